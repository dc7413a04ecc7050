import BPFISA

extension Walk {
  /// Checks `may_goto`: a jump that the kernel takes after a bounded time, so that a loop around it may be walked with its numbers
  /// forgotten. Matches the `BPF_JCOND` part of `check_cond_jmp_op`, Linux 6.18.33.
  func checkMayGoto() throws(VerificationStop) -> Step {
    let code = currentInstruction
    guard code.opcode.class == .jmp, !code.opcode.usesRegister, code.registers == 0, code.immediate == 0 else {
      throw .rejected(.invalid, "invalid may_goto imm \(code.immediate)")
    }
    let previous =
      state.parent == StateCache.none ? nil : previousEntry(before: cache[state.parent], at: instruction)
    let next = try pushBranch(to: instruction + 1, from: instruction, isSpeculative: false)
    next.context.mayGotoDepth += 1
    if let previous { widenImpreciseScalars(from: previous, in: next) }
    return .next(instruction + 1 + Int(code.offset))
  }

  /// The checkpoint of a loop's last round: the newest one at an instruction that is still being explored and lies further up the
  /// tree than `current`. Source: `find_prev_entry`.
  func previousEntry(before current: VerifierState, at instruction: Int) -> VerifierState? {
    let bucket = cache.bucket(instruction: instruction, callSite: state.frame.context.callSite)
    for number in cache.numbers(inBucket: bucket).reversed() {
      let candidate = cache[number]
      if candidate.context.instruction == Int32(instruction), candidate.branches != 0,
        candidate.hasSameCallSites(as: current), candidate.context.depth < current.context.depth
      {
        return candidate
      }
    }
    return nil
  }

  /// Forgets the numbers that changed since the loop's last round and that nothing depended on, so that the next round looks the
  /// same. Matches `widen_imprecise_scalars`, Linux 6.18.33.
  func widenImpreciseScalars(from old: VerifierState, in current: VerifierState) {
    var ids = IdentityMap()
    ids.reset(lastID: lastID)
    for index in (0..<old.frameCount).reversed() where index < current.frameCount {
      let before = old.frames[index]
      let after = current.frames[index]
      for register in 0..<Frame.registerCount where shouldWiden(before[register], after[register], &ids) {
        after[register] = freshScalar
      }
      for slot in 0..<min(before.slotCount, after.slotCount) {
        guard before[slot: slot].isSpill, after[slot: slot].isSpill else { continue }
        if shouldWiden(before[slot: slot].spilled, after[slot: slot].spilled, &ids) {
          after[slot: slot].spilled = freshScalar
        }
      }
    }
  }

  /// Source: `maybe_widen_reg`, `regs_exact`.
  private func shouldWiden(_ old: RegisterState, _ current: RegisterState, _ ids: inout IdentityMap) -> Bool {
    guard old.kind == .scalar, current.kind == .scalar, !old.isPrecise, !current.isPrecise else { return false }
    let isSame =
      old.offset == current.offset && old.detail == current.detail && old.detail2 == current.detail2
      && old.range == current.range && ids.matches(old.id, current.id)
      && ids.matches(old.referenceID, current.referenceID)
    return !isSame
  }
}
