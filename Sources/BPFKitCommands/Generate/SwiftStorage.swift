import BPFTypeFormat

/// How a C type is kept in memory by Swift, to the byte.
struct SwiftStorage {
  /// What a member of the type is, beyond the bytes that keep it.
  enum Meaning {
    /// The bytes are the value.
    case plain
    /// A byte that is true where it is not 0: Swift's own `Bool` must not hold other numbers.
    case boolean
    /// Characters up to a zero.
    case text
    /// An enumeration, by the Swift name of its type.
    case enumeration(raw: String)
  }

  /// The Swift type's name.
  var name: String
  /// An expression for the value whose bytes are all zero.
  var zero: String
  /// Bytes.
  var size: Int
  /// Bytes; a power of two.
  var alignment: Int
  /// What it means.
  var meaning = Meaning.plain
  /// True for integers with a sign.
  var isSigned = false

  /// Bytes without a meaning.
  static func bytes(_ count: Int, alignment: Int = 1) -> SwiftStorage {
    let unit = "UInt\(8 * alignment)"
    return SwiftStorage(
      name: "InlineArray<\(count / alignment), \(unit)>", zero: ".init(repeating: 0)", size: count, alignment: alignment
    )
  }

  static func number(_ name: String, _ size: Int, isSigned: Bool = false) -> SwiftStorage {
    SwiftStorage(name: name, zero: "0", size: size, alignment: size, isSigned: isSigned)
  }
}
