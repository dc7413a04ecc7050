/// The format strings that helpers understand, a part of what `printf` does.
enum FormatString {
  /// True where a format is understood and has no more conversions than there are arguments.
  ///
  /// `bytes` stand before the terminating zero. Matches `bpf_bprintf_prepare`, Linux 6.18.
  static func isValid(_ bytes: some Collection<UInt8>, argumentCount: Int) -> Bool {
    let text = Array(bytes) + [0, 0, 0, 0]
    let end = text.count - 4
    var used = 0
    var index = 0
    while index < end {
      let byte = text[index]
      if byte < 0x80 && !isPrintable(byte) && !isSpace(byte) { return false }
      guard byte == UInt8(ascii: "%") else {
        index += 1
        continue
      }
      if text[index + 1] == UInt8(ascii: "%") {
        index += 2
        continue
      }
      guard used < argumentCount, let next = conversion(text, after: index + 1) else { return false }
      used += 1
      index = next
    }
    return true
  }

  /// The index behind the conversion that starts behind its percent sign; nil where there is no such conversion.
  private static func conversion(_ text: [UInt8], after start: Int) -> Int? {
    var index = start
    guard text[index] < 0x80 else { return nil }
    while "0+- ".utf8.contains(text[index]) { index += 1 }
    if (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(text[index]) {
      while (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[index]) { index += 1 }
    }
    switch text[index] {
    case UInt8(ascii: "p"): return pointer(text, at: index)
    case UInt8(ascii: "s"): return endsWord(text[index + 1]) ? index + 1 : nil
    case UInt8(ascii: "c"): return index + 1
    default: break
    }
    for _ in 0..<2 where text[index] == UInt8(ascii: "l") { index += 1 }
    return "idux".utf8.contains(text[index]) || text[index] == UInt8(ascii: "X") ? index + 1 : nil
  }

  private static func pointer(_ text: [UInt8], at index: Int) -> Int? {
    let kind = text[index + 1]
    if endsWord(kind) { return index + 1 }
    if "ku".utf8.contains(kind) && text[index + 2] == UInt8(ascii: "s") {
      return endsWord(text[index + 3]) ? index + 3 : nil
    }
    if "KxsSB".utf8.contains(kind) { return index + 2 }
    guard "iI".utf8.contains(kind), "46".utf8.contains(text[index + 2]) else { return nil }
    return index + 3
  }

  private static func endsWord(_ byte: UInt8) -> Bool { byte == 0 || isSpace(byte) || isPunctuation(byte) }

  private static func isPrintable(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7f }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (9...13).contains(byte) || byte == 0xa0 }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2f, 0x3a...0x40, 0x5b...0x60, 0x7b...0x7e: true
    default: false
    }
  }
}
