/// The arithmetic of two operands, in 64 and in 32 bits.
///
/// Results are those of RFC 9669, section 4.1: a division by zero gives 0, a remainder by zero the dividend, the
/// smallest number divided by -1 itself; shift counts are taken modulo the width; 32-bit results are zero-extended.
enum BinaryOperation: UInt8, CaseIterable {
  case add, sub, mul, div, sdiv, or, and, lsh, rsh, mod, smod, xor, mov, arsh
  /// Moves that extend the sign of the low 8, 16 or 32 bits.
  case movsx8, movsx16, movsx32

  /// The 64-bit result.
  @inline(__always)
  func apply64(_ a: UInt64, _ b: UInt64) -> UInt64 {
    switch self {
    case .add: a &+ b
    case .sub: a &- b
    case .mul: a &* b
    case .div: b == 0 ? 0 : a / b
    case .sdiv: Self.signedQuotient(Int64(bitPattern: a), Int64(bitPattern: b))
    case .or: a | b
    case .and: a & b
    case .lsh: a &<< b
    case .rsh: a &>> b
    case .mod: b == 0 ? a : a % b
    case .smod: Self.signedRemainder(Int64(bitPattern: a), Int64(bitPattern: b))
    case .xor: a ^ b
    case .mov: b
    case .arsh: UInt64(bitPattern: Int64(bitPattern: a) &>> Int64(bitPattern: b))
    case .movsx8: UInt64(bitPattern: Int64(Int8(truncatingIfNeeded: b)))
    case .movsx16: UInt64(bitPattern: Int64(Int16(truncatingIfNeeded: b)))
    case .movsx32: UInt64(bitPattern: Int64(Int32(truncatingIfNeeded: b)))
    }
  }

  /// The 32-bit result of the operands' low halves, zero-extended.
  @inline(__always)
  func apply32(_ wideA: UInt64, _ wideB: UInt64) -> UInt64 {
    let a = UInt32(truncatingIfNeeded: wideA)
    let b = UInt32(truncatingIfNeeded: wideB)
    let result: UInt32 =
      switch self {
      case .add: a &+ b
      case .sub: a &- b
      case .mul: a &* b
      case .div: b == 0 ? 0 : a / b
      case .sdiv: Self.signedQuotient(Int32(bitPattern: a), Int32(bitPattern: b))
      case .or: a | b
      case .and: a & b
      case .lsh: a &<< b
      case .rsh: a &>> b
      case .mod: b == 0 ? a : a % b
      case .smod: Self.signedRemainder(Int32(bitPattern: a), Int32(bitPattern: b))
      case .xor: a ^ b
      case .mov, .movsx32: b
      case .arsh: UInt32(bitPattern: Int32(bitPattern: a) &>> Int32(bitPattern: b))
      case .movsx8: UInt32(bitPattern: Int32(Int8(truncatingIfNeeded: b)))
      case .movsx16: UInt32(bitPattern: Int32(Int16(truncatingIfNeeded: b)))
      }
    return UInt64(result)
  }

  @inline(__always)
  private static func signedQuotient<T: FixedWidthInteger & SignedInteger>(_ a: T, _ b: T) -> T.Magnitude
  where T.Magnitude: FixedWidthInteger {
    if b == 0 { return 0 }
    return T.Magnitude(truncatingIfNeeded: b == -1 ? 0 &- a : a / b)
  }

  @inline(__always)
  private static func signedRemainder<T: FixedWidthInteger & SignedInteger>(_ a: T, _ b: T) -> T.Magnitude
  where T.Magnitude: FixedWidthInteger {
    if b == 0 { return T.Magnitude(truncatingIfNeeded: a) }
    return T.Magnitude(truncatingIfNeeded: b == -1 ? 0 : a % b)
  }
}
