import BPFKernelModel

/// Decides whether a state that was explored covers the current one. Source: `states_equal`, `regsafe`, `stacksafe`, `refsafe`,
/// Linux 6.18.44.
struct Equivalence {
  /// How closely values must agree.
  enum Exactness {
    /// Imprecise scalars always agree, others if the current value lies within the old one. Source: `NOT_EXACT`.
    case loose
    /// Everything the same: the path goes in circles. Source: `EXACT`.
    case exact
    /// As loose, but every scalar counts as precise: marks are not final inside a loop. Source: `RANGE_WITHIN`.
    case within
  }

  /// True where unwritten stack may be read, so that unknown bytes match it.
  let readsUninitializedStack: Bool
  /// True where speculation limits make every scalar's exact range count. Source: `explore_alu_limits`.
  var exploresALULimits = false

  /// True where imprecise numbers must be covered too, so that what was recorded holds for every run.
  var coversImprecise = false

  private var ids = IdentityMap()

  init(privileges: Privileges) {
    readsUninitializedStack = privileges.mayReadUninitializedStack
  }

  /// True where exploring from `current` can find nothing that exploring from `old` did not.
  mutating func covers(
    _ old: VerifierState, _ current: VerifierState, exactness: Exactness, liveRegisters: [UInt16], lastID: UInt32
  ) -> Bool {
    guard old.frameCount == current.frameCount else { return false }
    let exactness = coversImprecise && exactness == .loose ? .within : exactness
    ids.reset(lastID: lastID)
    if old.context.isSpeculative && !current.context.isSpeculative { return false }
    if old.context.isSleepable != current.context.isSleepable { return false }
    guard referencesAgree(old, current) else { return false }
    for index in 0..<old.frameCount {
      let oldFrame = old.frames[index]
      let frame = current.frames[index]
      guard oldFrame.context.callSite == frame.context.callSite else { return false }
      let live = liveRegisters[old.instruction(ofFrame: index)]
      guard framesAgree(oldFrame, frame, liveRegisters: live, exactness: exactness) else { return false }
    }
    return true
  }

  private mutating func framesAgree(
    _ old: Frame, _ current: Frame, liveRegisters: UInt16, exactness: Exactness
  ) -> Bool {
    if old.context.callbackDepth > current.context.callbackDepth { return false }
    for register in 0..<Frame.registerCount where liveRegisters >> UInt16(register) & 1 != 0 {
      guard covers(old[register], current[register], exactness: exactness) else { return false }
    }
    return stacksAgree(old, current, exactness: exactness)
  }

  private mutating func referencesAgree(_ old: VerifierState, _ current: VerifierState) -> Bool {
    let before = old.context
    let now = current.context
    guard old.references.count == current.references.count, before.activeLocks == now.activeLocks,
      before.activePreemptLocks == now.activePreemptLocks, before.isInRCU == now.isInRCU,
      ids.matches(before.activeIRQ, now.activeIRQ), ids.matches(before.activeLock, now.activeLock),
      before.activeLockOwner == now.activeLockOwner
    else { return false }
    for index in old.references.indices {
      let reference = old.references[index]
      let other = current.references[index]
      guard ids.matches(reference.id, other.id), reference.kind == other.kind else { return false }
      switch reference.kind {
      case .pointer, .irq: break
      case .lock, .resourceLock, .resourceLockIRQ: guard reference.owner == other.owner else { return false }
      }
    }
    return true
  }
}

// MARK: - Registers

extension Equivalence {
  /// True where the current register is no freer than the old one. Source: `regsafe`.
  fileprivate mutating func covers(_ old: RegisterState, _ current: RegisterState, exactness: Exactness) -> Bool {
    if exactness == .exact { return isSame(old, current) }
    if old.kind == .uninitialized, exactness == .loose || current.kind == .uninitialized { return true }
    guard old.kind == current.kind, old.flags == current.flags else { return false }
    switch old.kind {
    case .scalar:
      return coversScalar(old, current, exactness: exactness)
    case .mapKey, .mapValue, .memory, .buffer, .tracepointBuffer:
      return old.hasSameShape(as: current) && isWithin(old, current) && idsMatch(old, current)
    case .packet, .packetMeta:
      if old.packetRange < 0 || current.packetRange < 0 {
        guard old.packetRange == current.packetRange else { return false }
      } else if old.packetRange > current.packetRange {
        return false
      }
      return old.offset == current.offset && ids.matches(old.id, current.id) && isWithin(old, current)
    case .stack:
      return isSame(old, current) && old.frame == current.frame
    case .arena:
      return true
    default:
      return isSame(old, current)
    }
  }

