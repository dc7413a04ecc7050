import BPFKernelModel

extension Walk {
  /// Checks a dynptr that a helper, a kernel function or a function of the program takes; makes one where the argument is not
  /// initialised yet.
  ///
  /// A dynptr lies in two slots of the stack, or the kernel passed it in: then it may only be used. `sharedReference`: the reference
  /// that a copy of another dynptr shares with it; 0 for none. Matches `process_dynptr_func`, Linux 6.18.33.
  func checkDynptr(
    register number: Int, argument: HelperArgument, sharedReference: UInt32 = 0
  ) throws(VerificationStop) {
    let pointer = state.frame[number]
    guard pointer.kind == .stack || pointer.kind == .dynptr, pointer.flags.isEmpty else {
      throw .rejected(.invalid, "arg#\(number - 1) expected pointer to stack or const struct bpf_dynptr")
    }
    if argument.flags.isSuperset(of: [.uninitialized, .readOnly]) {
      throw bug("misconfigured dynptr helper type flags")
    }
    if argument.flags.contains(.uninitialized) {
      try makeDynptr(register: number, kind: DynptrKind(argument.flags), sharedReference: sharedReference)
      return
    }
    if pointer.kind == .dynptr && !argument.flags.contains(.readOnly) {
      throw .rejected(.invalid, "cannot pass pointer to const bpf_dynptr, the helper mutates it")
    }
    guard let dynptr = initializedDynptr(pointer) else {
      throw .rejected(.invalid, "Expected an initialized dynptr as arg #\(number - 1)")
    }
    if let expected = DynptrKind(argument.flags), expected != dynptr.dynptrKind {
      throw .rejected(.invalid, "Expected a dynptr of type \(expected.name) as arg #\(number - 1)")
    }
    noteDynptrRead(pointer)
  }

  /// Source: the part of `process_dynptr_func` for `MEM_UNINIT`, `is_dynptr_reg_valid_uninit`.
  private func makeDynptr(
    register number: Int, kind: DynptrKind?, sharedReference: UInt32
  ) throws(VerificationStop) {
    let pointer = state.frame[number]
    var isFit = false
    if pointer.kind == .stack {
      // Stack that is not allocated yet is allocated by the stores below.
      if case .impossible = place(of: pointer, as: "dynptr", count: 2) {} else { isFit = true }
    }
    if !isFit { throw .rejected(.invalid, "Dynptr has to be an uninitialized dynptr") }
    for offset in stride(from: 0, to: 16, by: 8) {
      try checkMemoryAccess(
        instruction: instruction, register: number, offset: offset, size: 8, isWrite: true, value: -1,
        isStrictAlignment: false, isSigned: false)
    }
    try markDynptr(at: pointer, kind: kind, sharedReference: sharedReference)
  }

  /// The record of the dynptr that a register points to, or of the kernel's; nil where there is none.
  /// Source: `is_dynptr_reg_valid_init`, Linux 6.18.33.
  private func initializedDynptr(_ pointer: RegisterState) -> RegisterState? {
    if pointer.kind == .dynptr { return pointer }
    guard let slot = place(of: pointer, as: "dynptr", count: 2).number else { return nil }
    let frame = state.frames[Int(pointer.frame)]
    let first = frame[slot: slot]
    guard first.spilled.isFirstDynptrSlot, first.kinds == StackSlot.uniform(.dynptr),
      frame[slot: slot - 1].kinds == StackSlot.uniform(.dynptr)
    else { return nil }
    return first.spilled
  }

  /// Source: `mark_dynptr_read`, Linux 6.18.33.
  private func noteDynptrRead(_ pointer: RegisterState) {
    guard pointer.kind == .stack, let slot = place(of: pointer, as: "dynptr", count: 2).number else { return }
    markStackRead(frame: Int(pointer.frame), slots: 3 << UInt64(slot - 1))
    scratched.touch(slot: slot)
    scratched.touch(slot: slot - 1)
  }

  /// The record of the dynptr that an argument, which was checked, points to.
  ///
  /// Gives kind, id and reference as `dynptr_get_type`, `dynptr_id` and `dynptr_ref_obj_id` do, Linux 6.18.33.
  func dynptrRecord(register number: Int) -> RegisterState {
    let pointer = state.frame[number]
    guard pointer.kind == .stack, let slot = place(of: pointer, as: "dynptr", count: 2).number else { return pointer }
    return state.frames[Int(pointer.frame)][slot: slot].spilled
  }

  /// Refuses to release a dynptr that holds nothing, before its type is looked at. Source: `check_func_arg`, Linux 6.18.33.
  func checkDynptrIsReleasable(register number: Int) throws(VerificationStop) {
    let pointer = state.frame[number]
    guard pointer.kind == .stack else { throw .rejected(.invalid, "cannot release unowned const bpf_dynptr") }
    let slot = place(of: pointer, as: "dynptr", count: 2).number
    if slot.map({ state.frames[Int(pointer.frame)][slot: $0].spilled.referenceID }) ?? 0 == 0 {
      throw .rejected(.invalid, "arg \(number) is an unacquired reference")
    }
  }
}
