import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Refuses a register whose type does not fit a helper's argument.
  ///
  /// Read-only memory fits where the helper only reads, a nullable pointer where null is allowed. `helper` is the helper's number, 0
  /// for a function of the program. Matches `check_reg_type`, Linux 6.18.33.
  func checkType(
    register number: Int, argument: HelperArgument, helper: Int32, field: SpecialFields.Field? = nil
  ) throws(VerificationStop) {
    let register = state.frame[number]
    guard let compatible = CompatibleTypes.of(argument.kind) else {
      throw bug("unsupported arg type \(argument.kind)")
    }
    var flags = register.flags
    if argument.flags.contains(.readOnly) { flags.remove(.readOnly) }
    if argument.flags.contains(.orNull) { flags.remove(.orNull) }
    if argument.kind == .memory { flags.subtract(.dynptrTypes) }
    if helper == HelperNumber.kptrXchg && flags.contains(.allocated) && number == 2 {
      flags.subtract([.allocated, .percpu])
    }
    guard compatible.contains(where: { $0.kind == register.kind && $0.flags == flags }) else {
      let expected = compatible.map { registerTypeName(RegisterState(kind: $0.kind, flags: $0.flags)) }
      throw .rejected(
        .access,
        "R\(number) type=\(registerTypeName(register)) expected=\(expected.joined(separator: ", "))")
    }
    if register.kind == .typed { try checkTypedObject(register, number, argument, helper, field) }
  }

  private func checkTypedObject(
    _ register: RegisterState, _ number: Int, _ argument: HelperArgument, _ helper: Int32,
    _ field: SpecialFields.Field?
  ) throws(VerificationStop) {
    switch argument.kind {
    case .mapKey, .mapValue, .memory:
      if argument.flags.contains(.readOnly) { return }
      let name = HelperTable.helper(helper)?.name ?? "unknown"
      throw .rejected(
        .access, "\(name)() may write into memory pointed by R\(number) type=\(registerTypeName(register))")
    default: break
    }
    switch register.flags {
    case .percpu, [.percpu, .rcu], [.percpu, .trusted]: return
    case .allocated, [.percpu, .allocated]:
      switch helper {
      case HelperNumber.spinLock, HelperNumber.spinUnlock: return
      case HelperNumber.kptrXchg: return number == 2 ? try checkMatch(field, register: number) : ()
      default: throw bug("unimplemented handling of MEM_ALLOC")
      }
    case [], .trusted, [.trusted, .orNull], .rcu, .orNull, [.orNull, .rcu]: break
    default: throw bug("invalid PTR_TO_BTF_ID register for type match")
    }
    let isRelease = argument.flags.contains(.release)
    if register.mayBeNull && (!argument.flags.contains(.orNull) || isRelease) {
      throw .rejected(.access, "Possibly NULL pointer passed to helper arg\(number)")
    }
    if helper == HelperNumber.kptrXchg { return try checkMatch(field, register: number) }
    try checkStructure(register, number, argument, isStrict: isRelease && helper != HelperNumber.skRelease)
  }

  private func checkMatch(_ field: SpecialFields.Field?, register number: Int) throws(VerificationStop) {
    guard let field, try matches(field, register: number) else { throw .rejected(.access, "") }
  }

  /// Whether a typed pointer points to the structure that the helper wants. Source: `btf_struct_ids_match`, Linux 6.18.
  private func checkStructure(
    _ register: RegisterState, _ number: Int, _ argument: HelperArgument, isStrict: Bool
  ) throws(VerificationStop) {
    let expected = argument.kind == .typedSocketCommon ? "sock_common" : argument.typeName ?? ""
    guard let needed = profile.typeIndex?.find(expected, kind: .structure) else {
      throw .unmodelled("kernel object 'struct \(expected)'")
    }
    if isStructure(register.type, at: Int(register.offset), .kernel(needed), isStrict: isStrict) { return }
    throw .rejected(
      .access, "R\(number) is of type \(typeName(of: register.type)) but \(expected) is expected")
  }

  /// Refuses an offset that an argument does not allow: most pointers must be unmodified.
  /// Matches `check_func_arg_reg_off`, Linux 6.18.33.
  func checkOffset(register number: Int, argument: HelperArgument) throws(VerificationStop) {
    let register = state.frame[number]
    if argument.flags.contains(.release) {
      if argument.kind == .dynptr && register.kind == .stack { return }
      if register.offset != 0 {
        throw .rejected(
          .invalid, "R\(number) must have zero offset when passed to release func or trusted arg to kfunc")
      }
      return try checkPointerOffset(register, register: number, fixedOffsetOK: false)
    }
    switch (register.kind, register.flags) {
    case (.stack, []), (.packet, []), (.packetMeta, []), (.mapKey, []), (.mapValue, []), (.memory, []),
      (.memory, .readOnly), (.memory, .ringbuf), (.buffer, []), (.buffer, .readOnly), (.arena, []), (.scalar, []):
      return
    case (.typed, []), (.typed, .allocated), (.typed, .trusted), (.typed, .rcu), (.typed, [.allocated, .nonOwning]),
      (.typed, [.allocated, .nonOwning, .rcu]):
      try checkPointerOffset(register, register: number, fixedOffsetOK: true)
    default:
      try checkPointerOffset(register, register: number, fixedOffsetOK: false)
    }
  }
}
