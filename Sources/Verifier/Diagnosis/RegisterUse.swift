import BPFISA

/// Which registers an instruction reads and which it writes, as bit masks: enough to follow a value back to where it came from.
struct RegisterUse: Hashable {
  /// Registers whose values the instruction uses.
  var reads: UInt16 = 0
  /// Registers that it gives a new value.
  var writes: UInt16 = 0

  /// The use of one instruction. Calls read their arguments and write `r0` to `r5`.
  init(_ instruction: Instruction) {
    let destination = UInt16(1) << UInt16(instruction.destination.index)
    let source = UInt16(1) << UInt16(instruction.source.index)
    let opcode = instruction.opcode
    switch opcode.class {
    case .alu, .alu64:
      writes = destination
      if opcode.alu != .mov { reads |= destination }
      if opcode.usesRegister && opcode.alu != .end && opcode.alu != .neg { reads |= source }
    case .ldx:
      reads = source
      writes = destination
    case .ld:
      writes = opcode.mode == .imm ? destination : 1
      if opcode.mode == .ind { reads = source }
    case .st:
      reads = destination
    case .stx:
      reads = destination | source
    case .jmp, .jmp32:
      switch opcode.jump {
      case .call:
        reads = 0b111110
        writes = 0b111111
      case .exit:
        reads = 1
      case .ja, .jcond, nil:
        break
      default:
        reads = destination | (opcode.usesRegister ? source : 0)
      }
    }
  }
}
