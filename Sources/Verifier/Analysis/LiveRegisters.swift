import BPFISA

/// Which registers may be read before they are written, by instruction. Kernel: `compute_live_registers`, Linux 6.18.33.
enum LiveRegisters {
  /// A bit for each register that is live before each instruction.
  static func compute(_ instructions: [Instruction], _ postorder: [Int32], _ calls: CallFacts) -> [UInt16] {
    let effects = instructions.map { Effect($0, calls) }
    var before = [UInt16](repeating: 0, count: instructions.count)
    var changed = true
    while changed {
      changed = false
      for entry in postorder {
        let index = Int(entry)
        var after: UInt16 = 0
        for successor in Successors.of(index, in: instructions) { after |= before[Int(successor)] }
        let live = after & ~effects[index].written | effects[index].read
        if live != before[index] {
          before[index] = live
          changed = true
        }
      }
    }
    return before
  }

  /// The registers that one instruction reads and writes. Kernel: `compute_insn_live_regs`.
  private struct Effect {
    /// All, where the instruction is not understood.
    var read: UInt16 = 0xffff
    var written: UInt16 = 0

    init(_ instruction: Instruction, _ calls: CallFacts) {
      let opcode = instruction.opcode
      let source: UInt16 = 1 << UInt16(instruction.source.rawValue)
      let destination: UInt16 = 1 << UInt16(instruction.destination.rawValue)
      switch opcode.class {
      case .ld:
        if opcode.mode == .imm && opcode.size == .double { (read, written) = (0, destination) }
      case .ldx:
        if opcode.mode == .mem || opcode.mode == .memsx { (read, written) = (source, destination) }
      case .st:
        if opcode.mode == .mem { read = destination }
      case .stx:
        if opcode.mode == .mem { read = destination | source }
        if opcode.mode == .atomic { atomic(instruction.immediate, destination, source) }
      case .alu, .alu64:
        written = destination
        switch opcode.alu {
        case .end: read = destination
        case .mov: read = opcode.usesRegister ? source : 0
        default: read = opcode.usesRegister ? destination | source : destination
        }
      case .jmp, .jmp32:
        switch opcode.jump {
        case .ja: read = opcode.usesRegister ? destination : 0
        case .jcond: read = 0
        case .exit: read = 1
        case .call:
          written = 0x3f
          read = 0x3e
          if let summary = calls.summary(of: instruction) { read = (1 << UInt16(summary.parameterCount + 1)) - 2 }
        default: read = opcode.usesRegister ? destination | source : destination
        }
      }
    }

    private mutating func atomic(_ operation: Int32, _ destination: UInt16, _ source: UInt16) {
      switch operation {
      case 0xf1: (read, written) = (1 | destination | source, 1)  // compare and exchange
      case 0x100: (read, written) = (source, destination)  // load-acquire
      case 0x110: read = destination | source  // store-release
      default: (read, written) = (destination | source, operation & 1 != 0 ? source : 0)
      }
    }
  }
}
