/// The spellings of the kernel and of LLVM, which look like C.
extension StatementParser {
  /// Reads a statement that looks like C; nil where the line does not.
  mutating func pseudoC() throws(AssemblyError) -> Statement? {
    let start = cursor.position
    if cursor.accept("if") { return try branch() }
    if cursor.accept("goto") { return try jump(0x05) }
    if cursor.accept("gotol") { return try jump(0x06) }
    if cursor.accept("store_release") { return try storeRelease() }
    if cursor.accept("ld_pseudo") { return try pseudoLoad() }
    if cursor.accept("*") { return try store() }
    if cursor.accept("lock"), cursor.accept("*") { return try lock() }
    cursor.rewind(to: start)
    if cursor.peek() != UInt8(ascii: "%"), let (destination, isSub) = cursor.register() {
      return try assignment(to: destination, isSub: isSub)
    }
    if cursor.standsAtRegisterLike() { throw cursor.error(expected: "a register (r0 to r10)") }
    return nil
  }

  // MARK: - Jumps

  private mutating func branch() throws(AssemblyError) -> Statement {
    let (destination, isSub) = try cursor.expectRegister()
    let operation = try comparison()
    let opcode = operation.rawValue | (isSub ? 6 : 5)
    cursor.skipSpaces()
    if cursor.peek() == UInt8(ascii: "r") || cursor.peek() == UInt8(ascii: "w") {
      let source = try cursor.expectRegister(sub: isSub)
      try cursor.expect("goto")
      return try jump(opcode | 8, destination: destination, source: source)
    }
    let immediate = try cursor.expectImmediate()
    try cursor.expect("goto")
    return try jump(opcode, destination: destination, immediate: immediate)
  }

  private mutating func comparison() throws(AssemblyError) -> Opcode.JumpOperation {
    // Longer operators first, so that none is taken for its beginning.
    let operations: [Opcode.JumpOperation] = [.jsge, .jsle, .jsgt, .jslt, .jeq, .jne, .jge, .jle, .jgt, .jlt, .jset]
    for operation in operations {
      if let symbol = operation.symbol, cursor.accept(symbol) { return operation }
    }
    throw cursor.error(expected: "a comparison (==, !=, &, <, <=, >, >=, s<, s<=, s> or s>=)")
  }

  // MARK: - Memory

  private mutating func store() throws(AssemblyError) -> Statement {
    let (size, isSigned, base, offset) = try cursor.expectAddress()
    if isSigned { throw cursor.error(expected: "an unsigned type to store") }
    try cursor.expect("=")
    if let (source, _) = cursor.register() {
      return Statement(
        Instruction(
          opcode: Opcode(rawValue: 0x63 | size.rawValue), destination: base, source: source, offset: offset))
    }
    return Statement(
      Instruction(
        opcode: Opcode(rawValue: 0x62 | size.rawValue), destination: base, offset: offset,
        immediate: try cursor.expectImmediate()))
  }

  private mutating func lock() throws(AssemblyError) -> Statement {
    let (size, _, base, offset) = try cursor.expectAddress()
    for operation in [Opcode.ALUOperation.add, .or, .and, .xor] where cursor.accept(operation.symbol) {
      return atomic(size, base, offset, try cursor.expectRegister().register, Int32(operation.rawValue))
    }
    throw cursor.error(expected: "an atomic operation (+=, |=, &= or ^=)")
  }

  private mutating func storeRelease() throws(AssemblyError) -> Statement {
    try cursor.expect("(")
    let (size, _, base, offset) = try cursor.expectAddress()
    try cursor.expect(",")
    let source = try cursor.expectRegister().register
    try cursor.expect(")")
    return atomic(size, base, offset, source, 0x110)
  }

  /// An instruction of the atomic mode.
  func atomic(_ size: Opcode.Size, _ base: Register, _ offset: Int16, _ source: Register, _ operation: Int32)
    -> Statement
  {
    Statement(
      Instruction(
        opcode: Opcode(rawValue: 0xc3 | size.rawValue), destination: base, source: source, offset: offset,
        immediate: operation))
  }

  // MARK: - LLVM's pseudo load

  private mutating func pseudoLoad() throws(AssemblyError) -> Statement {
    let destination = try cursor.expectRegister(sub: false)
    try cursor.expect(",")
    cursor.skipSpaces()
    let start = cursor.position
    guard let number = cursor.number(), let kind = WideLoadKind(rawValue: UInt8(truncatingIfNeeded: number.magnitude)),
      number.magnitude <= 6
    else { throw cursor.error(expected: "a kind of load (0 to 6)", at: start) }
    try cursor.expect(",")
    let low = try cursor.expectImmediate()
    let high = cursor.accept(",") ? try cursor.expectImmediate() : 0
    return Statement(load: kind, into: destination, low: low, high: high)
  }
}
