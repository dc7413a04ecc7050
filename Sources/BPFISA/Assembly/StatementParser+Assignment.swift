/// Statements of the form `register operator value`.
extension StatementParser {
  /// Reads what follows the register that is assigned to.
  mutating func assignment(to destination: Register, isSub: Bool) throws(AssemblyError) -> Statement {
    let shape: UInt8 = isSub ? 4 : 7
    if cursor.accept("s/=") { return try arithmetic(0x30 | shape, destination, isSub, offset: 1) }
    if cursor.accept("s%=") { return try arithmetic(0x90 | shape, destination, isSub, offset: 1) }
    // Longer operators first, so that none is taken for its beginning.
    let operations: [Opcode.ALUOperation] = [.arsh, .lsh, .rsh, .add, .sub, .mul, .div, .or, .and, .mod, .xor]
    for operation in operations where cursor.accept(operation.symbol) {
      return try arithmetic(operation.rawValue | shape, destination, isSub, offset: 0)
    }
    guard cursor.accept("=") else {
      throw cursor.error(expected: "an assignment (=, +=, -=, *=, /=, s/=, %=, s%=, &=, |=, ^=, <<=, >>= or s>>=)")
    }
    return try value(for: destination, isSub: isSub)
  }

  private mutating func arithmetic(_ opcode: UInt8, _ destination: Register, _ isSub: Bool, offset: Int16)
    throws(AssemblyError) -> Statement
  {
    cursor.skipSpaces()
    if cursor.peek() == UInt8(ascii: "r") || cursor.peek() == UInt8(ascii: "w") {
      let source = try cursor.expectRegister(sub: isSub)
      return Statement(
        Instruction(opcode: Opcode(rawValue: opcode | 8), destination: destination, source: source, offset: offset))
    }
    return Statement(
      Instruction(
        opcode: Opcode(rawValue: opcode), destination: destination, offset: offset,
        immediate: try cursor.expectImmediate()))
  }

  /// Reads the value of a plain assignment.
  private mutating func value(for destination: Register, isSub: Bool) throws(AssemblyError) -> Statement {
    cursor.skipSpaces()
    let start = cursor.position
    let shape: UInt8 = isSub ? 4 : 7
    if cursor.accept("*") { return try load(into: destination) }
    if cursor.accept("(") { return try signExtension(into: destination, isSub: isSub) }
    if cursor.accept("-"), let (operand, operandIsSub) = cursor.register() {
      guard operand == destination, operandIsSub == isSub else {
        throw cursor.error(expected: "the register that is assigned to", at: start)
      }
      return Statement(Instruction(opcode: Opcode(rawValue: 0x80 | shape), destination: destination))
    }
    cursor.rewind(to: start)
    if let (source, sourceIsSub) = cursor.register() {
      guard sourceIsSub == isSub else {
        throw cursor.error(
          expected: isSub ? "a 32-bit register (w0 to w10)" : "a 64-bit register (r0 to r10)", at: start)
      }
      return Statement(Instruction(opcode: Opcode(rawValue: 0xb8 | shape), destination: destination, source: source))
    }
    if let name = cursor.word() { return try function(name, at: start, into: destination, isSub: isSub) }
    return try number(into: destination, isSub: isSub)
  }

  /// Reads a number: the immediate of a move, or with `ll` or the opcode byte 18 before it that of a 64-bit load.
  private mutating func number(into destination: Register, isSub: Bool) throws(AssemblyError) -> Statement {
    let start = cursor.position
    guard let number = cursor.number() else {
      throw cursor.error(expected: "a register, a number or an access", at: start)
    }
    let hasSuffix = cursor.accept("ll")
    let isKernelWide = prefix == 0x18 || (dialect == .kernel && prefix == nil && number.isHexadecimal)
    cursor.rewind(to: start)
    guard !isSub, hasSuffix || isKernelWide else {
      return Statement(
        Instruction(
          opcode: Opcode(rawValue: isSub ? 0xb4 : 0xb7), destination: destination,
          immediate: try cursor.expectImmediate()))
    }
    let value = try cursor.expectWideImmediate()
    _ = cursor.accept("ll")
    return Statement(
      load: .constant, into: destination, low: Int32(truncatingIfNeeded: value),
      high: Int32(truncatingIfNeeded: value >> 32))
  }

  private mutating func signExtension(into destination: Register, isSub: Bool) throws(AssemblyError) -> Statement {
    let start = cursor.position
    let width: Int16
    switch cursor.word() {
    case "s8": width = 8
    case "s16": width = 16
    case "s32": width = 32
    default: throw cursor.error(expected: "a type to extend from (s8, s16 or s32)", at: start)
    }
    try cursor.expect(")")
    let source = try cursor.expectRegister(sub: isSub)
    return Statement(
      Instruction(
        opcode: Opcode(rawValue: isSub ? 0xbc : 0xbf), destination: destination, source: source, offset: width))
  }

