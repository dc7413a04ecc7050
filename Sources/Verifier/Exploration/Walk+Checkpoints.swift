import BPFKernelModel
import BPFProgram

extension Walk {
  /// Jumps that a path may remember before a checkpoint is forced.
  private static let longHistory = 40

  /// At a prune point: true where an earlier state covers the current one, so that the path ends here. Otherwise the current state may
  /// become a checkpoint. Source: `is_state_visited`, Linux 6.18.
  func isCovered() throws(VerificationStop) -> Bool {
    let bucket = cache.bucket(instruction: instruction, callSite: state.frame.context.callSite)
    let isForcePoint = analysis.flags[instruction].contains(.forceCheckpoint)
    let isForced = privileges.checkpointsAlways || isForcePoint || state.history.count > Self.longHistory
    // Two jumps and eight instructions make a stretch worth remembering.
    var adds =
      isForced
      || (jumpsProcessed - processedAtCheckpoint.jumps >= 2
        && statistics.instructions - processedAtCheckpoint.instructions >= 8)
    dropDeadFacts(inBucket: bucket)

    // As the kernel has it, the answer for one state stands for the next ones that are not asked: a callback's call that is covered
    // behind a finished state of an open loop counts as a way back.
    var isLoop = false
    var seen = 0
    for number in cache.numbers(inBucket: bucket).reversed() {
      seen += 1
      let old = cache[number]
      guard Int(old.context.instruction) == instruction else { continue }
      if old.branches > 0 {
        switch try compareWithOpen(old, isForced: isForced) {
        case .covered(let closesLoop):
          try endPath(at: number, isLoop: isLoop || closesLoop)
          return true
        case .miss(let staysQuiet):
          if staysQuiet { adds = false }
        }
      } else {
        isLoop = hasPendingBackedges(old)
        if covers(old, exactness: isLoop ? .within : .loose) {
          try endPath(at: number, isLoop: isLoop)
          return true
        }
      }
      let patience = isForcePoint && old.branches > 0 ? 64 : 3
      if cache.noteMiss(number, counts: adds, patience: patience) {
        cache.evict(number, fromBucket: bucket)
        releaseIfUnneeded(number)
      }
    }
    statistics.maxStatesPerInstruction = max(statistics.maxStatesPerInstruction, seen)
    if !privileges.isBPFCapable && seen > Limits.unprivilegedStates { return false }
    if adds { addCheckpoint(inBucket: bucket) }
    return false
  }

  private enum OpenComparison {
    case covered(closesLoop: Bool)
    /// `staysQuiet`: the path is inside a loop and too short to be worth a checkpoint.
    case miss(staysQuiet: Bool)
  }

  /// Compares with a state that is still being explored: the path has come round a loop.
  private func compareWithOpen(
    _ old: VerifierState, isForced: Bool
  ) throws(VerificationStop) -> OpenComparison {
    let frame = old.frame.context
    let isOtherAsyncEntry = frame.isInAsyncCallback && frame.asyncEntries != state.frame.context.asyncEntries
    if !isOtherAsyncEntry {
      if analysis.flags[instruction].contains(.iteratorNext) {
        if covers(old, exactness: .within) && hasActiveIterator(inArgument: 1) { return .covered(closesLoop: true) }
      } else if let answer = try compareLoop(old) {
        return answer
      }
    }
    let isShort =
      jumpsProcessed - processedAtCheckpoint.jumps < 20
      && statistics.instructions - processedAtCheckpoint.instructions < 100
    return .miss(staysQuiet: !isForced && isShort)
  }

  /// The loops that are not iterators'. Nil: nothing was found.
  private func compareLoop(_ old: VerifierState) throws(VerificationStop) -> OpenComparison? {
    if analysis.flags[instruction].contains(.mayGoto), old.context.mayGotoDepth != state.context.mayGotoDepth,
      covers(old, exactness: .within)
    {
      return .covered(closesLoop: true)
    }
    if analysis.flags[instruction].contains(.callsCallback) {
      return covers(old, exactness: .within) ? .covered(closesLoop: false) : nil
    }
    if looksLike(old), covers(old, exactness: .exact), !iteratorDepthsDiffer(old),
      old.context.mayGotoDepth == state.context.mayGotoDepth,
      old.context.callbackUnrollDepth == state.context.callbackUnrollDepth
    {
      printSourceLine(of: instruction, prefix: "; ", always: true)
      log.message("infinite loop detected at insn \(instruction)")
      log.part("cur state:")
      log.part(text(of: state, frame: state.currentFrame, isComplete: true))
      log.part("old state:")
      log.part(text(of: old, frame: state.currentFrame, isComplete: true))
      throw .rejected(.invalid, "")
    }
    return nil
  }

