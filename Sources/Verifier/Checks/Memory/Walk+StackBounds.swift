extension Walk {
  /// Bytes of a frame's stack. Source: `MAX_BPF_STACK`.
  static let maxStack: Int64 = 512

  /// An access to the stack: within its bounds, then fixed or variable.
  func accessStack(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    try checkStackBounds(
      register: access.register, offset: access.offset, size: access.size, isWrite: access.isWrite)
    if access.isWrite {
      if pointer.range.isConstant {
        try writeStack(access, pointer, at: fixedOffset(access, pointer))
      } else {
        try writeVariableStack(access, pointer)
      }
      return
    }
    if pointer.range.isConstant {
      try readStack(access, pointer, at: fixedOffset(access, pointer))
      return
    }
    // Reading for no register may not be at a variable offset: what is spilled there could leak.
    if access.value < 0 {
      throw .rejected(
        .access,
        "variable offset stack pointer cannot be passed into helper function; "
          + "var_off=\(LogText.tnum(pointer.range.bits)) off=\(access.offset) size=\(access.size)")
    }
    try readVariableStack(access, pointer)
  }

  private func fixedOffset(_ access: MemoryAccess, _ pointer: RegisterState) -> Int {
    access.offset + Int(truncatingIfNeeded: Int64(bitPattern: pointer.range.bits.value))
  }

  /// Checks that an access stays within its frame's stack, and deepens the stack to hold it. `offset` includes the pointer's fixed
  /// offset. Matches `check_stack_access_within_bounds`, Linux 6.18.33.
  func checkStackBounds(register: Int, offset: Int, size: Int, isWrite: Bool) throws(VerificationStop) {
    let pointer = state.frame[register]
    let deed = isWrite ? "write to" : "read from"
    let isConstant = pointer.range.isConstant
    let low: Int64
    let high: Int64
    if isConstant {
      low = Int64(bitPattern: pointer.range.bits.value) &+ Int64(offset)
      high = low &+ Int64(size)
    } else {
      if pointer.range.smax >= Self.maxVariableOffset || pointer.range.smin <= -Self.maxVariableOffset {
        throw .rejected(.access, "invalid unbounded variable-offset \(deed) stack R\(register)")
      }
      low = pointer.range.smin + Int64(offset)
      high = pointer.range.smax + Int64(offset) + Int64(size)
    }
    let frame = state.frames[Int(pointer.frame)]
    let depth = isWrite || privileges.mayReadUninitializedStack ? Self.maxStack : Int64(frame.stackBytes)
    let error: Errno
    if low < -depth || low > -1 {
      error = .access
    } else if high > 0 {
      error = .invalid
    } else if size < 0 {
      error = .fault
    } else {
      growStack(of: frame, toBytes: Int(-low))
      return
    }
    if isConstant { throw .rejected(error, "invalid \(deed) stack R\(register) off=\(offset) size=\(size)") }
    throw .rejected(
      error,
      "invalid variable-offset \(deed) stack R\(register) var_off=\(LogText.tnum(pointer.range.bits)) "
        + "off=\(offset) size=\(size)")
  }

  /// Source: `grow_stack_state`.
  func growStack(of frame: Frame, toBytes bytes: Int) {
    guard bytes > frame.stackBytes else { return }
    frame.growStack(toBytes: bytes)
    let subprogram = Int(frame.context.subprogram)
    stackDepths[subprogram] = max(stackDepths[subprogram], frame.stackBytes)
  }

  /// Checks stack memory that is read as a whole, byte by byte, or that a helper may overwrite. `offset` includes the pointer's
  /// fixed offset.
  ///
  /// `isRaw`: the memory need not be initialised because it is filled; true is returned where it was left unchecked because of
  /// that. Matches `check_stack_range_initialized`, Linux 6.18.33.
  @discardableResult
  func checkStackRange(
    register: Int, offset: Int, size: Int, zeroSizeAllowed: Bool, isWrite: Bool, isRaw: Bool = false
  ) throws(VerificationStop) -> Bool {
    if size == 0 && !zeroSizeAllowed { throw .rejected(.access, "invalid zero-sized read") }
    try checkStackBounds(register: register, offset: offset, size: size, isWrite: isWrite)
    let pointer = state.frame[register]
    let low: Int
    let high: Int
    if pointer.range.isConstant {
      low = offset + Int(truncatingIfNeeded: Int64(bitPattern: pointer.range.bits.value))
      high = low
    } else {
      if !privileges.bypassesSpectreV1 {
        throw .rejected(
          .access,
          "R\(register) variable offset stack access prohibited for !root, "
            + "var_off=\(LogText.tnum(pointer.range.bits))")
      }
      low = offset + Int(truncatingIfNeeded: pointer.range.smin)
      high = offset + Int(truncatingIfNeeded: pointer.range.smax)
    }
    // At a variable offset it is not known which bytes will be filled, so that all must be initialised.
    if isRaw && pointer.range.isConstant {
      try refuseDynptr(in: low..<(high + size), of: state.frames[Int(pointer.frame)])
      return true
    }
    for place in low..<max(low, high + size) {
      try checkStackByte(at: place, low: low, register: register, pointer: pointer, size: size, clobbers: isWrite)
    }
    return false
  }

  private func refuseDynptr(in places: Range<Int>, of frame: Frame) throws(VerificationStop) {
    for place in places {
      let byte = -place - 1
      guard byte >= 0, byte < frame.stackBytes, frame[slot: byte / 8][byte % 8] == .dynptr else { continue }
      throw .rejected(.access, "potential write to dynptr at off=\(place) disallowed")
    }
  }

  private func checkStackByte(
    at place: Int, low: Int, register: Int, pointer: RegisterState, size: Int, clobbers: Bool
  ) throws(VerificationStop) {
    let frame = state.frames[Int(pointer.frame)]
    let byte = -place - 1
    let slot = byte / 8
    guard byte >= 0, slot < frame.slotCount else { throw .rejected(.fault, "allocated_stack too small") }
    let kind = frame[slot: slot][byte % 8]
    if kind == .misc {
      // Nothing to lose.
    } else if kind == .zero || kind == .invalid && privileges.mayReadUninitializedStack {
      if clobbers { frame[slot: slot][byte % 8] = .misc }
    } else if frame[slot: slot].isSpill,
      frame[slot: slot].spilled.kind == .scalar || privileges.mayLeakPointers
    {
      if clobbers {
        frame[slot: slot].spilled = freshScalar
        frame[slot: slot].scrub()
      }
    } else {
      let place =
        pointer.range.isConstant
        ? "off \(low)+\(place - low)" : "var_off \(LogText.tnum(pointer.range.bits))+\(place - low)"
      throw .rejected(.access, "invalid read from stack R\(register) \(place) size \(size)")
    }
    markStackRead(frame: Int(pointer.frame), slots: 1 << UInt64(slot))
  }
}
