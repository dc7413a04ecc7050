/// One of the machine's registers, `r0` to `r10`.
///
/// The encoding has room for sixteen; 11 to 15 are values that no valid instruction names, kept so that decoding never fails.
@frozen
public struct Register: RawRepresentable, Hashable, Sendable {
  /// The register's number, 0 to 15.
  public var rawValue: UInt8

  /// Makes a register from the low four bits of `rawValue`.
  @inlinable
  public init(rawValue: UInt8) { self.rawValue = rawValue & 15 }

  /// The return value of calls and of the program.
  public static let r0 = Register(rawValue: 0)
  /// First argument; the context at the program's entry.
  public static let r1 = Register(rawValue: 1)
  /// Second argument.
  public static let r2 = Register(rawValue: 2)
  /// Third argument.
  public static let r3 = Register(rawValue: 3)
  /// Fourth argument.
  public static let r4 = Register(rawValue: 4)
  /// Fifth argument.
  public static let r5 = Register(rawValue: 5)
  /// First register that a callee preserves.
  public static let r6 = Register(rawValue: 6)
  /// Preserved by callees.
  public static let r7 = Register(rawValue: 7)
  /// Preserved by callees.
  public static let r8 = Register(rawValue: 8)
  /// Preserved by callees.
  public static let r9 = Register(rawValue: 9)
  /// The read-only frame pointer.
  public static let r10 = Register(rawValue: 10)

  /// The frame pointer under its conventional name.
  public static let framePointer = r10

  /// The register's number as an array index, 0 to 15.
  @inlinable
  public var index: Int { Int(rawValue) }
}

extension Register: CustomStringConvertible {
  /// `r0` to `r15`.
  public var description: String { "r\(rawValue)" }
}
