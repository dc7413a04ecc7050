import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Sets `r0` to what the kernel function returns. Matches the end of `check_kfunc_call`, Linux 6.18.33.
  func setResult(of call: inout KernelCall) throws(VerificationStop) {
    let callee = call.callee
    if callee.flags.contains(.acquires), callee.resultTarget?.kind.isComposite != true {
      switch callee.special {
      case .objectNew, .percpuObjectNew, .refcountAcquire: break
      default: throw .rejected(.invalid, "acquire kernel function does not return PTR_TO_BTF_ID")
      }
    }
    if callee.result.kind.isNumber {
      state.frame[0] = freshScalar
      if callee.special?.takesResourceLock == true { markZero(register: 0) }
    } else if let target = callee.resultTarget {
      try setPointer(to: target, call)
    }
  }

  private func setPointer(to target: BTFType, _ call: KernelCall) throws(VerificationStop) {
    let callee = call.callee
    var register: RegisterState
    if let special = try specialResult(of: call) {
      register = special
    } else if target.kind == .void {
      // A pointer to nothing in particular is as good as a number.
      register = freshScalar
    } else if target.kind != .structure {
      register = try memoryResult(target, call)
    } else {
      register = typedResult(target, call)
    }
    if returnsNull(call) {
      register.flags.insert(.orNull)
      register.id = makeID()
    }
    if callee.flags.contains(.acquires) {
      let id = acquireReference(at: instruction)
      if returnsNull(call) { register.id = id }
      register.referenceID = id
    } else if callee.returnsNode {
      try setNonOwning(&register)
    }
    if register.id == 0 && mayPointToLock(register) { register.id = makeID() }
    state.frame[0] = register
  }

  /// Source: `is_kfunc_ret_null`, Linux 6.18.
  private func returnsNull(_ call: KernelCall) -> Bool {
    if call.callee.special == .refcountAcquire && call.ownsArgument { return false }
    return call.callee.flags.contains(.mayReturnNull)
  }

  /// What the functions return whose types do not tell it; nil for the others.
  /// Matches `check_special_kfunc`, Linux 6.18.33.
  private func specialResult(of call: KernelCall) throws(VerificationStop) -> RegisterState? {
    switch call.callee.special {
    case .objectNew, .percpuObjectNew: return try newObject(of: call)
    case .refcountAcquire: return try sharedObject(of: call)
    case .castToKernelContext:
      var register = RegisterState(kind: .typed, flags: .trusted)
      register.type = call.resultType
      return register
    case .readOnlyCast: return try castResult(call)
    case .dynptrSlice, .dynptrSliceReadWrite: return try sliceResult(of: call)
    default: return call.callee.returnsNode ? try nodeResult(of: call) : nil
    }
  }

  private func castResult(_ call: KernelCall) throws(VerificationStop) -> RegisterState {
    let number = UInt32(truncatingIfNeeded: call.constant ?? 0)
    guard let type = profile.types?[TypeID(rawValue: number)] else {
      throw .rejected(
        .invalid,
        "Unknown type ID \(Int64(bitPattern: call.constant ?? 0)) passed to kfunc bpf_rdonly_cast")
    }
    if type.kind.isComposite {
      var register = RegisterState(kind: .typed, flags: .untrusted)
      register.type = .kernel(type.id)
      return register
    }
    guard type.kind == .void else {
      throw .rejected(.invalid, "kfunc bpf_rdonly_cast type ID argument must be of a struct or void")
    }
    return RegisterState(kind: .memory, flags: [.readOnly, .untrusted])
  }

  private func memoryResult(_ target: BTFType, _ call: KernelCall) throws(VerificationStop) -> RegisterState {
    var size = call.resultSize
    var isReadOnly = call.isResultReadOnly
    if size == 0, let known = profile.types?.size(of: target.id) {
      size = UInt64(known)
      isReadOnly = true
    }
    guard size != 0 else {
      throw .rejected(
        .invalid,
        "kernel function \(call.name) returns pointer type \(target.kind.kernelName) "
          + "\(call.callee.resultTargetName) is not supported")
    }
    var register = RegisterState(kind: .memory, flags: isReadOnly ? .readOnly : [])
    register.memorySize = UInt32(truncatingIfNeeded: size)
    register.referenceID = call.referenceID
    if call.callee.flags.contains(.rcuProtected) { register.flags.insert(.rcu) }
    return register
  }

  private func typedResult(_ target: BTFType, _ call: KernelCall) -> RegisterState {
    var register = RegisterState(kind: .typed)
    register.type = .kernel(target.id)
    if call.callee.special == .getKmemCache {
      register.flags.insert(.untrusted)
    } else if call.callee.flags.contains(.rcuProtected) {
      register.flags.insert(.rcu)
    }
    if call.callee.flags.contains(.iteratorNext), let place = call.iterator {
      // An element is as trustworthy as the iterator.
      let isProtected = state.frames[place.frame][slot: place.slot].spilled.flags.contains(.rcu)
      register.flags.insert(isProtected ? .rcu : .trusted)
    }
    return register
  }
}