  private mutating func coversScalar(_ old: RegisterState, _ current: RegisterState, exactness: Exactness) -> Bool {
    if exploresALULimits {
      return old.hasSameShape(as: current) && old.range == current.range && ids.matchesScalar(old.id, current.id)
    }
    if !old.isPrecise && exactness == .loose { return true }
    let isSum = old.id & RegisterState.addConstant != 0
    let currentIsSum = current.id & RegisterState.addConstant != 0
    if isSum && !currentIsSum { return false }
    if old.id != 0 && !isSum && currentIsSum { return false }
    if isSum && old.offset != current.offset { return false }
    return ids.matchesScalar(old.id, current.id) && isWithin(old, current)
  }

  /// Source: `regs_exact`.
  private mutating func isSame(_ old: RegisterState, _ current: RegisterState) -> Bool {
    old.kind == current.kind && old.flags == current.flags && old.offset == current.offset
      && old.detail == current.detail && old.detail2 == current.detail2 && old.range == current.range
      && idsMatch(old, current)
  }

  private mutating func idsMatch(_ old: RegisterState, _ current: RegisterState) -> Bool {
    ids.matches(old.id, current.id) && ids.matches(old.referenceID, current.referenceID)
  }

  /// Source: `range_within` and `tnum_in`.
  private func isWithin(_ old: RegisterState, _ current: RegisterState) -> Bool {
    let outer = old.range
    let inner = current.range
    return outer.umin <= inner.umin && outer.umax >= inner.umax && outer.smin <= inner.smin && outer.smax >= inner.smax
      && outer.u32min <= inner.u32min && outer.u32max >= inner.u32max && outer.s32min <= inner.s32min
      && outer.s32max >= inner.s32max && outer.bits.contains(inner.bits)
  }
}

// MARK: - Stack

extension Equivalence {
  private static let unbounded = RegisterState.scalar(.unknown)

  /// True where every byte that the old state may have used is no freer now. Source: `stacksafe`.
  fileprivate mutating func stacksAgree(_ old: Frame, _ current: Frame, exactness: Exactness) -> Bool {
    for index in 0..<old.slotCount {
      let slot = old[slot: index]
      if exactness == .loose && slot.kinds == 0 { continue }
      let other = index < current.slotCount ? current[slot: index] : StackSlot.invalid
      guard slotsAgree(slot, other, isPresent: index < current.slotCount, exactness: exactness) else { return false }
    }
    return true
  }

  private mutating func slotsAgree(
    _ old: StackSlot, _ current: StackSlot, isPresent: Bool, exactness: Exactness
  ) -> Bool {
    var byte = 0
    while byte < 8 {
      let kind = old[byte]
      if exactness != .loose && (!isPresent || kind != current[byte]) { return false }
      if kind == .invalid || (readsUninitializedStack && kind == .misc) {
        byte += 1
        continue
      }
      guard isPresent else { return false }
      // A whole spilled number and eight unknown bytes read the same: compare them as registers.
      if let number = scalar(in: old), let other = scalar(in: current) {
        guard covers(number, other, exactness: exactness) else { return false }
        // The remaining bytes of the slot are decided with it.
        return true
      }
      if kind == .misc && current[byte] == .zero {
        byte += 1
        continue
      }
      guard kind == current[byte] else { return false }
      if byte == 7 { return contentsAgree(old, current, kind: kind, exactness: exactness) }
      byte += 1
    }
    return true
  }

  private mutating func contentsAgree(
    _ old: StackSlot, _ current: StackSlot, kind: StackByte, exactness: Exactness
  ) -> Bool {
    let record = old.spilled
    let other = current.spilled
    switch kind {
    case .spill:
      return covers(record, other, exactness: exactness)
    case .dynptr:
      return record.detail == other.detail && record.detail2 == other.detail2
        && ids.matches(record.referenceID, other.referenceID)
    case .irqFlag:
      return record.detail == other.detail && ids.matches(record.referenceID, other.referenceID)
    case .iterator:
      return record.detail == other.detail && record.detail2 & 3 == other.detail2 & 3
        && ids.matches(record.referenceID, other.referenceID)
    case .misc, .zero, .invalid:
      return true
    }
  }

  /// The register that reading the slot would give, where that does not depend on the bytes. Source: `scalar_reg_for_stack`.
  private func scalar(in slot: StackSlot) -> RegisterState? {
    if slot.isFullScalarSpill { return slot.spilled }
    for byte in 0..<8 {
      switch slot[byte] {
      case .misc: continue
      case .invalid where readsUninitializedStack: continue
      default: return nil
      }
    }
    return Self.unbounded
  }
}
