/// The set of instructions that an implementation supports or does not support as a whole.
///
/// An instruction is listed under the smallest group that has it: `base64` includes `base32`, `divmul64` includes `divmul32` and
/// `atomic64` includes `atomic32`. Source: RFC 9669, section 2.4.
public enum ConformanceGroup: String, Sendable, CaseIterable {
  /// What every implementation has.
  case base32
  /// 64-bit arithmetic, jumps and accesses.
  case base64
  /// 32-bit multiplication, division and modulo.
  case divmul32
  /// 64-bit multiplication, division and modulo.
  case divmul64
  /// 32-bit atomic operations.
  case atomic32
  /// 64-bit atomic operations.
  case atomic64
  /// Deprecated loads from a packet.
  case packet
  /// Calls of a function whose address is in a register.
  case callx
  /// What Linux has beyond RFC 9669.
  case linux

  /// The groups whose instructions belong to this one too, itself included.
  public var includes: [ConformanceGroup] {
    switch self {
    case .base64: [.base32, .base64]
    case .divmul64: [.divmul32, .divmul64]
    case .atomic64: [.atomic32, .atomic64]
    default: [self]
    }
  }
}
