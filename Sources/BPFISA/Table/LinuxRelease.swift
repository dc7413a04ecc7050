/// A Linux release by its first two numbers.
public struct LinuxRelease: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The 6 of 6.18.
  public var major: UInt8
  /// The 18 of 6.18.
  public var minor: UInt8

  /// Makes a release from its numbers.
  public init(_ major: UInt8, _ minor: UInt8) {
    self.major = major
    self.minor = minor
  }

  /// Older releases are less.
  public static func < (left: LinuxRelease, right: LinuxRelease) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  /// `6.18`.
  public var description: String { "\(major).\(minor)" }
}
