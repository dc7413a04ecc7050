/// Why bytes are not BTF.
public struct BTFError: Error, Hashable, Sendable {
  /// What is wrong in general.
  public enum Code: Hashable, Sendable {
    /// The bytes do not start as BTF does.
    case notBTF
    /// A part reaches beyond the bytes that are there.
    case truncated
    /// A value that no correct writer puts there.
    case malformed
    /// A kind or version that is newer than this reader.
    case unsupported
  }

  /// What is wrong in general.
  public var code: Code
  /// Offset of the offending bytes from the start of the BTF.
  public var offset: Int
  /// What a correct file has there.
  public var expected: String
  /// What is there.
  public var found: String

  /// Puts an error together.
  public init(_ code: Code, at offset: Int, expected: String, found: String) {
    self.code = code
    self.offset = offset
    self.expected = expected
    self.found = found
  }
}

extension BTFError: CustomStringConvertible {
  /// One line that stands alone.
  public var description: String {
    "BTF, offset \(offset): expected \(expected), found \(found); compile again with a current clang (-g -target bpf)"
  }
}
