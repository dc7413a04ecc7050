/// The condition of a jump.
enum Condition: UInt8, CaseIterable {
  case equal, notEqual, anyBit
  case above, aboveOrEqual, below, belowOrEqual
  case greater, greaterOrEqual, less, lessOrEqual

  /// Whether the condition holds for two 64-bit operands.
  @inline(__always)
  func holds64(_ a: UInt64, _ b: UInt64) -> Bool {
    switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .anyBit: a & b != 0
    case .above: a > b
    case .aboveOrEqual: a >= b
    case .below: a < b
    case .belowOrEqual: a <= b
    case .greater: Int64(bitPattern: a) > Int64(bitPattern: b)
    case .greaterOrEqual: Int64(bitPattern: a) >= Int64(bitPattern: b)
    case .less: Int64(bitPattern: a) < Int64(bitPattern: b)
    case .lessOrEqual: Int64(bitPattern: a) <= Int64(bitPattern: b)
    }
  }

  /// Whether the condition holds for the operands' low halves.
  @inline(__always)
  func holds32(_ wideA: UInt64, _ wideB: UInt64) -> Bool {
    let a = UInt32(truncatingIfNeeded: wideA)
    let b = UInt32(truncatingIfNeeded: wideB)
    return switch self {
    case .equal: a == b
    case .notEqual: a != b
    case .anyBit: a & b != 0
    case .above: a > b
    case .aboveOrEqual: a >= b
    case .below: a < b
    case .belowOrEqual: a <= b
    case .greater: Int32(bitPattern: a) > Int32(bitPattern: b)
    case .greaterOrEqual: Int32(bitPattern: a) >= Int32(bitPattern: b)
    case .less: Int32(bitPattern: a) < Int32(bitPattern: b)
    case .lessOrEqual: Int32(bitPattern: a) <= Int32(bitPattern: b)
    }
  }
}
