import BPFISA
import BPFKernelModel
import BPFProgram

extension Walk {
  /// Queues one run of a callback that a helper calls, to be walked later; the current path goes on behind the call.
  ///
  /// `arrange` sets the callback's registers: it gets the caller's frame and the callee's. Where the callback returns, the walk comes
  /// back to the call, which queues another run, until nothing new is learned. Matches `push_callback_call`, Linux 6.18.33.
  func pushCallback(
    _ callback: Int, arrange: (Frame, Frame) throws(VerificationStop) -> Void
  ) throws(VerificationStop) {
    if try matchCall(of: callback) == .fault { throw .rejected(.fault, "") }
    analysis.subprograms[callback].isCallback = true
    let queued = try pushBranch(to: analysis.subprograms[callback].start, from: instruction, isSpeculative: false)
    let caller = queued.frame
    try pushCallee(callback, callSite: instruction, in: queued) { frame throws(VerificationStop) in
      try arrange(caller, frame)
    }
    queued.context.callbackUnrollDepth += 1
    caller.context.callbackDepth += 1
    state.frame.context.callbackDepth = 0
  }

  /// Queues a callback that runs on its own, later: its frame is an outermost one.
  /// Matches the asynchronous part of `push_callback_call` and `push_async_cb`, Linux 6.18.33.
  func pushAsyncCallback(
    _ callback: Int, isSleepable: Bool, arrange: (Frame, Frame) throws(VerificationStop) -> Void
  ) throws(VerificationStop) {
    if try matchCall(of: callback) == .fault { throw .rejected(.fault, "") }
    analysis.subprograms[callback].isCallback = true
    analysis.subprograms[callback].isAsyncCallback = true
    // The caller's state does not matter to it, and it has no parent: it begins like the main program.
    let queued = VerifierState()
    queued.branches = 1
    queued.context.isSleepable = isSleepable
    enter(queued.frame, callSite: -1, number: 0, subprogram: callback)
    queued.frame.context.asyncEntries = state.frame.context.asyncEntries + 1
    branchStack.append(
      PendingBranch(
        instruction: analysis.subprograms[callback].start, previous: instruction, state: queued,
        logPosition: log.position))
    if branchStack.count > Limits.pendingBranches {
      throw .rejected(.tooBig, "The sequence of \(branchStack.count) jumps is too complex for async cb.")
    }
    try arrange(state.frame, queued.frame)
  }
}

// MARK: - What callbacks find in their registers

extension Walk {
  /// `bpf_loop`: the index and the caller's context. Matches `set_loop_callback_state`, Linux 6.18.
  func arrangeLoopCallback(_ caller: Frame, _ callee: Frame) {
    callee[1] = freshScalar
    callee[2] = caller[3]
    markCallback(callee)
  }

  /// `bpf_for_each_map_elem`: map, key, value and the caller's context. Matches `set_map_elem_callback_state` and
  /// `map_set_for_each_callback_args`, Linux 6.18.
  func arrangeMapElementCallback(_ caller: Frame, _ callee: Frame) throws(VerificationStop) {
    let map = caller[1]
    switch maps[map.mapIndex].type {
    case .hash, .percpuHash, .lruHash, .lruPercpuHash, .array, .percpuArray: break
    default: throw .rejected(.unknownNotSupported, "callback function not allowed for map")
    }
    callee[1] = map
    callee[2] = mapPointer(.mapKey, like: map)
    callee[3] = mapPointer(.mapValue, like: map)
    callee[4] = caller[3]
    markCallback(callee)
  }

  /// `bpf_find_vma`: the task, the memory area and the caller's context. Matches `set_find_vma_callback_state`, Linux 6.18.
  func arrangeAreaCallback(_ caller: Frame, _ callee: Frame, area: RegisterState) {
    callee[1] = caller[1]
    callee[2] = area
    callee[3] = caller[4]
    markCallback(callee)
  }

  /// `bpf_user_ringbuf_drain`: a dynptr of the record and the caller's context. Matches `set_user_ringbuf_callback_state`,
  /// Linux 6.18.
  func arrangeDrainCallback(_ caller: Frame, _ callee: Frame) {
    callee[1] = .dynptr(.local, id: makeID())
    callee[2] = caller[3]
    markCallback(callee)
  }

  /// `bpf_timer_set_callback`: map, key and value that the timer lies in. Matches `set_timer_callback_state`, Linux 6.18.
  func arrangeTimerCallback(_ caller: Frame, _ callee: Frame) {
    arrangeLaterCallback(callee, element: caller[1], mayReturn: 0...0)
  }

  /// `bpf_task_work_schedule_signal` and `_resume`: map, key and value that the work lies in. Matches
  /// `set_task_work_schedule_callback_state`, Linux 6.18.
  func arrangeTaskWorkCallback(_ caller: Frame, _ callee: Frame) {
    arrangeLaterCallback(callee, element: caller[3], mayReturn: .min ... .max)
  }

  /// What runs later gets the map, key and value of the element that asked for it.
  private func arrangeLaterCallback(_ callee: Frame, element: RegisterState, mayReturn values: ClosedRange<Int32>) {
    callee[1] = mapPointer(.mapPointer, like: element)
    callee[2] = mapPointer(.mapKey, like: element)
    callee[3] = mapPointer(.mapValue, like: element)
    callee.context.isInAsyncCallback = true
    callee.context.callbackReturnMin = values.lowerBound
    callee.context.callbackReturnMax = values.upperBound
  }

  /// A pointer of that kind to the same map; the map that a look-up gave it is not remembered.
  private func mapPointer(_ kind: RegisterKind, like other: RegisterState) -> RegisterState {
    var register = RegisterState(kind: kind)
    register.mapIndex = other.mapIndex
    return register
  }

  private func markCallback(_ frame: Frame) {
    frame.context.isInCallback = true
    frame.context.callbackReturnMin = 0
    frame.context.callbackReturnMax = 1
  }
}
