extension Walk {
  /// Checks a dynptr argument of a kernel function. Matches the case `KF_ARG_PTR_TO_DYNPTR` of `check_kfunc_args`, Linux 6.18.33.
  func checkDynptrArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// What `bpf_dynptr_slice` and `bpf_dynptr_slice_rdwr` return. Matches their part of `check_special_kfunc`, Linux 6.18.33.
  func sliceResult(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    throw .unmodelled("kernel function \(call.name)")
  }
}
