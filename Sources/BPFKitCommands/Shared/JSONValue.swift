/// A JSON value whose objects keep the order in which their fields were written, so that the same result is the same bytes.
///
/// ```swift
/// let row: JSONValue = ["file": .string(name), "errno": 0, "packet": .hex(bytes), "fault": nil]
/// Console.output(row.text + "\n")
/// ```
indirect enum JSONValue: Hashable, Sendable {
  /// One field of an object.
  struct Field: Hashable, Sendable {
    var name: String
    var value: JSONValue
  }

  case null
  case bool(Bool)
  case integer(Int)
  /// For values above `Int.max`.
  case unsigned(UInt64)
  /// A number that is written already.
  case literal(String)
  case string(String)
  case array([JSONValue])
  case object([Field])

  /// Bytes as a string of lower-case hexadecimal digits.
  static func hex(_ bytes: [UInt8]) -> JSONValue { .string(Hexadecimal.text(bytes)) }

  /// The value on one line, without white space.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .unsigned(let value): text += String(value)
    case .literal(let number): text += number
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (index, field) in fields.enumerated() {
        if index > 0 { text += "," }
        Self.write(field.name, to: &text)
        text += ":"
        field.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      case "\r": text += "\\r"
      case _ where scalar.value < 32 || scalar.value == 127:
        text += "\\u00" + Hexadecimal.text([UInt8(truncatingIfNeeded: scalar.value)])
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(elements.map { Field(name: $0.0, value: $0.1) })
  }
}

extension JSONValue: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
}

extension JSONValue: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .string(value) }
}

extension JSONValue: ExpressibleByIntegerLiteral {
  init(integerLiteral value: Int) { self = .integer(value) }
}

extension JSONValue: ExpressibleByBooleanLiteral {
  init(booleanLiteral value: Bool) { self = .bool(value) }
}

extension JSONValue: ExpressibleByNilLiteral {
  init(nilLiteral: ()) { self = .null }
}
