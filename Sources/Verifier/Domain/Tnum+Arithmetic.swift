/// The machine's operations on what is known of the bits: each result contains every result of members.
///
/// Behaviour as of Linux 6.18, kernel/bpf/tnum.c.
extension Tnum {
  /// `self << count`, `count` below 64.
  @inline(__always)
  func lsh(_ count: UInt64) -> Tnum { Tnum(value: value &<< count, mask: mask &<< count) }

  /// `self >> count`, unsigned, `count` below 64.
  @inline(__always)
  func rsh(_ count: UInt64) -> Tnum { Tnum(value: value &>> count, mask: mask &>> count) }

  /// `self >> count`, signed, on 32 or 64 bits; `count` below `width`. An unknown sign bit spreads as unknown bits.
  @inline(__always)
  func arsh(_ count: UInt64, width: Int) -> Tnum {
    if width == 32 {
      return Tnum(
        value: UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: value) &>> Int32(truncatingIfNeeded: count))),
        mask: UInt64(UInt32(bitPattern: Int32(truncatingIfNeeded: mask) &>> Int32(truncatingIfNeeded: count))))
    }
    return Tnum(
      value: UInt64(bitPattern: Int64(bitPattern: value) &>> Int64(bitPattern: count)),
      mask: UInt64(bitPattern: Int64(bitPattern: mask) &>> Int64(bitPattern: count)))
  }

  /// `self + other`, modulo 2^64.
  @inline(__always)
  func add(_ other: Tnum) -> Tnum {
    let least = value &+ other.value
    let greatest = least &+ (mask &+ other.mask)
    // A sum's bit is certain where no operand's bit is unknown and no carry into it is: where least and greatest agree.
    let unknown = (greatest ^ least) | mask | other.mask
    return Tnum(value: least & ~unknown, mask: unknown)
  }

  /// `self - other`, modulo 2^64.
  @inline(__always)
  func sub(_ other: Tnum) -> Tnum {
    let difference = value &- other.value
    let unknown = ((difference &+ mask) ^ (difference &- other.mask)) | mask | other.mask
    return Tnum(value: difference & ~unknown, mask: unknown)
  }

  /// `-self`, modulo 2^64.
  @inline(__always)
  func neg() -> Tnum { Tnum.constant(0).sub(self) }

  /// `self & other`.
  @inline(__always)
  func and(_ other: Tnum) -> Tnum {
    let ones = value & other.value
    return Tnum(value: ones, mask: maximum & other.maximum & ~ones)
  }

  /// `self | other`.
  @inline(__always)
  func or(_ other: Tnum) -> Tnum {
    let ones = value | other.value
    return Tnum(value: ones, mask: (mask | other.mask) & ~ones)
  }

  /// `self ^ other`.
  @inline(__always)
  func xor(_ other: Tnum) -> Tnum {
    let unknown = mask | other.mask
    return Tnum(value: (value ^ other.value) & ~unknown, mask: unknown)
  }

  /// `self * other`, modulo 2^64: long multiplication, where an unknown bit of `self` unites both outcomes.
  func mul(_ other: Tnum) -> Tnum {
    var sum = Tnum.constant(0)
    var multiplier = self
    var addend = other
    while multiplier.maximum != 0 {
      if multiplier.value & 1 != 0 {
        sum = sum.add(addend)
      } else if multiplier.mask & 1 != 0 {
        sum = sum.union(sum.add(addend))
      }
      multiplier = multiplier.rsh(1)
      addend = addend.lsh(1)
    }
    return sum
  }

  /// What both know. Where they disagree on a bit it comes out as known 1.
  @inline(__always)
  func intersect(_ other: Tnum) -> Tnum {
    let unknown = mask & other.mask
    return Tnum(value: (value | other.value) & ~unknown, mask: unknown)
  }

  /// What is true of both: the least number that contains the members of either.
  @inline(__always)
  func union(_ other: Tnum) -> Tnum {
    let unknown = (value ^ other.value) | mask | other.mask
    return Tnum(value: value & other.value & ~unknown, mask: unknown)
  }
}
