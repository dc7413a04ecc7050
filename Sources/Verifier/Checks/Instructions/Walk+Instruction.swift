import BPFISA

extension Walk {
  /// The instruction that is being checked.
  @inline(__always)
  var currentInstruction: Instruction { instructions[instruction] }

  /// Checks one instruction on the current path and carries its effects out. Matches `do_check_insn`, Linux 6.18.33.
  func checkInstruction() throws(VerificationStop) -> Step {
    let code = currentInstruction
    switch code.opcode.class {
    case .alu, .alu64:
      try checkALU()
    case .ldx:
      guard code.opcode.mode == .mem || code.opcode.mode == .memsx, code.immediate == 0 else {
        throw .rejected(.invalid, "BPF_LDX uses reserved fields")
      }
      try checkLoad(
        isStrictAlignment: false, isSigned: code.opcode.mode == .memsx, allowsTrustMismatch: true, context: "ldx")
    case .stx:
      try checkRegisterStore(code)
    case .st:
      try checkImmediateStore(code)
    case .jmp, .jmp32:
      return try checkJump(code)
    case .ld:
      return try checkPseudoLoad(code)
    }
    return .next(instruction + 1)
  }

  private func checkRegisterStore(_ code: Instruction) throws(VerificationStop) {
    if code.opcode.mode == .atomic {
      try checkAtomic()
      return
    }
    guard code.opcode.mode == .mem, code.immediate == 0 else {
      throw .rejected(.invalid, "BPF_STX uses reserved fields")
    }
    try checkStore(isStrictAlignment: false)
  }

  private func checkImmediateStore(_ code: Instruction) throws(VerificationStop) {
    guard code.opcode.mode == .mem, code.source == .r0 else {
      throw .rejected(.invalid, "BPF_ST uses reserved fields")
    }
    let base = code.destination.index
    try checkSource(register: base)
    let pointer = state.frame[base]
    try checkMemoryAccess(
      instruction: instruction, register: base, offset: Int(code.offset), size: code.opcode.size.bytes, isWrite: true,
      value: -1, isStrictAlignment: false, isSigned: false)
    try notePointerType(kind: pointer.kind, flags: pointer.flags, allowsTrustMismatch: false)
  }

  private func checkPseudoLoad(_ code: Instruction) throws(VerificationStop) -> Step {
    switch code.opcode.mode {
    case .abs, .ind:
      return try checkLegacyLoad()
    case .imm:
      try checkWideLoad()
      if !state.context.isSpeculative, instruction + 1 < facts.count { facts[instruction + 1].isSeen = true }
      return .next(instruction + 2)
    default:
      throw .rejected(.invalid, "invalid BPF_LD mode")
    }
  }

  private func checkJump(_ code: Instruction) throws(VerificationStop) -> Step {
    jumpsProcessed += 1
    switch code.opcode.jump {
    case .call:
      try checkCallFields(code)
      return try checkCall()
    case .ja:
      return .next(try unconditionalTarget(code))
    case .exit:
      guard !code.opcode.usesRegister, code.immediate == 0, code.registers == 0, code.opcode.class == .jmp else {
        throw .rejected(.invalid, "BPF_EXIT uses reserved fields")
      }
      return try checkExit()
    default:
      return try checkConditionalJump()
    }
  }

  private func unconditionalTarget(_ code: Instruction) throws(VerificationStop) -> Int {
    let isShort = code.opcode.class == .jmp
    guard !code.opcode.usesRegister, code.registers == 0, isShort ? code.immediate == 0 : code.offset == 0 else {
      throw .rejected(.invalid, "BPF_JA uses reserved fields")
    }
    return instruction + 1 + (isShort ? Int(code.offset) : Int(code.immediate))
  }

  private func checkCallFields(_ code: Instruction) throws(VerificationStop) {
    let kind = CallKind(rawValue: code.source.rawValue)
    guard !code.opcode.usesRegister, kind == .kernelFunction || code.offset == 0, kind != nil, code.destination == .r0,
      code.opcode.class == .jmp
    else { throw .rejected(.invalid, "BPF_CALL uses reserved fields") }
  }
}
