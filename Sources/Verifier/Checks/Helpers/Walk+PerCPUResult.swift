import BPFKernelModel
import BPFTypeFormat

extension Walk {
  /// What `bpf_per_cpu_ptr` and `bpf_this_cpu_ptr` return: one processor's copy of a kernel variable or of an allocated object.
  /// Matches the case `RET_PTR_TO_MEM_OR_BTF_ID` of `check_helper_call`, Linux 6.18.33.
  func perCPUResult(_ call: CallContext) throws(VerificationStop) -> RegisterState {
    guard let object = call.variable, let types = types(of: object.type), let type = types.peeled(object.type.id)
    else { throw bug("unexpected null ret_btf_id") }
    let isAllocated = object.flags.contains(.rcu)
    var flags = call.helper.returns.flags
    if call.helper.returns.orNull { flags.insert(.orNull) }
    guard type.kind.isComposite else {
      guard let size = types.size(of: type.id) else {
        throw .rejected(.invalid, "unable to resolve the size of type '\(types.name(of: type.id))': -22")
      }
      var memory = RegisterState(kind: .memory, flags: flags)
      memory.memorySize = size
      return memory
    }
    flags.remove(.readOnly)
    var copy = RegisterState(kind: .typed, flags: isAllocated ? [.allocated, .rcu] : flags)
    copy.type = object.type
    return copy
  }
}
