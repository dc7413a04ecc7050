/// Text as UTF-8 bytes, put together piece by piece without a formatter, for logs of a million lines.
extension [UInt8] {
  /// Appends one ASCII character.
  mutating func append(ascii: UInt8) { append(ascii) }

  /// Appends a constant.
  mutating func append(constant: StaticString) {
    unsafe append(contentsOf: UnsafeBufferPointer(start: constant.utf8Start, count: constant.utf8CodeUnitCount))
  }

  /// Appends a name.
  mutating func append(name: String) { append(contentsOf: name.utf8) }

  /// Appends a number in decimal.
  mutating func append(decimal value: Int64) {
    if value < 0 { append(ascii: UInt8(ascii: "-")) }
    append(magnitude: value.magnitude, radix: 10)
  }

  /// Appends a number in decimal with its sign, as `%+d` does.
  mutating func append(signed value: Int64) {
    if value >= 0 { append(ascii: UInt8(ascii: "+")) }
    append(decimal: value)
  }

  /// Appends `0x` and the number's bits in hexadecimal.
  mutating func append(hexadecimal value: UInt64) {
    append(constant: "0x")
    append(magnitude: value, radix: 16)
  }

  /// Appends a signed number as `0x5` or `-0x5`.
  mutating func append(signedHexadecimal value: Int64) {
    if value < 0 { append(ascii: UInt8(ascii: "-")) }
    append(hexadecimal: value.magnitude)
  }

  /// Appends a byte as two hexadecimal digits.
  mutating func append(twoDigits value: UInt8) {
    append(ascii: hexadecimalDigit(value >> 4))
    append(ascii: hexadecimalDigit(value & 15))
  }

  private mutating func append(magnitude: UInt64, radix: UInt64) {
    if magnitude < radix { return append(ascii: hexadecimalDigit(UInt8(truncatingIfNeeded: magnitude))) }
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var first = 20
    var rest = magnitude
    while rest > 0 {
      first &-= 1
      digits[first] = hexadecimalDigit(UInt8(truncatingIfNeeded: rest % radix))
      rest /= radix
    }
    for position in first..<20 { append(ascii: digits[position]) }
  }

  private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") &+ value : UInt8(ascii: "a") &+ (value &- 10)
  }
}
