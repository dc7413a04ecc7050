extension Walk {
  /// Leaves the innermost frame: a function hands `r0` to its caller, a callback goes back to the call that runs it.
  /// Matches `prepare_func_exit`, Linux 6.18.33.
  func returnToCaller() throws(VerificationStop) -> Step {
    updateStackLiveness()
    let callee = state.frame
    let result = callee[0]
    if result.kind == .stack {
      throw .rejected(.invalid, "cannot return stack pointer to the caller")
    }
    let caller = state.frames[state.currentFrame - 1]
    let callSite = Int(callee.context.callSite)
    let isCallback = callee.context.isInCallback
    if isCallback {
      try checkCallbackResult(callee)
    } else {
      caller[0] = result
    }
    let next = isCallback ? callSite : callSite + 1
    if log.tellsPath {
      log.detail("returning from callee:\n")
      log.detail(text(of: state, frame: state.currentFrame, isComplete: true))
      log.detail("to caller at \(next):\n")
      log.detail(text(of: state, frame: state.currentFrame - 1, isComplete: true))
    }
    state.popFrame()
    // What a callback changes on every run is forgotten, so that the runs converge.
    if isCallback, let earlier = previousEntry(before: state, at: next) {
      widenImpreciseScalars(from: earlier, in: state)
    }
    return .next(next)
  }

  private func checkCallbackResult(_ frame: Frame) throws(VerificationStop) {
    guard frame[0].kind == .scalar else { throw .rejected(.access, "R0 not a scalar value") }
    try markPrecise(register: 0)
    let range = ReturnBounds(frame.context.callbackReturnMin, frame.context.callbackReturnMax)
    guard range.contains(frame[0].range, is32: false) else {
      throw .rejected(.invalid, range.complaint(about: frame[0].range, "At callback return", "R0"))
    }
  }
}
