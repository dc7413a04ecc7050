/// Bytes written as text, four characters for three bytes.
enum Base64 {
  /// The bytes of a text without line breaks; nil where it holds other characters or is cut off.
  static func bytes(_ text: StaticString) -> [UInt8]? {
    let count = text.utf8CodeUnitCount
    // A literal's bytes live as long as the process.
    let characters = unsafe UnsafeBufferPointer(start: text.utf8Start, count: count)
    guard count % 4 == 0 else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(count / 4 * 3)
    var group: UInt32 = 0
    var filled = 0
    var padding = 0
    for index in 0..<count {
      let character = unsafe characters[index]
      group <<= 6
      if character == UInt8(ascii: "=") {
        padding += 1
      } else {
        guard padding == 0, let value = value(character) else { return nil }
        group |= value
      }
      filled += 1
      guard filled == 4 else { continue }
      result.append(UInt8(truncatingIfNeeded: group >> 16))
      result.append(UInt8(truncatingIfNeeded: group >> 8))
      result.append(UInt8(truncatingIfNeeded: group))
      group = 0
      filled = 0
    }
    guard padding <= 2 else { return nil }
    result.removeLast(padding)
    return result
  }

  private static func value(_ character: UInt8) -> UInt32? {
    switch character {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(character - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(character - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(character - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