  private func covers(_ old: VerifierState, exactness: Equivalence.Exactness) -> Bool {
    equivalence.covers(old, state, exactness: exactness, liveRegisters: analysis.liveBefore, lastID: lastID)
  }

  /// The path ends at a checkpoint that covers it: what is precise there has to be precise on the way here.
  private func endPath(at number: Int32, isLoop: Bool) throws(VerificationStop) {
    cache.noteHit(number)
    if analysis.flags[instruction].contains(.jumpPoint) { recordHistory() }
    var changed = false
    try propagatePrecision(from: cache[number], to: state, changed: &changed)
    if isLoop { addBackedge(to: number) }
  }

  private func addCheckpoint(inBucket bucket: Int) {
    statistics.states += 1
    processedAtCheckpoint = (jumpsProcessed, statistics.instructions)
    if privileges.isBPFCapable { forgetPrecision() }
    let checkpoint = VerifierState(copying: state)
    checkpoint.context.instruction = Int32(instruction)
    let number = cache.insert(checkpoint, inBucket: bucket)
    updatePeak()
    recorder?.walkKeptState(self)
    enterComponent(of: checkpoint, number: number)
    state.parent = number
    state.context.firstInstruction = Int32(instruction)
    state.context.depth = checkpoint.context.depth + 1
    state.history.removeAll(keepingCapacity: false)
    currentHistory = -1
  }
}

// MARK: - Dead facts

extension Walk {
  /// Drops from finished states what nothing reads any more, so that more states match. Source: `clean_live_states`.
  private func dropDeadFacts(inBucket bucket: Int) {
    for number in cache.numbers(inBucket: bucket) {
      let old = cache[number]
      guard old.branches == 0, Int(old.context.instruction) == instruction, !old.isCleaned,
        old.hasSameCallSites(as: state), !hasPendingBackedges(old)
      else { continue }
      old.isCleaned = true
      for index in 0..<old.frameCount { dropDeadFacts(in: old, frame: index) }
    }
  }

  /// Source: `clean_func_state`.
  private func dropDeadFacts(in state: VerifierState, frame index: Int) {
    let frame = state.frames[index]
    let live = analysis.liveBefore[state.instruction(ofFrame: index)]
    for register in 0..<10 where live >> UInt16(register) & 1 == 0 { frame[register].markUninitialized() }
    let liveSlots = liveSlots(of: state, frame: index)
    for slot in 0..<frame.slotCount where liveSlots >> UInt64(slot) & 1 == 0 { frame[slot: slot] = .invalid }
  }
}

// MARK: - Loops

extension Walk {
  /// A cheap test before the exact one: the innermost registers are the same to the letter. Source: `states_maybe_looping`.
  private func looksLike(_ old: VerifierState) -> Bool {
    guard old.frameCount == state.frameCount else { return false }
    let before = old.frame
    let now = state.frame
    for register in 0..<Frame.registerCount {
      let one = before[register]
      let other = now[register]
      guard one.kind == other.kind, one.flags == other.flags, one.offset == other.offset, one.detail == other.detail,
        one.detail2 == other.detail2, one.id == other.id, one.referenceID == other.referenceID,
        one.range == other.range
      else { return false }
    }
    return true
  }

  /// True where an iterator has advanced since: the loop makes progress. Source: `iter_active_depths_differ`.
  private func iteratorDepthsDiffer(_ old: VerifierState) -> Bool {
    for index in 0..<old.frameCount {
      let before = old.frames[index]
      let now = state.frames[index]
      for slot in 0..<before.slotCount where before[slot: slot][0] == .iterator {
        guard before[slot: slot].spilled.iteratorState == .active else { continue }
        if slot >= now.slotCount || now[slot: slot].spilled.iteratorDepth != before[slot: slot].spilled.iteratorDepth {
          return true
        }
      }
    }
    return false
  }

  /// True where the register points to an iterator on the stack that has not ended.
  private func hasActiveIterator(inArgument register: Int) -> Bool {
    let pointer = state.frame[register]
    guard pointer.kind == .stack, Int(pointer.frame) < state.frameCount else { return false }
    let offset = Int(pointer.offset) + Int(truncatingIfNeeded: pointer.range.bits.value)
    let slot = (-offset - 1) / 8
    let frame = state.frames[Int(pointer.frame)]
    return slot >= 0 && slot < frame.slotCount && frame[slot: slot].spilled.iteratorState == .active
  }
}
