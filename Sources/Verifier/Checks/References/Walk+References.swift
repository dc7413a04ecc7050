import BPFKernelModel

extension Walk {
  /// A number of which nothing is known, as a load or a call gives it; precise where states must agree in every value.
  /// Source: `__mark_reg_unknown`, Linux 6.18.
  var freshScalar: RegisterState {
    var register = RegisterState.scalar(.unknown)
    register.isPrecise = !privileges.isBPFCapable
    return register
  }

  /// What becomes of a pointer whose object is gone: a number, or nothing readable for those who must not see addresses.
  /// Source: `mark_reg_invalid`, Linux 6.18.
  var lostPointer: RegisterState { privileges.mayLeakPointers ? freshScalar : .uninitialized }

  /// Notes a new reference and returns its id. Source: `acquire_reference`, Linux 6.18.
  func acquireReference(at instruction: Int) -> UInt32 {
    let id = makeID()
    state.references.append(Reference(kind: .pointer, id: id, instruction: Int32(truncatingIfNeeded: instruction)))
    return id
  }

  /// Forgets a reference and all pointers that carry it; false where there is none of that id.
  ///
  /// Matches `release_reference`, Linux 6.18. The order of the remaining references is kept.
  func releaseReference(_ id: UInt32) -> Bool {
    guard let position = state.references.firstIndex(where: { $0.kind == .pointer && $0.id == id }) else {
      return false
    }
    state.references.remove(at: position)
    let lost = lostPointer
    state.forEachRegister { register in
      if register.referenceID == id { register = lost }
    }
    return true
  }

  /// Forgets all pointers to or around the packet: its data may have moved. Matches `clear_all_pkt_pointers`, Linux 6.18.
  func clearPacketPointers() {
    let lost = lostPointer
    state.forEachRegister { register in
      if register.kind.isAnyPacketPointer || register.isPacketSlice { register = lost }
    }
  }

  /// Forgets pointers that are valid only while a lock is held. Matches `invalidate_non_owning_refs`, Linux 6.18.
  func clearNonOwningReferences() {
    let lost = lostPointer
    state.forEachRegister { register in
      if register.kind == .typed && register.flags.isSuperset(of: [.allocated, .nonOwning]) { register = lost }
    }
  }
}

extension RegisterState {
  /// True for a slice of a dynptr that stands for packet data. Source: `reg_is_dynptr_slice_pkt`, Linux 6.18.
  var isPacketSlice: Bool { kind == .memory && !flags.isDisjoint(with: [.dynptrSKB, .dynptrXDP, .dynptrSKBMeta]) }
}
