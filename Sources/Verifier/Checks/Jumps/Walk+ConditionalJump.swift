import BPFISA

extension Walk {
  /// Checks a conditional jump: follows the only way it can go, or puts the taken one aside and goes on, having taught both what the
  /// condition tells. Matches `check_cond_jmp_op`, Linux 6.18.33.
  func checkConditionalJump() throws(VerificationStop) -> Step {
    let code = currentInstruction
    guard let operation = code.opcode.jump, operation != .ja else {
      throw .rejected(
        .invalid, "invalid BPF_JMP/JMP32 opcode \(String(code.opcode.rawValue & 0xf0, radix: 16))")
    }
    if operation == .jcond { return try checkMayGoto() }
    let jump = try readOperands(operation, code)
    recordStackOperands(jump)

    let prediction = predict(jump)
    if prediction != .unknown {
      if jump.first.kind == .scalar { try markPrecise(register: jump.destination) }
      if let source = jump.source, jump.second.kind == .scalar { try markPrecise(register: source) }
      let (next, other) = prediction == .taken ? (jump.target, instruction + 1) : (instruction + 1, jump.target)
      try exploreMisprediction(of: jump, to: other)
      printChanges()
      return .next(next)
    }

    let linked = collectLinked(jump)
    if linked.count > 1 { recordHistory(linked: linked) }
    let taken = try pushBranch(to: jump.target, from: instruction, isSpeculative: false, error: .fault)
    if jump.first.kind == .scalar && jump.second.kind == .scalar { try refine(jump, taken: taken) }
    syncLinked(jump, linked, taken: taken)
    liftNullability(jump, taken: taken)
    if isNullCheck(jump) {
      markPointerOrNull(state: state, register: jump.destination, isNull: operation == .jne)
      markPointerOrNull(state: taken, register: jump.destination, isNull: operation == .jeq)
    } else if !learnPacketRange(jump, taken: taken), isSecret(register: jump.destination) {
      throw .rejected(.access, "R\(jump.destination) pointer comparison prohibited")
    }
    printChanges()
    return .next(instruction + 1)
  }

  /// The operands of a conditional jump as they stand before it.
  struct ConditionalJump {
    var operation: Opcode.JumpOperation
    var is32: Bool
    /// The first operand's register.
    var destination: Int
    /// The second operand's register; nil for an immediate.
    var source: Int?
    var first: RegisterState
    var second: RegisterState
    /// Where the jump goes if it is taken.
    var target: Int
    /// True for an immediate of 0.
    var comparesWithZero: Bool
  }

  private func readOperands(
    _ operation: Opcode.JumpOperation, _ code: Instruction
  ) throws(VerificationStop) -> ConditionalJump {
    let destination = code.destination.index
    try checkSource(register: destination)
    var source: Int?
    var second = RegisterState.scalar(.constant(code.immediate))
    if code.opcode.usesRegister {
      guard code.immediate == 0 else { throw .rejected(.invalid, "BPF_JMP/JMP32 uses reserved fields") }
      let number = code.source.index
      try checkSource(register: number)
      second = state.frame[number]
      source = number
      let comparesPackets = state.frame[destination].kind.isAnyPacketPointer && second.kind.isAnyPacketPointer
      if !comparesPackets, isSecret(second) {
        throw .rejected(.access, "R\(number) pointer comparison prohibited")
      }
    } else if code.source != .r0 {
      throw .rejected(.invalid, "BPF_JMP/JMP32 uses reserved fields")
    }
    return ConditionalJump(
      operation: operation, is32: code.opcode.class == .jmp32, destination: destination, source: source,
      first: state.frame[destination], second: second, target: instruction + 1 + Int(code.offset),
      comparesWithZero: source == nil && code.immediate == 0)
  }

  /// Tells precision backtracking that an operand is an address of the stack, which is not to be tracked as a number.
  private func recordStackOperands(_ jump: ConditionalJump) {
    var flags: JumpHistoryEntry.Flags = []
    if jump.source != nil, jump.second.kind == .stack { flags.insert(.sourceIsStack) }
    if jump.first.kind == .stack { flags.insert(.destinationIsStack) }
    if !flags.isEmpty { recordHistory(flags: flags) }
  }

  /// Narrows both operands on both ways. Source: `reg_set_min_max`.
  private func refine(_ jump: ConditionalJump, taken: VerifierState) throws(VerificationStop) {
    let destination = jump.destination
    var trueFirst = taken.frame[destination].range
    var falseFirst = state.frame[destination].range
    if jump.source == destination {
      ScalarRange.refineTrueAndFalse(
        jump.operation, sameTrue: &trueFirst, sameFalse: &falseFirst, is32: jump.is32)
      try checkConsistency(of: &trueFirst, "true_reg1")
      try checkConsistency(of: &trueFirst, "true_reg2")
      try checkConsistency(of: &falseFirst, "false_reg1")
      try checkConsistency(of: &falseFirst, "false_reg2")
    } else {
      var trueSecond = jump.second.range
      var falseSecond = jump.second.range
      ScalarRange.refineTrueAndFalse(
        jump.operation, trueA: &trueFirst, trueB: &trueSecond, falseA: &falseFirst, falseB: &falseSecond,
        is32: jump.is32)
      try checkConsistency(of: &trueFirst, "true_reg1")
      try checkConsistency(of: &trueSecond, "true_reg2")
      try checkConsistency(of: &falseFirst, "false_reg1")
      try checkConsistency(of: &falseSecond, "false_reg2")
      if let source = jump.source {
        taken.frame[source].range = trueSecond
        state.frame[source].range = falseSecond
      }
    }
    taken.frame[destination].range = trueFirst
    state.frame[destination].range = falseFirst
  }
}
