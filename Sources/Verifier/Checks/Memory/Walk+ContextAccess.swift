import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks an access to the context, whose fields each program type allows in its own way.
  func accessContext(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    try refuseLeak(access, into: "ctx")
    try checkPointerOffset(pointer, register: access.register, fixedOffsetOK: false)
    let field = try contextField(access)
    guard !access.isWrite, access.value >= 0 else { return }
    guard let (kind, flags) = Self.register(for: field.value) else {
      throw .unmodelled("context fields that point to kernel objects")
    }
    if kind == .scalar {
      state.frame[access.value] = freshScalar
      return
    }
    state.frame[access.value].setKnown(0)
    if flags.contains(.orNull) { state.frame[access.value].id = makeID() }
    state.frame[access.value].kind = kind
    state.frame[access.value].flags = flags
  }

  /// Matches `check_ctx_access`, Linux 6.18.33.
  private func contextField(_ access: MemoryAccess) throws(VerificationStop) -> ContextAccess {
    if let field = ContextTable.access(
      offset: access.offset, size: access.size, isWrite: access.isWrite, type: program.type,
      attachType: program.attachType, isSignExtended: access.isSigned),
      privileges.isBPFCapable || !needsCapability(access, field)
    {
      facts[access.instruction].contextFieldSize = Int32(truncatingIfNeeded: field.fieldSize)
      return field
    }
    log.message("invalid bpf_context access off=\(access.offset) size=\(access.size)")
    printSourceLine(of: access.instruction, prefix: "; ", always: true)
    throw .rejected(.access, "")
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
