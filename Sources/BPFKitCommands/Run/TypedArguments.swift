import BPFProgram
import BPFTypeFormat

/// Arguments of a function on the command line: JSON, or `@` and the name of a file with it.
enum TypedArguments {
  /// The arguments in their order; those of an array have no names.
  static func parse(_ text: String) throws(CommandFailure) -> [TypedValue.Field] {
    var source = text
    if text.hasPrefix("@") { source = String(decoding: try FileSystem.read(String(text.dropFirst())), as: UTF8.self) }
    var reader = JSONReader(source)
    switch try reader.document() {
    case .object(let fields): return fields.map { TypedValue.Field(name: $0.name, value: value($0.value)) }
    case .array(let values): return values.map { TypedValue.Field(name: "", value: value($0)) }
    default: throw .usage("--args: expected an object with an argument a field, or an array of arguments")
    }
  }

  private static func value(_ json: JSONValue) -> TypedValue {
    switch json {
    case .null: .unsigned(0)
    case .bool(let isTrue): .boolean(isTrue)
    case .integer(let number): .signed(Int64(number))
    case .unsigned(let number): .unsigned(number)
    case .literal(let number): Double(number).map(TypedValue.real) ?? .text(number)
    case .string(let text): string(text)
    case .array(let values): .list(values.map(value))
    case .object(let fields): .fields(fields.map { TypedValue.Field(name: $0.name, value: value($0.value)) })
    }
  }

  /// JSON has neither numbers of base 16 nor bytes: texts that begin with 0x or hex: stand for them.
  private static func string(_ text: String) -> TypedValue {
    if text.hasPrefix("0x"), let number = UInt64(text.dropFirst(2), radix: 16) { return .pointer(number) }
    if text.hasPrefix("hex:"), let bytes = Hexadecimal.bytes(String(text.dropFirst(4))) { return .bytes(bytes) }
    return .text(text)
  }
}
