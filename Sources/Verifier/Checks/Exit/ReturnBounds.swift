/// The values that a program or callback may return. Source: `struct bpf_retval_range`, Linux 6.18.
struct ReturnBounds: Hashable {
  /// The least.
  var minimum: Int32
  /// The greatest.
  var maximum: Int32

  /// Bounds from `minimum` to `maximum`.
  init(_ minimum: Int32, _ maximum: Int32) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// True where every value of a scalar lies within. Source: `retval_range_within`, Linux 6.18.
  func contains(_ range: ScalarRange, is32: Bool) -> Bool {
    is32
      ? minimum <= range.s32min && range.s32max <= maximum
      : Int64(minimum) <= range.smin && range.smax <= Int64(maximum)
  }

  /// Says that a scalar does not lie within. Source: `verbose_invalid_scalar`, Linux 6.18.
  func complaint(about range: ScalarRange, _ place: String, _ register: String) -> String {
    var known = ""
    if range.smin > .min { known += " smin=\(range.smin)" }
    if range.smax < .max { known += " smax=\(range.smax)" }
    if known.isEmpty { known = " unknown scalar value" }
    return "\(place) the register \(register) has\(known) should have been in [\(minimum), \(maximum)]"
  }
}
