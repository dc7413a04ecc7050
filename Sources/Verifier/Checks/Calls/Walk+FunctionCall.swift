import BPFISA
import BPFKernelModel

extension Walk {
  /// Checks a call of a function of the program: a global one is believed by its prototype, a static one is entered.
  /// Matches `check_func_call`, Linux 6.18.33.
  func checkFunctionCall(_ call: Instruction) throws(VerificationStop) -> Step {
    let target = instruction + 1 + Int(call.immediate)
    guard let callee = analysis.subprogram(startingAt: target) else {
      throw bug("target of func call at insn \(target) is not a program")
    }
    let mismatch = try matchCall(of: callee)
    if mismatch == .fault { throw .rejected(.fault, "") }
    if analysis.subprograms[callee].isGlobal {
      try checkGlobalCall(of: callee, mismatch: mismatch)
      return .next(instruction + 1)
    }
    let caller = state.frame
    try pushCallee(callee, callSite: instruction, in: state) { frame in
      for register in 1...5 { frame[register] = caller[register] }
    }
    clearCallerSavedRegisters(of: caller)
    resetLivenessCallChain()
    if log.tellsPath {
      log.detail("caller:\n")
      log.detail(text(of: state, frame: state.currentFrame - 1, isComplete: true))
      log.detail("callee:\n")
      log.detail(text(of: state, frame: state.currentFrame, isComplete: true))
    }
    return .next(target)
  }

  private func checkGlobalCall(of callee: Int, mismatch: Errno?) throws(VerificationStop) {
    if state.context.activeLocks > 0 {
      throw .rejected(
        .invalid, "global function calls are not allowed while holding a lock,\nuse static function instead")
    }
    let isAtomic =
      state.context.isInRCU || state.context.activePreemptLocks > 0 || state.context.activeIRQ != 0
      || !state.context.isSleepable
    if analysis.subprograms[callee].mightSleep && isAtomic {
      throw .rejected(
        .invalid,
        """
        global functions that may sleep are not allowed in non-sleepable context,
        i.e., in a RCU/IRQ/preempt-disabled section, or in
        a non-sleepable BPF program context
        """)
    }
    let name = subprogramName(callee)
    if let mismatch { throw .rejected(mismatch, "Caller passes invalid args into func#\(callee) ('\(name)')") }
    log.message("Func#\(callee) ('\(name)') is global and assumed valid.")
    if analysis.subprograms[callee].changesPacketData { clearPacketPointers() }
    isCalled[callee] = true
    clearCallerSavedRegisters(of: state.frame)
    state.frame[0] = freshScalar
  }

  /// Puts a new frame on a state and lets `arrange` set its registers. Matches `setup_func_entry`, Linux 6.18.
  func pushCallee(
    _ callee: Int, callSite: Int, in state: VerifierState, arrange: (Frame) throws(VerificationStop) -> Void
  ) throws(VerificationStop) {
    guard state.frameCount < Limits.callFrames else {
      throw .rejected(.tooBig, "the call stack of \(state.frameCount + 1) frames is too deep")
    }
    let frame = state.pushFrame()
    enter(frame, callSite: callSite, number: state.currentFrame, subprogram: callee)
    try arrange(frame)
  }
}
