import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks a 64-bit immediate load: a number, a map, a place in a map's value, or a function of the program.
  /// Matches `check_ld_imm`, Linux 6.18.33.
  func checkWideLoad() throws(VerificationStop) {
    let load = instructions[instruction]
    guard load.opcode.size == .double else { throw .rejected(.invalid, "invalid BPF_LD_IMM insn") }
    guard load.offset == 0 else { throw .rejected(.invalid, "BPF_LD_IMM64 uses reserved fields") }
    guard instructions.indices.contains(instruction + 1) else {
      throw .rejected(.invalid, "invalid bpf_ld_imm64 insn")
    }
    let destination = load.destination.index
    try checkDestination(register: destination)
    let upper = instructions[instruction + 1].immediate
    switch WideLoadKind(rawValue: load.source.rawValue) {
    case .constant:
      let value = UInt64(UInt32(bitPattern: upper)) << 32 | UInt64(UInt32(bitPattern: load.immediate))
      state.frame[destination] = .constant(value)
    case .map, .mapIndex:
      state.frame[destination] = try map(load, kind: .mapPointer)
    case .mapValue, .mapIndexValue:
      var value = try map(load, kind: .mapValue)
      if maps[value.mapIndex].type == .arena { value = freshScalar } else { value.offset = upper }
      state.frame[destination] = value
    case .function:
      state.frame[destination] = try function(startingAt: instruction + 1 + Int(load.immediate))
    case .variable:
      if upper != 0 { throw .unmodelled("kernel variable of a module") }
      state.frame[destination] = try kernelVariable(TypeID(rawValue: UInt32(bitPattern: load.immediate)))
    case nil: throw bug("unexpected src reg value for ldimm64")
    }
    state.frame[destination].isPrecise = !privileges.isBPFCapable
  }

  private func map(_ load: Instruction, kind: RegisterKind) throws(VerificationStop) -> RegisterState {
    let index = Int(load.immediate)
    guard program.maps.indices.contains(index) else {
      throw .rejected(.invalid, "fd \(~load.immediate) is not pointing to valid bpf_map")
    }
    var register = RegisterState(kind: kind)
    register.mapIndex = index
    return register
  }

  private func function(startingAt start: Int) throws(VerificationStop) -> RegisterState {
    guard hasFunctionInfo else { throw .rejected(.invalid, "missing btf func_info") }
    guard let subprogram = analysis.subprogram(startingAt: start), !analysis.subprograms[subprogram].isGlobal else {
      throw .rejected(.invalid, "callback function not static")
    }
    var register = RegisterState(kind: .function)
    register.subprogram = subprogram
    return register
  }
}
