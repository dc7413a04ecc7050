extension Walk {
  /// The live numbers that share an id with the jump's operands. Those that do not fit into the set lose their id, so that nothing
  /// is learnt about them. Matches `collect_linked_regs`, Linux 6.18.33.
  func collectLinked(_ jump: ConditionalJump) -> LinkedRegisters {
    var linked = LinkedRegisters()
    if let source = jump.source { collectLinked(with: source, into: &linked) }
    collectLinked(with: jump.destination, into: &linked)
    return linked
  }

  private func collectLinked(with register: Int, into linked: inout LinkedRegisters) {
    let operand = state.frame[register]
    guard operand.kind == .scalar, operand.id != 0 else { return }
    let id = operand.baseID
    for index in (0..<state.frameCount).reversed() {
      let frame = state.frames[index]
      let live = analysis.liveBefore[state.instruction(ofFrame: index)]
      for number in 0..<10 where live >> UInt16(number) & 1 != 0 && frame[number].isLinked(to: id) {
        let entry = LinkedRegister(frame: UInt8(index), isRegister: true, index: UInt8(number))
        if !linked.append(entry) { frame[number].unlink() }
      }
      for slot in 0..<frame.slotCount where frame[slot: slot].isSpill && frame[slot: slot].spilled.isLinked(to: id) {
        let entry = LinkedRegister(frame: UInt8(index), isRegister: false, index: UInt8(slot))
        if !linked.append(entry) { frame[slot: slot].spilled.unlink() }
      }
    }
  }

  /// Carries over what both ways of the jump learnt of its operands.
  func syncLinked(_ jump: ConditionalJump, _ linked: LinkedRegisters, taken: VerifierState) {
    if let source = jump.source { syncLinked(with: source, linked, taken: taken) }
    syncLinked(with: jump.destination, linked, taken: taken)
  }

  private func syncLinked(with register: Int, _ linked: LinkedRegisters, taken: VerifierState) {
    let operand = state.frame[register]
    guard operand.kind == .scalar, operand.id != 0, operand.id == taken.frame[register].id else { return }
    Self.syncLinked(in: state, with: register, linked)
    Self.syncLinked(in: taken, with: register, linked)
  }

  /// Gives linked numbers the range of a register of the innermost frame, plus the constant by which they differ.
  /// Matches `sync_linked_regs`, Linux 6.18.44.
  private static func syncLinked(in state: VerifierState, with register: Int, _ linked: LinkedRegisters) {
    let known = state.frame[register]
    for position in 0..<linked.count {
      let entry = linked[position]
      let frame = state.frames[Int(entry.frame)]
      let index = Int(entry.index)
      if entry.isRegister {
        if Int(entry.frame) == state.currentFrame && index == register { continue }
        frame[index].follow(known)
      } else {
        frame[slot: index].spilled.follow(known)
      }
    }
  }
}

extension RegisterState {
  /// True for a number that shares the base id, possibly plus a constant.
  @inline(__always)
  fileprivate func isLinked(to base: UInt32) -> Bool { kind == .scalar && baseID == base }

  /// Takes over the range of a number with the same base.
  fileprivate mutating func follow(_ known: RegisterState) {
    guard kind == .scalar, baseID == known.baseID else { return }
    // A constant that was added in 32 bits and one that was added in 64 have no known distance.
    if (id ^ known.id) & Self.addConstant == Self.addConstant { return }
    if (id | known.id) & Self.addConstant == 0 || offset == known.offset {
      self = known
      return
    }
    let (savedOffset, savedID) = (offset, id)
    let delta = Int64(offset) - Int64(known.offset)
    self = known
    offset = savedOffset
    id = savedID
    range.add(.constant(UInt64(bitPattern: delta)))
    // Either sum may be one of 32 bits.
    if (savedID | known.id) & Self.addConstant32 != 0 { range.zeroExtend32() }
    range.sync()
  }
}
