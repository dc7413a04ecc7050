import BPFISA
import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks `ldabs` and `ldind`: loads from the packet by way of an implicit function call with the context in `r6`.
  /// Matches `check_ld_abs`, Linux 6.18.33.
  func checkLegacyLoad() throws(VerificationStop) -> Step {
    let code = currentInstruction
    switch program.type {
    case .socketFilter, .schedCls, .schedAct: break
    default: throw .rejected(.invalid, "BPF_LD_[ABS|IND] instructions not allowed for this program type")
    }
    let isIndirect = code.opcode.mode == .ind
    guard code.destination == .r0, code.offset == 0, code.opcode.size != .double, isIndirect || code.source == .r0
    else {
      throw .rejected(.invalid, "BPF_LD_[ABS|IND] uses reserved fields")
    }
    try checkSource(register: 6)
    // The load ends the program where the packet is too short, and what is held would never be released.
    try checkResourceLeak(isException: false, checksLocks: true, prefix: "BPF_LD_[ABS|IND]")
    guard state.frame[6].kind == .context, state.frame[6].flags.isEmpty else {
      throw .rejected(.invalid, "at the time of BPF_LD_ABS|IND R6 != pointer to skb")
    }
    if isIndirect { try checkSource(register: code.source.index) }
    try checkPointerOffset(state.frame[6], register: 6, fixedOffsetOK: false)
    for register in 0...5 {
      state.frame[register].markUninitialized()
      try checkDestination(register: register, marks: false)
    }
    state.frame[0] = freshScalar
    return try leaveWithZero()
  }

  /// In a function the load may end it: where the packet is too short, its caller goes on with zero.
  private func leaveWithZero() throws(VerificationStop) -> Step {
    if state.currentFrame == 0 { return .next(instruction + 1) }
    scratched.touch(register: 0)
    _ = try pushBranch(to: instruction + 1, from: instruction, isSpeculative: false)
    state.frame[0] = .zero
    return try returnToCaller()
  }
}
