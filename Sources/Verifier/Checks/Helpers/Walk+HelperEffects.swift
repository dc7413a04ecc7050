import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// What single helpers do or ask beyond their types. Matches the switch in `check_helper_call`, Linux 6.18.33.
  func performSpecialEffects(_ call: inout CallContext) throws(VerificationStop) {
    switch call.number {
    case HelperNumber.tailCall:
      try checkResourceLeak(isException: false, checksLocks: true, prefix: "tail_call")
    case HelperNumber.getLocalStorage:
      if !state.frame[2].isNullConstant {
        throw .rejected(.invalid, "get_local_storage() doesn't support non-zero flags")
      }
    case HelperNumber.forEachMapElem:
      try pushCallback(call.callback) { caller, callee throws(VerificationStop) in
        try arrangeMapElementCallback(caller, callee)
      }
    case HelperNumber.timerSetCallback:
      try pushAsyncCallback(call.callback, isSleepable: false) { arrangeTimerCallback($0, $1) }
    case HelperNumber.loop: try checkLoop(call)
    case HelperNumber.snprintf: try checkFormat()
    case HelperNumber.findVMA:
      let area = try kernelObject("vm_area_struct")
      try pushCallback(call.callback) { arrangeAreaCallback($0, $1, area: area) }
    case HelperNumber.userRingbufDrain:
      try pushCallback(call.callback) { arrangeDrainCallback($0, $1) }
    case HelperNumber.dynptrFromMem:
      guard state.frame[1].kind == .mapValue else {
        let found = registerTypeName(state.frame[1])
        throw .rejected(.access, "Unsupported reg type \(found) for bpf_dynptr_from_mem data")
      }
    case HelperNumber.dynptrWrite:
      let kind = dynptrRecord(register: 1).dynptrKind
      call.changesPacket = kind == .skb || kind == .skbMeta
    case HelperNumber.dynptrData:
      let dynptr = dynptrRecord(register: 1)
      call.dynptrID = dynptr.id
      call.referenceID = dynptr.referenceID
    case HelperNumber.perCPUPtr, HelperNumber.thisCPUPtr: try checkProcessorsObject()
    default: break
    }
  }

  /// `bpf_loop` runs its callback until the walk has simulated as many runs as the count can be.
  private func checkLoop(_ call: CallContext) throws(VerificationStop) {
    try noteLoop(callback: call.callback)
    try markPrecise(register: 1)
    let frame = state.frame
    if UInt64(truncatingIfNeeded: Int(frame.context.callbackDepth)) < frame[1].range.umax {
      try pushCallback(call.callback) { arrangeLoopCallback($0, $1) }
    } else {
      frame.context.callbackDepth = 0
      if log.tellsInstructions { log.detail("frame\(state.currentFrame) bpf_loop iteration limit reached\n") }
    }
  }

  /// Notes whether the call can be replaced by a loop of instructions: always the same callback, and flags that are zero.
  /// Matches `update_loop_inline_state`, Linux 6.18.
  private func noteLoop(callback: Int) throws(VerificationStop) {
    let before = facts[instruction].loopInlineState
    if before == InstructionFacts.loopNotInlined { return }
    let isFlagless = state.frame[4].isNullConstant
    if isFlagless { try markPrecise(register: 4) }
    let number = Int32(truncatingIfNeeded: callback)
    let isFit = isFlagless && (before == InstructionFacts.loopUnseen || before == number + 1)
    facts[instruction].loopInlineState = isFit ? number + 1 : InstructionFacts.loopNotInlined
  }

  /// Of the program's own objects only structures have a copy for each processor.
  private func checkProcessorsObject() throws(VerificationStop) {
    let object = state.frame[1]
    guard object.flags.contains(.rcu) else { return }
    let kind = types(of: object.type)?[object.type.id]?.kind
    if !(kind?.isComposite ?? false) { throw .rejected(.fault, "Helper has invalid btf/btf_id in R1") }
  }

  /// Notes the map that a call is about, and refuses to write to one that is read-only. Matches `record_func_map`, Linux 6.18.
  func recordMap(_ call: CallContext) throws(VerificationStop) {
    switch call.number {
    case HelperNumber.tailCall, HelperNumber.mapLookupElem, HelperNumber.mapUpdateElem, HelperNumber.mapDeleteElem,
      HelperNumber.mapPushElem, HelperNumber.mapPopElem, HelperNumber.mapPeekElem, HelperNumber.forEachMapElem,
      HelperNumber.redirectMap, HelperNumber.mapLookupPercpuElem:
      break
    default: return
    }
    guard let map = call.map else { throw bug("expected map for helper call") }
    switch call.number {
    case HelperNumber.mapUpdateElem, HelperNumber.mapDeleteElem, HelperNumber.mapPushElem, HelperNumber.mapPopElem:
      if !maps[map].isWritableByPrograms {
        throw .rejected(.access, "write into map forbidden")
      }
    default: break
    }
    let index = Int32(truncatingIfNeeded: map)
    let before = facts[instruction].mapIndex
    facts[instruction].mapIndex = before == -1 || before == index ? index : -2
  }

  /// Notes a tail call's constant index. Matches `record_func_key`, Linux 6.18.33.
  func recordKey(_ call: CallContext) throws(VerificationStop) {
    guard call.number == HelperNumber.tailCall else { return }
    guard let map = call.map, maps[map].type == .progArray else {
      throw .rejected(.invalid, "expected prog array map for tail call")
    }
    let index = state.frame[3]
    guard index.isConstantScalar, index.range.bits.value < UInt64(maps[map].maxEntries) else {
      facts[instruction].mapKey = -2
      return
    }
    try markPrecise(register: 3)
    let key = Int64(bitPattern: index.range.bits.value)
    let before = facts[instruction].mapKey
    facts[instruction].mapKey = before == -1 || before == key ? key : -2
  }
}

extension InstructionFacts {
  /// A ``loopInlineState``: no path has come here.
  static let loopUnseen: Int32 = 0
  /// A ``loopInlineState``: paths disagree, or the flags are not zero. Other values are the callback's index plus one.
  static let loopNotInlined: Int32 = -1
}
