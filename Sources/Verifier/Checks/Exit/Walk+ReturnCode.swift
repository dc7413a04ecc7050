import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks the value that the program, a function verified on its own, or a callback that runs later returns.
  ///
  /// What `bpf_throw` is given in `r1` is such a value too. Matches `check_return_code`, Linux 6.18.33.
  func checkReturnCode(register: Int = 0) throws(VerificationStop) {
    let frame = state.frames[0]
    let result = state.frame[register]
    let isSubprogram = frame.context.subprogram != 0
    if !isSubprogram || frame.context.isInExceptionCallback {
      if program.type == .lsm || program.type == .structOps {
        throw .unmodelled("return value of \(program.type.name)")
      }
    }
    try checkSource(register: register)
    if isSecret(result) { throw .rejected(.access, "R\(register) leaks addr as return value") }
    if frame.context.isInAsyncCallback {
      let bounds = ReturnBounds(frame.context.callbackReturnMin, frame.context.callbackReturnMax)
      return try enforce(bounds, "At async callback return", register)
    }
    if isSubprogram && !frame.context.isInExceptionCallback {
      guard result.kind == .scalar else {
        throw .rejected(
          .invalid, "At subprogram exit the register R\(register) is not a scalar value (\(registerTypeName(result)))")
      }
      return
    }
    if program.type == .tracing && !Self.tracingExits.contains(program.attachType) {
      throw .rejected(.unknownNotSupported, "")
    }
    guard let range = ReturnRange.required(type: program.type, attachType: program.attachType) else { return }
    let bounds = ReturnBounds(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
    try enforce(bounds, "At program exit", register)
  }

  /// The attach types whose programs may end. Source: the `default` case for tracing programs in `check_return_code`, Linux 6.18.
  private static let tracingExits: [AttachType?] = [
    .traceFentry, .traceFexit, .traceRawTp, .modifyReturn, .traceIter,
  ]

  private func enforce(_ bounds: ReturnBounds, _ place: String, _ register: Int) throws(VerificationStop) {
    let result = state.frame[register]
    guard result.kind == .scalar else {
      throw .rejected(.invalid, "\(place) the register R\(register) is not a known value (\(registerTypeName(result)))")
    }
    try markPrecise(register: register)
    let known = state.frame[register].range
    guard bounds.contains(known, is32: false) else {
      throw .rejected(.invalid, bounds.complaint(about: known, place, "R\(register)"))
    }
  }
}
