import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks memory that a helper reads or fills, in a call that may fill memory that was not initialised.
  ///
  /// Notes in `call` what it fills on the stack, to be written once all arguments are checked.
  func checkHelperMemory(
    register number: Int, size: Int, isWrite: Bool, zeroSizeAllowed: Bool, call: inout CallContext
  ) throws(VerificationStop) {
    let isRaw = try checkHelperMemory(
      register: number, size: size, isWrite: isWrite, zeroSizeAllowed: zeroSizeAllowed, isRaw: call.isRaw)
    guard isRaw else { return }
    call.filledSize = size
    call.filledRegister = number
  }

  /// Checks memory that a helper, or a function verified on its own, reads or writes.
  ///
  /// `isRaw`: stack memory need not be initialised; returns true where it was left unchecked because of that.
  /// Matches `check_helper_mem_access`, Linux 6.18.33.
  @discardableResult
  func checkHelperMemory(
    register number: Int, size: Int, isWrite: Bool, zeroSizeAllowed: Bool, isRaw: Bool = false
  ) throws(VerificationStop) -> Bool {
    let register = state.frame[number]
    let offset = Int(register.offset)
    switch register.kind {
    case .packet, .packetMeta:
      try checkPacketAccess(register: number, offset: offset, size: size, zeroSizeAllowed: zeroSizeAllowed)
    case .mapKey:
      if isWrite { throw refuseWrite(number) }
      try checkMemoryRegion(
        register: number, offset: offset, size: size, memorySize: maps[register.mapIndex].keySize,
        zeroSizeAllowed: false)
    case .mapValue:
      try checkMapAccessType(register: number, offset: offset, size: size, isWrite: isWrite)
      try checkMapAccess(
        register: number, offset: offset, size: size, zeroSizeAllowed: zeroSizeAllowed, source: .helper)
    case .memory:
      if isWrite && register.flags.contains(.readOnly) { throw refuseWrite(number) }
      try checkMemoryRegion(
        register: number, offset: offset, size: size, memorySize: register.memorySize,
        zeroSizeAllowed: zeroSizeAllowed)
    case .buffer:
      if isWrite && register.flags.contains(.readOnly) { throw refuseWrite(number) }
      try checkBufferAccess(register: number, offset: offset, size: size)
    case .stack:
      return try checkStackRange(
        register: number, offset: offset, size: size, zeroSizeAllowed: zeroSizeAllowed, isWrite: isWrite, isRaw: isRaw)
    case .typed:
      try checkTypedAccess(register: number, offset: offset, size: size, isWrite: false, value: -1)
    case .context where !ContextTypes.isTranslated(of: program.type):
      // Contexts that are not translated have no size that is known: the last byte is asked for.
      if size == 0 {
        if zeroSizeAllowed { return false }
        throw .rejected(.access, "")
      }
      try checkMemoryAccess(
        instruction: instruction, register: number, offset: size - 1, size: 1, isWrite: isWrite, value: -1,
        isStrictAlignment: false, isSigned: false)
    default:
      if zeroSizeAllowed && size == 0 && register.isNullConstant { return false }
      throw .rejected(
        .access,
        "R\(number) type=\(registerTypeName(register)) expected=\(registerTypeName(RegisterState(kind: .stack)))"
      )
    }
    return false
  }

  /// Checks a size argument and the memory that the register before it names. Matches `check_mem_size_reg`, Linux 6.18.33.
  func checkSize(
    register number: Int, isWrite: Bool, zeroAllowed: Bool, call: inout CallContext
  ) throws(VerificationStop) {
    call.greatestSize = state.frame[number].range.umax
    let size = try greatestSize(register: number, zeroAllowed: zeroAllowed)
    if state.frame[number].range.isConstant {
      try checkHelperMemory(
        register: number - 1, size: size, isWrite: isWrite, zeroSizeAllowed: zeroAllowed, call: &call)
    } else {
      // The helper might fill only a part of what it could.
      try checkHelperMemory(register: number - 1, size: size, isWrite: isWrite, zeroSizeAllowed: zeroAllowed)
    }
    try markPrecise(register: number)
  }

  /// The greatest value of a size argument, which must have bounds. Source: the first part of `check_mem_size_reg`, Linux 6.18.33.
  func greatestSize(register number: Int, zeroAllowed: Bool) throws(VerificationStop) -> Int {
    let range = state.frame[number].range
    if range.smin < 0 {
      throw .rejected(
        .access, "R\(number) min value is negative, either use unsigned or 'var &= const'")
    }
    if range.umin == 0 && !zeroAllowed {
      throw .rejected(
        .access,
        "R\(number) invalid zero-sized read: u64=[\(range.umin),\(Int64(bitPattern: range.umax))]")
    }
    if range.umax >= UInt64(Limits.variableSize) {
      throw .rejected(
        .access, "R\(number) unbounded memory access, use 'var &= const' or 'if (var < const)'")
    }
    return Int(range.umax)
  }

  /// Checks memory that a function verified on its own may read and write. Matches `check_mem_reg`, Linux 6.18.33.
  func checkWholeMemory(register number: Int, size: UInt32) throws(VerificationStop) {
    let saved = state.frame[number]
    if saved.isNullConstant { return }
    if saved.mayBeNull { markPointerNotNull(&state.frame[number]) }
    defer { if saved.mayBeNull { state.frame[number] = saved } }
    let size = Int(Int32(truncatingIfNeeded: size))
    try checkHelperMemory(register: number, size: size, isWrite: false, zeroSizeAllowed: true)
    try checkHelperMemory(register: number, size: size, isWrite: true, zeroSizeAllowed: true)
  }
}
