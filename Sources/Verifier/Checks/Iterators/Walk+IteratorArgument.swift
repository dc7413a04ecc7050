import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks an iterator on the stack: a function starts it, gives its next element, ends it, or just takes it.
  /// Matches the case `KF_ARG_PTR_TO_ITER` of `check_kfunc_args`, and `process_iter_arg`, Linux 6.18.33.
  func checkIteratorArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    if call.callee.special == .cssTaskIteratorNew && !mayIterateTasksOfCSS {
      throw .rejected(
        .invalid, "css_task_iter is only allowed in bpf_lsm, bpf_iter and sleepable progs")
    }
    let pointer = state.frame[index + 1]
    guard pointer.kind == .stack, pointer.flags.isEmpty else {
      throw .rejected(.invalid, "arg#\(index) expected pointer to an iterator on stack")
    }
    let parameter = call.callee.parameters[index]
    guard let target = parameter.target, target.kind == .structure,
      parameter.targetName.hasPrefix(Self.iteratorPrefix)
    else { throw .rejected(.invalid, "expected valid iter pointer as arg #\(index)") }
    let type = IteratorType(type: .kernel(target.id), name: parameter.targetName, slots: Int(target.size) / 8)
    if call.callee.flags.contains(.iteratorNew) {
      try startIterator(type, index, pointer, isGuarded: call.callee.flags.contains(.rcuProtected))
    } else {
      try useIterator(type, index, pointer, in: &call)
    }
  }

  /// What the names of all iterators' structures begin with. Source: `ITER_PREFIX`, Linux 6.18.
  private static let iteratorPrefix = "bpf_iter_"

  /// An iterator's structure.
  private struct IteratorType {
    /// The structure itself.
    var type: TypeReference
    /// Its name, such as `bpf_iter_num`.
    var name: String
    /// How many slots of the stack it takes.
    var slots: Int

    /// The name as messages have it, such as `iter_num`.
    var shortName: String { String(name.dropFirst("bpf_".count)) }
  }

  /// Source: `check_css_task_iter_allowlist`, Linux 6.18.
  private var mayIterateTasksOfCSS: Bool {
    if program.type == .lsm { return true }
    if program.type == .tracing && program.attachType == .traceIter { return true }
    return state.context.isSleepable
  }

  private func startIterator(
    _ type: IteratorType, _ index: Int, _ pointer: RegisterState, isGuarded: Bool
  ) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    var isFree = false
    switch place(of: pointer, as: "iter", count: type.slots) {
    case .unallocated: isFree = true
    case .slot(let slot):
      isFree = !(0..<type.slots).contains { part in (0..<8).contains { frame[slot: slot - part][$0] == .iterator } }
    case .impossible: break
    }
    guard isFree else {
      throw .rejected(.invalid, "expected uninitialized \(type.shortName) as arg #\(index)")
    }
    for part in 0..<type.slots {
      try checkMemoryAccess(
        instruction: instruction, register: index + 1, offset: part * 8, size: 8, isWrite: true, value: -1,
        isStrictAlignment: false, isSigned: false)
    }
    guard case .slot(let slot) = place(of: pointer, as: "iter", count: type.slots) else {
      throw .rejected(.invalid, "")
    }
    let id = acquireReference(at: instruction)
    var record = RegisterState(kind: .stack)
    if isGuarded { record.flags.insert(isRCUProtected ? .rcu : .untrusted) }
    record.type = type.type
    record.iteratorState = .active
    for part in 0..<type.slots {
      record.referenceID = part == 0 ? id : 0
      frame[slot: slot - part] = StackSlot(spilled: record, kinds: StackSlot.uniform(.iterator))
      markStackWritten(frame: Int(pointer.frame), slots: 1 << UInt64(slot - part))
      scratched.touch(slot: slot - part)
    }
  }

  private func useIterator(
    _ type: IteratorType, _ index: Int, _ pointer: RegisterState, in call: inout KernelCall
  ) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    let complaint = "expected an initialized \(type.shortName) as arg #\(index)"
    guard case .slot(let slot) = place(of: pointer, as: "iter", count: type.slots) else {
      throw .rejected(.invalid, complaint)
    }
    for part in 0..<type.slots {
      let record = frame[slot: slot - part]
      if record.spilled.flags.contains(.untrusted) {
        throw .rejected(.protocol, "expected an RCU CS when using \(call.name)")
      }
      guard (record.spilled.referenceID != 0) == (part == 0), record.spilled.type == type.type,
        record.kinds == StackSlot.uniform(.iterator)
      else { throw .rejected(.invalid, complaint) }
    }
    markStackObjectRead(frame: Int(pointer.frame), slot: slot, count: type.slots)
    call.iterator = KernelCall.IteratorPlace(frame: Int(pointer.frame), slot: slot)
    call.referenceID = frame[slot: slot].spilled.referenceID
    guard call.callee.flags.contains(.iteratorDestroy) else { return }
    // Its elements go with it.
    _ = releaseReference(call.referenceID)
    for part in 0..<type.slots {
      frame[slot: slot - part] = .invalid
      markStackWritten(frame: Int(pointer.frame), slots: 1 << UInt64(slot - part))
      scratched.touch(slot: slot - part)
    }
  }
}
