/// Bytes as hexadecimal text, both ways.
enum Hexadecimal {
  /// Two lower-case digits a byte.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    var digits: [UInt8] = []
    for byte in bytes {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }

  /// Reads digits of either case; white space, colons and a leading `0x` are skipped. Nil where anything else stands in the text,
  /// or the digits are odd in number.
  static func bytes(_ text: String) -> [UInt8]? {
    var characters = Array(text.utf8)
    if characters.starts(with: Array("0x".utf8)) { characters.removeFirst(2) }
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in characters {
      let value: UInt8
      switch character {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = character - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = character - UInt8(ascii: "A") + 10
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: ":"): continue
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return high == nil ? bytes : nil
  }

  /// Several lines of sixteen bytes each with their offset, for people.
  static func dump(_ bytes: [UInt8], indent: String = "  ") -> String {
    var text = ""
    var start = 0
    while start < bytes.count {
      let row = bytes[start..<min(start + 16, bytes.count)]
      let offset = Hexadecimal.text([UInt8(truncatingIfNeeded: start >> 8), UInt8(truncatingIfNeeded: start)])
      text += "\(indent)\(offset):"
      for byte in row { text += " " + Hexadecimal.text([byte]) }
      text += "\n"
      start += 16
    }
    return text
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
