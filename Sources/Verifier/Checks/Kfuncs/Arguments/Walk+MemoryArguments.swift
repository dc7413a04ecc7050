import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks memory of the size of its type. Matches the case `KF_ARG_PTR_TO_MEM` of `check_kfunc_args`, Linux 6.18.33.
  func checkMemoryArgument(_ index: Int, in call: KernelCall) throws(VerificationStop) {
    let parameter = call.callee.parameters[index]
    guard let target = parameter.target, let size = profile.types?.size(of: target.id) else {
      let found = "\((parameter.target?.kind ?? .void).kernelName) \(parameter.targetName)"
      throw .rejected(.invalid, "arg#\(index) reference type('\(found)') size cannot be determined: -22")
    }
    try checkWholeMemory(register: index + 1, size: size)
  }

  /// Checks memory whose size is in the next argument. Matches the case `KF_ARG_PTR_TO_MEM_SIZE` of `check_kfunc_args`,
  /// Linux 6.18.33.
  func checkSizedMemoryArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let parameters = call.callee.parameters
    let isLeftOut = state.frame[index + 1].isNullConstant && parameters[index].traits.contains(.optional)
    if !isLeftOut {
      let refusal = try soften { () throws(VerificationStop) in try checkSizedMemory(register: index + 1) }
      if let refusal {
        throw .rejected(refusal, "arg#\(index) arg#\(index + 1) memory, len pair leads to invalid memory access")
      }
    }
    guard parameters[index + 1].traits.contains(.constantSize) else { return }
    if call.constant != nil { throw bug("only one constant argument permitted") }
    let size = state.frame[index + 2].range
    guard size.isConstant else { throw .rejected(.invalid, "R\(index + 2) must be a known constant") }
    call.constant = size.bits.value
  }

  /// Checks memory that the kernel may read and write, and its size in the next register.
  /// Matches `check_kfunc_mem_size_reg`, Linux 6.18.33.
  private func checkSizedMemory(register number: Int) throws(VerificationStop) {
    let saved = state.frame[number]
    if saved.mayBeNull { markPointerNotNull(&state.frame[number]) }
    defer { if saved.mayBeNull { state.frame[number] = saved } }
    for isWrite in [false, true] {
      let size = try greatestSize(register: number + 1, zeroAllowed: true)
      try checkHelperMemory(register: number, size: size, isWrite: isWrite, zeroSizeAllowed: true)
      try markPrecise(register: number + 1)
    }
  }

  /// Checks a constant string. Matches the case `KF_ARG_PTR_TO_CONST_STR` of `check_kfunc_args`, Linux 6.18.33.
  func checkStringArgument(_ index: Int) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.kind == .mapValue, register.flags.isEmpty else {
      throw .rejected(.invalid, "arg#\(index) doesn't point to a const string")
    }
    try checkConstantString(register: index + 1)
  }

  /// Checks a function of the program. Matches the case `KF_ARG_PTR_TO_CALLBACK` of `check_kfunc_args`, Linux 6.18.33.
  func checkCallbackArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.kind == .function else { throw .rejected(.invalid, "arg\(index) expected pointer to func") }
    call.callback = register.subprogram
  }
}
