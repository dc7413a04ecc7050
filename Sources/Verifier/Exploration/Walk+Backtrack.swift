import BPFISA

/// What carrying precision back over an instruction came to.
enum BacktrackStep {
  /// On to the instruction before.
  case goOn
  /// The instruction cannot be followed: everything on the path has to be precise. Source: `-ENOTSUPP`.
  case giveUp
}

extension Walk {
  private static let argumentMask: UInt32 = 0b111110

  /// Turns what is owed after an instruction into what is owed before it. `next` is the instruction that the path executed after it,
  /// -1 where there is none. Source: `backtrack_insn`, Linux 6.18.
  func backtrack(over index: Int, next: Int, history: JumpHistoryEntry?) throws(VerificationStop) -> BacktrackStep {
    let instruction = instructions[index]
    if instruction.opcode.rawValue == 0 { return .goOn }
    if log.tellsInstructions {
      log.write {
        $0.add("mark_precise: frame")
        $0.add(decimal: owed.frame)
        $0.add(": regs=")
        $0.add(registers: owed.registers)
        $0.add(" stack=")
        $0.add(slots: owed.slots)
        $0.add(" before ")
        $0.add(decimal: index)
        $0.add(": ")
        addInstruction(index, to: &$0)
        $0.append(UInt8(ascii: "\n"))
      }
    }
    let linked = history?.linked ?? LinkedRegisters()
    if !linked.isEmpty { owed.extend(over: linked) }
    switch instruction.opcode.class {
    case .alu, .alu64:
      guard backtrackArithmetic(instruction) else { return .goOn }
    case .ldx:
      guard backtrackLoad(into: instruction.destination.index, history) else { return .goOn }
    case .stx where instruction.isAtomicLoad:
      guard backtrackLoad(into: instruction.destination.index, history) else { return .goOn }
    case .st, .stx:
      if owed.contains(register: instruction.destination.index) { return .giveUp }
      guard backtrackStore(instruction, history) else { return .goOn }
    case .jmp, .jmp32:
      switch try backtrackJump(instruction, index: index, next: next, history) {
      case .done: return .goOn
      case .giveUp: return .giveUp
      case .sync: break
      }
    case .ld:
      guard owed.contains(register: instruction.destination.index) else { return .goOn }
      owed.remove(register: instruction.destination.index)
      if instruction.opcode.mode == .ind || instruction.opcode.mode == .abs { return .giveUp }
    }
    if !linked.isEmpty { owed.extend(over: linked) }
    return .goOn
  }

  /// False where the instruction does not concern what is owed.
  private func backtrackArithmetic(_ instruction: Instruction) -> Bool {
    let destination = instruction.destination.index
    guard owed.contains(register: destination), instruction.opcode.alu != .end, instruction.opcode.alu != .neg
    else { return false }
    if instruction.opcode.alu == .mov { owed.remove(register: destination) }
    if instruction.opcode.usesRegister && instruction.source != .framePointer {
      owed.insert(register: instruction.source.index)
    }
    return true
  }

  /// Scalars keep their precision only through the stack; what comes from other memory owes nothing.
  private func backtrackLoad(into register: Int, _ history: JumpHistoryEntry?) -> Bool {
    guard owed.contains(register: register) else { return false }
    owed.remove(register: register)
    guard let history, history.flags.contains(.stackAccess) else { return false }
    owed.insert(slot: Int(history.slot), frame: Int(history.frame))
    return true
  }

  private func backtrackStore(_ instruction: Instruction, _ history: JumpHistoryEntry?) -> Bool {
    guard let history, history.flags.contains(.stackAccess),
      owed.contains(slot: Int(history.slot), frame: Int(history.frame))
    else { return false }
    owed.remove(slot: Int(history.slot), frame: Int(history.frame))
    if instruction.opcode.class == .stx { owed.insert(register: instruction.source.index) }
    return true
  }

  private enum JumpOutcome { case done, sync, giveUp }

