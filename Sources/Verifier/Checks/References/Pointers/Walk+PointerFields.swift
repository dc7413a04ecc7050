import BPFISA
import BPFKernelModel
import BPFTypeFormat

extension Walk {
  /// Checks a load or store of a pointer that a map's value holds. Matches `check_map_kptr_access`, Linux 6.18.33.
  func accessPointerField(_ access: MemoryAccess, _ field: SpecialFields.Field) throws(VerificationStop) {
    let code = instructions[access.instruction]
    guard code.opcode.mode == .mem else {
      throw .rejected(.access, "kptr in map can only be accessed using BPF_MEM instruction mode")
    }
    if code.opcode.class != .ldx {
      if field.kind.isOwningPointer { throw .rejected(.access, "store to referenced kptr disallowed") }
      if field.kind == .userPointer { throw .rejected(.access, "store to uptr disallowed") }
    }
    switch code.opcode.class {
    case .ldx: loadPointerField(field, into: access.value)
    case .stx:
      if state.frame[access.value].isNullConstant { return try markPrecise(register: access.value) }
      if try !matches(field, register: access.value) { throw .rejected(.access, "") }
    case .st:
      if code.immediate != 0 {
        throw .rejected(.access, "BPF_ST imm must be 0 when storing to kptr at off=\(field.offset)")
      }
    default:
      throw .rejected(.access, "kptr in map can only be accessed using BPF_LDX/BPF_STX/BPF_ST")
    }
  }

  private func loadPointerField(_ field: SpecialFields.Field, into value: Int) {
    guard value >= 0, let target = field.target else { return }
    var pointer: RegisterState
    if field.kind == .userPointer {
      pointer = RegisterState(kind: .memory, flags: .orNull)
      pointer.memorySize = types(of: target)?[target.id]?.size ?? 0
    } else {
      pointer = RegisterState(kind: .typed, flags: qualities(of: field, target))
      pointer.type = target
    }
    pointer.id = makeID()
    state.frame[value] = pointer
  }

  /// What is known of a pointer that was loaded from a field: others may change the field at any time, so that its object is only sure
  /// to stay where RCU protects it. Matches `btf_ld_kptr_type`, Linux 6.18.33.
  private func qualities(of field: SpecialFields.Field, _ target: TypeReference) -> TypeFlags {
    let isSafe =
      field.kind == .percpuPointer || field.kind == .referencedPointer && isProtectedByRCU(target)
    guard isSafe && isRCUProtected else { return [.orNull, .untrusted] }
    var flags: TypeFlags = [.orNull, .rcu]
    if field.kind == .percpuPointer {
      flags.insert(.percpu)
    } else if target.isOwn {
      flags.insert(.allocated)
    }
    if target.isOwn, specialFields(ofOwn: target.id)?.isNode == true { flags.insert(.nonOwning) }
    return flags
  }

  /// True for types whose objects are only freed after a grace period. Source: `rcu_protected_object`, Linux 6.18.
  private func isProtectedByRCU(_ target: TypeReference) -> Bool {
    if target.isOwn { return true }
    switch typeName(of: target) {
    case "prog_test_ref_kfunc", "cgroup", "bpf_cpumask", "task_struct", "bpf_crypto_ctx": return true
    default: return false
    }
  }

  /// Whether a pointer may go into a field; says what is wrong where it may not. Matches `map_kptr_match_type`, Linux 6.18.44.
  func matches(_ field: SpecialFields.Field, register number: Int) throws(VerificationStop) -> Bool {
    let register = state.frame[number]
    guard let target = field.target else { return false }
    var name = ""
    if register.kind == .typed {
      var allowed: TypeFlags
      if register.type.isOwn {
        allowed = [.orNull, .allocated]
        if field.kind == .percpuPointer { allowed.insert(.percpu) }
      } else {
        allowed = [.orNull, .trusted, .rcu]
        if field.kind == .untrustedPointer { allowed.insert(.untrusted) }
      }
      let isPercpu = register.flags.contains(.percpu)
      if register.flags.isSubset(of: allowed), isPercpu == (field.kind == .percpuPointer) {
        name = typeName(of: register.type)
        try checkPointerOffset(register, register: number, fixedOffsetOK: true)
        let isStrict = field.kind != .untrustedPointer
        if isStructure(register.type, at: Int(register.offset), target, isStrict: isStrict) { return true }
      }
    }
    var line = "invalid kptr access, R\(number) type=\(registerTypeName(register))\(name) "
    let wanted = typeName(of: target)
    line += "expected=\(Self.typeName(.typed, []))\(wanted)"
    if field.kind == .untrustedPointer { line += " or \(Self.typeName(.typed, .untrusted))\(wanted)" }
    log.message(line)
    return false
  }
}
