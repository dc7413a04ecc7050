extension Walk {
  /// Checks a work queue. Matches the case `KF_ARG_PTR_TO_WORKQUEUE` of `check_kfunc_args`, and `process_wq_func`, Linux 6.18.33.
  func checkWorkQueueArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Checks a task's work. Matches the case `KF_ARG_PTR_TO_TASK_WORK` of `check_kfunc_args`, and `process_task_work_func`,
  /// Linux 6.18.33.
  func checkTaskWorkArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Checks a `bpf_res_spin_lock`. Matches the case `KF_ARG_PTR_TO_RES_SPIN_LOCK` of `check_kfunc_args`, Linux 6.18.33.
  func checkResourceLockArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }
}
