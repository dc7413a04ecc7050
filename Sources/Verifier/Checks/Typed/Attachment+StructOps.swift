import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Attachment {
  /// The member of a structure of functions that a program implements. Matches `check_struct_ops_btf_id`, Linux 6.18.33, after its
  /// check of the license.
  static func structOps(
    _ program: LinkedProgram, _ profile: KernelProfile, _ analysis: ProgramAnalysis
  ) throws(VerificationStop) -> Attachment {
    guard let types = profile.types else { throw .unmodelled("attach targets without the kernel's types") }
    guard let member = program.structOpsMember else {
      throw .unmodelled("struct_ops program that no structure of the object names")
    }
    // A structure that programs may implement has a companion that holds its state.
    guard profile.typeIndex?.find("bpf_struct_ops_\(member.structure)", kind: .structure) != nil,
      let id = profile.typeIndex?.find(member.structure, kind: .structure), let structure = types[id],
      let found = types.members(of: structure).first(where: { $0.name == member.name })
    else { throw .unmodelled("struct_ops member '\(member.structure).\(member.name)', which the kernel does not have") }
    guard let pointer = types.peeled(found.type), pointer.kind == .pointer,
      let prototype = types.peeled(pointer.target), prototype.kind == .prototype
    else {
      let index = types.members(of: structure).firstIndex { $0.name == member.name } ?? 0
      throw .rejected(
        .invalid, "attach to invalid member \(member.name)(@idx \(index)) of struct \(member.structure)")
    }
    let refusal = "attach to unsupported member \(member.name) of struct \(member.structure)"
    if StructOpsRules.isUnsupported(member.name, of: member.structure) {
      throw .rejected(.unknownNotSupported, refusal)
    }
    if program.isSleepable && !StructOpsRules.maySleep(member.name, of: member.structure) {
      throw .rejected(.invalid, refusal)
    }
    var attachment = Attachment(name: member.name, prototype: prototype)
    attachment.structure = member.structure
    attachment.arguments = annotated(member, prototype, types, profile)
    if attachment.arguments.contains(where: \.isOwned), analysis.subprograms.contains(where: \.hasTailCall) {
      throw .rejected(.invalid, "program with __ref argument cannot tail call")
    }
    return attachment
  }

  /// What the names of a stub's parameters say: which arguments may be null, and which the program owns.
  /// Matches `prepare_arg_info`, Linux 6.18.
  private static func annotated(
    _ member: StructOpsMember, _ prototype: BTFType, _ types: BTF, _ profile: KernelProfile
  ) -> [Argument] {
    guard let stub = profile.typeIndex?.find("\(member.structure)__\(member.name)", kind: .function),
      let function = types[stub]
    else { return [] }
    var arguments: [Argument] = []
    for (index, parameter) in types.parameters(of: function).enumerated() {
      let isNullable = parameter.name.hasSuffix("__nullable")
      let isOwned = parameter.name.hasSuffix("__ref")
      guard isNullable || isOwned, let pointer = types.peeled(parameter.type), pointer.kind == .pointer,
        let target = types.peeled(pointer.target), target.kind.isComposite,
        let offset = types.argumentOffset(index, of: prototype)
      else { continue }
      arguments.append(
        Argument(
          offset: offset, kind: .typed, flags: isNullable ? [.trusted, .orNull] : .trusted, type: target.id,
          isOwned: isOwned))
    }
    return arguments
  }
}
