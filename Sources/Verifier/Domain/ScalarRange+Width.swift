/// Truncation, extension and byte order of scalars, as of Linux 6.18.33.
extension ScalarRange {
  /// Clears the upper half: the 64-bit bounds become those of the low 32 bits. Does not ``sync()``. Kernel: `zext_32_to_64`.
  mutating func zeroExtend32() {
    bits = bits.subreg
    assignSubregIntoReg()
  }

  /// The 64-bit bounds become those of the low 32 bits, the bits stay. Kernel: `__reg_assign_32_into_64`.
  @inline(__always)
  mutating func assignSubregIntoReg() {
    umin = UInt64(u32min)
    umax = UInt64(u32max)
    if s32min >= 0 && s32max >= 0 {
      smin = Int64(s32min)
      smax = Int64(s32max)
    } else {
      smin = 0
      smax = 0xffff_ffff
    }
  }

  /// Keeps the low 1, 2 or 4 bytes, zero-extended. Kernel: `coerce_reg_to_size`.
  mutating func coerce(toSize size: Int) {
    bits = bits.cast(size)
    let kept = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- size &* 8)
    if umin & ~kept == umax & ~kept {
      umin &= kept
      umax &= kept
    } else {
      umin = 0
      umax = kept
    }
    smin = Int64(bitPattern: umin)
    smax = Int64(bitPattern: umax)
    if size < 4 { markSubregUnbounded() }
    sync()
  }

  /// Keeps the low 1, 2 or 4 bytes, sign-extended to 64 bits. Kernel: `coerce_reg_to_size_sx`.
  mutating func coerceSigned(toSize size: Int) {
    if bits.isConstant {
      self = .constant(UInt64(bitPattern: Self.extend(Int64(bitPattern: bits.value), size)))
      return
    }
    let width = Int64(truncatingIfNeeded: size &* 8)
    if smax &>> width == smin &>> width {
      let first = Self.extend(smax, size)
      let second = Self.extend(smin, size)
      let high = max(first, second)
      let low = min(first, second)
      if (high >= 0) == (low >= 0) {
        smin = low
        smax = high
        umin = UInt64(bitPattern: low)
        umax = UInt64(bitPattern: high)
        s32min = Int32(truncatingIfNeeded: low)
        s32max = Int32(truncatingIfNeeded: high)
        u32min = UInt32(truncatingIfNeeded: low)
        u32max = UInt32(truncatingIfNeeded: high)
        bits = .range(umin, umax)
        return
      }
    }
    self = .unknown
    let limit = Int64.max &>> (64 &- width)
    smax = limit
    smin = -1 &- limit
    s32max = Int32(truncatingIfNeeded: smax)
    s32min = Int32(truncatingIfNeeded: smin)
  }

  /// Keeps the low 1 or 2 bytes, sign-extended to 32 bits; the 64-bit bounds stay as they were, since ``zeroExtend32()`` follows.
  /// Kernel: `coerce_subreg_to_size_sx`.
  mutating func coerceSubregSigned(toSize size: Int) {
    if bits.isConstant {
      let value = Self.extend(Int64(bitPattern: bits.value), size)
      bits = .constant(UInt64(bitPattern: value))
      s32min = Int32(truncatingIfNeeded: value)
      s32max = Int32(truncatingIfNeeded: value)
      u32min = UInt32(truncatingIfNeeded: value)
      u32max = UInt32(truncatingIfNeeded: value)
      return
    }
    let width = Int32(truncatingIfNeeded: size &* 8)
    if s32max &>> width == s32min &>> width {
      let first = Int32(truncatingIfNeeded: Self.extend(Int64(s32max), size))
      let second = Int32(truncatingIfNeeded: Self.extend(Int64(s32min), size))
      let high = max(first, second)
      let low = min(first, second)
      if (low >= 0) == (high >= 0) {
        s32min = low
        s32max = high
        u32min = UInt32(bitPattern: low)
        u32max = UInt32(bitPattern: high)
        bits = Tnum.range(UInt64(bitPattern: Int64(low)), UInt64(bitPattern: Int64(high))).subreg
        return
      }
    }
    let limit = Int32.max &>> (32 &- width)
    s32max = limit
    s32min = -1 &- limit
    u32min = 0
    u32max = .max
    bits = Tnum.unknown.subreg
  }

  @inline(__always)
  private static func extend(_ value: Int64, _ size: Int) -> Int64 {
    let shift = Int64(truncatingIfNeeded: 64 &- size &* 8)
    return (value &<< shift) &>> shift
  }

  /// `bswap`, `to_le` and `to_be` of the low `width` bits (16, 32 or 64) on a little-endian machine, where `swaps` is true for
  /// `bswap` and `to_be`; ends with ``sync()`` as all arithmetic does.
  ///
  /// Kernel: `scalar_byte_swap`. The caller drops the scalar's id where it swaps or `width` is below 64.
  mutating func byteSwap(width: Int, swaps: Bool) {
    if swaps {
      switch width {
      case 16: bits = bits.byteSwap16
      case 32: bits = bits.byteSwap32
      case 64: bits = bits.byteSwap64
      default: break
      }
      markUnbounded()
    }
    if width == 16 || width == 32 { coerce(toSize: width / 8) }
    sync()
  }
}
