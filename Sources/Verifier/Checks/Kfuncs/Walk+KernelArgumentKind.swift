import BPFProgram
import BPFTypeFormat

extension Walk {
  /// What a pointer parameter asks for; its type decides, and in the end what the register holds.
  /// Matches `get_kfunc_ptr_arg_type`, Linux 6.18.33.
  func argumentKind(_ index: Int, of call: KernelCall) throws(VerificationStop) -> KernelArgumentKind {
    let parameter = call.callee.parameters[index]
    let register = state.frame[index + 1]
    if call.callee.special == .castToKernelContext { return .context }
    if let types = profile.types, isContext(parameter.type, types) { return .context }
    if parameter.traits.contains(.nullable) && register.isNullConstant { return .null }
    if let kind = Self.namedKind(parameter, isIterator: call.callee.isIterator && index == 0) { return kind }
    if register.kind == .typed || register.kind.kernelStructure != nil {
      guard parameter.target?.kind.isComposite == true else {
        let found = "\((parameter.target?.kind ?? .void).kernelName) \(parameter.targetName)"
        throw .rejected(
          .invalid, "kernel function \(call.name) args#\(index) pointer type \(found) is not supported")
      }
      return .typed
    }
    if parameter.target?.kind == .prototype { return .callback }
    return try memoryKind(index, of: call)
  }

  /// The kinds that the parameter alone tells.
  private static func namedKind(_ parameter: KernelParameter, isIterator: Bool) -> KernelArgumentKind? {
    let traits = parameter.traits
    if traits.contains(.allocated) { return .allocatedObject }
    if traits.contains(.refcounted) { return .refcountedObject }
    if parameter.points(to: "bpf_dynptr") { return .dynptr }
    if isIterator || traits.contains(.iterator) { return .iterator }
    if parameter.points(to: "bpf_list_head") { return .listHead }
    if parameter.points(to: "bpf_list_node") { return .listNode }
    if parameter.points(to: "bpf_rb_root") { return .treeRoot }
    if parameter.points(to: "bpf_rb_node") { return .treeNode }
    if traits.contains(.string) { return .constantString }
    if traits.contains(.map) { return .map }
    if parameter.points(to: "bpf_wq") { return .workQueue }
    if parameter.points(to: "bpf_task_work") { return .taskWork }
    if traits.contains(.irqFlag) { return .irqFlag }
    if parameter.points(to: "bpf_res_spin_lock") { return .resourceLock }
    return nil
  }

  private func memoryKind(_ index: Int, of call: KernelCall) throws(VerificationStop) -> KernelArgumentKind {
    let parameters = call.callee.parameters
    let parameter = parameters[index]
    var hasSize = false
    if index + 1 < parameters.count, parameters[index + 1].isNumber, state.frame[index + 2].kind == .scalar {
      hasSize = !parameters[index + 1].traits.isDisjoint(with: [.size, .constantSize])
    }
    let target = parameter.target
    let isPlain = target.map { $0.kind.isNumber } ?? false
    if !isPlain, try !isNumbersOnly(target, in: profile.types, depth: 0), !(hasSize && target?.kind == .void) {
      throw .rejected(
        .invalid,
        "arg#\(index) pointer type \((target?.kind ?? .void).kernelName) \(parameter.targetName) must point to "
          + "\(hasSize ? "void, " : "")scalar, or struct with scalar")
    }
    return hasSize ? .sizedMemory : .memory
  }

  /// True for a structure of numbers, arrays of numbers, and structures of those, four levels deep.
  /// Matches `__btf_type_is_scalar_struct`, Linux 6.18.
  func isNumbersOnly(_ type: BTFType?, in types: BTF?, depth: Int) throws(VerificationStop) -> Bool {
    guard let type, type.kind.isComposite, let types else { return false }
    for member in types.members(of: type) {
      guard let inner = types.peeled(member.type) else { return false }
      if inner.kind.isComposite {
        if depth >= 3 {
          log.message("max struct nesting depth exceeded")
          return false
        }
        guard try isNumbersOnly(inner, in: types, depth: depth + 1) else { return false }
      } else if inner.kind == .array {
        guard let shape = types.array(inner), shape.count > 0, types.peeled(shape.element)?.kind.isNumber == true else {
          return false
        }
      } else if !inner.kind.isNumber {
        return false
      }
    }
    return true
  }
}

extension RegisterKind {
  /// The kernel structure that a register of the kind stands for; nil where it stands for none. Source: `reg2btf_ids`, Linux 6.18.
  var kernelStructure: String? {
    switch self {
    case .socket: "sock"
    case .socketCommon: "sock_common"
    case .tcpSocket: "tcp_sock"
    case .mapPointer: "bpf_map"
    default: nil
    }
  }
}
