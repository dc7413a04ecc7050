import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// The greatest error number, negative results go down to it. Source: `MAX_ERRNO`, Linux 6.18.
  private static let greatestError: Int64 = 4095

  /// Sets `r0` to what the helper returns. Matches the part of `check_helper_call` about return types, Linux 6.18.33.
  func setResult(_ call: CallContext) throws(VerificationStop) {
    let result = call.helper.returns
    var register: RegisterState
    switch result.kind {
    case .integer: register = freshScalar
    case .void: register = .uninitialized
    case .mapValue: register = try mapValue(call)
    case .socket: register = RegisterState(kind: .socket)
    case .socketCommon: register = RegisterState(kind: .socketCommon)
    case .tcpSocket: register = RegisterState(kind: .tcpSocket)
    case .memory:
      register = RegisterState(kind: .memory)
      register.memorySize = call.memorySize
    case .memoryOrTyped: register = try perCPUResult(call)
    case .typed: register = call.number == HelperNumber.kptrXchg ? try exchangeResult(call) : try typedObject(result)
    }
    if register.isPointer && result.kind != .memoryOrTyped {
      register.flags.formUnion(result.flags)
      if result.orNull && !hasConstantKey(call) { register.flags.insert(.orNull) }
    }
    if register.kind == .mapValue && !register.mayBeNull { register.id = lockID(ofMap: register.mapIndex) }
    if register.mayBeNull { register.id = makeID() }
    if call.number == HelperNumber.dynptrData { register.dynptrID = call.dynptrID }
    if Self.castsPointer(call.number) || call.number == HelperNumber.dynptrData {
      register.referenceID = call.referenceID
    } else if acquires(call) {
      let id = acquireReference(at: instruction)
      register.id = id
      register.referenceID = id
    }
    if result.kind == .integer { refine(&register, call) }
    register.isPrecise = !privileges.isBPFCapable
    state.frame[0] = register
  }

  private func mapValue(_ call: CallContext) throws(VerificationStop) -> RegisterState {
    guard let map = call.map else { throw bug("unexpected null map_ptr") }
    var register = RegisterState(kind: .mapValue)
    register.mapIndex = map
    register.mapIdentity = call.mapIdentity
    return register
  }

  /// True where a look-up cannot fail: the array has the constant key.
  private func hasConstantKey(_ call: CallContext) -> Bool {
    guard call.number == HelperNumber.mapLookupElem, let map = call.map,
      maps[map].type == .array || maps[map].type == .percpuArray
    else { return false }
    // No kernel makes an array without entries: where user space is to set their number, there is one at least.
    return call.constantKey >= 0 && call.constantKey < Int64(max(1, maps[map].maxEntries))
  }

  /// An id that tells the locks of two elements apart; 0 for maps without locks.
  private func lockID(ofMap map: Int) -> UInt32 {
    specialFields(ofMap: map).hasLock ? makeID() : 0
  }

  private func typedObject(_ result: HelperReturn) throws(VerificationStop) -> RegisterState {
    guard let name = result.typeName else { throw bug("func without return type") }
    return try kernelObject(name)
  }

  /// A pointer to a kernel object of that structure.
  func kernelObject(_ name: String) throws(VerificationStop) -> RegisterState {
    guard let id = profile.typeIndex?.find(name, kind: .structure) else {
      throw .unmodelled("kernel object 'struct \(name)'")
    }
    var register = RegisterState(kind: .typed)
    register.type = .kernel(id)
    return register
  }

  /// True for helpers whose result is the same object as their argument. Source: `is_ptr_cast_function`, Linux 6.18.
  private static func castsPointer(_ number: Int32) -> Bool {
    switch number {
    case HelperNumber.tcpSock, HelperNumber.skFullsock, HelperNumber.skcToTCPSock, HelperNumber.skcToTCP6Sock,
      HelperNumber.skcToUDP6Sock, HelperNumber.skcToMPTCPSock, HelperNumber.skcToTCPTimewaitSock,
      HelperNumber.skcToTCPRequestSock:
      true
    default: false
    }
  }

  /// True for calls whose result must be released. Source: `is_acquire_function`, Linux 6.18.
  private func acquires(_ call: CallContext) -> Bool {
    switch call.number {
    case HelperNumber.skLookupTCP, HelperNumber.skLookupUDP, HelperNumber.skcLookupTCP, HelperNumber.ringbufReserve,
      HelperNumber.kptrXchg:
      true
    case HelperNumber.mapLookupElem: call.map.map { maps[$0].type == .sockmap || maps[$0].type == .sockhash } ?? false
    default: false
    }
  }

  /// Results that are known to lie within bounds. Matches `do_refine_retval_range`, Linux 6.18.
  private func refine(_ register: inout RegisterState, _ call: CallContext) {
    switch call.number {
    case HelperNumber.getStack, HelperNumber.getTaskStack, HelperNumber.probeReadStr, HelperNumber.probeReadKernelStr,
      HelperNumber.probeReadUserStr:
      register.range.smax = Int64(bitPattern: call.greatestSize)
      register.range.s32max = Int32(truncatingIfNeeded: call.greatestSize)
      register.range.smin = -Self.greatestError
      register.range.s32min = Int32(-Self.greatestError)
      register.range.sync()
    case HelperNumber.getSMPProcessorID:
      let last = UInt64(max(profile.processorCount, 1) - 1)
      register.range.umin = 0
      register.range.umax = last
      register.range.smin = 0
      register.range.smax = Int64(last)
      register.range.u32min = 0
      register.range.u32max = UInt32(last)
      register.range.s32min = 0
      register.range.s32max = Int32(truncatingIfNeeded: last)
      register.range.sync()
    default: break
    }
  }
}
