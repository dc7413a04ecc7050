/// What is known of a scalar's value: its bits, and its bounds as a signed and unsigned number of 64 bits and of its low 32.
///
/// The nine facts hold at once; ``sync()`` lets each learn from the others. Bounds are inclusive. A range whose bounds contradict
/// each other arises on branches that cannot be taken; see ``isConsistent``.
struct ScalarRange: Hashable, Sendable {
  var bits: Tnum
  var smin: Int64
  var smax: Int64
  var umin: UInt64
  var umax: UInt64
  var s32min: Int32
  var s32max: Int32
  var u32min: UInt32
  var u32max: UInt32

  @inline(__always)
  init(
    bits: Tnum, smin: Int64, smax: Int64, umin: UInt64, umax: UInt64, s32min: Int32, s32max: Int32, u32min: UInt32,
    u32max: UInt32
  ) {
    self.bits = bits
    self.smin = smin
    self.smax = smax
    self.umin = umin
    self.umax = umax
    self.s32min = s32min
    self.s32max = s32max
    self.u32min = u32min
    self.u32max = u32max
  }

  /// Any value.
  @inline(__always)
  static var unknown: ScalarRange {
    ScalarRange(
      bits: Tnum(value: 0, mask: .max), smin: .min, smax: .max, umin: 0, umax: .max, s32min: .min, s32max: .max,
      u32min: 0, u32max: .max)
  }

  /// One value. Kernel: `___mark_reg_known`.
  @inline(__always)
  static func constant(_ value: UInt64) -> ScalarRange {
    let low = UInt32(truncatingIfNeeded: value)
    return ScalarRange(
      bits: .constant(value), smin: Int64(bitPattern: value), smax: Int64(bitPattern: value), umin: value, umax: value,
      s32min: Int32(bitPattern: low), s32max: Int32(bitPattern: low), u32min: low, u32max: low)
  }

  /// One value, from an instruction's immediate: sign-extended.
  @inline(__always)
  static func constant(_ immediate: Int32) -> ScalarRange { constant(UInt64(bitPattern: Int64(immediate))) }

  /// True where the bits are all known. Kernel: `tnum_is_const(reg->var_off)`.
  @inline(__always)
  var isConstant: Bool { bits.isConstant }

  /// True where the low 32 bits are all known.
  @inline(__always)
  var isSubregConstant: Bool { bits.isSubregConstant }

  /// Kernel: `is_reg_const` of a scalar.
  @inline(__always)
  func isConstant(is32: Bool) -> Bool { is32 ? isSubregConstant : isConstant }

  /// The value of a constant. Kernel: `reg_const_value`.
  @inline(__always)
  func constantValue(is32: Bool) -> UInt64 { is32 ? bits.value & 0xffff_ffff : bits.value }

  /// True where nothing at all is known.
  @inline(__always)
  var isUnknown: Bool { self == .unknown }

  /// True where no bound of any of the eight says anything; the bits may. Kernel: `__reg_is_unbounded`-like tests of log.c.
  @inline(__always)
  var isUnbounded: Bool { isUnbounded64 && isUnbounded32 }

  /// True where the 64-bit bounds say nothing.
  @inline(__always)
  var isUnbounded64: Bool { smin == .min && smax == .max && umin == 0 && umax == .max }

  /// True where the 32-bit bounds say nothing.
  @inline(__always)
  var isUnbounded32: Bool { s32min == .min && s32max == .max && u32min == 0 && u32max == .max }

  /// Forgets all bounds and keeps the bits. Kernel: `__mark_reg_unbounded`.
  @inline(__always)
  mutating func markUnbounded() {
    markUnbounded64()
    markSubregUnbounded()
  }

  /// Forgets the 64-bit bounds. Kernel: `__mark_reg64_unbounded`.
  @inline(__always)
  mutating func markUnbounded64() {
    smin = .min
    smax = .max
    umin = 0
    umax = .max
  }

  /// Forgets the 32-bit bounds. Kernel: `__mark_reg32_unbounded`.
  @inline(__always)
  mutating func markSubregUnbounded() {
    s32min = .min
    s32max = .max
    u32min = 0
    u32max = .max
  }

  /// Sets the low 32 bits and their bounds. Kernel: `__mark_reg32_known`.
  @inline(__always)
  mutating func markSubregKnown(_ low: UInt32) {
    bits = bits.constSubreg(low)
    s32min = Int32(bitPattern: low)
    s32max = Int32(bitPattern: low)
    u32min = low
    u32max = low
  }
}
