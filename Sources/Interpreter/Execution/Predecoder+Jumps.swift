import BPFISA

extension Predecoder {
  func jump(_ instruction: Instruction, _ slot: Int) -> DecodedInstruction {
    let wide = instruction.opcode.class == .jmp
    guard let code = instruction.opcode.jump else { return unsafe invalid(.unknownOpcode) }
    switch code {
    case .ja:
      // `gotol` keeps its distance in the immediate.
      let distance = wide ? Int(instruction.offset) : Int(instruction.immediate)
      return unsafe jump(Operation(.jump), instruction, slot, distance)
    case .jcond:
      if !wide { return unsafe invalid(.unknownOpcode) }
      return unsafe jump(Operation(.mayGoto), instruction, slot, Int(instruction.offset))
    case .exit:
      return wide ? unsafe make(Operation(.exit), instruction) : unsafe invalid(.unknownOpcode)
    case .call:
      return wide ? unsafe call(instruction, slot) : unsafe invalid(.unknownOpcode)
    default: break
    }
    guard let condition = Self.condition(code) else { return unsafe invalid(.unknownOpcode) }
    let family: Operation.Family =
      switch (wide, instruction.opcode.usesRegister) {
      case (true, true): .jump64Register
      case (true, false): .jump64Immediate
      case (false, true): .jump32Register
      case (false, false): .jump32Immediate
      }
    return unsafe jump(Operation(family, condition), instruction, slot, Int(instruction.offset))
  }

  /// The tail call helper's number, which is an instruction of its own here.
  static var tailCallHelper: Int32 { 12 }

  /// The number of the helper that looks keys up.
  static var lookupHelper: Int32 { 1 }

  /// A lookup names the registers that it uses: the result's, the key's, and where the map's is.
  private func mapLookup(_ call: Instruction) -> DecodedInstruction {
    var named = call
    named.destination = .r0
    named.source = .r2
    return unsafe make(
      Operation(.mapLookup), named, displacement: Int32(pinned.location(of: Register.r1.rawValue).rawValue))
  }

  private func call(_ instruction: Instruction, _ slot: Int) -> DecodedInstruction {
    if instruction.opcode.usesRegister { return unsafe make(Operation(.callRegister), instruction) }
    switch CallKind(rawValue: instruction.source.rawValue) {
    case .helper:
      if instruction.immediate == Self.lookupHelper && hasLookups { return unsafe mapLookup(instruction) }
      let isTailCall = instruction.immediate == Self.tailCallHelper
      return unsafe make(Operation(isTailCall ? .tailCall : .callHelper), instruction)
    case .local:
      return unsafe jump(Operation(.callLocal), instruction, slot, Int(instruction.immediate))
    case .kernelFunction:
      let number = numberOfFunction(instruction.immediate)
      return unsafe make(Operation(.callHelper), instruction, value: UInt64(bitPattern: Int64(number)))
    case nil: return unsafe invalid(.unknownOpcode)
    }
  }

  /// Notes the number of the decoded instruction that a distance in slots leads to; it becomes an address once the code has one.
  private func jump(
    _ operation: Operation, _ instruction: Instruction, _ slot: Int, _ distance: Int
  ) -> DecodedInstruction {
    let target = slot + 1 + distance
    guard indices.indices.contains(target), indices[target] >= 0 else { return unsafe invalid(.jumpTarget) }
    return unsafe make(
      operation, instruction, value: UInt64(indices[target]), displacement: instruction.immediate)
  }

  private static func condition(_ code: Opcode.JumpOperation) -> Condition? {
    switch code {
    case .jeq: .equal
    case .jne: .notEqual
    case .jset: .anyBit
    case .jgt: .above
    case .jge: .aboveOrEqual
    case .jlt: .below
    case .jle: .belowOrEqual
    case .jsgt: .greater
    case .jsge: .greaterOrEqual
    case .jslt: .less
    case .jsle: .lessOrEqual
    case .ja, .call, .exit, .jcond: nil
    }
  }
}
