/// Parts of a number: truncation, the low half (`subreg`, what `w` registers hold) and byte order.
///
/// Behaviour as of Linux 6.18, kernel/bpf/tnum.c; the byte swaps came with its stable updates.
extension Tnum {
  /// The low `size` bytes, zero-extended; `size` is 1 to 8.
  @inline(__always)
  func cast(_ size: Int) -> Tnum {
    let kept = UInt64.max &>> UInt64(truncatingIfNeeded: 64 &- size &* 8)
    return Tnum(value: value & kept, mask: mask & kept)
  }

  /// The low 32 bits, zero-extended.
  @inline(__always)
  var subreg: Tnum { Tnum(value: value & 0xffff_ffff, mask: mask & 0xffff_ffff) }

  /// With the low 32 bits known to be 0.
  @inline(__always)
  var clearSubreg: Tnum { Tnum(value: value & ~0xffff_ffff, mask: mask & ~0xffff_ffff) }

  /// With the low 32 bits of `low`.
  @inline(__always)
  func withSubreg(_ low: Tnum) -> Tnum { clearSubreg.or(low.subreg) }

  /// With the low 32 bits known to be `low`.
  @inline(__always)
  func constSubreg(_ low: UInt32) -> Tnum { withSubreg(.constant(UInt64(low))) }

  /// The low two bytes, swapped and zero-extended.
  var byteSwap16: Tnum {
    Tnum(
      value: UInt64(UInt16(truncatingIfNeeded: value).byteSwapped),
      mask: UInt64(UInt16(truncatingIfNeeded: mask).byteSwapped))
  }

  /// The low four bytes, swapped and zero-extended.
  var byteSwap32: Tnum {
    Tnum(
      value: UInt64(UInt32(truncatingIfNeeded: value).byteSwapped),
      mask: UInt64(UInt32(truncatingIfNeeded: mask).byteSwapped))
  }

  /// All eight bytes, swapped.
  var byteSwap64: Tnum { Tnum(value: value.byteSwapped, mask: mask.byteSwapped) }
}
