import BPFISA

/// Comparing scalars: which way a jump goes and what either way tells. As of Linux 6.18.33.
extension ScalarRange {
  /// Decides `a op b` where the ranges allow it. Kernel: `is_scalar_branch_taken`.
  static func branch(_ operation: Opcode.JumpOperation, _ a: ScalarRange, _ b: ScalarRange, is32: Bool) -> BranchOutcome
  {
    guard let condition = BranchCondition(operation) else { return .unknown }
    switch condition {
    case .jeq: return equality(a, b, is32)
    case .jne:
      switch equality(a, b, is32) {
      case .taken: return .notTaken
      case .notTaken: return .taken
      case .unknown: return .unknown
      }
    case .jset, .notJset:
      let (tested, mask) = b.isConstant(is32: is32) ? (a, b) : (b, a)
      guard mask.isConstant(is32: is32) else { return .unknown }
      let wanted = mask.constantValue(is32: is32)
      if tested.bits.value & wanted != 0 { return .taken }
      if tested.bits.maximum & wanted == 0 { return .notTaken }
      return .unknown
    case .jgt, .jge, .jlt, .jle:
      let first = is32 ? (UInt64(a.u32min), UInt64(a.u32max)) : (a.umin, a.umax)
      let second = is32 ? (UInt64(b.u32min), UInt64(b.u32max)) : (b.umin, b.umax)
      return order(condition == .jge || condition == .jlt, condition == .jlt || condition == .jle, first, second)
    case .jsgt, .jsge, .jslt, .jsle:
      let first = is32 ? (Int64(a.s32min), Int64(a.s32max)) : (a.smin, a.smax)
      let second = is32 ? (Int64(b.s32min), Int64(b.s32max)) : (b.smin, b.smax)
      return order(condition == .jsge || condition == .jslt, condition == .jslt || condition == .jsle, first, second)
    }
  }

  /// Decides whether first >= second (`orEqual`) or first > second by their bounds, or the negation of that (`negated`).
  @inline(__always)
  private static func order<Bound: FixedWidthInteger>(
    _ orEqual: Bool, _ negated: Bool, _ first: (Bound, Bound), _ second: (Bound, Bound)
  ) -> BranchOutcome {
    if orEqual ? first.0 >= second.1 : first.0 > second.1 { return negated ? .notTaken : .taken }
    if orEqual ? first.1 < second.0 : first.1 <= second.0 { return negated ? .taken : .notTaken }
    return .unknown
  }

  @inline(__always)
  private static func equality(_ a: ScalarRange, _ b: ScalarRange, _ is32: Bool) -> BranchOutcome {
    let first = is32 ? a.bits.subreg : a.bits
    let second = is32 ? b.bits.subreg : b.bits
    if first.isConstant && second.isConstant { return first.value == second.value ? .taken : .notTaken }
    if !first.overlaps(second) { return .notTaken }
    if !is32 && (a.umin > b.umax || a.umax < b.umin || a.smin > b.smax || a.smax < b.smin) { return .notTaken }
    if a.u32min > b.u32max || a.u32max < b.u32min || a.s32min > b.s32max || a.s32max < b.s32min { return .notTaken }
    return .unknown
  }

  /// Narrows both ranges by the knowledge that `a op b` holds, without ``sync()``. Kernel: `regs_refine_cond_op`.
  ///
  /// Where both operands are the same register, use ``refineSame(_:_:is32:)``.
  static func refine(_ condition: BranchCondition, _ a: inout ScalarRange, _ b: inout ScalarRange, is32: Bool) {
    switch condition {
    case .jeq: equate(&a, &b, is32)
    case .jne:
      if b.isConstant(is32: is32) {
        a.exclude(b.constantValue(is32: is32), is32)
      } else if a.isConstant(is32: is32) {
        b.exclude(a.constantValue(is32: is32), is32)
      }
    case .jset, .notJset:
      if b.isConstant(is32: is32) {
        a.test(b.constantValue(is32: is32), condition == .jset, is32)
      } else if a.isConstant(is32: is32) {
        b.test(a.constantValue(is32: is32), condition == .jset, is32)
      }
    case .jle, .jlt: orderUnsigned(&a, &b, condition == .jlt, is32)
    case .jge, .jgt: orderUnsigned(&b, &a, condition == .jgt, is32)
    case .jsle, .jslt: orderSigned(&a, &b, condition == .jslt, is32)
    case .jsge, .jsgt: orderSigned(&b, &a, condition == .jsgt, is32)
    }
  }

  /// The same for a jump's own condition; nothing is learnt from other operations.
  static func refine(_ operation: Opcode.JumpOperation, _ a: inout ScalarRange, _ b: inout ScalarRange, is32: Bool) {
    if let condition = BranchCondition(operation) { refine(condition, &a, &b, is32: is32) }
  }

  /// Narrows one range that is compared with itself. Of such comparisons only the strict ones narrow, and they contradict themselves.
  static func refineSame(_ condition: BranchCondition, _ a: inout ScalarRange, is32: Bool) {
    // The two sides write different bounds, each of which reads only old values of the other side.
    var other = a
    refine(condition, &a, &other, is32: is32)
    switch condition {
    case .jlt:
      a.umin = other.umin
      a.u32min = other.u32min
    case .jgt:
      a.umax = other.umax
      a.u32max = other.u32max
      a.umin = max(a.umin, other.umin)
      a.u32min = max(a.u32min, other.u32min)
    case .jslt:
      a.smin = other.smin
      a.s32min = other.s32min
    case .jsgt:
      a.smax = other.smax
      a.s32max = other.s32max
    default: break
    }
  }

