import BPFISA
import BPFProgram
import BPFTypeFormat

/// Finds the functions of a program and checks that jumps stay inside them.
///
/// Matches `add_subprog_and_kfunc`, `check_subprogs` and `check_btf_func`, Linux 6.18.33.
struct SubprogramDiscovery {
  /// Source: `BPF_MAX_SUBPROGS`.
  static let limit = 256

  private let program: LinkedProgram
  private let profile: KernelProfile
  private var starts: [Int] = []

  private init(_ program: LinkedProgram, _ profile: KernelProfile) {
    self.program = program
    self.profile = profile
  }

  /// The functions in order of their start.
  static func find(
    in program: LinkedProgram, profile: KernelProfile, isBPFCapable: Bool
  ) throws(VerificationStop) -> [SubprogramInfo] {
    var discovery = SubprogramDiscovery(program, profile)
    return try discovery.find(isBPFCapable: isBPFCapable)
  }

  private mutating func find(isBPFCapable: Bool) throws(VerificationStop) -> [SubprogramInfo] {
    try add(0)
    for (index, instruction) in program.instructions.enumerated() {
      guard instruction.isLocalCall || instruction.isFunctionLoad || instruction.isKernelFunctionCall else { continue }
      guard isBPFCapable else {
        throw .rejected(
          .notPermitted,
          "loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN")
      }
      if instruction.isLocalCall || instruction.isFunctionLoad {
        try add(index + Int(instruction.immediate) + 1)
      } else if instruction.isKernelFunctionCall {
        try check(kernelFunction: instruction)
      }
    }
    let exceptionCallback = try exceptionCallbackStart()
    if let exceptionCallback { try add(exceptionCallback) }

    return starts.indices.map { position in
      let start = starts[position]
      let end = position + 1 < starts.count ? starts[position + 1] : program.instructions.count
      var info = SubprogramInfo(start: start, end: end)
      info.declaration = program.subprograms.firstIndex { $0.start == start }
      if let declaration = info.declaration {
        info.name = program.subprograms[declaration].name
        info.isGlobal = hasTypes && program.subprograms[declaration].isGlobal
      }
      if start == exceptionCallback {
        info.isCallback = true
        info.isAsyncCallback = true
        info.isExceptionCallback = true
      }
      return info
    }
  }

  /// Refuses a call of a kernel function that there is not, or that no such program may call. Kernel: `add_kfunc_call`.
  private func check(kernelFunction call: Instruction) throws(VerificationStop) {
    guard program.isGPLCompatible else {
      throw .rejected(.invalid, "cannot call kernel function from non-GPL compatible program")
    }
    if call.immediate == 0 && call.offset == 0 { return }
    if call.offset < 0 {
      throw .rejected(
        .invalid,
        "negative offset disallowed for kernel module function call\nfailed to find BTF for kernel function")
    }
    guard call.offset == 0, let types = profile.types else { return }
    let number = UInt32(bitPattern: call.immediate)
    guard let function = types[TypeID(rawValue: number)], function.kind == .function else {
      throw .rejected(.invalid, "kernel btf_id \(number) is not a function")
    }
    if types.name(of: function.id).hasPrefix("bpf_xdp_metadata_") {
      throw .rejected(.invalid, "metadata kfuncs require device-bound program")
    }
  }

  /// Records a start, keeping them sorted. Kernel: `add_subprog`.
  private mutating func add(_ start: Int) throws(VerificationStop) {
    guard program.instructions.indices.contains(start) else {
      throw .rejected(.invalid, "call to invalid destination")
    }
    var position = starts.count
    while position > 0 && starts[position - 1] >= start { position -= 1 }
    if position < starts.count && starts[position] == start { return }
    guard starts.count < Self.limit else { throw .rejected(.tooBig, "too many subprograms") }
    starts.insert(start, at: position)
  }

  /// True where the object describes the functions with types, as the kernel needs it to treat global ones on their own.
  private var hasTypes: Bool { Self.hasTypes(program) }

  private static func hasTypes(_ program: LinkedProgram) -> Bool {
    program.types != nil && program.subprograms.first.map { $0.type != .void } ?? false
  }

