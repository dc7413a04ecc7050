import BPFKernelModel

extension Walk {
  /// Whether `r1` to `r5` are what a function's prototype promises; nil where they are.
  ///
  /// A mismatch of a static function only means that its prototype is not believed any more.
  /// Matches `btf_check_subprog_call`, Linux 6.18.
  func matchCall(of subprogram: Int) throws(VerificationStop) -> Errno? {
    guard hasFunctionInfo else { return .invalid }
    if callees[subprogram].isUnreliable { return .invalid }
    let mismatch = try matchArguments(of: subprogram)
    if mismatch != nil { callees[subprogram].isUnreliable = true }
    return mismatch
  }

  /// Matches `btf_check_func_arg_match`, Linux 6.18.33.
  private func matchArguments(of subprogram: Int) throws(VerificationStop) -> Errno? {
    if let errno = try findArguments(ofSubprogram: subprogram) { return errno }
    for (index, argument) in (callees[subprogram].arguments ?? []).enumerated() {
      if let errno = try match(argument, index) { return errno }
    }
    return nil
  }

  /// Runs a check and turns its refusal into printed lines and an error number.
  func soften(_ check: () throws(VerificationStop) -> Void) throws(VerificationStop) -> Errno? {
    do {
      try check()
      return nil
    } catch {
      guard case .rejected(let errno, let message) = error else { throw error }
      if !message.isEmpty { log.message(message) }
      return errno
    }
  }

  private func refuse(_ line: String) -> Errno {
    log.message(line)
    return .invalid
  }

  private func match(_ argument: SubprogramArgument, _ index: Int) throws(VerificationStop) -> Errno? {
    let number = index + 1
    let register = state.frame[number]
    if argument.kind == .anything {
      return register.kind == .scalar ? nil : refuse("R\(number) is not a scalar")
    }
    // Untrusted memory is read through instructions that cannot fault.
    if argument.flags.contains(.untrusted) { return nil }
    switch argument.kind {
    case .anything: return nil
    case .context:
      if let errno = try checkOffset(ofArgument: number) { return errno }
      return register.kind == .context ? nil : refuse("arg#\(index) expects pointer to ctx")
    case .memory(let size):
      if let errno = try checkOffset(ofArgument: number) { return errno }
      let refusal = try soften { () throws(VerificationStop) in try checkWholeMemory(register: number, size: size) }
      if refusal != nil { return .invalid }
      let mayBeNull = state.frame[number].mayBeNull
      if !argument.flags.contains(.orNull) && mayBeNull {
        return refuse("arg#\(index) is expected to be non-NULL")
      }
      return nil
    case .arena:
      let isPlain = register.kind == .arena || register.kind == .scalar
      return isPlain ? nil : refuse("R\(number) is not a pointer to arena or scalar.")
    case .dynptr:
      let expected = HelperArgument(.dynptr, argument.flags)
      return try soften { () throws(VerificationStop) in
        try checkOffset(register: number, argument: expected)
        try checkDynptr(register: number, argument: expected)
      }
    case .typed(let id):
      if register.isNullConstant && argument.flags.contains(.orNull) { return nil }
      let expected = HelperArgument(.typed, argument.flags, typeName: typeName(of: .kernel(id)))
      return try soften { () throws(VerificationStop) in
        try checkType(register: number, argument: expected, helper: 0)
        try checkOffset(register: number, argument: expected)
      }
    }
  }

  private func checkOffset(ofArgument number: Int) throws(VerificationStop) -> Errno? {
    try soften { () throws(VerificationStop) in
      try checkOffset(register: number, argument: HelperArgument(.anything))
    }
  }
}