  private func backtrackJump(
    _ instruction: Instruction, index: Int, next: Int, _ history: JumpHistoryEntry?
  ) throws(VerificationStop) -> JumpOutcome {
    if instruction.isLocalCall {
      try backtrackLocalCall(instruction, index: index, next: next)
      // A call of a global function, or the way out into the caller: nothing is linked here.
      return .done
    }
    if instruction.opcode.jump == .call {
      if analysis.callsSynchronousCallback(index) && index != next - 1 {
        try leaveCallback()
        return .done
      }
      if instruction.isKernelFunctionCall && instruction.immediate == 0 { return .giveUp }
      owed.remove(register: 0)
      try expectNoArguments("backtracking call unexpected regs")
      return .sync
    }
    if instruction.opcode.jump == .exit {
      try backtrackExit(next: next)
      return .done
    }
    if instruction.opcode.usesRegister {
      let destination = instruction.destination.index
      let source = instruction.source.index
      guard owed.contains(register: destination) || owed.contains(register: source) else { return .done }
      if history?.flags.contains(.sourceIsStack) != true { owed.insert(register: source) }
      if history?.flags.contains(.destinationIsStack) != true { owed.insert(register: destination) }
    }
    return .sync
  }

  private func backtrackLocalCall(_ instruction: Instruction, index: Int, next: Int) throws(VerificationStop) {
    let callee = analysis.subprogram(containing: index + 1 + Int(instruction.immediate))
    if analysis.subprograms[callee].isGlobal {
      if next >= 0 && index + 1 != next { throw bug("extra insn from subprog") }
      try expectNoArguments("global subprog unexpected regs")
      owed.remove(register: 0)
      return
    }
    if owed.registers & ~Self.argumentMask != 0 {
      throw bug("static subprog unexpected regs \(String(owed.registers, radix: 16))")
    }
    if owed.slots != 0 { throw bug("static subprog leftover stack slots \(String(owed.slots, radix: 16))") }
    for register in 1...5 where owed.contains(register: register) {
      owed.remove(register: register)
      if owed.frame > 0 { owed.insert(register: register, frame: owed.frame - 1) }
    }
    guard owed.leaveFrame() else { throw bug("subprog exit from frame 0") }
  }

  private func leaveCallback() throws(VerificationStop) {
    if owed.registers & ~Self.argumentMask != 0 {
      throw bug("callback unexpected regs \(String(owed.registers, radix: 16))")
    }
    if owed.slots != 0 { throw bug("callback leftover stack slots \(String(owed.slots, radix: 16))") }
    owed.removeArguments()
    guard owed.leaveFrame() else { throw bug("subprog exit from frame 0") }
  }

  private func backtrackExit(next: Int) throws(VerificationStop) {
    if next >= 0 && analysis.flags[next].contains(.callsCallback) { owed.removeArguments() }
    try expectNoArguments("backtracking exit unexpected regs")
    // A callback returns to the helper's call itself, a function to the instruction behind its call.
    let isReturnOwed = next >= 1 && instructions[next - 1].isLocalCall && owed.contains(register: 0)
    owed.remove(register: 0)
    guard owed.enterFrame() else { throw bug("subprog enter from frame 7") }
    if isReturnOwed { owed.insert(register: 0) }
  }

  private func expectNoArguments(_ complaint: String) throws(VerificationStop) {
    guard owed.registers & Self.argumentMask == 0 else {
      throw bug("\(complaint) \(String(owed.registers, radix: 16))")
    }
  }

  /// The kernel's answer where its own bookkeeping contradicts itself. Source: `verifier_bug`.
  func bug(_ text: String) -> VerificationStop { .rejected(.fault, "verifier bug: \(text)") }
}

extension Instruction {
  /// True for `load_acquire`. Source: `is_atomic_load_insn`.
  var isAtomicLoad: Bool { opcode.class == .stx && opcode.mode == .atomic && immediate == 0x100 }
}
