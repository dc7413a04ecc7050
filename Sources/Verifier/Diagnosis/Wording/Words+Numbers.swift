extension Words {
  /// What is known of a number, as the end of a sentence: `the number 5`, `a number from 0 to 255`.
  func number(_ range: ScalarRange) -> String {
    if range.isConstant { return "the number \(spelled(Int64(bitPattern: range.bits.value)))" }
    if range.smin >= 0 { return bounded(range) }
    if range.umin > 0, range.umin > UInt64(Int64.max) {
      return "a negative number from \(spelled(range.smin)) to \(spelled(range.smax))"
    }
    // What is below all 32-bit numbers is as good as unbounded to a person.
    if range.smin < -0xffff_ffff {
      return range.smax == .max
        ? unbounded(range) : "a number that is at most \(spelled(range.smax)) and may be negative"
    }
    return range.smax == .max
      ? "a number that is at least \(spelled(range.smin)) and has no upper bound"
      : "a number from \(spelled(range.smin)) to \(spelled(range.smax))"
  }

  private func bounded(_ range: ScalarRange) -> String {
    if range.umin == 0 && range.umax == 0xffff_ffff { return "any unsigned 32-bit number" + multiple(range) }
    if range.smax == .max {
      return range.umin == 0
        ? "any number that is not negative" : "a number that is at least \(spelled(range.umin))" + multiple(range)
    }
    return "a number from \(spelled(range.umin)) to \(spelled(range.umax))" + multiple(range)
  }

  private func unbounded(_ range: ScalarRange) -> String {
    if range.umin > 0 { return "a number other than 0 of which nothing else is known" }
    return "a number of which nothing is known" + multiple(range)
  }

  private func multiple(_ range: ScalarRange) -> String {
    let zeros = (range.bits.value | range.bits.mask).trailingZeroBitCount
    return zeros > 0 && zeros < 64 ? ", a multiple of \(spelled(UInt64(1) << UInt64(zeros)))" : ""
  }

  /// Decimal as long as a person can read it.
  func spelled(_ value: UInt64) -> String {
    value <= 0xffff_ffff ? String(value) : "0x" + String(value, radix: 16)
  }

  /// Decimal as long as a person can read it.
  func spelled(_ value: Int64) -> String {
    value < 0 ? "-" + spelled(value.magnitude) : spelled(UInt64(value))
  }
}
