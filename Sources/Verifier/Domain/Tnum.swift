/// What is known of a 64-bit value bit by bit: known 0, known 1, or unknown.
///
/// A bit set in `mask` is unknown; the others are as in `value`. Invariant: `value & mask == 0`, but for the results of intersecting
/// numbers that disagree. Behaviour as of Linux 6.18, kernel/bpf/tnum.c.
struct Tnum: Hashable, Sendable {
  /// The bits known to be 1.
  var value: UInt64
  /// The unknown bits.
  var mask: UInt64

  @inline(__always)
  init(value: UInt64, mask: UInt64) {
    self.value = value
    self.mask = mask
  }

  /// Nothing is known.
  static let unknown = Tnum(value: 0, mask: .max)

  /// All bits are known.
  @inline(__always)
  static func constant(_ value: UInt64) -> Tnum { Tnum(value: value, mask: 0) }

  /// The least number that contains all of `min...max` (unsigned): their common leading bits. Kernel: `tnum_range`.
  @inline(__always)
  static func range(_ min: UInt64, _ max: UInt64) -> Tnum {
    let significant = UInt64(64 &- (min ^ max).leadingZeroBitCount)
    if significant > 63 { return .unknown }
    let free = (1 &<< significant) &- 1
    return Tnum(value: min & ~free, mask: free)
  }

  /// True where every bit is known.
  @inline(__always)
  var isConstant: Bool { mask == 0 }

  /// True where nothing is known.
  @inline(__always)
  var isUnknown: Bool { mask == .max }

  /// True where every bit of the low 32 is known.
  @inline(__always)
  var isSubregConstant: Bool { mask & 0xffff_ffff == 0 }

  /// The greatest unsigned member.
  @inline(__always)
  var maximum: UInt64 { value | mask }

  /// True where all members are multiples of `size`, a power of two or 0. Kernel: `tnum_is_aligned`.
  @inline(__always)
  func isAligned(_ size: UInt64) -> Bool { size == 0 || (value | mask) & (size &- 1) == 0 }

  /// True where every member of `other` is a member of this. Kernel: `tnum_in(self, other)`.
  @inline(__always)
  func contains(_ other: Tnum) -> Bool { other.mask & ~mask == 0 && value == other.value & ~mask }

  /// True where `member` agrees with the known bits.
  @inline(__always)
  func contains(_ member: UInt64) -> Bool { member & ~mask == value }

  /// False where no member is common to both. Kernel: `tnum_overlap`.
  @inline(__always)
  func overlaps(_ other: Tnum) -> Bool {
    let known = ~mask & ~other.mask
    return value & known == other.value & known
  }

  /// The least member greater than `floor`, where the greatest member is above `floor`; else the greatest member.
  /// Kernel: `tnum_step`.
  @inline(__always)
  func step(after floor: UInt64) -> UInt64 {
    if floor >= maximum { return maximum }
    if floor < value { return value }
    // A member is `value` plus a subset of the mask: count up within the mask, the bits between its own ones filled with ones so that
    // a carry passes through them. Below the highest place where `floor` has a one outside of the mask all bits are passed over.
    let distance = floor &- value
    let stray = distance & ~mask
    let below = stray == 0 ? 0 : UInt64.max &>> UInt64(stray.leadingZeroBitCount)
    return value | ((distance | below | ~mask) &+ 1) & mask
  }
}

extension Tnum: CustomStringConvertible {
  /// As the kernel's log prints it: `(0x0; 0xff)`.
  var description: String { "(0x\(String(value, radix: 16)); 0x\(String(mask, radix: 16)))" }
}
