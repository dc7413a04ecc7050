import BPFISA

/// Arithmetic on ranges, as of Linux 6.18.33.
extension ScalarRange {
  /// `self op source` in 32 or 64 bits, ending with zero extension (32 bits) and ``sync()``.
  ///
  /// Matches the computing part of `adjust_scalar_min_max_vals`. Returns false and leaves ``unknown`` where the kernel gives up:
  /// division, modulo, `mov`, and shifts by what is not a constant below the width. `neg` ignores the source. `end` is
  /// ``byteSwap(width:swaps:)``; here it changes nothing. Forking of `and` and `or` is up to the caller, before.
  @discardableResult
  mutating func apply(_ operation: Opcode.ALUOperation, _ source: ScalarRange, is64: Bool) -> Bool {
    switch operation {
    case .add: add(source)
    case .sub: subtract(source)
    case .neg:
      let operand = self
      self = .constant(UInt64(0))
      subtract(operand)
    case .mul: multiply(source)
    case .and: and(source)
    case .or: or(source)
    case .xor: xor(source)
    case .lsh, .rsh, .arsh:
      guard let count = Self.shiftCount(source, is64) else {
        self = .unknown
        return false
      }
      shift(operation, count, is64)
    case .end: break
    case .div, .mod, .mov:
      self = .unknown
      return false
    }
    if !is64 && operation != .end { zeroExtend32() }
    sync()
    return true
  }

  /// `-self` in 32 or 64 bits.
  mutating func negate(is64: Bool) { apply(.neg, self, is64: is64) }

  /// The count of a shift that can be computed: a constant below the width. Kernel: `is_safe_to_compute_dst_reg_range`.
  @inline(__always)
  private static func shiftCount(_ source: ScalarRange, _ is64: Bool) -> UInt64? {
    let known =
      is64
      ? source.bits.isConstant && source.smin == source.smax && source.umin == source.umax
      : source.bits.isSubregConstant && source.s32min == source.s32max && source.u32min == source.u32max
    guard known && source.umax < (is64 ? 64 : 32) else { return nil }
    return is64 ? source.umin : UInt64(source.u32min) & 31
  }

  /// Bounds and bits of a sum, without zero extension and ``sync()``.
  /// Kernel: `scalar32_min_max_add`, `scalar_min_max_add` and `tnum_add`, as linked registers use them too.
  mutating func add(_ source: ScalarRange) {
    (s32min, s32max) = Self.signedSum(s32min, s32max, source.s32min, source.s32max)
    (u32min, u32max) = Self.unsignedSum(u32min, u32max, source.u32min, source.u32max)
    (smin, smax) = Self.signedSum(smin, smax, source.smin, source.smax)
    (umin, umax) = Self.unsignedSum(umin, umax, source.umin, source.umax)
    bits = bits.add(source.bits)
  }

  /// Bounds and bits of a difference, without zero extension and ``sync()``.
  mutating func subtract(_ source: ScalarRange) {
    (s32min, s32max) = Self.signedDifference(s32min, s32max, source.s32min, source.s32max)
    (u32min, u32max) = Self.unsignedDifference(u32min, u32max, source.u32min, source.u32max)
    (smin, smax) = Self.signedDifference(smin, smax, source.smin, source.smax)
    (umin, umax) = Self.unsignedDifference(umin, umax, source.umin, source.umax)
    bits = bits.sub(source.bits)
  }

  private mutating func multiply(_ source: ScalarRange) {
    bits = bits.mul(source.bits)
    (u32min, u32max) = Self.unsignedProduct(u32min, u32max, source.u32min, source.u32max)
    (s32min, s32max) = Self.signedProduct(s32min, s32max, source.s32min, source.s32max)
    (umin, umax) = Self.unsignedProduct(umin, umax, source.umin, source.umax)
    (smin, smax) = Self.signedProduct(smin, smax, source.smin, source.smax)
  }

  @inline(__always)
  private static func signedSum<Bound: FixedWidthInteger>(
    _ min: Bound, _ max: Bound, _ otherMin: Bound, _ otherMax: Bound
  ) -> (Bound, Bound) {
    let low = min.addingReportingOverflow(otherMin)
    let high = max.addingReportingOverflow(otherMax)
    return low.overflow || high.overflow ? (.min, .max) : (low.partialValue, high.partialValue)
  }

  @inline(__always)
  private static func signedDifference<Bound: FixedWidthInteger>(
    _ min: Bound, _ max: Bound, _ otherMin: Bound, _ otherMax: Bound
  ) -> (Bound, Bound) {
    let low = min.subtractingReportingOverflow(otherMax)
    let high = max.subtractingReportingOverflow(otherMin)
    return low.overflow || high.overflow ? (.min, .max) : (low.partialValue, high.partialValue)
  }

  /// Where both ends wrap around, the range between them is still right; where only the upper does, it is not.
  @inline(__always)
  private static func unsignedSum<Bound: FixedWidthInteger>(
    _ min: Bound, _ max: Bound, _ otherMin: Bound, _ otherMax: Bound
  ) -> (Bound, Bound) {
    let low = min.addingReportingOverflow(otherMin)
    let high = max.addingReportingOverflow(otherMax)
    return !low.overflow && high.overflow ? (.min, .max) : (low.partialValue, high.partialValue)
  }

  @inline(__always)
  private static func unsignedDifference<Bound: FixedWidthInteger>(
    _ min: Bound, _ max: Bound, _ otherMin: Bound, _ otherMax: Bound
  ) -> (Bound, Bound) {
    let low = min.subtractingReportingOverflow(otherMax)
    let high = max.subtractingReportingOverflow(otherMin)
    return low.overflow && !high.overflow ? (.min, .max) : (low.partialValue, high.partialValue)
  }

  @inline(__always)
  private static func unsignedProduct<Bound: FixedWidthInteger>(
    _ min: Bound, _ max: Bound, _ otherMin: Bound, _ otherMax: Bound
  ) -> (Bound, Bound) {
    let low = min.multipliedReportingOverflow(by: otherMin)
    let high = max.multipliedReportingOverflow(by: otherMax)
    return low.overflow || high.overflow ? (.min, .max) : (low.partialValue, high.partialValue)
  }

  @inline(__always)
  private static func signedProduct<Bound: FixedWidthInteger>(
    _ min: Bound, _ max: Bound, _ otherMin: Bound, _ otherMax: Bound
  ) -> (Bound, Bound) {
    let a = min.multipliedReportingOverflow(by: otherMin)
    let b = min.multipliedReportingOverflow(by: otherMax)
    let c = max.multipliedReportingOverflow(by: otherMin)
    let d = max.multipliedReportingOverflow(by: otherMax)
    if a.overflow || b.overflow || c.overflow || d.overflow { return (.min, .max) }
    return (
      Swift.min(Swift.min(a.partialValue, b.partialValue), Swift.min(c.partialValue, d.partialValue)),
      Swift.max(Swift.max(a.partialValue, b.partialValue), Swift.max(c.partialValue, d.partialValue))
    )
  }
}
