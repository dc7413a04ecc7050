import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks the value that the program, a function verified on its own, or a callback that runs later returns.
  /// Matches `check_return_code` for `r0`, Linux 6.18.33.
  func checkReturnCode() throws(VerificationStop) {
    let frame = state.frame
    let isSubprogram = frame.context.subprogram != 0
    if !isSubprogram || frame.context.isInExceptionCallback {
      if program.type == .lsm || program.type == .structOps {
        throw .unmodelled("return value of \(program.type.name)")
      }
    }
    try checkSource(register: 0)
    if isSecret(register: 0) { throw .rejected(.access, "R0 leaks addr as return value") }
    if frame.context.isInAsyncCallback {
      let bounds = ReturnBounds(frame.context.callbackReturnMin, frame.context.callbackReturnMax)
      return try enforce(bounds, "At async callback return")
    }
    if isSubprogram && !frame.context.isInExceptionCallback {
      guard frame[0].kind == .scalar else {
        throw .rejected(
          .invalid, "At subprogram exit the register R0 is not a scalar value (\(registerTypeName(frame[0])))")
      }
      return
    }
    if program.type == .tracing && !Self.tracingExits.contains(program.attachType) {
      throw .rejected(.unknownNotSupported, "")
    }
    guard let range = ReturnRange.required(type: program.type, attachType: program.attachType) else { return }
    let bounds = ReturnBounds(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
    try enforce(bounds, "At program exit")
  }

  /// The attach types whose programs may end. Source: the `default` case for tracing programs in `check_return_code`, Linux 6.18.
  private static let tracingExits: [AttachType?] = [
    .traceFentry, .traceFexit, .traceRawTp, .modifyReturn, .traceIter,
  ]

  private func enforce(_ bounds: ReturnBounds, _ place: String) throws(VerificationStop) {
    let result = state.frame[0]
    guard result.kind == .scalar else {
      throw .rejected(.invalid, "\(place) the register R0 is not a known value (\(registerTypeName(result)))")
    }
    try markPrecise(register: 0)
    let known = state.frame[0].range
    guard bounds.contains(known, is32: false) else {
      throw .rejected(.invalid, bounds.complaint(about: known, place, "R0"))
    }
  }
}
