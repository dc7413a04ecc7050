/// Why the kernel would not create a map.
public struct MapRuleViolation: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kernel's error number.
  public enum Kind: Int32, Sendable, Hashable, CaseIterable {
    /// `E2BIG`
    case tooBig = 7
    /// `EINVAL`
    case invalid = 22
    /// `ENOTSUPP`, the kernel's own
    case notSupported = 524
  }
  /// The kernel's error number.
  public var kind: Kind
  /// What the map type takes, and what was asked for.
  public var description: String

  /// Puts a violation together.
  public init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }
}
