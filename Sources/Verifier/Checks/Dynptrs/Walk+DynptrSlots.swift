import BPFKernelModel

extension Walk {
  /// Makes the 16 bytes that a pointer into the stack points to a dynptr. Matches `mark_stack_slots_dynptr`, Linux 6.18.33.
  func markDynptr(
    at pointer: RegisterState, kind: DynptrKind?, sharedReference: UInt32
  ) throws(VerificationStop) {
    let place = place(of: pointer, as: "dynptr", count: 2)
    guard let slot = place.number else { throw .rejected(place.errno ?? .invalid, "") }
    let frame = state.frames[Int(pointer.frame)]
    // The two slots may have been halves of two others.
    try destroyDynptr(in: frame, slot: slot)
    try destroyDynptr(in: frame, slot: slot - 1)
    frame[slot: slot].kinds = StackSlot.uniform(.dynptr)
    frame[slot: slot - 1].kinds = StackSlot.uniform(.dynptr)
    guard let kind else { throw .rejected(.invalid, "") }
    let id = makeID()
    frame[slot: slot].spilled = .dynptr(kind, id: id)
    frame[slot: slot - 1].spilled = .dynptr(kind, id: id, isFirstSlot: false)
    if kind.isReferenced {
      let reference = sharedReference != 0 ? sharedReference : acquireReference(at: instruction)
      frame[slot: slot].spilled.referenceID = reference
      frame[slot: slot - 1].spilled.referenceID = reference
    }
    noteDynptrWrite(in: frame, slot: slot)
  }

  /// Ends a dynptr on the stack, its reference, its copies and their slices. Matches `unmark_stack_slots_dynptr`, Linux 6.18.33.
  func releaseDynptr(at pointer: RegisterState) throws(VerificationStop) {
    let place = place(of: pointer, as: "dynptr", count: 2)
    guard let slot = place.number else { throw .rejected(place.errno ?? .invalid, "") }
    let frame = state.frames[Int(pointer.frame)]
    let record = frame[slot: slot].spilled
    guard record.dynptrKind?.isReferenced == true else {
      forgetDynptr(in: frame, slot: slot)
      return
    }
    _ = releaseReference(record.referenceID)
    for other in 1..<max(1, frame.slotCount) where frame[slot: other].spilled.referenceID == record.referenceID {
      if frame[slot: other][0] != .dynptr { throw bug("misconfigured ref_obj_id") }
      if frame[slot: other].spilled.isFirstDynptrSlot { forgetDynptr(in: frame, slot: other) }
    }
  }

  /// Ends a dynptr that a store is about to hit, and all slices of it; one that holds a reference may not be hit.
  /// Matches `destroy_if_dynptr_stack_slot`, Linux 6.18.33.
  func destroyDynptr(in frame: Frame, slot number: Int) throws(VerificationStop) {
    guard frame[slot: number][0] == .dynptr else { return }
    let slot = frame[slot: number].spilled.isFirstDynptrSlot ? number : number + 1
    let record = frame[slot: slot].spilled
    if record.dynptrKind?.isReferenced == true { throw .rejected(.invalid, "cannot overwrite referenced dynptr") }
    scratched.touch(slot: slot)
    scratched.touch(slot: slot - 1)
    let lost = lostPointer
    state.forEachRegister { register in
      guard register.kind == .memory, register.flags.isSubset(of: .orNull) else { return }
      if register.dynptrID == record.id { register = lost }
    }
    forgetDynptr(in: frame, slot: slot)
  }

  /// Source: `invalidate_dynptr`, Linux 6.18.33.
  private func forgetDynptr(in frame: Frame, slot: Int) {
    frame[slot: slot] = .invalid
    frame[slot: slot - 1] = .invalid
    noteDynptrWrite(in: frame, slot: slot)
  }

  private func noteDynptrWrite(in frame: Frame, slot: Int) {
    markStackWritten(frame: Int(frame.context.number), slots: 3 << UInt64(slot - 1))
  }
}
