/// The bitwise operations on ranges, as of Linux 6.18.33.
///
/// Each computes the bits first and then bounds the low half, then the whole. The kernel treats the case where both operands are
/// constants apart, the low half's test using the new bits; the order is kept since printed ranges depend on it.
extension ScalarRange {
  /// Kernel: `scalar32_min_max_and` and `scalar_min_max_and`.
  mutating func and(_ source: ScalarRange) {
    bits = bits.and(source.bits)
    if !settleSubregConstant(source) {
      u32min = UInt32(truncatingIfNeeded: bits.value)
      u32max = min(u32max, source.u32max)
      signSubregBounds()
    }
    if !settleConstant(source) {
      umin = bits.value
      umax = min(umax, source.umax)
      signBounds()
      updateFromBits()
    }
  }

  /// Kernel: `scalar32_min_max_or` and `scalar_min_max_or`.
  mutating func or(_ source: ScalarRange) {
    bits = bits.or(source.bits)
    if !settleSubregConstant(source) {
      u32min = max(u32min, source.u32min)
      u32max = UInt32(truncatingIfNeeded: bits.maximum)
      signSubregBounds()
    }
    if !settleConstant(source) {
      umin = max(umin, source.umin)
      umax = bits.maximum
      signBounds()
      updateFromBits()
    }
  }

  /// Kernel: `scalar32_min_max_xor` and `scalar_min_max_xor`.
  mutating func xor(_ source: ScalarRange) {
    bits = bits.xor(source.bits)
    if !settleSubregConstant(source) {
      u32min = UInt32(truncatingIfNeeded: bits.value)
      u32max = UInt32(truncatingIfNeeded: bits.maximum)
      signSubregBounds()
    }
    if !settleConstant(source) {
      umin = bits.value
      umax = bits.maximum
      signBounds()
      updateFromBits()
    }
  }

  @inline(__always)
  private mutating func settleSubregConstant(_ source: ScalarRange) -> Bool {
    guard source.bits.isSubregConstant && bits.isSubregConstant else { return false }
    markSubregKnown(UInt32(truncatingIfNeeded: bits.value))
    return true
  }

  @inline(__always)
  private mutating func settleConstant(_ source: ScalarRange) -> Bool {
    guard source.bits.isConstant && bits.isConstant else { return false }
    self = .constant(bits.value)
    return true
  }

  /// Takes the signed 32-bit bounds from the unsigned ones where those do not cross the sign boundary.
  @inline(__always)
  private mutating func signSubregBounds() {
    let low = Int32(bitPattern: u32min)
    let high = Int32(bitPattern: u32max)
    (s32min, s32max) = low <= high ? (low, high) : (.min, .max)
  }

  /// Takes the signed bounds from the unsigned ones where those do not cross the sign boundary.
  @inline(__always)
  private mutating func signBounds() {
    let low = Int64(bitPattern: umin)
    let high = Int64(bitPattern: umax)
    (smin, smax) = low <= high ? (low, high) : (.min, .max)
  }
}
