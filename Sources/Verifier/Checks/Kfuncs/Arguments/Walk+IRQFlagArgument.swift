extension Walk {
  /// Checks where interrupt flags are saved to or restored from. Matches the case `KF_ARG_PTR_TO_IRQ_FLAG` of `check_kfunc_args`, and
  /// `process_irq_flag`, Linux 6.18.33.
  func checkIRQFlagArgument(_ index: Int, in call: KernelCall) throws(VerificationStop) {
    let pointer = state.frame[index + 1]
    guard pointer.kind == .stack, pointer.flags.isEmpty else {
      throw .rejected(.invalid, "arg#\(index) doesn't point to an irq flag on stack")
    }
    switch call.callee.special {
    case .localIRQSave: try saveIRQFlag(index, pointer, source: .native)
    case .resourceLockIRQSave: try saveIRQFlag(index, pointer, source: .lock)
    case .localIRQRestore: try restoreIRQFlag(index, pointer, source: .native)
    case .resourceUnlockIRQRestore: try restoreIRQFlag(index, pointer, source: .lock)
    default: throw bug("unknown irq flags kfunc")
    }
  }

  /// Who saved interrupt flags. Source: `kfunc_class`.
  private enum IRQFlagSource: UInt32 {
    case native = 0
    case lock = 1

    var name: String { self == .native ? "native" : "lock" }
  }

  private func saveIRQFlag(
    _ index: Int, _ pointer: RegisterState, source: IRQFlagSource
  ) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    var isFree = false
    switch place(of: pointer, as: "irq_flag", count: 1) {
    case .slot(let slot): isFree = !(0..<8).contains { frame[slot: slot][$0] == .irqFlag }
    case .unallocated: isFree = true
    case .impossible: break
    }
    guard isFree else { throw .rejected(.invalid, "expected uninitialized irq flag as arg#\(index)") }
    try checkMemoryAccess(
      instruction: instruction, register: index + 1, offset: 0, size: 8, isWrite: true, value: -1,
      isStrictAlignment: false, isSigned: false)
    guard case .slot(let slot) = place(of: pointer, as: "irq_flag", count: 1) else {
      throw .rejected(.invalid, "")
    }
    let id = makeID()
    state.references.append(Reference(kind: .irq, id: id, instruction: Int32(truncatingIfNeeded: instruction)))
    state.context.activeIRQ = id
    markStackWritten(frame: Int(pointer.frame), slots: 1 << UInt64(slot))
    var record = RegisterState(kind: .stack)
    record.referenceID = id
    record.detail = source.rawValue
    frame[slot: slot] = StackSlot(spilled: record, kinds: StackSlot.uniform(.irqFlag))
    scratched.touch(slot: slot)
  }

  private func restoreIRQFlag(
    _ index: Int, _ pointer: RegisterState, source: IRQFlagSource
  ) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    guard case .slot(let slot) = place(of: pointer, as: "irq_flag", count: 1),
      frame[slot: slot].spilled.referenceID != 0, frame[slot: slot].kinds == StackSlot.uniform(.irqFlag)
    else { throw .rejected(.invalid, "expected an initialized irq flag as arg#\(index)") }
    markStackObjectRead(frame: Int(pointer.frame), slot: slot, count: 1)
    let record = frame[slot: slot].spilled
    if record.detail != source.rawValue {
      let saver = IRQFlagSource(rawValue: record.detail) ?? .native
      throw .rejected(
        .invalid,
        "irq flag acquired by \(saver.name) kfuncs cannot be restored with \(source.name) kfuncs")
    }
    try releaseIRQState(record.referenceID)
    markStackWritten(frame: Int(pointer.frame), slots: 1 << UInt64(slot))
    frame[slot: slot] = .invalid
    scratched.touch(slot: slot)
  }

  /// Interrupt states are restored in the reverse order of saving. Matches `release_irq_state`, Linux 6.18.33.
  private func releaseIRQState(_ id: UInt32) throws(VerificationStop) {
    let active = state.context.activeIRQ
    guard id == active, let position = state.references.firstIndex(where: { $0.kind == .irq && $0.id == id }) else {
      let place = state.references.first { $0.id == active }?.instruction ?? 0
      throw .rejected(
        .access,
        "cannot restore irq state out of order, expected id=\(active) acquired at insn_idx=\(place)")
    }
    state.context.activeIRQ = state.references[..<position].last { $0.kind == .irq }?.id ?? 0
    state.references.remove(at: position)
  }
}
