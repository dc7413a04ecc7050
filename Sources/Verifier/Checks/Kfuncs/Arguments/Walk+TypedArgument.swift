import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks a pointer to a kernel object. Matches the case `KF_ARG_PTR_TO_BTF_ID` of `check_kfunc_args`, Linux 6.18.33.
  func checkTypedArgument(_ index: Int, in call: KernelCall) throws(VerificationStop) {
    guard let target = call.callee.parameters[index].target else { return }
    try checkTypedArgument(index, in: call, target: target)
  }

  /// Checks a map, which counts as a kernel object. Matches the case `KF_ARG_PTR_TO_MAP` of `check_kfunc_args`, Linux 6.18.33.
  func checkMapArgument(_ index: Int, in call: KernelCall) throws(VerificationStop) {
    let types = profile.types
    guard let target = profile.typeIndex?.find("bpf_map", kind: .structure).flatMap({ types?[$0] }) else {
      throw .unmodelled("kernel function \(call.name)")
    }
    try checkTypedArgument(index, in: call, target: target)
  }

  /// Notes the map that a call is about; one that an argument before it lies in must be the same.
  func noteMap(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let register = state.frame[index + 1]
    if register.detail == 0 && register.detail2 == 0 {
      throw .rejected(.invalid, "pointer in R\(index + 1) isn't map pointer")
    }
    let isMap = register.kind == .mapPointer || register.kind == .mapValue || register.kind == .mapKey
    guard isMap else { return }
    let fields = specialFields(ofMap: register.mapIndex)
    if let map = call.map, fields.contains(.workQueue) || fields.contains(.taskWork),
      map != register.mapIndex || call.mapIdentity != register.mapIdentity
    {
      let place = fields.contains(.taskWork) ? ("bpf_task_work", 2, 3) : ("workqueue", 1, 2)
      throw .rejected(
        .invalid,
        "\(place.0) pointer in R\(place.1) map_uid=\(call.mapIdentity) doesn't match map pointer in "
          + "R\(place.2) map_uid=\(register.mapIdentity)")
    }
    call.map = register.mapIndex
    call.mapIdentity = register.mapIdentity
  }

  private func checkTypedArgument(
    _ index: Int, in call: KernelCall, target: BTFType
  ) throws(VerificationStop) {
    let register = state.frame[index + 1]
    let isObject = register.kind == .typed && (!register.hasUnsafeFlags || register.isRCUProtected)
    guard isObject || register.kind.kernelStructure != nil else {
      var trusted = register
      trusted.flags.formIntersection(.trustedFlags)
      throw .rejected(
        .invalid,
        "arg#\(index) is \(registerTypeName(register)) expected \(registerTypeName(trusted)) or socket")
    }
    try checkStructure(of: register, index, in: call, target: target)
  }

  /// Matches `process_kf_arg_ptr_to_btf_id`, Linux 6.18.33.
  private func checkStructure(
    of register: RegisterState, _ index: Int, in call: KernelCall, target: BTFType
  ) throws(VerificationStop) {
    var reference = register.type
    if let name = register.kind.kernelStructure {
      guard let id = profile.typeIndex?.find(name, kind: .structure) else {
        throw .unmodelled("kernel object 'struct \(name)'")
      }
      reference = .kernel(id)
    }
    let wanted = typeName(of: .kernel(target.id))
    let isStrict =
      call.callee.releases && register.referenceID != 0
      || Self.isUncastAlias(typeName(of: reference), wanted)
    guard let types = types(of: reference), let found = types.peeled(reference.id) else {
      throw .unmodelled("kernel function \(call.name)")
    }
    let name = types.name(of: found.id)
    let object = TypeReference(id: found.id, isOwn: reference.isOwn)
    let isSame = isStructure(object, at: Int(register.offset), .kernel(target.id), isStrict: isStrict)
    if isSame || Self.isProjection(wanted, of: name) { return }
    throw .rejected(
      .invalid,
      "kernel function \(call.name) args#\(index) expected pointer to \(target.kind.kernelName) \(wanted) but "
        + "R\(index + 1) has a pointer to \(found.kind.kernelName) \(name)")
  }

  /// A structure and its twin of which not all is set up yet. Source: `btf_type_ids_nocast_alias`, Linux 6.18.
  private static func isUncastAlias(_ one: String, _ other: String) -> Bool {
    one == other + "___init" || other == one + "___init"
  }

  /// The structures that programs see for the kernel's own. Source: `btf_is_projection_of`, Linux 6.18.
  private static func isProjection(_ name: String, of kernelName: String) -> Bool {
    name == "__sk_buff" && kernelName == "sk_buff" || name == "xdp_md" && kernelName == "xdp_buff"
  }
}
