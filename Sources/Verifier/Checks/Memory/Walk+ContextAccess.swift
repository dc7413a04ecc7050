import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks an access to the context, whose fields each program type allows in its own way.
  func accessContext(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    try refuseLeak(access, into: "ctx")
    try checkPointerOffset(pointer, register: access.register, fixedOffsetOK: false)
    guard let content = try contextContent(access) else {
      log.message("invalid bpf_context access off=\(access.offset) size=\(access.size)")
      printSourceLine(of: access.instruction, prefix: "; ", always: true)
      throw .rejected(.access, "")
    }
    guard !access.isWrite, access.value >= 0 else { return }
    switch content {
    case .number: state.frame[access.value] = freshScalar
    case .result: try loadHookResult(into: access.value)
    case .pointer(let register):
      state.frame[access.value].setKnown(0)
      if register.mayBeNull { state.frame[access.value].id = makeID() }
      state.frame[access.value].kind = register.kind
      state.frame[access.value].flags = register.flags
      state.frame[access.value].detail = register.detail
      state.frame[access.value].referenceID = register.referenceID
    }
  }

  /// What the access gives; nil where it is refused. Matches `check_ctx_access`, Linux 6.18.33.
  private func contextContent(_ access: MemoryAccess) throws(VerificationStop) -> ContextArgument? {
    guard
      let field = ContextTable.access(
        offset: access.offset, size: access.size, isWrite: access.isWrite, type: program.type,
        attachType: program.attachType, isSignExtended: access.isSigned),
      privileges.isBPFCapable || !needsCapability(access, field)
    else {
      // Hooks of security modules are said to let stores through.
      if program.type == .lsm && access.isWrite { throw .unmodelled("stores to the context of a security hook") }
      return nil
    }
    guard field.value == .typed else {
      facts[access.instruction].contextFieldSize = Int32(truncatingIfNeeded: field.fieldSize)
      return try content(of: field)
    }
    if let name = field.typeName {
      var register = try kernelObject(name)
      register.flags = .trusted
      return .pointer(register)
    }
    let argument = try contextArgument(at: access.offset, size: access.size)
    if case .pointer(let register) = argument, register.referenceID != 0,
      !state.references.contains(where: { $0.kind == .pointer && $0.id == register.referenceID })
    {
      log.message("invalid bpf_context access off=\(access.offset). Reference may already be released")
      printSourceLine(of: access.instruction, prefix: "; ", always: true)
      throw .rejected(.access, "")
    }
    return argument
  }

  private func content(of field: ContextAccess) throws(VerificationStop) -> ContextArgument {
    guard let (kind, flags) = Self.register(for: field.value) else {
      throw .unmodelled("context fields that are memory")
    }
    return kind == .scalar ? .number : .pointer(RegisterState(kind: kind, flags: flags))
  }

  /// What a hook has returned so far lies within what it may return. Source: `get_func_retval_range`, `__mark_reg_s32_range`,
  /// Linux 6.18.
  private func loadHookResult(into value: Int) throws(VerificationStop) {
    state.frame[value] = freshScalar
    guard let bounds = hookBounds else { return }
    state.frame[value].range.s32min = bounds.minimum
    state.frame[value].range.s32max = bounds.maximum
    state.frame[value].range.smin = Int64(bounds.minimum)
    state.frame[value].range.smax = Int64(bounds.maximum)
    state.frame[value].range.sync()
    try checkConsistency(register: value, "s32_range")
  }

  /// True for the fields that programs which anybody may load may use with CAP_BPF only. Source: `cg_skb_is_valid_access`.
  private func needsCapability(_ access: MemoryAccess, _ field: ContextAccess) -> Bool {
    guard program.type == .cgroupSkb else { return false }
    if field.value == .packet || field.value == .packetEnd { return true }
    return access.isWrite && access.offset == Self.timestampOffset
  }

  /// Where `tstamp` stands in `struct __sk_buff`.
  private static let timestampOffset = 152

  /// What a register holds that a field was loaded into; nil where the kernel's types would be needed to tell.
  private static func register(for value: ContextValue) -> (RegisterKind, TypeFlags)? {
    switch value {
    case .scalar: (.scalar, [])
    case .packet: (.packet, [])
    case .packetEnd: (.packetEnd, [])
    case .packetMeta: (.packetMeta, [])
    case .socketCommonOrNull: (.socketCommon, .orNull)
    case .socketOrNull: (.socket, .orNull)
    case .socket: (.socket, [])
    case .flowKeys: (.flowKeys, [])
    case .tracepointBuffer: (.tracepointBuffer, [])
    case .readWriteMemory, .typed: nil
    }
  }
}
