import BPFKernelModel
import BPFProgram

extension Walk {
  /// One access to memory through a register.
  struct MemoryAccess {
    /// The instruction that makes it.
    var instruction: Int
    /// The register that points to the memory.
    var register: Int
    /// The pointer's fixed offset and the instruction's together, in bytes.
    var offset: Int
    /// 1, 2, 4 or 8 bytes.
    var size: Int
    /// True for stores.
    var isWrite: Bool
    /// The register that is stored or loaded into; -1 for none.
    var value: Int
    /// True for loads that extend the sign.
    var isSigned: Bool
  }

  /// Checks that memory may be loaded or stored, and does to the destination register or the stack what the access does.
  ///
  /// `offset` is the instruction's alone; `value` is -1 where no register takes part. Matches `check_mem_access`, Linux 6.18.33.
  func checkMemoryAccess(
    instruction: Int, register: Int, offset: Int, size: Int, isWrite: Bool, value: Int, isStrictAlignment: Bool,
    isSigned: Bool
  ) throws(VerificationStop) {
    let pointer = state.frame[register]
    try checkAlignment(of: pointer, offset: offset, size: size, isStrict: isStrictAlignment)
    let access = MemoryAccess(
      instruction: instruction, register: register, offset: offset + Int(pointer.offset), size: size, isWrite: isWrite,
      value: value, isSigned: isSigned)
    try carryOut(access, through: pointer)
    if !isWrite, value >= 0, size < 8, state.frame[value].kind == .scalar {
      if isSigned {
        state.frame[value].range.coerceSigned(toSize: size)
      } else {
        state.frame[value].range.coerce(toSize: size)
      }
    }
  }

  private func carryOut(_ access: MemoryAccess, through pointer: RegisterState) throws(VerificationStop) {
    // Where a kind may carry qualities, they are told apart by the case; elsewhere a quality makes it another type.
    switch pointer.kind {
    case .mapValue where pointer.flags.isEmpty: try accessMapValue(access, pointer)
    case .memory: try accessMemory(access, pointer)
    case .context where pointer.flags.isEmpty: try accessContext(access, pointer)
    case .stack where pointer.flags.isEmpty: try accessStack(access, pointer)
    case .packet where pointer.flags.isEmpty, .packetMeta where pointer.flags.isEmpty:
      try accessPacket(access)
    case .typed where !pointer.mayBeNull:
      try checkTypedAccess(
        register: access.register, offset: access.offset, size: access.size, isWrite: access.isWrite,
        value: access.value)
    case .mapPointer where pointer.flags.isEmpty: try accessMapPointer(access, pointer)
    default: try accessPlainMemory(access, pointer)
    }
  }

  /// Kinds whose contents are numbers of no further interest.
  private func accessPlainMemory(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    switch pointer.kind {
    case .mapKey where pointer.flags.isEmpty:
      if access.isWrite { throw .rejected(.access, "write to change key R\(access.register) not allowed") }
      try checkMemoryRegion(
        register: access.register, offset: access.offset, size: access.size,
        memorySize: maps[pointer.mapIndex].keySize, zeroSizeAllowed: false)
    case .flowKeys where pointer.flags.isEmpty:
      try refuseLeak(access, into: "flow keys")
      guard access.offset >= 0, access.offset + access.size <= Self.flowKeysSize else {
        throw .rejected(.access, "invalid access to flow keys off=\(access.offset) size=\(access.size)")
      }
    case .socket where pointer.flags.isEmpty, .socketCommon where pointer.flags.isEmpty,
      .tcpSocket where pointer.flags.isEmpty, .xdpSocket where pointer.flags.isEmpty:
      try checkSocketAccess(access, pointer)
    case .tracepointBuffer where pointer.flags.isEmpty:
      try checkBuffer(access.register, offset: access.offset, size: access.size, name: "tracepoint")
    case .buffer where !pointer.mayBeNull:
      if access.isWrite, pointer.flags.contains(.readOnly) { throw refuseWrite(access.register) }
      try checkBufferAccess(register: access.register, offset: access.offset, size: access.size)
    case .arena where pointer.flags.isEmpty:
      break
    default:
      throw .rejected(.access, "R\(access.register) invalid mem access '\(registerTypeName(pointer))'")
    }
    loadUnknown(access)
  }

  /// Makes the destination of a load a number of which nothing is known.
  func loadUnknown(_ access: MemoryAccess) {
    if !access.isWrite, access.value >= 0 { state.frame[access.value] = freshScalar }
  }

  /// Refuses to store a pointer where others could read it.
  func refuseLeak(_ access: MemoryAccess, into place: String) throws(VerificationStop) {
    if access.isWrite, access.value >= 0, isSecret(register: access.value) {
      throw .rejected(.access, "R\(access.value) leaks addr into \(place)")
    }
  }

  func refuseWrite(_ register: Int) -> VerificationStop {
    .rejected(.access, "R\(register) cannot write into \(registerTypeName(state.frame[register]))")
  }

  /// Bytes of `struct bpf_flow_keys`, Linux 6.18.
  private static let flowKeysSize = 56
}
