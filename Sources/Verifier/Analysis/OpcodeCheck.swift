import BPFISA

/// Which opcodes programs may contain. Matches `bpf_opcode_in_insntable`, Linux 6.18.
enum OpcodeCheck {
  /// True where the kernel knows the opcode of an instruction other than a 64-bit immediate load.
  static func isKnown(_ opcode: Opcode) -> Bool {
    switch opcode.class {
    case .ld: [0x18, 0x20, 0x28, 0x30, 0x40, 0x48, 0x50].contains(opcode.rawValue)
    case .ldx: opcode.mode == .mem || opcode.mode == .memsx && opcode.size != .double
    case .st: opcode.mode == .mem
    case .stx: opcode.mode == .mem || opcode.mode == .atomic
    case .alu: opcode.alu.map { $0 != .neg || !opcode.usesRegister } ?? false
    case .alu64: opcode.alu.map { ($0 != .neg && $0 != .end) || !opcode.usesRegister } ?? false
    case .jmp:
      switch opcode.jump {
      case nil: false
      case .ja, .call, .exit, .jcond: !opcode.usesRegister
      default: true
      }
    case .jmp32:
      switch opcode.jump {
      case nil, .call, .exit, .jcond: false
      case .ja: !opcode.usesRegister
      default: true
      }
    }
  }
}
