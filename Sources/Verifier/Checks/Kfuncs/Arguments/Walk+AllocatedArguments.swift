import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// The greatest size of an object that every processor has a copy of. Source: `BPF_GLOBAL_PERCPU_MA_MAX_SIZE`, Linux 6.18.
  private static let percpuObjectLimit: UInt32 = 512

  /// Checks an object that is given back. Matches the case `KF_ARG_PTR_TO_ALLOC_BTF_ID` of `check_kfunc_args`, Linux 6.18.33.
  func checkAllocatedArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let register = state.frame[index + 1]
    let expected: SpecialKernelFunction
    switch (register.kind, register.flags) {
    case (.typed, .allocated): expected = .objectDrop
    case (.typed, [.allocated, .percpu]): expected = .percpuObjectDrop
    default: throw .rejected(.invalid, "arg#\(index) expected pointer to allocated object")
    }
    if call.callee.special != expected {
      throw .rejected(.invalid, "arg#\(index) expected for \(expected.rawValue)()")
    }
    try requireReference(register)
    call.argumentType = register.type
  }

  func requireReference(_ register: RegisterState) throws(VerificationStop) {
    if register.referenceID == 0 { throw .rejected(.invalid, "allocated object must be referenced") }
  }

  /// Checks an object with a reference count. Matches the case `KF_ARG_PTR_TO_REFCOUNTED_KPTR` of `check_kfunc_args`,
  /// Linux 6.18.33.
  func checkRefcountedArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.kind == .typed, register.flags.contains(.allocated) else {
      throw .rejected(.invalid, "arg#\(index) is neither owning or non-owning ref")
    }
    if !register.flags.contains(.nonOwning) { call.ownsArgument = true }
    guard let fields = specialFields(of: register) else { throw bug("Couldn't find btf_record") }
    guard fields.contains(.referenceCount) else {
      throw .rejected(.invalid, "arg#\(index) doesn't point to a type with bpf_refcount field")
    }
    call.argumentType = register.type
  }

  /// What `bpf_obj_new` and `bpf_percpu_obj_new` return. Matches their part of `check_special_kfunc`, Linux 6.18.33.
  func newObject(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    guard let number = UInt32(exactly: call.constant ?? 0) else {
      throw .rejected(.invalid, "local type ID argument must be in range [0, U32_MAX]")
    }
    guard let types = program.types else {
      throw .rejected(.invalid, "bpf_obj_new/bpf_percpu_obj_new requires prog BTF")
    }
    let id = TypeID(rawValue: number)
    guard let type = types[id], type.kind == .structure else {
      throw .rejected(.invalid, "bpf_obj_new/bpf_percpu_obj_new type ID argument must be of a struct")
    }
    var object = RegisterState(kind: .typed, flags: .allocated)
    object.type = .own(id)
    guard call.callee.special == .percpuObjectNew else { return object }
    if type.size > Self.percpuObjectLimit {
      throw .rejected(
        .invalid,
        "bpf_percpu_obj_new type size (\(Int32(bitPattern: type.size))) is greater than \(Self.percpuObjectLimit)")
    }
    if try !isNumbersOnly(type, in: types, depth: 0) {
      throw .rejected(.invalid, "bpf_percpu_obj_new type ID argument must be of a struct of scalars")
    }
    if specialFields(ofOwn: id) != nil {
      throw .rejected(.invalid, "bpf_percpu_obj_new type ID argument must not contain special fields")
    }
    object.flags.insert(.percpu)
    return object
  }

  /// What `bpf_refcount_acquire` returns. Matches its part of `check_special_kfunc`, Linux 6.18.33.
  func sharedObject(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    guard let type = call.argumentType else { throw bug("Couldn't find btf_record") }
    var object = RegisterState(kind: .typed, flags: .allocated)
    object.type = type
    return object
  }
}
