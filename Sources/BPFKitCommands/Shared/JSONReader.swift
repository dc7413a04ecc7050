/// Reads JSON. Source: RFC 8259.
struct JSONReader {
  private let bytes: [UInt8]
  private var position = 0

  /// Values inside one another.
  private static let deepest = 128

  init(_ text: String) { bytes = Array(text.utf8) }

  /// The one value of the text.
  ///
  /// - Throws: what was expected, and at which byte.
  mutating func document() throws(CommandFailure) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    if position < bytes.count { throw failure("the end") }
    return value
  }

  private func failure(_ expected: String) -> CommandFailure {
    let found = position < bytes.count ? "'\(Unicode.Scalar(bytes[position]))'" : "the end"
    return .usage("JSON, byte \(position): expected \(expected), found \(found)")
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipSpace() {
    while let byte = next, [0x20, 0x09, 0x0a, 0x0d].contains(byte) { position += 1 }
  }

  /// Takes a character if it comes next.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  private mutating func value(depth: Int) throws(CommandFailure) -> JSONValue {
    guard depth < Self.deepest else { throw failure("at most \(Self.deepest) values inside one another") }
    skipSpace()
    guard let next else { throw failure("a value") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth)
    case UInt8(ascii: "["): return try array(depth)
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
    default: return try word()
    }
  }

  private mutating func object(_ depth: Int) throws(CommandFailure) -> JSONValue {
    position += 1
    var fields: [JSONValue.Field] = []
    if take("}") { return .object([]) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw failure("a name in quotes") }
      let name = try string()
      guard take(":") else { throw failure("a colon") }
      fields.append(JSONValue.Field(name: name, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw failure("a comma or }") }
    return .object(fields)
  }

  private mutating func array(_ depth: Int) throws(CommandFailure) -> JSONValue {
    position += 1
    var values: [JSONValue] = []
    if take("]") { return .array([]) }
    repeat { values.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw failure("a comma or ]") }
    return .array(values)
  }

  private mutating func word() throws(CommandFailure) -> JSONValue {
    for (name, value) in [("null", JSONValue.null), ("true", .bool(true)), ("false", .bool(false))]
    where bytes[position...].starts(with: name.utf8) {
      position += name.utf8.count
      return value
    }
    throw failure("a value")
  }

  private mutating func number() throws(CommandFailure) -> JSONValue {
    let start = position
    while let byte = next, "+-.eE0123456789".utf8.contains(byte) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let whole = Int(text) { return .integer(whole) }
    if let whole = UInt64(text) { return .unsigned(whole) }
    if Double(text) != nil { return .literal(text) }
    position = start
    throw failure("a number")
  }

  private mutating func string() throws(CommandFailure) -> String {
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text += try escape()
      default: text.append(byte)
      }
    }
    throw failure("a closing quote")
  }

  private mutating func escape() throws(CommandFailure) -> [UInt8] {
    let plain: [UInt8: UInt8] = [0x22: 0x22, 0x5c: 0x5c, 0x2f: 0x2f, 0x62: 8, 0x66: 12, 0x6e: 10, 0x72: 13, 0x74: 9]
    guard let kind = next else { throw failure("an escape") }
    position += 1
    if let byte = plain[kind] { return [byte] }
    guard kind == UInt8(ascii: "u") else {
      position -= 1
      throw failure("an escape")
    }
    var unit = try hexadecimal()
    // Characters beyond 16 bits are two units.
    if (0xd800..<0xdc00).contains(unit), bytes[position...].starts(with: [0x5c, 0x75]) {
      position += 2
      unit = 0x10000 + (unit - 0xd800) << 10 + (try hexadecimal() & 0x3ff)
    }
    return Array(String(Unicode.Scalar(unit) ?? "\u{fffd}").utf8)
  }

  private mutating func hexadecimal() throws(CommandFailure) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw failure("four hexadecimal digits") }
    position += 4
    return value
  }
}
