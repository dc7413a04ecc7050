/// What holds for a value on all visits together: the kinds of things that it was, each with the union of its bounds.
struct JoinedValue {
  /// Kinds that are told apart at most.
  private static let limit = 3

  /// The different kinds, in the order of their coming.
  private(set) var variants: [RegisterState] = []
  /// True where there were more.
  private(set) var hasMore = false

  /// Takes one more visit in.
  mutating func add(_ value: RegisterState) {
    for index in variants.indices where variants[index].isSameThing(as: value) {
      variants[index].widen(by: value)
      return
    }
    if variants.count < Self.limit { variants.append(value) } else { hasMore = true }
  }
}

extension RegisterState {
  /// True where both point to the same kind of thing, at whatever distance.
  fileprivate func isSameThing(as other: RegisterState) -> Bool {
    kind == other.kind && flags == other.flags && frame == other.frame
      && (kind.isPacketPointer || kind == .scalar || detail == other.detail)
  }

  /// Makes it cover another value of the same kind as well.
  fileprivate mutating func widen(by other: RegisterState) {
    if kind.isPacketPointer { packetRange = min(packetRange, other.packetRange) }
    var added = other.range
    if kind != .scalar, offset != other.offset {
      range.shift(by: Int64(offset))
      added.shift(by: Int64(other.offset))
      offset = 0
    }
    range.widen(by: added)
  }
}

extension ScalarRange {
  /// Makes it cover another range as well.
  fileprivate mutating func widen(by other: ScalarRange) {
    let mask = bits.mask | other.bits.mask | (bits.value ^ other.bits.value)
    bits = Tnum(value: bits.value & ~mask, mask: mask)
    smin = min(smin, other.smin)
    smax = max(smax, other.smax)
    umin = min(umin, other.umin)
    umax = max(umax, other.umax)
    s32min = min(s32min, other.s32min)
    s32max = max(s32max, other.s32max)
    u32min = min(u32min, other.u32min)
    u32max = max(u32max, other.u32max)
  }

  /// Adds a small constant.
  fileprivate mutating func shift(by distance: Int64) {
    if distance != 0 { self = ScalarRange.sum(self, .constant(UInt64(bitPattern: distance))) }
  }

  private static func sum(_ first: ScalarRange, _ second: ScalarRange) -> ScalarRange {
    var result = first
    let smin = first.smin.addingReportingOverflow(second.smin)
    let smax = first.smax.addingReportingOverflow(second.smax)
    (result.smin, result.smax) =
      smin.overflow || smax.overflow ? (.min, .max) : (smin.partialValue, smax.partialValue)
    result.bits = first.bits.add(second.bits)
    if result.smin >= 0 {
      (result.umin, result.umax) = (UInt64(result.smin), UInt64(result.smax))
    } else {
      (result.umin, result.umax) = (0, .max)
    }
    result.markSubregUnbounded()
    return result
  }
}
