import BPFKernelModel

extension Walk {
  /// Checks the field whose pointer is to be exchanged, in a map's value or an allocated object.
  /// Matches `process_kptr_func`, Linux 6.18.33.
  func checkExchangedField(register number: Int, in call: inout CallContext) throws(VerificationStop) {
    let register = state.frame[number]
    if register.kind == .mapValue {
      let map = register.mapIndex
      if !hasTypes(map: map) {
        throw .rejected(.invalid, "map '\(mapName(map))' has to have BTF in order to use bpf_kptr_xchg")
      }
      call.map = map
    }
    guard register.range.isConstant else {
      throw .rejected(
        .invalid, "R\(number) doesn't have constant offset. kptr has to be at the constant offset")
    }
    guard let fields = specialFields(of: register), fields.fields.contains(where: { $0.kind.isKernelPointer }) else {
      throw .rejected(.invalid, "R\(number) has no valid kptr")
    }
    let offset = UInt32(truncatingIfNeeded: Int64(register.offset) &+ Int64(bitPattern: register.range.bits.value))
    guard let field = fields.pointer(at: offset), field.kind.isKernelPointer else {
      throw .rejected(.access, "off=\(Int32(bitPattern: offset)) doesn't point to kptr")
    }
    guard field.kind.isOwningPointer else {
      throw .rejected(.access, "off=\(Int32(bitPattern: offset)) kptr isn't referenced kptr")
    }
    call.pointerField = field
  }

  /// The program gives a pointer away: it may go on using copies only where they stay valid for as long as RCU protects them.
  ///
  /// False where the reference was not held. Matches the part of `check_helper_call` for `bpf_kptr_xchg`, Linux 6.18.33.
  func releaseExchanged(_ id: UInt32) -> Bool {
    guard let position = state.references.firstIndex(where: { $0.kind == .pointer && $0.id == id }) else {
      return false
    }
    state.references.remove(at: position)
    let lost = lostPointer
    let isProtected = isRCUProtected
    state.forEachRegister { register in
      guard register.referenceID == id else { return }
      if isProtected && register.flags.isSuperset(of: [.allocated, .percpu]) {
        register.referenceID = 0
        register.flags.remove(.allocated)
        register.flags.insert(.rcu)
      } else {
        register = lost
      }
    }
    return true
  }

  /// The pointer that the field held before.
  func exchangeResult(_ call: CallContext) throws(VerificationStop) -> RegisterState {
    guard let field = call.pointerField, let target = field.target else { throw bug("unexpected kptr field") }
    var register = RegisterState(kind: .typed)
    register.type = target
    if target.isOwn {
      register.flags.insert(.allocated)
      if field.kind == .percpuPointer { register.flags.insert(.percpu) }
    }
    return register
  }
}

extension SpecialFields.Kind {
  /// True for pointers to objects of the kernel. Source: `BPF_KPTR`, Linux 6.18.
  var isKernelPointer: Bool { isPointer && self != .userPointer }
}
