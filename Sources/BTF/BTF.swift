/// A graph of C types as an object's `.BTF` section or a kernel carries it.
public struct BTF: Sendable {
}

/// The number of a type in its ``BTF``; 0 is `void`.
public struct TypeID: RawRepresentable, Hashable, Sendable {
  /// The number.
  public var rawValue: UInt32
  /// Makes an id from its number.
  public init(rawValue: UInt32) { self.rawValue = rawValue }
}
