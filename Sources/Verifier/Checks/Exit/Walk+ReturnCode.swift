import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks the value that the program, a function verified on its own, or a callback that runs later returns.
  /// Matches `check_return_code`, Linux 6.18.33, for `r0` and for `r1`, which an exception returns.
  func checkReturnCode(register: Int = 0) throws(VerificationStop) {
    let name = "R\(register)"
    let frame = state.frames[0].context
    let isMain = frame.subprogram == 0 || frame.isInExceptionCallback
    if isMain, try mayReturnAnything(register, isException: frame.isInExceptionCallback) { return }
    try checkSource(register: register)
    if isSecret(register: register) { throw .rejected(.access, "\(name) leaks addr as return value") }
    if frame.isInAsyncCallback {
      let bounds = ReturnBounds(frame.callbackReturnMin, frame.callbackReturnMax)
      return try enforce(bounds, "At async callback return", register)
    }
    if !isMain {
      let result = state.frame[register]
      guard result.kind == .scalar else {
        throw .rejected(
          .invalid, "At subprogram exit the register \(name) is not a scalar value (\(registerTypeName(result)))")
      }
      return
    }
    try checkProgramResult(register)
  }

  /// True where the hook or member returns nothing, or an object that the program may give away by returning it.
  private func mayReturnAnything(_ register: Int, isException: Bool) throws(VerificationStop) -> Bool {
    guard let attachment else { return false }
    switch program.type {
    case .lsm: return program.attachType != .lsmCgroup && attachment.returnsNothing
    case .structOps:
      if attachment.returnsNothing { return true }
      if isException { return false }
      let result = state.frame[register]
      guard result.kind == .typed, result.referenceID != 0, let returned = returnedStructure(attachment),
        result.type == .kernel(returned)
      else { return false }
      try checkPointerOffset(result, register: register, fixedOffsetOK: false)
      return true
    default: return false
    }
  }

  /// What a member of a structure of functions returns a pointer to; nil where it returns none.
  /// Source: `btf_type_resolve_ptr`, Linux 6.18.
  private func returnedStructure(_ attachment: Attachment) -> TypeID? {
    guard let types = profile.types, let type = types.peeled(attachment.prototype.target), type.kind == .pointer else {
      return nil
    }
    return types.peeled(type.target)?.id
  }

  private func checkProgramResult(_ register: Int) throws(VerificationStop) {
    let place = "At program exit"
    switch program.type {
    case .tracing where !Self.tracingExits.contains(program.attachType):
      throw .rejected(.unknownNotSupported, "")
    case .lsm where program.attachType != .lsmCgroup:
      if let hookBounds { try enforce(hookBounds, place, register, is32: true) }
    case .lsm where attachment?.returnsNothing ?? false:
      try enforce(ReturnBounds(1, 1), place, register) {
        log.message("Note, BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!")
      }
    case .structOps:
      if let attachment, returnedStructure(attachment) != nil { try enforce(ReturnBounds(0, 0), place, register) }
    default:
      guard let range = ReturnRange.required(type: program.type, attachType: program.attachType) else { return }
      let bounds = ReturnBounds(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
      try enforce(bounds, place, register)
    }
  }

  /// What a program on a hook of security modules may return; nil where that is not limited.
  /// Source: `get_func_retval_range`, Linux 6.18.
  var hookBounds: ReturnBounds? {
    guard program.type == .lsm, program.attachType == .lsmMac, let attachment, !attachment.returnsNothing else {
      return nil
    }
    let range = SecurityHooks.results(of: String(attachment.name.dropFirst(SecurityHooks.prefix.count)))
    return ReturnBounds(Int32(clamping: range.lowerBound), Int32(clamping: range.upperBound))
  }

  /// The attach types whose programs may end. Source: the `default` case for tracing programs in `check_return_code`, Linux 6.18.
  private static let tracingExits: [AttachType?] = [
    .traceFentry, .traceFexit, .traceRawTp, .modifyReturn, .traceIter,
  ]

  private func enforce(
    _ bounds: ReturnBounds, _ place: String, _ register: Int, is32: Bool = false, note: () -> Void = {}
  ) throws(VerificationStop) {
    let result = state.frame[register]
    guard result.kind == .scalar else {
      throw .rejected(
        .invalid, "\(place) the register R\(register) is not a known value (\(registerTypeName(result)))")
    }
    try markPrecise(register: register)
    let known = state.frame[register].range
    if bounds.contains(known, is32: is32) { return }
    log.message(bounds.complaint(about: known, place, "R\(register)"))
    note()
    throw .rejected(.invalid, "")
  }
}