  /// Fills the four ranges after a jump that may go either way: `op` on the taken side, its negation on the other, all synced.
  ///
  /// Kernel: `reg_set_min_max` without the checks of consistency, which follow in the order true a, true b, false a, false b.
  static func refineTrueAndFalse(
    _ operation: Opcode.JumpOperation, trueA: inout ScalarRange, trueB: inout ScalarRange, falseA: inout ScalarRange,
    falseB: inout ScalarRange, is32: Bool
  ) {
    guard let condition = BranchCondition(operation) else { return }
    refine(condition.reversed, &falseA, &falseB, is32: is32)
    falseA.sync()
    falseB.sync()
    refine(condition, &trueA, &trueB, is32: is32)
    trueA.sync()
    trueB.sync()
  }

  /// The same where a register is compared with itself: one range for either way.
  static func refineTrueAndFalse(
    _ operation: Opcode.JumpOperation, sameTrue: inout ScalarRange, sameFalse: inout ScalarRange, is32: Bool
  ) {
    guard let condition = BranchCondition(operation) else { return }
    refineSame(condition.reversed, &sameFalse, is32: is32)
    sameFalse.sync()
    sameFalse.sync()
    refineSame(condition, &sameTrue, is32: is32)
    sameTrue.sync()
    sameTrue.sync()
  }
}

extension ScalarRange {
  @inline(__always)
  private static func equate(_ a: inout ScalarRange, _ b: inout ScalarRange, _ is32: Bool) {
    if is32 {
      a.u32min = max(a.u32min, b.u32min)
      a.u32max = min(a.u32max, b.u32max)
      a.s32min = max(a.s32min, b.s32min)
      a.s32max = min(a.s32max, b.s32max)
      b.u32min = a.u32min
      b.u32max = a.u32max
      b.s32min = a.s32min
      b.s32max = a.s32max
      let common = a.bits.subreg.intersect(b.bits.subreg)
      a.bits = a.bits.withSubreg(common)
      b.bits = b.bits.withSubreg(common)
    } else {
      a.umin = max(a.umin, b.umin)
      a.umax = min(a.umax, b.umax)
      a.smin = max(a.smin, b.smin)
      a.smax = min(a.smax, b.smax)
      b.umin = a.umin
      b.umax = a.umax
      b.smin = a.smin
      b.smax = a.smax
      a.bits = a.bits.intersect(b.bits)
      b.bits = a.bits
    }
  }

  /// Drops a bound that the value is known not to be.
  @inline(__always)
  private mutating func exclude(_ value: UInt64, _ is32: Bool) {
    if is32 {
      let unsigned = UInt32(truncatingIfNeeded: value)
      let signed = Int32(bitPattern: unsigned)
      if u32min == unsigned { u32min &+= 1 }
      if u32max == unsigned { u32max &-= 1 }
      if s32min == signed { s32min &+= 1 }
      if s32max == signed { s32max &-= 1 }
    } else {
      let signed = Int64(bitPattern: value)
      if umin == value { umin &+= 1 }
      if umax == value { umax &-= 1 }
      if smin == signed { smin &+= 1 }
      if smax == signed { smax &-= 1 }
    }
  }

  /// Learns from `self & mask` being other than zero (`set`), which tells something of a single bit only, or zero.
  @inline(__always)
  private mutating func test(_ mask: UInt64, _ set: Bool, _ is32: Bool) {
    if set {
      guard mask != 0 && mask & (mask &- 1) == 0 else { return }
      bits = is32 ? bits.withSubreg(bits.subreg.or(.constant(mask))) : bits.or(.constant(mask))
    } else {
      // The bounds are forgotten first, lest they contradict the bits on a branch that cannot be taken.
      markUnbounded()
      bits = is32 ? bits.withSubreg(bits.subreg.and(.constant(~mask))) : bits.and(.constant(~mask))
    }
  }

  @inline(__always)
  private static func orderUnsigned(_ a: inout ScalarRange, _ b: inout ScalarRange, _ strict: Bool, _ is32: Bool) {
    if is32 {
      let step: UInt32 = strict ? 1 : 0
      a.u32max = min(a.u32max, b.u32max &- step)
      b.u32min = max(a.u32min &+ step, b.u32min)
    } else {
      let step: UInt64 = strict ? 1 : 0
      a.umax = min(a.umax, b.umax &- step)
      b.umin = max(a.umin &+ step, b.umin)
    }
  }

  @inline(__always)
  private static func orderSigned(_ a: inout ScalarRange, _ b: inout ScalarRange, _ strict: Bool, _ is32: Bool) {
    if is32 {
      let step: Int32 = strict ? 1 : 0
      a.s32max = min(a.s32max, b.s32max &- step)
      b.s32min = max(a.s32min &+ step, b.s32min)
    } else {
      let step: Int64 = strict ? 1 : 0
      a.smax = min(a.smax, b.smax &- step)
      b.smin = max(a.smin &+ step, b.smin)
    }
  }
}
