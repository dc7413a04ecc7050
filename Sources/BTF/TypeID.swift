/// The number of a type in its ``BTF``; 0 is `void`.
public struct TypeID: RawRepresentable, Hashable, Sendable {
  /// The number.
  public var rawValue: UInt32
  /// Makes an id from its number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The type with no values, and the answer "no type".
  public static let void = TypeID(rawValue: 0)
}

extension TypeID: Comparable {
  /// Orders types as they stand in their BTF.
  public static func < (left: TypeID, right: TypeID) -> Bool { left.rawValue < right.rawValue }
}

extension TypeID: CustomStringConvertible {
  /// The number in brackets, as `bpftool btf dump` writes it.
  public var description: String { "[\(rawValue)]" }
}
