extension Walk {
  /// A register's exact value decided something: it, and all it was computed from, must be compared exactly from now on.
  /// Source: `mark_chain_precision`, Linux 6.18.
  func markPrecise(register: Int) throws(VerificationStop) {
    guard privileges.isBPFCapable else { return }
    guard state.frame[register].kind == .scalar else { throw bug("backtracking misuse") }
    owed.frame = state.currentFrame
    owed.insert(register: register)
    var changed = false
    try carryBack(from: state, changed: &changed)
  }

  /// As ``markPrecise(register:)`` for a spilled value in the current frame. Source: `mark_chain_precision_batch`.
  func markPrecise(slot: Int, frame: Int) throws(VerificationStop) {
    guard privileges.isBPFCapable else { return }
    owed.frame = state.currentFrame
    owed.insert(slot: slot, frame: frame)
    var changed = false
    try carryBack(from: state, changed: &changed)
  }

  /// What is precise in a state that covers `current` must be precise on the way to `current`. Source: `propagate_precision`.
  func propagatePrecision(
    from old: VerifierState, to current: VerifierState, changed: inout Bool
  ) throws(VerificationStop) {
    for index in (0..<old.frameCount).reversed() {
      let frame = old.frames[index]
      var names: [String] = []
      for register in 0..<10 where frame[register].kind == .scalar && frame[register].isPrecise {
        owed.insert(register: register, frame: index)
        if log.tellsInstructions { names.append("r\(register)") }
      }
      for slot in 0..<frame.slotCount where frame[slot: slot].isScalarSpill && frame[slot: slot].spilled.isPrecise {
        owed.insert(slot: slot, frame: index)
        if log.tellsInstructions { names.append("fp-\((slot + 1) * 8)") }
      }
      if !names.isEmpty { log.detailLine("frame \(index): propagating \(names.joined(separator: ","))") }
    }
    guard privileges.isBPFCapable else { return }
    owed.frame = current.currentFrame
    try carryBack(from: current, changed: &changed)
  }

  /// Walks the path back from a state until nothing is owed any more, marking what is owed in each checkpoint on the way.
  /// Source: `__mark_chain_precision`.
  private func carryBack(from start: VerifierState, changed: inout Bool) throws(VerificationStop) {
    if owed.isEmpty { return }
    var state = start
    var first = Int(start.context.firstInstruction)
    var last = Int(start.context.instruction)
    var next = -1
    var isStart = true
    while true {
      if log.tellsInstructions {
        log.detailLine("mark_precise: frame\(owed.frame): last_idx \(last) first_idx \(first) subseq_idx \(next) ")
      }
      if last < 0 { return try markEntry(of: state, changed: &changed) }
      var index = last
      var historyEnd = state.history.count
      while true {
        if isStart {
          // The instruction that asks is not a part of the past.
          isStart = false
        } else {
          let entry = state.historyEntry(below: historyEnd, at: index)
          if case .giveUp = try backtrack(over: index, next: next, history: entry) {
            markAllScalarsPrecise(from: start)
            owed.reset()
            return
          }
        }
        if owed.isEmpty { return }
        next = index
        guard let previous = state.instruction(before: index, historyEnd: &historyEnd) else { break }
        guard previous < instructions.count, previous >= 0 else { throw bug("backtracking idx \(previous)") }
        index = previous
      }
      guard state.parent != StateCache.none else { break }
      state = cache[state.parent]
      try markOwed(in: state, changed: &changed)
      if owed.isEmpty { return }
      next = first
      last = Int(state.context.lastInstruction)
      first = Int(state.context.firstInstruction)
    }
    // Something was missed, such as a stack access through another register than the frame pointer.
    markAllScalarsPrecise(from: start)
    owed.reset()
  }

