import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What a load from a typed context gives.
enum ContextArgument {
  /// A number.
  case number
  /// What the hook itself has returned so far.
  case result
  /// A pointer.
  case pointer(RegisterState)
}

extension Walk {
  /// What an argument of the function, tracepoint or hook is that the program is attached to; nil where it may not be loaded, the
  /// reason printed.
  ///
  /// The offset is below 96 and aligned to the size. Matches `btf_ctx_access`, Linux 6.18.
  func contextArgument(at offset: Int, size: Int) throws(VerificationStop) -> ContextArgument? {
    guard let attachment, let types = profile.types else { throw .unmodelled("context without attach target") }
    let name = attachment.name
    if offset % 8 != 0 {
      log.message("func '\(name)' offset \(offset) is not multiple of 8")
      return nil
    }
    let parameters = types.parameters(of: attachment.prototype)
    let index = types.argumentIndex(at: offset, of: attachment.prototype)
    let skipped = attachment.isTracepoint ? 1 : 0
    let count = parameters.count - skipped
    let id: TypeID
    var isResult = false
    if index > count {
      log.message("func '\(name)' doesn't have \(index + 1)-th argument")
      return nil
    } else if index == count {
      guard let result = try resultType(attachment, index, types) else { return nil }
      isResult = program.attachType == .lsmMac
      id = result
    } else {
      id = parameters[index + skipped].type
    }
    guard let type = types.peeled(id) else { return nil }
    switch type.kind {
    case .int where type.size <= 8, .enumeration, .enumeration64, .structure, .union:
      return isResult ? .result : .number
    case .pointer: break
    default:
      log.message(
        "func '\(name)' arg\(index) '\(types.printedName(of: type.id))' has type \(TargetRules.kindName(type.kind)). "
          + "Only pointer access is allowed")
      return nil
    }
    if size != 8 {
      log.message("func '\(name)' size \(size) must be 8")
      return nil
    }
    let parameter = index < count ? parameters[index + skipped].name : ""
    return pointerArgument(type, index, named: parameter, at: offset, attachment, types)
  }

  /// The type of the function's result, for programs that run behind it; nil, with the reason printed, for others.
  private func resultType(
    _ attachment: Attachment, _ index: Int, _ types: BTF
  ) throws(VerificationStop) -> TypeID? {
    switch program.attachType {
    case .lsmMac, .lsmCgroup, .traceFexit: return attachment.prototype.target
    case .modifyReturn:
      guard let result = types.peeled(attachment.prototype.target) else { return nil }
      if result.kind == .int && result.size <= 8 { return result.id }
      log.message("ret type \(TargetRules.kindName(result.kind)) not allowed for fmod_ret")
      return nil
    default:
      log.message("func '\(attachment.name)' doesn't have \(index + 1)-th argument")
      return nil
    }
  }

  private func pointerArgument(
    _ pointer: BTFType, _ index: Int, named parameter: String, at offset: Int, _ attachment: Attachment, _ types: BTF
  ) -> ContextArgument? {
    let known = attachment.arguments.first { $0.offset == offset }
    if let known, known.kind == .buffer { return .pointer(RegisterState(kind: .buffer, flags: known.flags)) }
    guard let target = types.peeled(pointer.target) else { return nil }
    // Numbers and memory of unknown size are addresses only.
    if target.kind == .void || target.kind == .int { return .number }
    if let known {
      var register = RegisterState(kind: .typed, flags: known.flags)
      register.type = .kernel(known.type)
      register.referenceID = known.referenceID
      return .pointer(register)
    }
    var register = RegisterState(kind: .typed, flags: hasTrustedArguments(attachment) ? .trusted : [])
    if parameter.hasSuffix("__nullable") { register.flags.insert(.orNull) }
    if attachment.isTracepoint && TracepointArguments.mayBeNull(index, of: attachment.name) {
      register.flags.insert(.orNull)
    }
    register.flags.formUnion(types.pointerFlags(pointer).intersection([.user, .percpu]))
    let kind = TargetRules.kindName(target.kind)
    guard target.kind.isComposite else {
      log.message("func '\(attachment.name)' arg\(index) type \(kind) is not a struct")
      return nil
    }
    let name = types.printedName(of: target.id)
    log.message("func '\(attachment.name)' arg\(index) has btf_id \(target.id.rawValue) type \(kind) '\(name)'")
    if attachment.isTracepoint && TracepointArguments.mayBeError(index, of: attachment.name) {
      log.part("marking pointer arg\(index) as scalar as it may encode error")
      return .number
    }
    register.type = .kernel(promoted(target.id, register, attachment))
    return .pointer(register)
  }

  /// Congestion control sees every socket as a TCP socket. Matches `bpf_tcp_ca_is_valid_access`, Linux 6.18.
  private func promoted(_ id: TypeID, _ register: RegisterState, _ attachment: Attachment) -> TypeID {
    guard attachment.structure == "tcp_congestion_ops", !register.hasUnsafeFlags,
      profile.typeIndex?.find("sock", kind: .structure) == id,
      let whole = profile.typeIndex?.find("tcp_sock", kind: .structure)
    else { return id }
    return whole
  }

  /// Matches `prog_args_trusted`, Linux 6.18.
  private func hasTrustedArguments(_ attachment: Attachment) -> Bool {
    switch program.type {
    case .tracing: program.attachType == .traceRawTp || program.attachType == .traceIter
    case .lsm: !SecurityHooks.hasUntrustedArguments(String(attachment.name.dropFirst(SecurityHooks.prefix.count)))
    case .structOps: true
    default: false
    }
  }
}

extension BTF {
  /// Which argument lies at an offset of the context; the number of parameters for the result behind them, one more beyond that.
  ///
  /// Tracepoints' first parameter counts, though their programs do not see it: what an argument takes is as a rule one word.
  /// Matches `get_ctx_arg_idx`, Linux 6.18.
  fileprivate func argumentIndex(at offset: Int, of prototype: BTFType) -> Int {
    func words(_ id: TypeID) -> Int {
      guard let type = peeled(id) else { return 0 }
      return type.kind == .pointer ? 8 : (Int(type.size) + 7) / 8 * 8
    }
    let parameters = parameters(of: prototype)
    var end = 0
    for (index, parameter) in parameters.enumerated() {
      end += words(parameter.type)
      if offset < end { return index }
    }
    end += words(prototype.target)
    return offset < end ? parameters.count : parameters.count + 1
  }
}
