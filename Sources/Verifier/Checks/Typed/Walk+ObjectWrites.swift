import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// True where programs of this kind have rules of their own about writing to kernel objects.
  /// Source: which `struct bpf_verifier_ops` have `btf_struct_access`, Linux 6.18.
  var mayWriteObjects: Bool {
    switch program.type {
    case .schedCls, .schedAct, .xdp, .structOps: true
    default: false
    }
  }

  /// Checks a store to a kernel object. Matches the `btf_struct_access` callbacks, Linux 6.18.
  func checkObjectWrite(_ pointer: RegisterState, offset: Int, size: Int) throws(VerificationStop) {
    if program.type != .structOps { return try checkConnectionWrite(pointer, offset: offset, size: size) }
    guard let structure = attachment?.structure else { throw .unmodelled("stores to kernel objects") }
    if structure == "bpf_dummy_ops" { return try checkTestWrite(pointer, offset: offset, size: size) }
    guard let objects = StructOpsRules.writableObjects(of: structure) else {
      throw .unmodelled("stores to kernel objects of struct \(structure)")
    }
    let isSilent = StructOpsRules.refusesSilently(structure)
    let name = typeName(of: pointer.type)
    guard let object = objects.first(where: { $0.structure == name }) else {
      throw .rejected(.access, isSilent ? "" : "only read is supported")
    }
    try checkWrite(object, offset: offset, size: size, isSilent: isSilent)
  }

  /// Matches `_nf_conntrack_btf_struct_access`, Linux 6.18.
  private func checkConnectionWrite(_ pointer: RegisterState, offset: Int, size: Int) throws(VerificationStop) {
    guard profile.typeIndex?.find("nf_conn", kind: .structure) != nil,
      profile.setting("CONFIG_NF_CONNTRACK") == "y" || profile.setting("CONFIG_NF_CONNTRACK") == "m"
    else { throw .rejected(.access, "") }
    let name = typeName(of: pointer.type)
    guard name == "nf_conn" || name == "nf_conn___init" else { throw .rejected(.access, "only read is supported") }
    try checkWrite(StructOpsRules.connectionTracking, offset: offset, size: size, isSilent: false)
  }

  /// Matches `bpf_dummy_ops_btf_struct_access`, Linux 6.18.
  private func checkTestWrite(_ pointer: RegisterState, offset: Int, size: Int) throws(VerificationStop) {
    let name = "bpf_dummy_ops_state"
    guard typeName(of: pointer.type) == name else {
      throw .rejected(.access, "only access to \(name) is supported")
    }
    let length = profile.types.flatMap { $0[pointer.type.id]?.size } ?? 0
    if offset + size > Int(length) {
      throw .rejected(.access, "write access at off \(offset) with size \(size)")
    }
  }

  private func checkWrite(
    _ object: StructOpsRules.WritableObject, offset: Int, size: Int, isSilent: Bool
  ) throws(VerificationStop) {
    for field in object.fields {
      guard var place = profile.place(of: field.member, in: field.structure) else { continue }
      if let part = field.part { place = place.lowerBound + part.lowerBound..<place.lowerBound + part.upperBound }
      guard field.place == .anywhere ? place.contains(offset) : place.lowerBound == offset else { continue }
      if offset + size <= place.upperBound { return }
      let refusal =
        "write access at off \(offset) with size \(size) beyond the member of \(object.structure) ended at "
        + "\(place.upperBound)"
      throw .rejected(.access, isSilent ? "" : refusal)
    }
    throw .rejected(.access, isSilent ? "" : "no write support to \(object.structure) at off \(offset)")
  }
}
