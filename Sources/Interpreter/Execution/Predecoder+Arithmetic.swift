import BPFISA

extension Predecoder {
  func arithmetic(_ instruction: Instruction) -> DecodedInstruction {
    let opcode = instruction.opcode
    let wide = opcode.class == .alu64
    guard let code = opcode.alu else { return unsafe invalid(.unknownOpcode) }
    switch code {
    case .neg:
      return unsafe make(Operation(.unary, wide ? UnaryOperation.neg64 : .neg32), instruction)
    case .end:
      guard let operation = Self.byteOrder(instruction, wide: wide) else { return unsafe invalid(.unknownOpcode) }
      return unsafe make(Operation(.unary, operation), instruction)
    default: break
    }
    if code == .mov && wide && opcode.usesRegister && instruction.offset == 1 {
      return unsafe castAddress(instruction)
    }
    guard let operation = Self.binary(code, instruction, wide: wide) else { return unsafe invalid(.unknownOpcode) }
    let family: Operation.Family =
      switch (wide, opcode.usesRegister) {
      case (true, true): .arithmetic64Register
      case (true, false): .arithmetic64Immediate
      case (false, true): .arithmetic32Register
      case (false, false): .arithmetic32Immediate
      }
    return unsafe make(Operation(family, operation), instruction)
  }

  /// `addr_space_cast`: to the kernel's space addresses lose their upper half, to user space they get the arena's.
  private func castAddress(_ instruction: Instruction) -> DecodedInstruction {
    let toKernel: Int32 = 1
    if instruction.immediate == toKernel || arenaStart == nil {
      return unsafe make(Operation(.arithmetic32Register, BinaryOperation.mov), instruction)
    }
    return unsafe make(Operation(.castToUser), instruction, value: (arenaStart ?? 0) & ~0xffff_ffff)
  }

  /// `BPF_END`: to little or big endian by the source bit in 32-bit class, an unconditional swap in 64-bit class.
  private static func byteOrder(_ instruction: Instruction, wide: Bool) -> UnaryOperation? {
    let swaps = wide || instruction.opcode.usesRegister
    if wide && instruction.opcode.usesRegister { return nil }
    return switch instruction.immediate {
    case 16: swaps ? .swap16 : .truncate16
    case 32: swaps ? .swap32 : .truncate32
    case 64: swaps ? .swap64 : .truncate64
    default: nil
    }
  }

  /// The operation; division and remainder are signed with offset 1, register moves extend signs with offsets 8, 16 and
  /// 32.
  private static func binary(
    _ code: Opcode.ALUOperation, _ instruction: Instruction, wide: Bool
  ) -> BinaryOperation? {
    switch (code, instruction.offset) {
    case (.div, 0): return .div
    case (.div, 1): return .sdiv
    case (.mod, 0): return .mod
    case (.mod, 1): return .smod
    case (.mov, 8) where instruction.opcode.usesRegister: return .movsx8
    case (.mov, 16) where instruction.opcode.usesRegister: return .movsx16
    case (.mov, 32) where instruction.opcode.usesRegister && wide: return .movsx32
    case (.mov, 0): return .mov
    case (_, 0): break
    default: return nil
    }
    return switch code {
    case .add: .add
    case .sub: .sub
    case .mul: .mul
    case .or: .or
    case .and: .and
    case .lsh: .lsh
    case .rsh: .rsh
    case .xor: .xor
    case .arsh: .arsh
    case .div, .mod, .mov, .neg, .end: nil
    }
  }
}
