import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks a helper call and what comes of it, in the kernel's order. Matches `check_helper_call`, Linux 6.18.33.
  func checkHelperCall(_ instruction: Instruction) throws(VerificationStop) -> Step {
    let helper = try availableHelper(instruction.immediate)
    try checkSleep(of: helper)
    var call = CallContext(helper: helper)
    for index in 0..<5 { try checkArgument(index, of: &call) }
    try recordMap(call)
    try recordKey(call)
    for offset in 0..<call.filledSize {
      try checkMemoryAccess(
        instruction: self.instruction, register: call.filledRegister, offset: offset, size: 1, isWrite: true, value: -1,
        isStrictAlignment: false, isSigned: false)
    }
    try endReference(call)
    try performSpecialEffects(&call)
    clearCallerSavedRegisters(of: state.frame)
    try setResult(call)
    try checkCompatibility(of: call)
    if helper.id == HelperNumber.getFuncIP { try checkFunctionAddress(call) }
    if helper.id == HelperNumber.tailCall { return try finishTailCall() }
    if helper.traits.contains(.changesPacket) || call.changesPacket { clearPacketPointers() }
    return .next(self.instruction + 1)
  }

  /// The helper's row, where the program may call it.
  private func availableHelper(_ number: Int32) throws(VerificationStop) -> HelperPrototype {
    guard number >= 0, let known = HelperTable.helper(number) else {
      throw .rejected(.invalid, number == 0 ? unavailable("bpf_unspec#0") : "invalid func unknown#\(number)")
    }
    guard profile.allows(helper: number, in: program),
      privileges.isBPFCapable || HelperTable.isUnprivileged(number), isAvailableOnHook(number)
    else { throw .rejected(.invalid, unavailable("\(known.name)#\(number)")) }
    let helper =
      HelperTable.helper(
        number, for: program.type, attachType: program.attachType, sleepable: program.isSleepable) ?? known
    if helper.traits.contains(.gplOnly) && !program.isGPLCompatible {
      throw .rejected(.invalid, "cannot call GPL-restricted function from non-GPL compatible program")
    }
    guard isAllowedHere(number) else {
      throw .rejected(.invalid, "helper call is not allowed in probe")
    }
    return helper
  }

  private func unavailable(_ label: String) -> String { "program of this type cannot use helper \(label)" }

  private func checkSleep(of helper: HelperPrototype) throws(VerificationStop) {
    guard helper.traits.contains(.mightSleep) else { return }
    guard state.context.isSleepable else {
      throw .rejected(.invalid, "helper call might sleep in a non-sleepable prog")
    }
    let region: String
    if state.context.isInRCU {
      region = "rcu_read_lock"
    } else if state.context.activePreemptLocks > 0 {
      region = "non-preemptible"
    } else if state.context.activeIRQ != 0 {
      region = "IRQ-disabled"
    } else {
      return
    }
    throw .rejected(.invalid, "sleepable helper \(helper.name)#\(helper.id) in \(region) region")
  }

  private func endReference(_ call: CallContext) throws(VerificationStop) {
    guard call.releasedRegister > 0 else { return }
    if call.helper.arguments[call.releasedRegister - 1].kind == .dynptr {
      try releaseDynptr(at: state.frame[call.releasedRegister])
      return
    }
    let isEnded: Bool
    if call.referenceID == 0 {
      isEnded = state.frame[call.releasedRegister].isNullConstant
    } else if call.number == HelperNumber.kptrXchg {
      isEnded = releaseExchanged(call.referenceID)
    } else {
      isEnded = releaseReference(call.referenceID)
    }
    if !isEnded {
      throw .rejected(.invalid, "func \(call.label) reference has not been acquired before")
    }
  }

  /// Matches `check_get_func_ip`, Linux 6.18.
  private func checkFunctionAddress(_ call: CallContext) throws(VerificationStop) {
    switch program.type {
    case .tracing:
      switch program.attachType {
      case .traceFentry, .traceFexit, .modifyReturn: return
      default:
        throw .rejected(
          .unknownNotSupported, "func \(call.label) supported only for fentry/fexit/fmod_ret programs")
      }
    case .kprobe: return
    default:
      throw .rejected(
        .unknownNotSupported, "func \(call.label) not supported for program type \(program.type.rawValue)")
    }
  }

  /// In the main program a tail call only returns where it fails. In a function it may also succeed: then the other program returns in
  /// its place, to the function's caller. Matches the end of `check_helper_call`, Linux 6.18.33.
  private func finishTailCall() throws(VerificationStop) -> Step {
    if state.currentFrame == 0 { return .next(instruction + 1) }
    scratched.touch(register: 0)
    _ = try pushBranch(to: instruction + 1, from: instruction, isSpeculative: false)
    clearPacketPointers()
    state.frame[0] = freshScalar
    let step = try returnToCaller()
    clearPacketPointers()
    return step
  }
}
