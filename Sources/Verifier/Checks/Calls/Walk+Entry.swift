import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Sets the registers up for the first instruction of a function that is verified on its own: the main program, or a global
  /// function.
  ///
  /// The state is a new one with one empty frame. Matches the beginning of `do_check_common`, Linux 6.18.33.
  func prepareEntry(subprogram: Int) throws(VerificationStop) {
    state.context.isSleepable = program.isSleepable
    enter(state.frame, callSite: -1, number: 0, subprogram: subprogram)
    // It is judged as the program that it goes into, which its object does not tell.
    if program.type == .ext { throw .unmodelled("program that replaces a function of another") }
    if subprogram > 0 {
      try prepareGlobalEntry(subprogram: subprogram)
    } else {
      try prepareMainEntry()
    }
  }

  /// Makes a frame one in which nothing is known but its own stack pointer. Source: `init_func_state`, Linux 6.18.
  func enter(_ frame: Frame, callSite: Int, number: Int, subprogram: Int) {
    frame.reset()
    frame.context.callSite = Int32(truncatingIfNeeded: callSite)
    frame.context.number = UInt8(truncatingIfNeeded: number)
    frame.context.subprogram = Int32(truncatingIfNeeded: subprogram)
    frame[10] = RegisterState(kind: .stack)
    frame[10].frame = UInt8(truncatingIfNeeded: number)
    scratched = .everything
  }

  private func prepareMainEntry() throws(VerificationStop) {
    if hasFunctionInfo {
      let complaint = try findArguments(ofSubprogram: 0)
      let expected = [SubprogramArgument(kind: .context)]
      if complaint != nil || callees[0].arguments != expected { callees[0].isUnreliable = true }
    }
    state.frame[1] = RegisterState(kind: .context)
    // Arguments that the program owns are its references from the start.
    guard let owned = attachment?.arguments.indices else { return }
    for index in owned where attachment?.arguments[index].isOwned ?? false {
      attachment?.arguments[index].referenceID = acquireReference(at: 0)
    }
  }

  private func prepareGlobalEntry(subprogram: Int) throws(VerificationStop) {
    log.message("Validating \(subprogramName(subprogram))() func#\(subprogram)...")
    if let errno = try findArguments(ofSubprogram: subprogram) { throw .rejected(errno, "") }
    let arguments = callees[subprogram].arguments ?? []
    if analysis.subprograms[subprogram].isExceptionCallback {
      state.frame.context.isInExceptionCallback = true
      guard arguments == [SubprogramArgument(kind: .anything)] else {
        throw .rejected(.invalid, "exception cb only supports single integer argument")
      }
    }
    for (index, argument) in arguments.enumerated() {
      state.frame[index + 1] = try register(of: argument)
    }
  }

  private func register(of argument: SubprogramArgument) throws(VerificationStop) -> RegisterState {
    switch argument.kind {
    case .context: return RegisterState(kind: .context)
    case .anything, .arena: return freshScalar
    case .memory(let size):
      var register = RegisterState(
        kind: .memory, flags: argument.flags.intersection([.orNull, .untrusted, .readOnly]))
      register.memorySize = size
      if argument.flags.contains(.orNull) { register.id = makeID() }
      return register
    case .dynptr:
      return .dynptr(.local, id: makeID())
    case .typed(let id):
      var register = RegisterState(
        kind: .typed, flags: argument.flags.intersection([.orNull, .untrusted, .trusted]))
      register.type = .kernel(id)
      register.id = makeID()
      return register
    }
  }
}
