import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks a context argument; `bpf_cast_to_kern_ctx` returns the kernel's own view of it.
  /// Matches the case `KF_ARG_PTR_TO_CTX` of `check_kfunc_args`, Linux 6.18.33.
  func checkContextArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.kind == .context && register.flags.isEmpty else {
      throw .rejected(.invalid, "arg#\(index) expected pointer to ctx, but got \(registerTypeName(register))")
    }
    if call.callee.special == .castToKernelContext { call.resultType = try kernelContextType() }
  }

  /// The kernel's structure behind the program's context, which it lists for each program type in a structure of its own.
  /// Matches `get_kern_ctx_btf_id`, Linux 6.18.
  private func kernelContextType() throws(VerificationStop) -> TypeReference {
    guard let types = profile.types,
      let conversions = profile.typeIndex?.find("bpf_ctx_convert", kind: .structure).flatMap({ types[$0] })
    else { throw .unmodelled("kernel function bpf_cast_to_kern_ctx") }
    let name = "BPF_PROG_TYPE_\(program.type.name.uppercased())_kern"
    guard let member = types.members(of: conversions).first(where: { $0.name == name }), let type = types[member.type]
    else { throw .unmodelled("kernel function bpf_cast_to_kern_ctx") }
    guard type.kind.isComposite else {
      throw .rejected(.invalid, "kern ctx type id \(type.id.rawValue) is not a struct")
    }
    return .kernel(type.id)
  }
}