  private mutating func load(into destination: Register) throws(AssemblyError) -> Statement {
    let (size, isSigned) = try cursor.expectPointerType()
    if cursor.accept("skb[") {
      guard destination == .r0, !isSigned else {
        throw cursor.error(expected: "a packet load into r0 of an unsigned type")
      }
      var instruction = Instruction(opcode: Opcode(rawValue: 0x20 | size.rawValue))
      if let (source, _) = cursor.register() {
        instruction = Instruction(opcode: Opcode(rawValue: 0x40 | size.rawValue), source: source)
        if cursor.accept("+") { instruction.immediate = try cursor.expectImmediate() }
      } else {
        instruction.immediate = try cursor.expectImmediate()
      }
      try cursor.expect("]")
      return Statement(instruction)
    }
    try cursor.expect("(")
    let (base, offset) = try cursor.expectSum()
    try cursor.expect(")")
    let mode: UInt8 = isSigned ? 0x81 : 0x61
    return Statement(
      Instruction(
        opcode: Opcode(rawValue: mode | size.rawValue), destination: destination, source: base, offset: offset))
  }

  // MARK: - Words

  private mutating func function(_ name: String, at start: Int, into destination: Register, isSub: Bool)
    throws(AssemblyError) -> Statement
  {
    switch name {
    case "le16", "le32", "le64", "be16", "be32", "be64", "bswap16", "bswap32", "bswap64":
      let form = OpcodeTable.forms(named: name).first
      guard let form, try cursor.expectRegister(sub: isSub) == destination, !isSub else {
        throw cursor.error(expected: "the same 64-bit register on both sides", at: start)
      }
      var instruction = form.template
      instruction.destination = destination
      return Statement(instruction)
    case "addr_space_cast":
      try cursor.expect("(")
      let source = try cursor.expectRegister(sub: isSub)
      try cursor.expect(",")
      let to = try cursor.expectImmediate()
      try cursor.expect(",")
      let from = try cursor.expectImmediate()
      try cursor.expect(")")
      guard !isSub, 0...0xffff ~= to, 0...0xffff ~= from else {
        throw cursor.error(expected: "address spaces from 0 to 65535", at: start)
      }
      return Statement(
        Instruction(
          opcode: Opcode(rawValue: 0xbf), destination: destination, source: source, offset: 1,
          immediate: to << 16 | from))
    case "load_acquire":
      try cursor.expect("(")
      let (size, _, base, offset) = try cursor.expectAddress()
      try cursor.expect(")")
      return atomic(size, destination, offset, base, 0x100)
    case "map", "subprog", "variable": return try symbolic(name, into: destination)
    default: return try readModifyWrite(name, at: start, into: destination)
    }
  }

  /// Reads an atomic operation that fetches: the kernel's `atomic64_xchg(...)` or LLVM's `xchg_64(...)`.
  private mutating func readModifyWrite(_ name: String, at start: Int, into destination: Register)
    throws(AssemblyError) -> Statement
  {
    guard let operation = AtomicFunction(name: name) else {
      throw cursor.error(expected: "a register, a number, an access or a function such as atomic_fetch_add", at: start)
    }
    try cursor.expect("(")
    let address: (size: Opcode.Size, base: Register, offset: Int16)
    if let size = operation.size {
      let (base, offset) = try cursor.expectSum()
      address = (size, base, offset)
    } else {
      let (size, _, base, offset) = try cursor.expectAddress()
      address = (size, base, offset)
    }
    try cursor.expect(",")
    if operation.code == 0xf1 {
      guard try cursor.expectRegister().register == .r0, destination == .r0 else {
        throw cursor.error(expected: "r0 as what is compared and as the result", at: start)
      }
      try cursor.expect(",")
    }
    let source = try cursor.expectRegister().register
    guard operation.code == 0xf1 || source == destination else {
      throw cursor.error(expected: "the operand's register as the result", at: start)
    }
    try cursor.expect(")")
    return atomic(address.size, address.base, address.offset, source, operation.code)
  }
}

/// A function of the pseudo-C spellings that stands for an atomic operation.
private struct AtomicFunction {
  /// The immediate that selects it.
  var code: Int32
  /// The access size where the name tells; nil where the operand's type does.
  var size: Opcode.Size?

  init?(name: String) {
    switch name {
    case "atomic_fetch_add", "atomic64_fetch_add": self.init(0x01)
    case "atomic_fetch_or", "atomic64_fetch_or": self.init(0x41)
    case "atomic_fetch_and", "atomic64_fetch_and": self.init(0x51)
    case "atomic_fetch_xor", "atomic64_fetch_xor": self.init(0xa1)
    case "atomic_xchg", "atomic64_xchg": self.init(0xe1)
    case "atomic_cmpxchg", "atomic64_cmpxchg": self.init(0xf1)
    case "xchg_64": self.init(0xe1, .double)
    case "xchg32_32": self.init(0xe1, .word)
    case "cmpxchg_64": self.init(0xf1, .double)
    case "cmpxchg32_32": self.init(0xf1, .word)
    default: return nil
    }
  }

  private init(_ code: Int32, _ size: Opcode.Size? = nil) {
    self.code = code
    self.size = size
  }
}
