import BPFKernelModel

extension Walk {
  /// Checks a work queue. Matches the case `KF_ARG_PTR_TO_WORKQUEUE` of `check_kfunc_args`, and `process_wq_func`, Linux 6.18.33.
  func checkWorkQueueArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    try checkField(.workQueue, index, in: &call)
  }

  /// Checks a task's work. Matches the case `KF_ARG_PTR_TO_TASK_WORK` of `check_kfunc_args`, and `process_task_work_func`,
  /// Linux 6.18.33.
  func checkTaskWorkArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    try checkField(.taskWork, index, in: &call)
  }

  private func checkField(
    _ kind: SpecialFields.Kind, _ index: Int, in call: inout KernelCall
  ) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.kind == .mapValue, register.flags.isEmpty else {
      throw .rejected(.invalid, "arg#\(index) doesn't point to a map value")
    }
    try checkMapField(kind, register: index + 1)
    if call.map != nil { throw bug("Two map pointers in a \(kind.name) helper") }
    call.map = register.mapIndex
    call.mapIdentity = register.mapIdentity
  }

  /// Checks a `bpf_res_spin_lock`. Matches the case `KF_ARG_PTR_TO_RES_SPIN_LOCK` of `check_kfunc_args`, Linux 6.18.33.
  func checkResourceLockArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.mayHoldRoot else {
      throw .rejected(.invalid, "arg#\(index) doesn't point to map value or allocated object")
    }
    switch call.callee.special {
    case .resourceLock: try checkSpinLock(register: index + 1, isLock: true, kind: .resourceLock)
    case .resourceUnlock: try checkSpinLock(register: index + 1, isLock: false, kind: .resourceLock)
    case .resourceLockIRQSave: try checkSpinLock(register: index + 1, isLock: true, kind: .resourceLockIRQ)
    case .resourceUnlockIRQRestore: try checkSpinLock(register: index + 1, isLock: false, kind: .resourceLockIRQ)
    default: throw .rejected(.fault, "")
    }
  }
}

extension RegisterState {
  /// True for a map's value and for an allocated object that the program owns: they may hold locks, lists and trees.
  var mayHoldRoot: Bool { kind == .mapValue && flags.isEmpty || kind == .typed && flags == .allocated }
}
