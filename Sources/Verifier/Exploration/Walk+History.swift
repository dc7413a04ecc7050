extension Walk {
  /// Notes a jump, a stack access or linked scalars of the current instruction in the path's history.
  /// Source: `push_jmp_history`, Linux 6.18.
  func recordHistory(
    flags: JumpHistoryEntry.Flags = [], frame: Int = 0, slot: Int = 0, linked: LinkedRegisters = LinkedRegisters()
  ) {
    // Instructions note twice what they do on both sides, such as atomics; both sides agree on the slot.
    if currentHistory >= 0 {
      state.history[currentHistory].flags.formUnion(flags)
      if flags.contains(.stackAccess) {
        state.history[currentHistory].frame = UInt8(frame)
        state.history[currentHistory].slot = UInt8(slot)
      }
      state.history[currentHistory].linked = linked
      return
    }
    currentHistory = state.history.count
    state.history.append(
      JumpHistoryEntry(
        instruction: Int32(instruction), previous: Int32(previousInstruction), flags: flags, frame: UInt8(frame),
        slot: UInt8(slot), linked: linked))
  }
}

extension VerifierState {
  /// The history's last entry below `end`, if it is about this instruction. Source: `get_jmp_hist_entry`.
  func historyEntry(below end: Int, at instruction: Int) -> JumpHistoryEntry? {
    guard end > 0, history[end - 1].instruction == instruction else { return nil }
    return history[end - 1]
  }

  /// The instruction executed before `instruction` on this state's stretch of the path; nil where the stretch begins with it.
  /// Consumes history from `end`. Source: `get_prev_insn_idx`.
  func instruction(before instruction: Int, historyEnd end: inout Int) -> Int? {
    if instruction == Int(context.firstInstruction) {
      if end == 0 { return nil }
      if end == 1 && history[0].instruction == instruction { return nil }
    }
    guard end > 0, history[end - 1].instruction == instruction else { return instruction - 1 }
    end -= 1
    return Int(history[end].previous)
  }
}
