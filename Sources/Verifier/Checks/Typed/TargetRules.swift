import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// The rules about what a program may be attached to. Source: `bpf_check_attach_target`, Linux 6.18.33.
struct TargetRules {
  let program: LinkedProgram
  let profile: KernelProfile
  let types: BTF
  let attachType: AttachType

  /// A tracepoint, by the type that stands for it.
  ///
  /// The kernel takes the names of the arguments from the function of the tracepoint's template, which its types do not link
  /// to the tracepoint. It is found where it is called like the tracepoint; else the arguments have no names.
  func tracepoint(_ target: String, _ type: BTFType) throws(VerificationStop) -> Attachment {
    let named = profile.typeIndex?.find("__bpf_trace_\(target)", kind: .function).flatMap { types[$0] }
    let unnamed = types[type.target].flatMap { $0.kind == .pointer ? $0 : nil }
    guard let prototype = (named ?? unnamed).flatMap({ types[$0.target] }), prototype.kind == .prototype else {
      throw .rejected(.invalid, "")
    }
    var attachment = Attachment(name: target, prototype: prototype)
    attachment.isTracepoint = true
    return attachment
  }

  /// An iterator, by the function that stands for it.
  func iterator(_ target: String, _ type: BTFType) throws(VerificationStop) -> Attachment {
    guard let prototype = types[type.target], prototype.kind == .prototype else { throw .rejected(.invalid, "") }
    let name = "bpf_iter_\(target)"
    try checkShape(prototype, name)
    guard let arguments = IteratorTargets.arguments(of: target) else {
      throw .unmodelled("iterator '\(target)'")
    }
    var attachment = Attachment(name: name, prototype: prototype)
    for argument in arguments {
      guard let parameter = types.parameter(argument.index, of: prototype),
        let offset = types.argumentOffset(argument.index, of: prototype)
      else { continue }
      let target = types.peeled(parameter.type).flatMap { types.peeled($0.target) }
      attachment.arguments.append(
        Attachment.Argument(
          offset: offset, kind: argument.isBuffer ? .buffer : .typed, flags: argument.flags,
          type: target?.id ?? .void))
    }
    return attachment
  }

  /// A function, or a hook of security modules, which is a function too.
  func function(_ name: String, _ id: TypeID, _ type: BTFType) throws(VerificationStop) -> Attachment {
    guard let prototype = types[type.target], prototype.kind == .prototype else { throw .rejected(.invalid, "") }
    try checkShape(prototype, name)
    if program.isSleepable {
      guard try maySleep(name) else { throw .rejected(.invalid, "\(name) is not sleepable") }
    } else if attachType == .modifyReturn {
      guard try isModifiable(name) else { throw .rejected(.invalid, "\(name)() is not modifiable") }
    }
    if program.type == .lsm {
      try checkHook(name, id)
    } else if AttachRules.isDenied(name) {
      throw .rejected(.invalid, "Attaching tracing programs to function '\(name)' is rejected.")
    } else if attachType != .traceFentry && AttachRules.neverReturns(name) {
      throw .rejected(.invalid, "Attaching fexit/fmod_ret to __noreturn function '\(name)' is rejected.")
    }
    return Attachment(name: name, prototype: prototype)
  }

  private var injectsErrors: Bool { profile.setting("CONFIG_FUNCTION_ERROR_INJECTION") == "y" }

  private func maySleep(_ name: String) throws(VerificationStop) -> Bool {
    if program.type == .lsm { return SecurityHooks.maySleep(String(name.dropFirst(SecurityHooks.prefix.count))) }
    if AttachRules.maySleep(name) { return true }
    return try mayInjectErrors(into: name)
  }

  private func isModifiable(_ name: String) throws(VerificationStop) -> Bool {
    if AttachRules.isModifiable(name) { return true }
    return try mayInjectErrors(into: name)
  }

  private func mayInjectErrors(into name: String) throws(VerificationStop) -> Bool {
    guard injectsErrors else { return false }
    guard let answer = AttachRules.injectsErrors(name) else {
      throw .unmodelled("whether errors may be injected into '\(name)'")
    }
    return answer
  }

  /// Matches `bpf_lsm_verify_prog`, Linux 6.18.
  private func checkHook(_ name: String, _ id: TypeID) throws(VerificationStop) {
    let hook = String(name.dropFirst(SecurityHooks.prefix.count))
    if !program.isGPLCompatible {
      throw .rejected(.invalid, "LSM programs must have a GPL compatible license")
    }
    if SecurityHooks.isDisabled(hook) {
      throw .rejected(.invalid, "attach_btf_id \(id.rawValue) points to disabled hook \(name)")
    }
    if SecurityHooks.isHelper(hook) {
      throw .rejected(.invalid, "attach_btf_id \(id.rawValue) points to wrong type name \(name)")
    }
  }

  /// Refuses functions whose arguments or result cannot be handed over. Matches `btf_distill_func_proto`, Linux 6.18.
  private func checkShape(_ prototype: BTFType, _ name: String) throws(VerificationStop) {
    if prototype.count > Self.argumentLimit {
      throw .rejected(.invalid, "The function \(name) has \(prototype.count) arguments. Too many.")
    }
    let result = types.plainSize(of: prototype.target)
    if result.size == nil || result.kind.isComposite {
      throw .rejected(
        .invalid, "The function \(name) return type \(Self.kindName(result.kind)) is unsupported.")
    }
    for (index, parameter) in types.parameters(of: prototype).enumerated() {
      if index == prototype.count - 1 && parameter.type == .void {
        throw .rejected(.invalid, "The function \(name) with variable args is unsupported.")
      }
      let argument = types.plainSize(of: parameter.type)
      guard let size = argument.size, size <= 16 else {
        throw .rejected(
          .invalid,
          "The function \(name) arg\(index) type \(Self.kindName(argument.kind)) is unsupported.")
      }
      if size == 0 { throw .rejected(.invalid, "The function \(name) has malformed void argument.") }
    }
  }

  /// The most arguments that a traced function may have. Source: `MAX_BPF_FUNC_ARGS`, Linux 6.18.
  private static let argumentLimit = 12

  /// A kind's name as the kernel spells it. Source: `btf_kind_str`, Linux 6.18.
  static func kindName(_ kind: BTFKind) -> String { kind == .void ? "UNKNOWN" : kind.name }
}

extension BTF {
  /// The size of a value that is handed over in registers, with its kind; no size where it cannot be. Source: `__get_type_size`.
  fileprivate func plainSize(of id: TypeID) -> (size: UInt32?, kind: BTFKind) {
    guard let type = peeled(id) else { return (nil, .void) }
    switch type.kind {
    case .void: return (0, .void)
    case .pointer: return (8, .pointer)
    case .int, .enumeration, .enumeration64, .structure, .union: return (type.size, type.kind)
    default: return (nil, type.kind)
    }
  }

  /// Where an argument lies in the context, in bytes: each takes whole words. Source: `btf_ctx_arg_offset`, Linux 6.18.
  func argumentOffset(_ index: Int, of prototype: BTFType) -> Int? {
    var offset = 0
    for parameter in parameters(of: prototype).prefix(index) {
      guard let size = size(of: parameter.type) else { return nil }
      offset += (Int(size) + 7) / 8 * 8
    }
    return offset
  }
}
