import BPFKernelModel

extension Walk {
  /// Checks an access at a known offset against the memory's size. Matches `__check_mem_access`, Linux 6.18.33.
  ///
  /// Returns the message of a refusal; nil where the access is fine.
  func refusal(register: Int, offset: Int, size: Int, memorySize: UInt32, zeroSizeAllowed: Bool) -> String? {
    let hasSize = size > 0 || size == 0 && zeroSizeAllowed
    if offset >= 0, hasSize, offset + size <= Int(memorySize) { return nil }
    let pointer = state.frame[register]
    let limit = Int32(bitPattern: memorySize)
    switch pointer.kind {
    case .mapKey where pointer.flags.isEmpty:
      return "invalid access to map key, key_size=\(limit) off=\(offset) size=\(size)"
    case .mapValue where pointer.flags.isEmpty:
      return "invalid access to map value, value_size=\(limit) off=\(offset) size=\(size)"
    case .packet, .packetMeta, .packetEnd:
      return "invalid access to packet, off=\(offset) size=\(size), "
        + "R\(register)(id=\(Int32(bitPattern: pointer.id)),off=\(offset),r=\(limit))"
    default:
      return "invalid access to memory, mem_size=\(memorySize) off=\(offset) size=\(size)"
    }
  }

  /// Checks an access at a variable offset: at its least and at its greatest. Matches `check_mem_region_access`, Linux 6.18.33.
  ///
  /// `offset` includes the pointer's fixed offset.
  func checkMemoryRegion(
    register: Int, offset: Int, size: Int, memorySize: UInt32, zeroSizeAllowed: Bool
  ) throws(VerificationStop) {
    let range = state.frame[register].range
    let least = Int64(offset) &+ range.smin
    if range.smin < 0, range.smin == .min || Int32(exactly: least) == nil || least < 0 {
      throw .rejected(.access, negativeMinimum(register))
    }
    let low = Int(Int32(truncatingIfNeeded: least))
    if let refusal = refusal(
      register: register, offset: low, size: size, memorySize: memorySize, zeroSizeAllowed: zeroSizeAllowed)
    {
      throw .rejected(.access, "\(refusal)\nR\(register) min value is outside of the allowed memory range")
    }
    if range.umax >= UInt64(Self.maxVariableOffset) {
      throw .rejected(
        .access, "R\(register) unbounded memory access, make sure to bounds check any such access")
    }
    let high = Int(Int32(truncatingIfNeeded: Int64(offset) &+ Int64(range.umax)))
    if let refusal = refusal(
      register: register, offset: high, size: size, memorySize: memorySize, zeroSizeAllowed: zeroSizeAllowed)
    {
      throw .rejected(.access, "\(refusal)\nR\(register) max value is outside of the allowed memory range")
    }
  }

  func negativeMinimum(_ register: Int) -> String {
    "R\(register) min value is negative, either use unsigned index or do a if (index >=0) check."
  }

  /// Checks that a pointer is used as it was given: not moved, or by a constant only. Matches `__check_ptr_off_reg`, Linux 6.18.33.
  func checkPointerOffset(
    _ pointer: RegisterState, register: Int, fixedOffsetOK: Bool
  ) throws(VerificationStop) {
    if pointer.offset < 0 {
      throw .rejected(
        .access, "negative offset \(registerTypeName(pointer)) ptr R\(register) off=\(pointer.offset) disallowed")
    }
    if !fixedOffsetOK && pointer.offset != 0 {
      throw .rejected(
        .access,
        "dereference of modified \(registerTypeName(pointer)) ptr R\(register) off=\(pointer.offset) disallowed")
    }
    if pointer.range.bits != .constant(0) {
      throw .rejected(
        .access,
        "variable \(registerTypeName(pointer)) access var_off=\(LogText.tnum(pointer.range.bits)) disallowed")
    }
  }

  /// Memory whose size the kernel's own functions tell: a null one is checked first, a read-only one is not written.
  func accessMemory(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    if pointer.mayBeNull {
      throw .rejected(.access, "R\(access.register) invalid mem access '\(registerTypeName(pointer))'")
    }
    let isReadOnly = pointer.flags.contains(.readOnly)
    if access.isWrite && isReadOnly { throw refuseWrite(access.register) }
    try refuseLeak(access, into: "mem")
    // Untrusted memory is read so that a bad address gives zero: any offset will do.
    if !(isReadOnly && pointer.flags.contains(.untrusted)) {
      try checkMemoryRegion(
        register: access.register, offset: access.offset, size: access.size, memorySize: pointer.memorySize,
        zeroSizeAllowed: false)
    }
    loadUnknown(access)
  }

  /// Checks an access to a buffer that only grows as it is used. Matches `check_buffer_access`, Linux 6.18.33.
  func checkBufferAccess(register: Int, offset: Int, size: Int) throws(VerificationStop) {
    let name = state.frame[register].flags.contains(.readOnly) ? "rdonly" : "rdwr"
    try checkBuffer(register, offset: offset, size: size, name: name)
  }

  /// Source: `__check_buffer_access`.
  func checkBuffer(_ register: Int, offset: Int, size: Int, name: String) throws(VerificationStop) {
    if offset < 0 {
      throw .rejected(.access, "R\(register) invalid \(name) buffer access: off=\(offset), size=\(size)")
    }
    let bits = state.frame[register].range.bits
    if bits != .constant(0) {
      throw .rejected(
        .access, "R\(register) invalid variable buffer offset: off=\(offset), var_off=\(LogText.tnum(bits))")
    }
  }
}
