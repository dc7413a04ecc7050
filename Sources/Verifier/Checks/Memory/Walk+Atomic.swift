import BPFISA

extension Walk {
  /// Checks an atomic operation, a load-acquire or a store-release. Matches `check_atomic`, Linux 6.18.33.
  func checkAtomic() throws(VerificationStop) {
    let code = currentInstruction
    if code.immediate == AtomicOperation.loadAcquire {
      try checkLoad(isStrictAlignment: true, isSigned: false, allowsTrustMismatch: false, context: "atomic_load")
      try checkAtomicPointer(register: code.source.index, verb: "loads from")
    } else if code.immediate == AtomicOperation.storeRelease {
      try checkStore(isStrictAlignment: true)
      try checkAtomicPointer(register: code.destination.index, verb: "stores into")
    } else if AtomicOperation.readModifyWrite.contains(code.immediate) {
      try checkReadModifyWrite(code)
    } else {
      let number = String(UInt32(bitPattern: code.immediate), radix: 16)
      throw .rejected(
        .invalid, "BPF_ATOMIC uses invalid atomic opcode \(number.utf8.count < 2 ? "0" : "")\(number)")
    }
  }

  /// Source: `check_atomic_rmw`.
  private func checkReadModifyWrite(_ code: Instruction) throws(VerificationStop) {
    guard code.opcode.size == .word || code.opcode.size == .double else {
      throw .rejected(.invalid, "invalid atomic operand size")
    }
    let source = code.source.index
    let base = code.destination.index
    try checkSource(register: source)
    try checkSource(register: base)
    let comparesFirst = code.immediate == AtomicOperation.compareExchange
    if comparesFirst {
      try checkSource(register: 0)
      if isSecret(register: 0) { throw .rejected(.access, "R0 leaks addr into mem") }
    }
    if isSecret(register: source) { throw .rejected(.access, "R\(source) leaks addr into mem") }
    try checkAtomicPointer(register: base, verb: "stores into")
    var loaded = -1
    if code.immediate & AtomicOperation.fetch != 0 {
      loaded = comparesFirst ? 0 : source
      try checkDestination(register: loaded)
    }
    // The memory must be readable as a number; a second reading fills the register.
    try accessAtomically(code, isWrite: false, value: -1)
    if loaded >= 0 { try accessAtomically(code, isWrite: false, value: loaded) }
    if state.frame[base].kind == .arena { try notePointerType(kind: .arena, flags: [], allowsTrustMismatch: false) }
    try accessAtomically(code, isWrite: true, value: -1)
  }

  private func accessAtomically(_ code: Instruction, isWrite: Bool, value: Int) throws(VerificationStop) {
    try checkMemoryAccess(
      instruction: instruction, register: code.destination.index, offset: Int(code.offset),
      size: code.opcode.size.bytes, isWrite: isWrite, value: value, isStrictAlignment: true, isSigned: false)
  }

  /// Source: `atomic_ptr_type_ok`.
  private func checkAtomicPointer(register: Int, verb: String) throws(VerificationStop) {
    let pointer = state.frame[register]
    let isAllowed: Bool
    switch pointer.kind {
    case .context, .flowKeys, .packet, .packetMeta, .socket, .socketCommon, .tcpSocket, .xdpSocket:
      // With qualities it is another type, which the access itself refuses.
      isAllowed = !pointer.flags.isEmpty
    case .arena: isAllowed = !AtomicOperation.arenaUnsupported.contains(currentInstruction.immediate)
    default: isAllowed = true
    }
    if !isAllowed {
      throw .rejected(.access, "BPF_ATOMIC \(verb) R\(register) \(registerTypeName(pointer)) is not allowed")
    }
  }
}

/// The immediates of atomic instructions. Source: RFC 9669, section 5.3, and Linux 6.18 for load-acquire and store-release.
enum AtomicOperation {
  /// `BPF_FETCH`: the old value is loaded.
  static let fetch: Int32 = 0x01
  /// `BPF_CMPXCHG`
  static let compareExchange: Int32 = 0xf1
  /// `BPF_LOAD_ACQ`
  static let loadAcquire: Int32 = 0x100
  /// `BPF_STORE_REL`
  static let storeRelease: Int32 = 0x110
  /// Add, or, and, xor with and without fetch, exchange and compare-exchange.
  static let readModifyWrite: [Int32] = [0x00, 0x01, 0x40, 0x41, 0x50, 0x51, 0xa0, 0xa1, 0xe1, 0xf1]
  /// What the x86-64 compiler cannot do in an arena: bitwise operations with fetch.
  static let arenaUnsupported: [Int32] = [0x41, 0x51, 0xa1]
}
