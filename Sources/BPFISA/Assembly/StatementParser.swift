/// Reads one statement in any of the spellings.
struct StatementParser<Symbols: AssemblySymbols> {
  /// The line, at the statement's first character.
  var cursor: SourceCursor
  /// The names that are no labels.
  let symbols: Symbols
  /// The opcode byte that the kernel printed before the instruction; nil where there is none.
  let prefix: UInt8?
  /// The spelling that is asked for.
  let dialect: AssemblyDialect

  /// Reads the statement up to the end of the line.
  mutating func statement() throws(AssemblyError) -> Statement {
    cursor.skipSpaces()
    let start = cursor.position
    let statement = try parse()
    if !cursor.isAtEnd() { throw cursor.error(expected: "the end of the line") }
    if let prefix, prefix != statement.instruction.opcode.rawValue {
      let digits = String(prefix, radix: 16)
      throw cursor.error(expected: "an instruction with opcode 0x\(digits), as the line says", at: start)
    }
    if !statement.isRaw, let fault = statement.instruction.decode(next: statement.second).fault {
      throw cursor.error(expected: "an instruction that exists (\(fault))", at: start)
    }
    return statement
  }

  private mutating func parse() throws(AssemblyError) -> Statement {
    let start = cursor.position
    if cursor.accept("exit") { return Statement(Instruction(opcode: Opcode(rawValue: 0x95))) }
    if cursor.accept("call") { return try call() }
    if cursor.accept("callx") {
      return Statement(Instruction(opcode: Opcode(rawValue: 0x8d), destination: try cursor.expectRegister(sub: false)))
    }
    if cursor.accept("may_goto") { return try jump(0xe5) }
    if cursor.accept(".quad") || cursor.accept(".8byte") {
      var statement = Statement(Instruction(encoding: try cursor.expectWideImmediate()))
      statement.isRaw = true
      return statement
    }
    if dialect != .mnemonic, let statement = try pseudoC() { return statement }
    cursor.rewind(to: start)
    if dialect == .any || dialect == .mnemonic, let statement = try mnemonic() { return statement }
    throw cursor.error(expected: "an instruction", at: start)
  }

  /// Reads a target and puts it into a jump.
  mutating func jump(_ opcode: UInt8, destination: Register = .r0, source: Register = .r0, immediate: Int32 = 0)
    throws(AssemblyError) -> Statement
  {
    var statement = Statement(
      Instruction(
        opcode: Opcode(rawValue: opcode), destination: destination, source: source, immediate: immediate))
    try takeTarget(into: &statement)
    return statement
  }

  /// Reads a target into a statement.
  mutating func takeTarget(into statement: inout Statement) throws(AssemblyError) {
    cursor.skipSpaces()
    let start = cursor.position
    switch try cursor.expectTarget() {
    case .distance(let distance):
      if !statement.setDistance(distance) {
        throw cursor.error(expected: "a distance that fits the instruction", at: start)
      }
    case .label(let name):
      statement.label = name
      statement.labelPosition = start
    }
  }

  // MARK: - Calls

  /// Reads what follows `call`.
  private mutating func call() throws(AssemblyError) -> Statement {
    cursor.skipSpaces()
    let start = cursor.position
    if let (register, isSub) = cursor.register(), !isSub {
      return Statement(Instruction(opcode: Opcode(rawValue: 0x8d), destination: register))
    }
    cursor.rewind(to: start)
    var local = Statement(Instruction(opcode: Opcode(rawValue: 0x85), source: Register(rawValue: 1)))
    if cursor.accept("pc+") || cursor.accept("pc-") || cursor.accept("+") {
      cursor.rewind(to: start)
      try takeTarget(into: &local)
      return local
    }
    if cursor.accept("local") {
      try takeTarget(into: &local)
      return local
    }
    if cursor.accept("runtime") {
      let identifier = try cursor.expectImmediate()
      return kernelFunction(identifier, module: cursor.accept(",") ? try cursor.expectOffset() : 0)
    }
    if cursor.accept("kernel-function") {
      try cursor.expect("#")
      return try kernelFunctionCall()
    }
    _ = cursor.accept("helper")
    cursor.skipSpaces()
    let nameStart = cursor.position
    if let name = cursor.word() {
      if cursor.peek() == UInt8(ascii: "#"), let next = cursor.peek(1), isDigitOrSign(next) {
        try cursor.expect("#")
        if symbols.kernelFunction(named: name) != nil { return try kernelFunctionCall() }
        return Statement(Instruction(opcode: Opcode(rawValue: 0x85), immediate: try cursor.expectImmediate()))
      }
      local.label = name
      local.labelPosition = nameStart
      local.mayBeFunction = true
      return local
    }
    guard cursor.peek().map(isDigitOrSign) ?? false else {
      throw cursor.error(
        expected: "what is called: a helper's number, a name, pc+N, 'local' and a label, or a register")
    }
    return Statement(Instruction(opcode: Opcode(rawValue: 0x85), immediate: try cursor.expectImmediate()))
  }

  private mutating func kernelFunctionCall() throws(AssemblyError) -> Statement {
    let identifier = try cursor.expectImmediate()
    var module: Int16 = 0
    if cursor.accept("[") {
      module = try cursor.expectOffset()
      try cursor.expect("]")
    }
    return kernelFunction(identifier, module: module)
  }

  private func kernelFunction(_ identifier: Int32, module: Int16) -> Statement {
    Statement(
      Instruction(opcode: Opcode(rawValue: 0x85), source: Register(rawValue: 2), offset: module, immediate: identifier))
  }

  private func isDigitOrSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}
