import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks one argument of a helper call and notes what it tells. Matches `check_func_arg`, Linux 6.18.33.
  func checkArgument(_ index: Int, of call: inout CallContext) throws(VerificationStop) {
    guard call.helper.arguments.indices.contains(index) else { return }
    var argument = call.helper.arguments[index]
    let number = index + 1
    try checkSource(register: number)
    let register = state.frame[number]
    if argument.kind == .anything {
      if isSecret(register) {
        throw .rejected(.access, "R\(number) leaks addr into helper function")
      }
      return
    }
    if register.kind.isPacketPointer && !mayAccessPacket(isWrite: false, by: call.helper) {
      throw .rejected(.access, "helper access to the packet is not allowed")
    }
    if argument.kind == .mapValue { argument = try resolveMapValue(argument, call) }
    if !(register.isNullConstant && argument.flags.contains(.orNull)) {
      try checkType(register: number, argument: argument, helper: call.number, field: call.pointerField)
      try checkOffset(register: number, argument: argument)
    }
    try noteReference(number, argument, in: &call)
    try checkValue(number, argument, in: &call)
  }

  /// What a map's value stands for in this map: of socket maps, a socket. Source: `resolve_map_arg_type`, Linux 6.18.
  private func resolveMapValue(
    _ argument: HelperArgument, _ call: CallContext
  ) throws(VerificationStop) -> HelperArgument {
    guard let map = call.map else { throw bug("invalid map_ptr to access map->type") }
    switch maps[map].type {
    case .sockmap, .sockhash:
      guard argument.flags.isEmpty else { throw .rejected(.invalid, "invalid arg_type for sockmap/sockhash") }
      return HelperArgument(.typedSocketCommon)
    case .bloomFilter where call.number == HelperNumber.mapPeekElem: return HelperArgument(.mapValue)
    default: return argument
    }
  }

  private func noteReference(
    _ number: Int, _ argument: HelperArgument, in call: inout CallContext
  ) throws(VerificationStop) {
    let register = state.frame[number]
    if argument.flags.contains(.release) {
      if argument.kind == .dynptr {
        try checkDynptrIsReleasable(register: number)
      } else if register.referenceID == 0 && !register.isNullConstant {
        throw .rejected(.invalid, "R\(number) must be referenced when passed to release function")
      }
      call.releasedRegister = number
    }
    guard register.referenceID != 0, argument.kind != .kptrExchange else { return }
    if call.referenceID != 0 {
      throw .rejected(
        .access, "more than one arg with ref_obj_id R\(number) \(register.referenceID) \(call.referenceID)")
    }
    call.referenceID = register.referenceID
  }

  private func checkValue(
    _ number: Int, _ argument: HelperArgument, in call: inout CallContext
  ) throws(VerificationStop) {
    let register = state.frame[number]
    switch argument.kind {
    case .constMapPointer: try noteMap(register, in: &call)
    case .mapKey: try checkKey(number, in: &call)
    case .mapValue:
      if argument.flags.contains(.orNull) && register.isNullConstant { return }
      guard let map = call.map else { throw bug("invalid map_ptr to access map->value") }
      call.isRaw = argument.flags.contains(.uninitialized)
      try checkHelperMemory(
        register: number, size: Int(maps[map].valueSize), isWrite: argument.flags.contains(.write),
        zeroSizeAllowed: false, call: &call)
    case .memory:
      call.isRaw = argument.flags.contains(.uninitialized)
      guard argument.flags.contains(.fixedSize) else { return }
      let size = Int(argument.size)
      try checkHelperMemory(
        register: number, size: size, isWrite: argument.flags.contains(.write), zeroSizeAllowed: false, call: &call)
      if argument.flags.contains(.aligned) {
        try checkAlignment(of: state.frame[number], offset: 0, size: size, isStrict: true)
      }
    case .constSize, .constSizeOrZero:
      let memory = call.helper.arguments[number - 2]
      try checkSize(
        register: number, isWrite: memory.flags.contains(.write), zeroAllowed: argument.kind == .constSizeOrZero,
        call: &call)
    case .constAllocSizeOrZero:
      guard register.range.isConstant else { throw .rejected(.access, "R\(number) is not a known constant'") }
      call.memorySize = UInt32(truncatingIfNeeded: register.range.bits.value)
      try markPrecise(register: number)
    case .spinLock:
      if isInTreeCallback { throw .rejected(.access, "can't spin_{lock,unlock} in rbtree cb") }
      try checkSpinLock(register: number, isLock: call.number == HelperNumber.spinLock)
    case .constString: try checkConstantString(register: number)
    case .function: call.callback = register.subprogram
    case .timer: try checkTimer(register: number, in: &call)
    case .kptrExchange: try checkExchangedField(register: number, in: &call)
    case .dynptr: try checkDynptr(register: number, argument: argument)
    case .percpuTyped: call.variable = register
    case .anything, .arena, .context, .socketCommon, .socket, .typed, .typedSocketCommon, .ringbufMemory, .stack: break
    }
  }

  private func noteMap(_ register: RegisterState, in call: inout CallContext) throws(VerificationStop) {
    if let map = call.map, map != register.mapIndex || call.mapIdentity != register.mapIdentity {
      throw .rejected(
        .invalid,
        "timer pointer in R1 map_uid=\(call.mapIdentity) doesn't match map pointer in R2 map_uid=\(register.mapIdentity)"
      )
    }
    call.map = register.mapIndex
    call.mapIdentity = register.mapIdentity
  }

  private func checkKey(_ number: Int, in call: inout CallContext) throws(VerificationStop) {
    guard let map = call.map else { throw bug("invalid map_ptr to access map->key") }
    let size = Int(maps[map].keySize)
    try checkHelperMemory(register: number, size: size, isWrite: false, zeroSizeAllowed: false)
    if maps[map].type == .array || maps[map].type == .percpuArray {
      call.constantKey = try constantKey(register: number, size: size) ?? -1
    }
  }

  /// Matches `process_timer_func`, Linux 6.18.
  private func checkTimer(register number: Int, in call: inout CallContext) throws(VerificationStop) {
    let register = state.frame[number]
    try checkMapField(.timer, register: number)
    call.map = register.mapIndex
    call.mapIdentity = register.mapIdentity
  }
}
