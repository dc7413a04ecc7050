/// A place in a line of assembly text, and the tokens from there on.
struct SourceCursor {
  private let text: [UInt8]
  private let lineStart: Int
  private let lineEnd: Int
  /// The line's number, from 1.
  let line: Int
  /// The index of the next byte.
  private(set) var position: Int

  /// Stands at the beginning of a line.
  init(text: [UInt8], lineStart: Int, lineEnd: Int, line: Int) {
    self.text = text
    self.lineStart = lineStart
    self.lineEnd = lineEnd
    self.line = line
    position = lineStart
  }

  /// A number as written.
  struct Number {
    var isNegative: Bool
    var isHexadecimal: Bool
    var magnitude: UInt64
  }

  // MARK: - Looking

  /// The byte at a distance from here; nil beyond the line.
  func peek(_ distance: Int = 0) -> UInt8? {
    let index = position &+ distance
    return index < lineEnd ? text[index] : nil
  }

  /// Goes on to the next byte that is no white space.
  mutating func skipSpaces() {
    while let byte = peek(), byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") {
      position += 1
    }
  }

  /// True where nothing but white space or a comment is left.
  mutating func isAtEnd() -> Bool {
    skipSpaces()
    guard let byte = peek() else { return true }
    if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "#") { return true }
    return byte == UInt8(ascii: "/") && peek(1) == UInt8(ascii: "/")
  }

  /// True before an `r` or `w` and a digit, a register or what was meant to be one.
  func standsAtRegisterLike() -> Bool {
    (peek() == UInt8(ascii: "r") || peek() == UInt8(ascii: "w")) && digit(1, radix: 10) != nil
  }

  /// Goes back to a place that ``position`` was at.
  mutating func rewind(to earlier: Int) { position = earlier }

  // MARK: - Taking

  /// Takes a constant if it stands here; one that ends in a letter has to be a whole word.
  mutating func accept(_ constant: StaticString) -> Bool {
    skipSpaces()
    let count = constant.utf8CodeUnitCount
    guard position &+ count <= lineEnd else { return false }
    for offset in 0..<count where unsafe constant.utf8Start[offset] != text[position &+ offset] { return false }
    if let next = peek(count), isIdentifier(next), isIdentifier(text[position &+ count &- 1]) { return false }
    position += count
    return true
  }

  /// Takes a constant or throws.
  mutating func expect(_ constant: StaticString) throws(AssemblyError) {
    if !accept(constant) { throw error(expected: "'\(constant)'") }
  }

  /// Takes an identifier; nil where there is none.
  mutating func word() -> String? {
    skipSpaces()
    guard let first = peek(), isIdentifier(first), !isDigit(first) else { return nil }
    let start = position
    while let byte = peek(), isIdentifier(byte) { position += 1 }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  /// Takes decimal digits followed by a colon, as the kernel and objdump number their lines; nil where there are none.
  mutating func lineNumber() -> Bool {
    skipSpaces()
    var length = 0
    while let byte = peek(length), isDigit(byte) { length += 1 }
    guard length > 0, peek(length) == UInt8(ascii: ":") else { return false }
    position += length + 1
    return true
  }

  /// Takes `(07)`, the opcode byte that the kernel prints before an instruction.
  mutating func opcodePrefix() -> UInt8? {
    skipSpaces()
    guard peek() == UInt8(ascii: "("), let high = digit(1, radix: 16), let low = digit(2, radix: 16),
      peek(3) == UInt8(ascii: ")")
    else { return nil }
    position += 4
    return UInt8(truncatingIfNeeded: high << 4 | low)
  }

  /// Takes a register; nil where there is none. `%` before it is allowed.
  mutating func register() -> (register: Register, isSub: Bool)? {
    skipSpaces()
    let start = peek() == UInt8(ascii: "%") ? 1 : 0
    guard let letter = peek(start), letter == UInt8(ascii: "r") || letter == UInt8(ascii: "w") else { return nil }
    guard let first = digit(start + 1, radix: 10) else { return nil }
    var number = first
    var length = start + 2
    if number == 1, digit(length, radix: 10) == 0 {
      number = 10
      length += 1
    }
    if let next = peek(length), isIdentifier(next) { return nil }
    position += length
    return (Register(rawValue: UInt8(truncatingIfNeeded: number)), letter == UInt8(ascii: "w"))
  }

  /// Takes a number with an optional sign; nil where there is none or it does not fit 64 bits.
  mutating func number() -> Number? {
    skipSpaces()
    let start = position
    var isNegative = false
    if let sign = peek(), sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      position += 1
      skipSpaces()
    }
    let isHexadecimal = peek() == UInt8(ascii: "0") && (peek(1) ?? 0) | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { position += 2 }
    let radix: UInt64 = isHexadecimal ? 16 : 10
    var magnitude: UInt64 = 0
    var count = 0
    while let value = digit(0, radix: radix) {
      let (product, overflow) = magnitude.multipliedReportingOverflow(by: radix)
      let (sum, carry) = product.addingReportingOverflow(value)
      if overflow || carry { break }
      magnitude = sum
      count += 1
      position += 1
    }
    if count == 0 || peek().map(isIdentifier) ?? false {
      position = start
      return nil
    }
    return Number(isNegative: isNegative, isHexadecimal: isHexadecimal, magnitude: magnitude)
  }

  // MARK: - Saying what is wrong

  /// What is wrong here, or at an earlier place of the line.
  func error(expected: String, at place: Int? = nil) -> AssemblyError {
    var start = place ?? position
    while start < lineEnd, text[start] == UInt8(ascii: " ") || text[start] == UInt8(ascii: "\t") { start += 1 }
    var end = start
    while end < lineEnd, !isSeparator(text[end]) { end += 1 }
    if end == start, end < lineEnd, text[end] != UInt8(ascii: "\r") { end += 1 }
    return AssemblyError(
      line: line, column: column(of: start), expected: expected,
      found: String(decoding: text[start..<end], as: UTF8.self))
  }

  /// The column of a place in characters, from 1.
  func column(of place: Int) -> Int {
    1 + text[lineStart..<min(place, lineEnd)].count { $0 & 0xc0 != 0x80 }
  }

  // MARK: - Bytes

  private func digit(_ distance: Int, radix: UInt64) -> UInt64? {
    guard let byte = peek(distance) else { return nil }
    let value: UInt64
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): value = UInt64(byte &- UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): value = UInt64(byte &- UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): value = UInt64(byte &- UInt8(ascii: "A")) + 10
    default: return nil
    }
    return value < radix ? value : nil
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  private func isIdentifier(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "$")
  }

  private func isSeparator(_ byte: UInt8) -> Bool {
    byte <= UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "]")
      || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "[")
  }
}
