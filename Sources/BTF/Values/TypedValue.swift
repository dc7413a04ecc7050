/// A value in memory, taken apart by its C type.
public indirect enum TypedValue: Sendable, Hashable {
  /// A member of a structure or union, or a variable of a section.
  public struct Field: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: TypedValue

    /// Puts a field together.
    public init(name: String, value: TypedValue) {
      self.name = name
      self.value = value
    }
  }

  /// A number with a sign.
  case signed(Int64)
  /// A number without a sign.
  case unsigned(UInt64)
  /// A truth value.
  case boolean(Bool)
  /// A number with a fraction.
  case real(Double)
  /// An address.
  case pointer(UInt64)
  /// An element of an enumeration, or a number that it does not name.
  case enumerator(name: String?, value: Int64)
  /// An array of characters, up to its first zero.
  case text(String)
  /// What has no other form: wide integers, characters that are no text, types without a layout.
  case bytes([UInt8])
  /// The elements of an array.
  case list([TypedValue])
  /// The members of a structure or union; those of anonymous members stand among them.
  case fields([Field])

  /// The value as C writes an initialiser, on one line.
  public var text: String {
    switch self {
    case .signed(let value): String(value)
    case .unsigned(let value): String(value)
    case .boolean(let value): value ? "true" : "false"
    case .real(let value): "\(value)"
    case .pointer(let value): "0x" + String(value, radix: 16)
    case .enumerator(let name, let value): name ?? String(value)
    case .text(let text): Self.quoted(text)
    case .bytes(let bytes): bytes.isEmpty ? "{}" : "0x" + Self.digits(bytes)
    case .list(let values): "{" + values.map(\.text).joined(separator: ", ") + "}"
    case .fields(let fields): "{" + fields.map { ".\($0.name) = \($0.value.text)" }.joined(separator: ", ") + "}"
    }
  }

  private static func digits(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
