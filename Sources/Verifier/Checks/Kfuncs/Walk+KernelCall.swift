import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks a call of a kernel function and what comes of it, in the kernel's order. Matches `check_kfunc_call`, Linux 6.18.33.
  func checkKernelFunctionCall(_ code: Instruction) throws(VerificationStop) -> Step {
    // No function was found for it: it must turn out to be dead code, which is asked when all paths are walked.
    if code.immediate == 0 { return .next(instruction + 1) }
    let callee = try kernelCallee(code)
    if callee.special?.takesResourceLock == true {
      try pushFailedLock()
    } else if callee.special == .trap {
      throw .rejected(.fault, "unexpected __bpf_trap() due to uninitialized variable?")
    }
    if callee.flags.contains(.maySleep) && !state.context.isSleepable {
      throw .rejected(.access, "program must be sleepable to call sleepable kfunc \(callee.name)")
    }
    var call = KernelCall(callee)
    try checkArguments(of: &call)
    try pushCallbacks(of: &call)
    try updateCriticalSections(for: callee)
    try endReferences(of: call)
    if callee.special == .exceptionThrow { try checkThrownValue() }
    clearCallerSavedRegisters(of: state.frame)
    try setResult(of: &call)
    if callee.special == .xdpPullData { clearPacketPointers() }
    if callee.flags.contains(.iteratorNext) { try advanceIterator(of: call) }
    return callee.special == .exceptionThrow ? try leaveByException() : .next(instruction + 1)
  }

  /// The function that a call names, where the program may call it. Matches `fetch_kfunc_meta`, Linux 6.18.33.
  func kernelCallee(_ code: Instruction) throws(VerificationStop) -> KernelCallee {
    guard code.offset == 0 else { throw .unmodelled("kernel function of a module") }
    let number = UInt32(bitPattern: code.immediate)
    if let known = kernelCallees[number] { return known }
    guard let types = profile.types, let type = types[TypeID(rawValue: number)], type.kind == .function else {
      throw .unmodelled("kernel function #\(number)")
    }
    let name = types.name(of: type.id)
    // What it may call depends on the program that it goes into.
    if program.type == .ext { throw .unmodelled("kernel function \(name) in a replacement") }
    guard let function = KernelFunctionTable.function(named: name),
      function.isAvailable(to: program.type, attachType: program.attachType)
    else { throw .rejected(.access, "calling kernel function \(name) is not allowed") }
    guard let callee = KernelCallee(type, function, in: types) else { throw .unmodelled("kernel function \(name)") }
    kernelCallees[number] = callee
    return callee
  }

  /// Refuses calls that no kernel function was found for and that a path reached. Source: `fixup_kfunc_call`, Linux 6.18.
  func checkMissingFunctions() throws(VerificationStop) {
    for index in instructions.indices
    where instructions[index].isKernelFunctionCall && instructions[index].immediate == 0 && facts[index].isSeen {
      throw .rejected(.invalid, "invalid kernel function call not eliminated in verifier pass")
    }
  }

  /// True for the functions that may be called while a lock is held. Source: `kfunc_spin_allowed`, Linux 6.18.
  func isAllowedUnderLock(_ code: Instruction) -> Bool {
    guard code.offset == 0, let name = analysis.calls.kernelFunctionName(code) else { return false }
    return SpecialKernelFunction(rawValue: name)?.isAllowedUnderLock == true
  }

  /// Taking a `bpf_res_spin_lock` may fail: that path goes on with an error number.
  private func pushFailedLock() throws(VerificationStop) {
    let failed = try pushBranch(to: instruction + 1, from: instruction, isSpeculative: false).frame
    for register in 0...5 { failed[register].markUninitialized() }
    var result = freshScalar
    result.range.smin = -4095
    result.range.smax = -1
    result.range.s32min = -4095
    result.range.s32max = -1
    result.range.sync()
    try checkConsistency(of: &result.range, "s32_range")
    failed[0] = result
  }

  /// Queues the callbacks that the call has run now or later.
  private func pushCallbacks(of call: inout KernelCall) throws(VerificationStop) {
    switch call.callee.special {
    case .treeAdd: try pushTreeCallback(of: call)
    case .sessionCookie:
      call.resultSize = 8
      call.isResultReadOnly = false
    case .workQueueSetCallback:
      try pushAsyncCallback(call.callback, isSleepable: true) { arrangeTimerCallback($0, $1) }
    case .taskWorkSignal, .taskWorkResume:
      try pushAsyncCallback(call.callback, isSleepable: true) { arrangeTaskWorkCallback($0, $1) }
    default: break
    }
  }

  private func endReferences(of call: KernelCall) throws(VerificationStop) {
    if call.releasedRegister > 0, !releaseReference(state.frame[call.releasedRegister].referenceID) {
      throw .rejected(.invalid, "kfunc \(call.name)#\(call.callee.id) reference has not been acquired before")
    }
    if call.callee.special?.insertsNode == true { try giveAwayNode(of: call) }
  }
}
