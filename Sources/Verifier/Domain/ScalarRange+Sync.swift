extension ScalarRange {
  /// Lets bits and bounds learn from each other.
  ///
  /// Matches `reg_bounds_sync`, Linux 6.18.33: bounds from bits, three rounds of deduction between bounds, bits from bounds, and
  /// bounds from the narrowed bits once more. The number of rounds is part of the behaviour: printed ranges show it.
  mutating func sync() {
    updateFromBits()
    deduce32()
    deduce64()
    deduceMixed()
    deduce32()
    deduce64()
    deduceMixed()
    deduce32()
    deduce64()
    deduceMixed()
    narrowBits()
    updateFromBits()
  }

  /// Kernel: `__update_reg_bounds`.
  @inline(__always)
  mutating func updateFromBits() {
    updateSubregFromBits()
    update64FromBits()
  }

  /// Kernel: `__update_reg32_bounds`.
  @inline(__always)
  mutating func updateSubregFromBits() {
    let value = UInt32(truncatingIfNeeded: bits.value)
    let mask = UInt32(truncatingIfNeeded: bits.mask)
    s32min = max(s32min, Int32(bitPattern: value | mask & 0x8000_0000))
    s32max = min(s32max, Int32(bitPattern: value | mask & 0x7fff_ffff))
    u32min = max(u32min, value)
    u32max = min(u32max, value | mask)
  }

  /// Kernel: `__update_reg64_bounds`, with the refinement to a single common value of the 6.18 stable updates.
  @inline(__always)
  private mutating func update64FromBits() {
    smin = max(smin, Int64(bitPattern: bits.value | bits.mask & 0x8000_0000_0000_0000))
    smax = min(smax, Int64(bitPattern: bits.value | bits.mask & 0x7fff_ffff_ffff_ffff))
    umin = max(umin, bits.value)
    umax = min(umax, bits.maximum)

    let next = bits.step(after: umin)
    let minimumFits = umin & ~bits.mask == bits.value
    if minimumFits {
      if next > umax { self = .constant(umin) }
    } else if next == bits.maximum {
      self = .constant(bits.maximum)
    } else if next <= umax && bits.step(after: next) > umax {
      self = .constant(next)
    }
  }

  /// Kernel: `__reg32_deduce_bounds`.
  @inline(__always)
  private mutating func deduce32() {
    // Where the upper halves of a 64-bit range's ends agree, its lower halves are a range too.
    if umin &>> 32 == umax &>> 32 {
      u32min = max(u32min, UInt32(truncatingIfNeeded: umin))
      u32max = min(u32max, UInt32(truncatingIfNeeded: umax))
      narrowSigned32(Int32(truncatingIfNeeded: umin), Int32(truncatingIfNeeded: umax))
    }
    if smin &>> 32 == smax &>> 32 {
      if UInt32(truncatingIfNeeded: smin) <= UInt32(truncatingIfNeeded: smax) {
        u32min = max(u32min, UInt32(truncatingIfNeeded: smin))
        u32max = min(u32max, UInt32(truncatingIfNeeded: smax))
      }
      narrowSigned32(Int32(truncatingIfNeeded: smin), Int32(truncatingIfNeeded: smax))
    }
    // Where they are neighbours and the low halves go from negative to positive, the low halves are a signed range.
    if UInt32(truncatingIfNeeded: umin &>> 32) &+ 1 == UInt32(truncatingIfNeeded: umax &>> 32)
      && Int32(truncatingIfNeeded: umin) < 0 && Int32(truncatingIfNeeded: umax) >= 0
    {
      s32min = max(s32min, Int32(truncatingIfNeeded: umin))
      s32max = min(s32max, Int32(truncatingIfNeeded: umax))
    }
    if UInt32(truncatingIfNeeded: smin &>> 32) &+ 1 == UInt32(truncatingIfNeeded: smax &>> 32)
      && Int32(truncatingIfNeeded: smin) < 0 && Int32(truncatingIfNeeded: smax) >= 0
    {
      s32min = max(s32min, Int32(truncatingIfNeeded: smin))
      s32max = min(s32max, Int32(truncatingIfNeeded: smax))
    }
    narrowSigned32(Int32(bitPattern: u32min), Int32(bitPattern: u32max))
    if UInt32(bitPattern: s32min) <= UInt32(bitPattern: s32max) {
      u32min = max(UInt32(bitPattern: s32min), u32min)
      u32max = min(UInt32(bitPattern: s32max), u32max)
    } else if u32max < UInt32(bitPattern: s32min) {
      // The signed range wraps around in unsigned space, and the unsigned one meets only its non-negative part ...
      s32min = Int32(bitPattern: u32min)
      u32max = min(u32max, UInt32(bitPattern: s32max))
    } else if UInt32(bitPattern: s32max) < u32min {
      // ... or only its negative part.
      s32max = Int32(bitPattern: u32max)
      u32min = max(u32min, UInt32(bitPattern: s32min))
    }
  }

  /// Narrows the signed 32-bit bounds where the two ends form a signed range.
  @inline(__always)
  private mutating func narrowSigned32(_ low: Int32, _ high: Int32) {
    if low <= high {
      s32min = max(s32min, low)
      s32max = min(s32max, high)
    }
  }

  /// Kernel: `__reg64_deduce_bounds`. The 64-bit sibling of the end of ``deduce32()``.
  @inline(__always)
  private mutating func deduce64() {
    if Int64(bitPattern: umin) <= Int64(bitPattern: umax) {
      smin = max(smin, Int64(bitPattern: umin))
      smax = min(smax, Int64(bitPattern: umax))
    }
    if UInt64(bitPattern: smin) <= UInt64(bitPattern: smax) {
      umin = max(UInt64(bitPattern: smin), umin)
      umax = min(UInt64(bitPattern: smax), umax)
    } else if umax < UInt64(bitPattern: smin) {
      smin = Int64(bitPattern: umin)
      umax = min(umax, UInt64(bitPattern: smax))
    } else if UInt64(bitPattern: smax) < umin {
      smax = Int64(bitPattern: umax)
      umin = max(umin, UInt64(bitPattern: smin))
    }
  }

  /// Kernel: `__reg_deduce_mixed_bounds`.
  @inline(__always)
  private mutating func deduceMixed() {
    let upper = UInt64(0xffff_ffff_0000_0000)
    umin = max(umin, umin & upper | UInt64(u32min))
    umax = min(umax, umax & upper | UInt64(u32max))
    smin = max(smin, Int64(bitPattern: UInt64(bitPattern: smin) & upper | UInt64(u32min)))
    smax = min(smax, Int64(bitPattern: UInt64(bitPattern: smax) & upper | UInt64(u32max)))

    // A sign-extended value whose low half is not negative is its low half.
    if s32min >= 0 && smin >= Int64(Int32.min) && smax <= Int64(Int32.max) {
      smin = Int64(s32min)
      smax = Int64(s32max)
      umin = UInt64(bitPattern: Int64(s32min))
      umax = UInt64(bitPattern: Int64(s32max))
      bits = bits.intersect(.range(umin, umax))
    }
  }

  /// Kernel: `__reg_bound_offset`.
  @inline(__always)
  private mutating func narrowBits() {
    let whole = bits.intersect(.range(umin, umax))
    let low = whole.subreg.intersect(.range(UInt64(u32min), UInt64(u32max)))
    bits = whole.clearSubreg.or(low)
  }
}
