import BPFISA

/// Questions of instructions that several passes ask.
extension Instruction {
  /// A 64-bit immediate load of a function's address (`BPF_PSEUDO_FUNC`).
  var isFunctionLoad: Bool { isWideLoad && source.rawValue == WideLoadKind.function.rawValue }

  /// A call of the helper `bpf_tail_call`, as `check_subprogs` recognises it.
  var isTailCall: Bool { isHelperCall && immediate == 12 }

  /// A loop with a built-in budget (`may_goto`).
  var isMayGoto: Bool { opcode.rawValue == 0xe5 && source.rawValue == 0 }

  /// Slots the instruction takes.
  var slots: Int { isWideLoad ? 2 : 1 }
}
