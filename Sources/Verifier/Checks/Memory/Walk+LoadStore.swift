import BPFISA
import BPFKernelModel

extension Walk {
  /// Checks a load of the current instruction. Matches `check_load_mem`, Linux 6.18.33.
  func checkLoad(
    isStrictAlignment: Bool, isSigned: Bool, allowsTrustMismatch: Bool, context: String
  ) throws(VerificationStop) {
    let code = currentInstruction
    let source = code.source.index
    let destination = code.destination.index
    try checkSource(register: source)
    try checkDestination(register: destination, marks: false)
    let pointer = state.frame[source]
    try checkMemoryAccess(
      instruction: instruction, register: source, offset: Int(code.offset), size: code.opcode.size.bytes,
      isWrite: false, value: destination, isStrictAlignment: isStrictAlignment, isSigned: isSigned)
    try notePointerType(kind: pointer.kind, flags: pointer.flags, allowsTrustMismatch: allowsTrustMismatch)
    try checkConsistency(register: destination, context)
  }

  /// Checks a store of a register by the current instruction. Matches `check_store_reg`, Linux 6.18.33.
  func checkStore(isStrictAlignment: Bool) throws(VerificationStop) {
    let code = currentInstruction
    let source = code.source.index
    let destination = code.destination.index
    try checkSource(register: source)
    try checkSource(register: destination)
    let pointer = state.frame[destination]
    try checkMemoryAccess(
      instruction: instruction, register: destination, offset: Int(code.offset), size: code.opcode.size.bytes,
      isWrite: true, value: source, isStrictAlignment: isStrictAlignment, isSigned: false)
    try notePointerType(kind: pointer.kind, flags: pointer.flags, allowsTrustMismatch: false)
  }

  /// Checks that all paths use an instruction with pointers that the kernel compiles to the same access.
  /// Matches `save_aux_ptr_type`, Linux 6.18.33.
  func notePointerType(
    kind: RegisterKind, flags: TypeFlags, allowsTrustMismatch: Bool
  ) throws(VerificationStop) {
    let known = facts[instruction]
    if known.pointerKind == .uninitialized {
      facts[instruction].pointerKind = kind
      facts[instruction].pointerFlags = flags
      return
    }
    if known.pointerKind == kind && known.pointerFlags == flags { return }
    if !Self.needsOwnAccess(kind) && !Self.needsOwnAccess(known.pointerKind) { return }
    let mayMix: [RegisterKind] = [.memory, .typed]
    guard allowsTrustMismatch, mayMix.contains(kind), mayMix.contains(known.pointerKind) else {
      throw .rejected(.invalid, "same insn cannot be used with different pointers")
    }
    // Both are read so that a bad address gives zero.
    facts[instruction].pointerKind = kind == .memory || known.pointerKind == .memory ? .memory : .typed
    facts[instruction].pointerFlags = flags.union(known.pointerFlags).intersection([.untrusted, .readOnly])
  }

  /// Source: `reg_type_mismatch_ok`, inverted.
  private static func needsOwnAccess(_ kind: RegisterKind) -> Bool {
    switch kind {
    case .context, .socket, .socketCommon, .tcpSocket, .xdpSocket, .typed, .arena: true
    default: false
    }
  }
}
