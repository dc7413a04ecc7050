extension Walk {
  /// The key on the stack, where it is a known constant: zero bytes, or a spilled number of exactly the key's size.
  ///
  /// Matches `get_constant_map_key`, Linux 6.18. A spilled number becomes precise; zero bytes always are.
  func constantKey(register number: Int, size: Int) throws(VerificationStop) -> Int64? {
    let key = state.frame[number]
    guard privileges.isBPFCapable, key.kind == .stack, key.range.isConstant, Int(key.frame) < state.frameCount else {
      return nil
    }
    let frame = state.frames[Int(key.frame)]
    let distance = -(Int(key.offset) + Int(truncatingIfNeeded: key.range.bits.value)) - 1
    let slot = distance / 8
    guard distance >= 0, slot < frame.slotCount else { return nil }
    let contents = frame[slot: slot]
    if run(of: .zero, in: contents, from: distance % 8) >= size { return 0 }
    guard contents.isScalarSpill, run(of: .spill, in: contents, from: distance % 8) == size,
      contents.spilled.range.isConstant
    else { return nil }
    try markPrecise(slot: slot, frame: Int(key.frame))
    return Int64(bitPattern: contents.spilled.range.bits.value)
  }

  /// How many bytes of one kind stand from a byte of the slot on, towards higher addresses.
  private func run(of kind: StackByte, in slot: StackSlot, from start: Int) -> Int {
    var index = start
    while index >= 0 && slot[index] == kind { index -= 1 }
    return start - index
  }
}
