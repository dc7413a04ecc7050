import BPFKernelModel

extension Walk {
  /// Checks a dynptr argument of a kernel function. Matches the case `KF_ARG_PTR_TO_DYNPTR` of `check_kfunc_args`, Linux 6.18.33.
  func checkDynptrArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let isConstant = state.frame[index + 1].kind == .dynptr
    var flags: TypeFlags = isConstant ? .readOnly : []
    var sharedReference: UInt32 = 0
    if call.callee.parameters[index].traits.contains(.uninitialized) { flags.insert(.uninitialized) }
    switch call.callee.special {
    case .dynptrFromSKB: flags.insert(.dynptrSKB)
    case .dynptrFromXDP: flags.insert(.dynptrXDP)
    case .dynptrFromSKBMeta: flags.insert(.dynptrSKBMeta)
    case .dynptrClone where flags.contains(.uninitialized):
      guard let original = call.dynptr, let kind = original.dynptrKind else {
        throw bug("no dynptr type for parent of clone")
      }
      flags.insert(kind.flag)
      sharedReference = original.referenceID
      if kind.isReferenced && sharedReference == 0 { throw bug("missing ref obj id for parent of clone") }
    default: break
    }
    try checkDynptr(
      register: index + 1, argument: HelperArgument(.dynptr, flags), sharedReference: sharedReference)
    if !flags.contains(.uninitialized) { call.dynptr = dynptrRecord(register: index + 1) }
  }

  /// What `bpf_dynptr_slice` and `bpf_dynptr_slice_rdwr` return. Matches their part of `check_special_kfunc`, Linux 6.18.33.
  func sliceResult(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    guard let size = call.constant else { throw bug("bpf_dynptr_slice(_rdwr) no constant size") }
    guard let dynptr = call.dynptr, dynptr.id != 0 else { throw bug("no dynptr id") }
    var slice = RegisterState(kind: .memory, flags: dynptr.dynptrKind?.flag ?? [])
    slice.memorySize = UInt32(truncatingIfNeeded: size)
    slice.dynptrID = dynptr.id
    if call.callee.special == .dynptrSlice {
      slice.flags.insert(.readOnly)
    } else if !mayAccessPacket(isWrite: true, by: nil) {
      throw .rejected(.invalid, "the prog does not allow writes to packet data")
    }
    return slice
  }
}
