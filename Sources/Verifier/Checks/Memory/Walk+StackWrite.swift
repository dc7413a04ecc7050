import BPFISA

extension Walk {
  /// Stores at a known place of the stack: spills a register whole, or leaves bytes of which at most it is known that they are zero.
  /// Matches `check_stack_write_fixed_off`, Linux 6.18.33.
  func writeStack(_ access: MemoryAccess, _ pointer: RegisterState, at offset: Int) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    let slot = (-offset - 1) / 8
    let isAligned = offset % 8 == 0
    let value = access.value >= 0 ? state.frame[access.value] : nil
    if !privileges.mayLeakPointers, frame[slot: slot].isSpill, !frame[slot: slot].isScalarSpill, access.size != 8 {
      throw .rejected(.access, "attempt to corrupt spilled pointer on stack")
    }
    noteStoreBypass(access, value, frame[slot: slot], firstByte: -offset - 1)
    try destroyDynptr(in: frame, slot: slot)
    if isAligned && access.size == 8 { markStackWritten(frame: Int(pointer.frame), slots: 1 << UInt64(slot)) }
    analysis.noteStackAccess(
      in: Int(frame.context.subprogram), at: access.instruction, offset: offset)
    scratched.touch(slot: slot)

    let code = instructions[access.instruction]
    let constant = access.value < 0 && code.opcode.class == .st && code.opcode.mode == .mem ? code.immediate : nil
    if isAligned, privileges.isBPFCapable, let value, value.kind == .scalar {
      spillScalar(access, in: frame, slot: slot)
    } else if isAligned, privileges.isBPFCapable, let constant {
      frame[slot: slot].spill(.scalar(.constant(constant)), size: access.size)
    } else if let value, value.kind.isSpillable {
      try checkPointerSpill(access, value, isOwnFrame: frame === state.frame)
      frame[slot: slot].spill(value, size: access.size)
    } else {
      try writeBytes(access, isZero: value?.isNullConstant ?? (constant == 0), in: frame, at: offset)
      return
    }
    recordHistory(flags: .stackAccess, frame: Int(pointer.frame), slot: slot)
  }

  /// A number that fits is linked with its spilled copy; one that loses bits is not.
  private func spillScalar(_ access: MemoryAccess, in frame: Frame, slot: Int) {
    let fits = 64 - state.frame[access.value].range.umax.leadingZeroBitCount <= 8 * access.size
    if fits { linkBeforeCopy(register: access.value) }
    frame[slot: slot].spill(state.frame[access.value], size: access.size)
    if !fits { frame[slot: slot].spilled.id = 0 }
  }

  private func checkPointerSpill(
    _ access: MemoryAccess, _ value: RegisterState, isOwnFrame: Bool
  ) throws(VerificationStop) {
    if access.size != 8 {
      printSourceLine(of: access.instruction, prefix: "; ", always: true)
      throw .rejected(.access, "invalid size of register spill")
    }
    if !isOwnFrame && value.kind == .stack && value.flags.isEmpty {
      throw .rejected(.invalid, "cannot spill pointers to stack into stack frame of the caller")
    }
  }

  private func writeBytes(
    _ access: MemoryAccess, isZero: Bool, in frame: Frame, at offset: Int
  ) throws(VerificationStop) {
    let first = -offset - 1
    frame[slot: first / 8].scrubSpecial()
    // Zero bytes have no register to be tracked with: the one they came from must keep its value.
    if isZero, access.value >= 0 { try markPrecise(register: access.value) }
    for index in 0..<access.size { frame[slot: first / 8][(first - index) & 7] = isZero ? .zero : .misc }
  }

  /// Stores somewhere in a range of the stack: every byte in it may be the one. Matches `check_stack_write_var_off`, Linux 6.18.33.
  func writeVariableStack(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    let low = access.offset + Int(truncatingIfNeeded: pointer.range.smin)
    let high = access.offset + Int(truncatingIfNeeded: pointer.range.smax) + access.size
    let code = instructions[access.instruction]
    let storesZero = code.opcode.class == .st && code.opcode.mode == .mem && code.immediate == 0
    let isZero = access.value >= 0 ? state.frame[access.value].isNullConstant : storesZero
    var reliesOnZero = false
    for place in low..<high { try destroyDynptr(in: frame, slot: (-place - 1) / 8) }
    analysis.noteStackAccess(in: Int(frame.context.subprogram), at: access.instruction, offset: low)
    for place in low..<high {
      let byte = -place - 1
      let slot = byte / 8
      let kind = frame[slot: slot][byte % 8]
      scratched.touch(slot: slot)
      if !privileges.mayLeakPointers, kind != .misc, kind != .zero {
        throw .rejected(
          .invalid,
          "spilled ptr in range of var-offset stack write; insn \(access.instruction), ptr off: \(place)")
      }
      if isZero, kind == .spill, frame[slot: slot].isScalarSpill,
        frame[slot: slot].spilled.range.bits == .constant(0)
      {
        reliesOnZero = true
        continue
      }
      frame[slot: slot].scrubSpecial()
      // Scrubbing may have changed the byte.
      let staysZero = isZero && frame[slot: slot][byte % 8] == .zero
      if staysZero { reliesOnZero = true }
      if frame[slot: slot][byte % 8] == .invalid, !privileges.mayReadUninitializedStack {
        throw .rejected(
          .invalid,
          "uninit stack in range of var-offset write prohibited for !root; insn \(access.instruction), off: \(place)")
      }
      frame[slot: slot][byte % 8] = staysZero ? .zero : .misc
    }
    if reliesOnZero, access.value >= 0 { try markPrecise(register: access.value) }
  }

  /// Notes stores that a processor must not run ahead of, where it could read what was there before.
  private func noteStoreBypass(_ access: MemoryAccess, _ value: RegisterState?, _ slot: StackSlot, firstByte: Int) {
    if privileges.bypassesSpectreV4 { return }
    let mayLeak = (0..<access.size).contains {
      let kind = slot[(firstByte - $0) & 7]
      return kind != .misc && kind != .zero
    }
    if mayLeak || value?.kind.isSpillable == true { facts[access.instruction].needsBarrierAfter = true }
  }
}

extension RegisterKind {
  /// True for what a stack slot keeps as it is. Source: `is_spillable_regtype`.
  fileprivate var isSpillable: Bool {
    switch self {
    case .uninitialized, .scalar, .tracepointBuffer, .dynptr: false
    default: true
    }
  }
}
