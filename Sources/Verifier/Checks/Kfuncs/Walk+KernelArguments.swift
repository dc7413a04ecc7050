import BPFKernelModel
import BPFTypeFormat

extension Walk {
  /// Checks the arguments of a kernel function's call, each by its kind. Matches `check_kfunc_args`, Linux 6.18.33.
  func checkArguments(of call: inout KernelCall) throws(VerificationStop) {
    let callee = call.callee
    guard callee.parameters.count <= Limits.functionArguments else {
      throw .rejected(
        .invalid,
        "Function \(callee.name) has \(callee.parameters.count) > \(Limits.functionArguments) args")
    }
    var index = 0
    while index < callee.parameters.count {
      let parameter = callee.parameters[index]
      var taken = 1
      if parameter.traits.contains(.ignored) {
        // Nothing is asked.
      } else if parameter.traits.contains(.program) {
        if call.takesProgram { throw bug("Only 1 prog->aux argument supported per-kfunc") }
        call.takesProgram = true
      } else if parameter.isNumber {
        try checkNumber(index, in: &call)
      } else {
        taken = try checkPointer(index, in: &call)
      }
      index += taken
    }
    if callee.releases && call.releasedRegister == 0 {
      throw .rejected(.invalid, "release kernel function \(callee.name) expects refcounted PTR_TO_BTF_ID")
    }
  }

  private func checkNumber(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let number = index + 1
    let parameter = call.callee.parameters[index]
    let register = state.frame[number]
    guard register.kind == .scalar else { throw .rejected(.invalid, "R\(number) is not a scalar") }
    let isReadOnlySize = parameter.name == "rdonly_buf_size"
    if parameter.traits.contains(.constant) {
      if call.constant != nil { throw bug("only one constant argument permitted") }
      guard register.range.isConstant else { throw .rejected(.invalid, "R\(number) must be a known constant") }
      try markPrecise(register: number)
      call.constant = register.range.bits.value
    } else if isReadOnlySize || parameter.name == "rdwr_buf_size" {
      if isReadOnlySize { call.isResultReadOnly = true }
      if call.resultSize != 0 {
        throw .rejected(.invalid, "2 or more rdonly/rdwr_buf_size parameters for kfunc")
      }
      guard register.range.isConstant else { throw .rejected(.invalid, "R\(number) is not a const") }
      call.resultSize = register.range.bits.value
      try markPrecise(register: number)
    }
  }

  /// Returns how many arguments were looked at: memory with a size takes two.
  private func checkPointer(_ index: Int, in call: inout KernelCall) throws(VerificationStop) -> Int {
    let callee = call.callee
    let parameter = callee.parameters[index]
    let register = state.frame[index + 1]
    guard parameter.type.kind == .pointer else {
      throw .rejected(.invalid, "Unrecognized arg#\(index) type \(parameter.type.kind.kernelName)")
    }
    if callee.wantsTrusted || callee.wantsRCU, register.isNullConstant || register.mayBeNull,
      !parameter.traits.contains(.nullable)
    {
      throw .rejected(.access, "Possibly NULL pointer passed to trusted arg\(index)")
    }
    if register.referenceID != 0 {
      if callee.releases && call.referenceID != 0 {
        throw bug("more than one arg with ref_obj_id R\(index + 1) \(register.referenceID) \(call.referenceID)")
      }
      call.referenceID = register.referenceID
      if callee.releases { call.releasedRegister = index + 1 }
    }
    let kind = try argumentKind(index, of: call)
    if kind == .null { return 1 }
    if kind == .map { try noteMap(index, in: &call) }
    if kind == .map || kind == .typed || kind == .allocatedObject { try checkTrust(index, callee) }
    let isReleased = callee.releases && register.referenceID != 0
    try checkOffset(register: index + 1, argument: HelperArgument(.anything, isReleased ? .release : []))
    try check(kind, index, in: &call)
    return kind == .sizedMemory ? 2 : 1
  }

  private func checkTrust(_ index: Int, _ callee: KernelCallee) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard callee.wantsTrusted || callee.wantsRCU, !register.isTrusted else { return }
    guard callee.wantsRCU else { throw .rejected(.invalid, "R\(index + 1) must be referenced or trusted") }
    guard register.isRCUProtected else { throw .rejected(.invalid, "R\(index + 1) must be a rcu pointer") }
  }

  private func check(
    _ kind: KernelArgumentKind, _ index: Int, in call: inout KernelCall
  ) throws(VerificationStop) {
    switch kind {
    case .null: break
    case .context: try checkContextArgument(index, in: &call)
    case .typed: try checkTypedArgument(index, in: call)
    case .map: try checkMapArgument(index, in: call)
    case .memory: try checkMemoryArgument(index, in: call)
    case .sizedMemory: try checkSizedMemoryArgument(index, in: &call)
    case .callback: try checkCallbackArgument(index, in: &call)
    case .constantString: try checkStringArgument(index)
    case .irqFlag: try checkIRQFlagArgument(index, in: call)
    case .iterator: try checkIteratorArgument(index, in: &call)
    case .allocatedObject: try checkAllocatedArgument(index, in: &call)
    case .refcountedObject: try checkRefcountedArgument(index, in: &call)
    case .dynptr: try checkDynptrArgument(index, in: &call)
    case .listHead: try checkListHeadArgument(index, in: &call)
    case .listNode: try checkListNodeArgument(index, in: &call)
    case .treeRoot: try checkTreeRootArgument(index, in: &call)
    case .treeNode: try checkTreeNodeArgument(index, in: &call)
    case .workQueue: try checkWorkQueueArgument(index, in: &call)
    case .taskWork: try checkTaskWorkArgument(index, in: &call)
    case .resourceLock: try checkResourceLockArgument(index, in: &call)
    }
  }
}