  /// The path began: only the arguments of a global function can still be owed.
  private func markEntry(of state: VerifierState, changed: inout Bool) throws(VerificationStop) {
    let frame = state.frames[0]
    guard state.frameCount == 1, frame.context.subprogram > 0, frame.context.callSite == -1, owed.slots == 0,
      owed.registers & ~0b111110 == 0
    else {
      throw bug(
        "backtracking func entry subprog \(frame.context.subprogram) reg_mask \(String(owed.registers, radix: 16)) "
          + "stack_mask \(String(owed.slots, radix: 16))")
    }
    for register in 1...5 where owed.contains(register: register) {
      owed.remove(register: register)
      if frame[register].kind == .scalar {
        frame[register].isPrecise = true
        changed = true
      }
    }
  }

  /// Marks what is owed in a checkpoint; what is marked already is owed no more.
  private func markOwed(in state: VerifierState, changed: inout Bool) throws(VerificationStop) {
    for index in (0...owed.frame).reversed() {
      guard index < state.frameCount else { throw bug("backtracking frame \(index)") }
      let frame = state.frames[index]
      let registers = owed.registers(inFrame: index)
      for register in 0..<Frame.registerCount where registers >> UInt32(register) & 1 != 0 {
        if frame[register].kind != .scalar || frame[register].isPrecise {
          owed.remove(register: register, frame: index)
        } else {
          frame[register].isPrecise = true
          changed = true
        }
      }
      let slots = owed.slots(inFrame: index)
      for slot in 0..<Frame.maxSlots where slots >> UInt64(slot) & 1 != 0 {
        guard slot < frame.slotCount else { throw bug("stack slot \(slot), total slots \(frame.slotCount)") }
        if !frame[slot: slot].isScalarSpill || frame[slot: slot].spilled.isPrecise {
          owed.remove(slot: slot, frame: index)
        } else {
          frame[slot: slot].spilled.isPrecise = true
          changed = true
        }
      }
      if log.tellsInstructions {
        log.write {
          $0.add("mark_precise: frame")
          $0.add(decimal: index)
          $0.add(": parent state regs=")
          $0.add(registers: owed.registers(inFrame: index))
          $0.add(" stack=")
          $0.add(slots: owed.slots(inFrame: index))
          $0.add(": ")
          add(state, frame: index, isComplete: true, to: &$0)
        }
      }
    }
  }

  /// The way out where a path cannot be followed back. Source: `mark_all_scalars_precise`.
  func markAllScalarsPrecise(from start: VerifierState) {
    if log.tellsInstructions {
      log.detailLine("mark_precise: frame\(start.currentFrame): falling back to forcing all scalars precise")
    }
    var number = start.parent
    while number != StateCache.none {
      let state = cache[number]
      for index in 0..<state.frameCount { markAllScalarsPrecise(in: state.frames[index], number: index) }
      number = state.parent
    }
  }

  private func markAllScalarsPrecise(in frame: Frame, number: Int) {
    for register in 0..<10 where frame[register].kind == .scalar && !frame[register].isPrecise {
      frame[register].isPrecise = true
      if log.tellsInstructions { log.detailLine("force_precise: frame\(number): forcing r\(register) to be precise") }
    }
    for slot in 0..<frame.slotCount where frame[slot: slot].isScalarSpill && !frame[slot: slot].spilled.isPrecise {
      frame[slot: slot].spilled.isPrecise = true
      if log.tellsInstructions {
        log.detailLine("force_precise: frame\(number): forcing fp-\((slot + 1) * 8) to be precise")
      }
    }
  }

  /// Before a checkpoint is made, marks inherited from the path are forgotten: later ones will tell.
  /// Source: `mark_all_scalars_imprecise`.
  func forgetPrecision() {
    for index in 0..<state.frameCount {
      let frame = state.frames[index]
      for register in 0..<10 where frame[register].kind == .scalar { frame[register].isPrecise = false }
      for slot in 0..<frame.slotCount where frame[slot: slot].isScalarSpill {
        frame[slot: slot].spilled.isPrecise = false
      }
    }
  }
}
