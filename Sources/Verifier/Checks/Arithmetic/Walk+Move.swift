import BPFISA
import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks `mov`, with sign extension and address space casts. Matches the move part of `check_alu_op`, Linux 6.18.33.
  func checkMove(_ code: Instruction) throws(VerificationStop) {
    let destination = code.destination.index
    let is64 = code.opcode.class == .alu64
    guard code.opcode.usesRegister else {
      guard code.source == .r0, code.offset == 0 else { throw .rejected(.invalid, "BPF_MOV uses reserved fields") }
      try checkDestination(register: destination)
      state.frame[destination].range =
        is64 ? .constant(code.immediate) : .constant(UInt64(UInt32(bitPattern: code.immediate)))
      return
    }
    try checkMoveFields(code)
    let source = code.source.index
    try checkSource(register: source)
    try checkDestination(register: destination, marks: false)
    if is64 {
      try move64(code, from: source, to: destination)
    } else {
      try move32(code, from: source, to: destination)
    }
  }

  private func checkMoveFields(_ code: Instruction) throws(VerificationStop) {
    let is64 = code.opcode.class == .alu64
    if is64 && code.offset == Self.addressSpaceCast {
      guard code.immediate == 1 || code.immediate == 1 << 16 else {
        throw .rejected(.invalid, "addr_space_cast insn can only convert between address space 1 and 0")
      }
      guard usesArena else {
        throw .rejected(
          .invalid, "addr_space_cast insn can only be used in a program that has an associated arena")
      }
      return
    }
    let hasValidWidth = [0, 8, 16].contains(code.offset) || is64 && code.offset == 32
    guard hasValidWidth, code.immediate == 0 else { throw .rejected(.invalid, "BPF_MOV uses reserved fields") }
  }

  private func move64(_ code: Instruction, from source: Int, to destination: Int) throws(VerificationStop) {
    if code.immediate != 0 {
      state.frame[destination] = freshScalar
      if code.immediate == 1 { state.frame[destination].kind = .arena }
      return
    }
    if code.offset == 0 {
      linkBeforeCopy(register: source)
      state.frame[destination] = state.frame[source]
      return
    }
    if isSecret(register: source) { throw .rejected(.access, "R\(source) sign-extension part of pointer") }
    guard state.frame[source].kind == .scalar else {
      state.frame[destination] = freshScalar
      return
    }
    copyUnlessNegative(width: Int(code.offset), from: source, to: destination)
    state.frame[destination].range.coerceSigned(toSize: Int(code.offset) / 8)
  }

  private func move32(_ code: Instruction, from source: Int, to destination: Int) throws(VerificationStop) {
    if isSecret(register: source) { throw .rejected(.access, "R\(source) partial copy of pointer") }
    if state.frame[source].kind != .scalar {
      state.frame[destination] = freshScalar
    } else if code.offset == 0 {
      // A copy that loses bits must not be linked to its origin.
      let fits = state.frame[source].range.umax <= UInt64(UInt32.max)
      if fits { linkBeforeCopy(register: source) }
      state.frame[destination] = state.frame[source]
      if !fits { state.frame[destination].unlink() }
    } else {
      copyUnlessNegative(width: Int(code.offset), from: source, to: destination)
      state.frame[destination].range.coerceSubregSigned(toSize: Int(code.offset) / 8)
    }
    state.frame[destination].range.zeroExtend32()
    state.frame[destination].range.sync()
  }

  /// Copies a number that is about to be sign-extended; the copies are linked only where that changes nothing.
  private func copyUnlessNegative(width: Int, from source: Int, to destination: Int) {
    let isUnchanged = state.frame[source].range.umax < 1 << UInt64(width - 1)
    if isUnchanged { linkBeforeCopy(register: source) }
    state.frame[destination] = state.frame[source]
    if !isUnchanged { state.frame[destination].unlink() }
  }

  /// `BPF_ADDR_SPACE_CAST`
  private static let addressSpaceCast: Int16 = 1
}
