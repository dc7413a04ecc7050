extension Walk {
  /// Checks an object that is given back. Matches the case `KF_ARG_PTR_TO_ALLOC_BTF_ID` of `check_kfunc_args`, Linux 6.18.33.
  func checkAllocatedArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Checks an object with a reference count. Matches the case `KF_ARG_PTR_TO_REFCOUNTED_KPTR` of `check_kfunc_args`,
  /// Linux 6.18.33.
  func checkRefcountedArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// True where the call's argument owns its object. Source: `arg_owning_ref`.
  func ownsArgument(_ call: KernelCall) -> Bool { false }

  /// What `bpf_obj_new` and `bpf_percpu_obj_new` return. Matches their part of `check_special_kfunc`, Linux 6.18.33.
  func newObject(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// What `bpf_refcount_acquire` returns. Matches its part of `check_special_kfunc`, Linux 6.18.33.
  func sharedObject(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    throw .unmodelled("kernel function \(call.name)")
  }
}