  /// The function that the main one names with a declaration tag for `bpf_throw` to call.
  /// Kernel: `bpf_find_exception_callback_insn_off`.
  private func exceptionCallbackStart() throws(VerificationStop) -> Int? {
    guard hasTypes, let types = program.types, let main = program.subprograms.first else { return nil }
    let prefix = "exception_callback:"
    let names = types.declarationTags(of: main.type)
      .filter { $0.component == -1 && $0.text.hasPrefix(prefix) }
      .map { String($0.text.dropFirst(prefix.count)) }
    guard let name = names.first else { return nil }
    guard names.count == 1 else {
      throw .rejected(.exists, "multiple exception callback tags for main subprog")
    }
    guard let id = types.find(name, kind: .function), let type = types[id] else {
      throw .rejected(.noEntry, "exception callback '\(name)' could not be found in BTF")
    }
    guard types.linkage(of: type) == .global else {
      throw .rejected(.invalid, "exception callback '\(name)' must have global linkage")
    }
    guard let callback = program.subprograms.last(where: { $0.type == id }) else {
      throw .rejected(.invalid, "exception callback type id not found in func_info")
    }
    guard callback.start != 0 else {
      throw .rejected(.invalid, "invalid exception callback insn_off in func_info: 0")
    }
    return callback.start
  }
}

extension SubprogramDiscovery {
  /// Checks that every jump stays in its function and no function runs into the next; notes tail calls and legacy loads.
  /// Kernel: `check_subprogs`.
  static func checkJumps(_ subprograms: inout [SubprogramInfo], of program: LinkedProgram) throws(VerificationStop) {
    for current in subprograms.indices {
      let (start, end) = (subprograms[current].start, subprograms[current].end)
      for index in start..<end {
        let instruction = program.instructions[index]
        let opcode = instruction.opcode
        if instruction.isTailCall {
          subprograms[current].hasTailCall = true
          subprograms[current].isTailCallReachable = true
        }
        if opcode.class == .ld && (opcode.mode == .abs || opcode.mode == .ind) {
          subprograms[current].hasLegacyLoads = true
        }
        if opcode.isJump && opcode.jump != .exit && opcode.jump != .call {
          let target = index + instruction.jumpDistance + 1
          if target < start || target >= end {
            throw .rejected(.invalid, "jump out of range from insn \(index) to \(target)")
          }
        }
        if index == end - 1 && opcode.rawValue != 0x95 && opcode.rawValue != 0x06 && opcode.rawValue != 0x05 {
          throw .rejected(.invalid, "last insn is not an exit or jmp")
        }
      }
    }
  }

  /// Checks the functions against the object's types. Kernel: `check_btf_func`.
  static func checkTypes(_ subprograms: [SubprogramInfo], of program: LinkedProgram) throws(VerificationStop) {
    guard hasTypes(program), let types = program.types else {
      for info in subprograms.dropFirst() {
        if info.hasLegacyLoads { throw .rejected(.invalid, "LD_ABS is not allowed in subprogs without BTF") }
        if info.hasTailCall { throw .rejected(.invalid, "tail_call is not allowed in subprogs without BTF") }
      }
      return
    }
    guard subprograms.count == program.subprograms.count else {
      throw .rejected(.invalid, "number of funcs in func_info doesn't match number of subprogs")
    }
    for (position, info) in subprograms.enumerated() {
      guard info.declaration == position else {
        throw .rejected(.invalid, "func_info BTF section doesn't match subprog layout in BPF program")
      }
      if position == 0 || returnsScalar(program.subprograms[position].type, types) { continue }
      if info.hasLegacyLoads {
        throw .rejected(.invalid, "LD_ABS is only allowed in functions that return 'int'.")
      }
      if info.hasTailCall {
        throw .rejected(.invalid, "tail_call is only allowed in functions that return 'int'.")
      }
    }
  }

  private static func returnsScalar(_ function: TypeID, _ types: BTF) -> Bool {
    guard let type = types[function], let result = types.result(of: type), let returned = types.peeled(result) else {
      return false
    }
    return returned.kind.isEnumeration || returned.kind == .int && returned.size <= 8
  }
}
