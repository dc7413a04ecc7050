extension Walk {
  /// Loads from a known place of the stack: fills a register from a spilled one, or learns at most that all bytes are zero.
  /// Matches `check_stack_read_fixed_off`, Linux 6.18.33.
  func readStack(_ access: MemoryAccess, _ pointer: RegisterState, at offset: Int) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    let number = (-offset - 1) / 8
    let slot = frame[slot: number]
    scratched.touch(slot: number)
    analysis.noteStackAccess(in: subprogram, at: access.instruction, offset: offset)
    markStackRead(frame: Int(pointer.frame), slots: 1 << UInt64(number))
    let isFill: Bool
    if !slot.isSpill {
      try checkReadable(slot, access, at: offset)
      if access.value >= 0 { readBytes(in: offset..<(offset + access.size), of: frame, into: access.value) }
      isFill = false
    } else if access.size != 8 || slot.spillSize != 8 {
      guard let result = try fillPart(slot, access, at: offset) else { return }
      isFill = result
    } else {
      if access.value >= 0 {
        state.frame[access.value] = slot.spilled
      } else if isSecret(slot.spilled) {
        throw .rejected(.access, "leaking pointer from stack off \(offset)")
      }
      isFill = true
    }
    if isFill { recordHistory(flags: .stackAccess, frame: Int(pointer.frame), slot: number) }
  }

  /// Fills from a part of a spilled register. True where the value is the spilled one's, nil where there is no register to fill.
  private func fillPart(
    _ slot: StackSlot, _ access: MemoryAccess, at offset: Int
  ) throws(VerificationStop) -> Bool? {
    guard slot.spilled.kind == .scalar else {
      printSourceLine(of: access.instruction, prefix: "; ", always: true)
      throw .rejected(.access, "invalid size of register fill")
    }
    guard access.value >= 0 else { return nil }
    if access.size <= slot.spillSize, offset % 8 == 0 {
      state.frame[access.value] = slot.spilled
      // A fill that loses bits breaks the link.
      if 64 - slot.spilled.range.umax.leadingZeroBitCount > 8 * access.size { state.frame[access.value].unlink() }
      return true
    }
    let (spilled, zeros) = try checkReadable(slot, access, at: offset)
    if spilled == access.size, slot.spilled.range.bits == .constant(0) {
      markZero(register: access.value)
      return true
    }
    if zeros == access.size {
      markZero(register: access.value)
    } else {
      state.frame[access.value] = freshScalar
    }
    return false
  }

  /// Checks that every byte may be read; counts those that belong to a spilled number and those that are zero.
  @discardableResult
  private func checkReadable(
    _ slot: StackSlot, _ access: MemoryAccess, at offset: Int
  ) throws(VerificationStop) -> (spilled: Int, zeros: Int) {
    var spilled = 0
    var zeros = 0
    for index in 0..<access.size {
      switch slot[(-offset - 1 - index) & 7] {
      case .spill where slot.isSpill: spilled += 1
      case .zero: zeros += 1
      case .misc: break
      case .invalid where privileges.mayReadUninitializedStack: break
      default:
        throw .rejected(.access, "invalid read from stack off \(offset)+\(index) size \(access.size)")
      }
    }
    return (spilled, zeros)
  }

  /// Loads from somewhere in a range of the stack. Matches `check_stack_read_var_off`, Linux 6.18.33.
  func readVariableStack(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    try checkStackRange(
      register: access.register, offset: access.offset, size: access.size, zeroSizeAllowed: false, isWrite: false)
    let low = access.offset + Int(truncatingIfNeeded: pointer.range.smin)
    let high = access.offset + Int(truncatingIfNeeded: pointer.range.smax) + access.size
    readBytes(in: low..<high, of: state.frames[Int(pointer.frame)], into: access.value)
    analysis.noteStackAccess(
      in: Int(state.frames[Int(pointer.frame)].context.subprogram), at: access.instruction, offset: low)
  }

  /// Source: `mark_reg_stack_read`.
  private func readBytes(in places: Range<Int>, of frame: Frame, into register: Int) {
    for place in places {
      let byte = -place - 1
      scratched.touch(slot: byte / 8)
      guard frame[slot: byte / 8][byte % 8] == .zero else {
        state.frame[register] = freshScalar
        return
      }
    }
    markZero(register: register)
  }
}
