import BPFTypeFormat

extension JSONValue {
  /// A value with the names of its type: structures as objects, arrays of characters as strings, addresses and bytes in hexadecimal.
  init(_ value: TypedValue) {
    self =
      switch value {
      case .signed(let value): .integer(Int(value))
      case .unsigned(let value): Self.number(value)
      case .boolean(let value): .bool(value)
      // JSON has no words for infinity and what is no number.
      case .real(let value): value.isFinite ? .literal("\(value)") : .string("\(value)")
      case .pointer(let value): .string("0x" + String(value, radix: 16))
      case .enumerator(let name, let value): name.map(JSONValue.string) ?? .integer(Int(value))
      case .text(let text): .string(text)
      case .bytes(let bytes): .hex(bytes)
      case .list(let values): .array(values.map(JSONValue.init))
      case .fields(let fields): .object(fields.map { Field(name: $0.name, value: JSONValue($0.value)) })
      }
  }

  private static func number(_ value: UInt64) -> JSONValue {
    Int(exactly: value).map(JSONValue.integer) ?? .unsigned(value)
  }
}
