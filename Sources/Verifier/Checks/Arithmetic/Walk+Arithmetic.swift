import BPFISA

extension Walk {
  /// Checks a 32- or 64-bit arithmetic instruction. Matches `check_alu_op`, Linux 6.18.33.
  func checkALU() throws(VerificationStop) {
    let code = currentInstruction
    guard let operation = code.opcode.alu else {
      throw .rejected(.invalid, "invalid BPF_ALU opcode \(String(code.opcode.rawValue & 0xf0, radix: 16))")
    }
    switch operation {
    case .neg, .end: try checkUnary(operation, code)
    case .mov: try checkMove(code)
    default: try checkBinary(operation, code)
    }
    try checkConsistency(register: code.destination.index, "alu")
  }

  private func checkUnary(_ operation: Opcode.ALUOperation, _ code: Instruction) throws(VerificationStop) {
    if operation == .neg {
      guard !code.opcode.usesRegister, code.source == .r0, code.offset == 0, code.immediate == 0 else {
        throw .rejected(.invalid, "BPF_NEG uses reserved fields")
      }
    } else {
      guard code.source == .r0, code.offset == 0, [16, 32, 64].contains(code.immediate),
        code.opcode.class == .alu || !code.opcode.usesRegister
      else { throw .rejected(.invalid, "BPF_END uses reserved fields") }
    }
    let destination = code.destination.index
    try checkSource(register: destination)
    if isSecret(register: destination) {
      throw .rejected(.access, "R\(destination) pointer arithmetic prohibited")
    }
    let isScalar = state.frame[destination].kind == .scalar
    try checkDestination(register: destination, marks: !isScalar)
    if isScalar { try applyScalar(operation, code, source: state.frame[destination].range) }
  }

  private func checkBinary(_ operation: Opcode.ALUOperation, _ code: Instruction) throws(VerificationStop) {
    let isDivision = operation == .div || operation == .mod
    let usesRegister = code.opcode.usesRegister
    guard usesRegister ? code.immediate == 0 : code.source == .r0, code.offset == 0 || code.offset == 1 && isDivision
    else { throw .rejected(.invalid, "BPF_ALU uses reserved fields") }
    if usesRegister { try checkSource(register: code.source.index) }
    let destination = code.destination.index
    try checkSource(register: destination)
    if isDivision, !usesRegister, code.immediate == 0 { throw .rejected(.invalid, "div by zero") }
    if operation == .lsh || operation == .rsh || operation == .arsh, !usesRegister {
      let width: Int32 = code.opcode.class == .alu64 ? 64 : 32
      guard code.immediate >= 0, code.immediate < width else {
        throw .rejected(.invalid, "invalid shift \(code.immediate)")
      }
    }
    try checkDestination(register: destination, marks: false)
    try computeBinary(operation, code)
  }

  /// Source: `adjust_reg_min_max_vals`.
  private func computeBinary(_ operation: Opcode.ALUOperation, _ code: Instruction) throws(VerificationStop) {
    let destination = code.destination.index
    guard code.opcode.usesRegister else {
      let constant = RegisterState.scalar(.constant(code.immediate))
      if state.frame[destination].kind == .arena { return }
      if state.frame[destination].kind != .scalar {
        try computePointer(operation, code, pointer: state.frame[destination], offset: constant, offsetIsTarget: false)
      } else {
        try computeScalar(operation, code, source: constant.range)
      }
      return
    }
    let source = code.source.index
    let isPointer = state.frame[destination].kind != .scalar
    let sourceIsPointer = state.frame[source].kind != .scalar
    if state.frame[destination].kind == .arena || state.frame[source].kind == .arena {
      // Anything may be done to an address in an arena: accesses stay inside.
      if state.frame[destination].kind != .arena { state.frame[destination] = state.frame[source] }
    } else if isPointer && sourceIsPointer {
      guard operation == .sub, privileges.mayLeakPointers else {
        throw .rejected(.access, "R\(destination) pointer \(operation.symbol) pointer prohibited")
      }
      state.frame[destination] = freshScalar
    } else if sourceIsPointer {
      try markPrecise(register: destination)
      try computePointer(
        operation, code, pointer: state.frame[source], offset: state.frame[destination], offsetIsTarget: true)
    } else if isPointer {
      try markPrecise(register: source)
      try computePointer(
        operation, code, pointer: state.frame[destination], offset: state.frame[source], offsetIsTarget: false)
    } else {
      if state.frame[destination].isPrecise { try markPrecise(register: source) }
      try computeScalar(operation, code, source: state.frame[source].range)
    }
  }
}
