/// The mnemonic dialect: `add32 %r1, -8`.
extension StatementParser {
  /// Reads a statement that begins with a mnemonic; nil where it begins with none.
  mutating func mnemonic() throws(AssemblyError) -> Statement? {
    cursor.skipSpaces()
    let start = cursor.position
    guard var name = cursor.word() else { return nil }
    if name == "lock" {
      if cursor.accept("fetch") { name += " fetch" }
      guard let operation = cursor.word() else { throw cursor.error(expected: "an atomic operation (add, or, ...)") }
      name += " " + operation
    }
    let forms = OpcodeTable.forms(named: name)
    guard let first = forms.first else { throw cursor.error(expected: "an instruction's name", at: start) }
    if first.shape == .wideLoad { return try wideLoad() }
    return try operands(of: first, alternative: forms.dropFirst().first)
  }

  /// Reads operands; `alternative` is the form whose last value is a register where that of `form` is a number.
  private mutating func operands(of form: InstructionForm, alternative: InstructionForm?) throws(AssemblyError)
    -> Statement
  {
    var instruction = form.template
    switch form.shape {
    case .destinationImmediate, .branchImmediate:
      instruction.destination = try cursor.expectRegister().register
      try cursor.expect(",")
      if let alternative, let (source, _) = cursor.register() {
        let destination = instruction.destination
        instruction = alternative.template
        instruction.destination = destination
        instruction.source = source
      } else {
        instruction.immediate = try registerOrImmediate()
      }
      if form.shape == .branchImmediate {
        try cursor.expect(",")
        var statement = Statement(instruction)
        try takeTarget(into: &statement)
        return statement
      }
    case .destinationSource, .signExtend:
      instruction.destination = try cursor.expectRegister().register
      try cursor.expect(",")
      instruction.source = try cursor.expectRegister().register
    case .negate, .byteSwap, .callRegister: instruction.destination = try cursor.expectRegister().register
    case .addressSpaceCast:
      instruction.destination = try cursor.expectRegister().register
      try cursor.expect(",")
      instruction.source = try cursor.expectRegister().register
      try cursor.expect(",")
      instruction.immediate = try cursor.expectImmediate()
    case .load, .loadAcquire:
      instruction.destination = try cursor.expectRegister().register
      try cursor.expect(",")
      (instruction.source, instruction.offset) = try cursor.expectBracketedAddress()
    case .storeImmediate:
      (instruction.destination, instruction.offset) = try cursor.expectBracketedAddress()
      try cursor.expect(",")
      instruction.immediate = try cursor.expectImmediate()
    case .storeRegister, .atomic, .atomicFetch, .exchange, .compareExchange, .storeRelease:
      (instruction.destination, instruction.offset) = try cursor.expectBracketedAddress()
      try cursor.expect(",")
      instruction.source = try cursor.expectRegister().register
    case .packetAbsolute: instruction.immediate = try cursor.expectImmediate()
    case .packetIndirect:
      instruction.source = try cursor.expectRegister().register
      try cursor.expect(",")
      instruction.immediate = try cursor.expectImmediate()
    case .jump, .longJump, .mayGoto:
      var statement = Statement(instruction)
      try takeTarget(into: &statement)
      return statement
    case .branchRegister, .callHelper, .callLocal, .callKernelFunction, .exit, .wideLoad:
      // Branches are found under their immediate form; the rest is read before mnemonics are looked at.
      break
    }
    return Statement(instruction)
  }

  private mutating func registerOrImmediate() throws(AssemblyError) -> Int32 {
    cursor.skipSpaces()
    if cursor.peek() == UInt8(ascii: "%") { throw cursor.error(expected: "a register (r0 to r10) or a number") }
    return try cursor.expectImmediate()
  }

  private mutating func wideLoad() throws(AssemblyError) -> Statement {
    let destination = try cursor.expectRegister().register
    try cursor.expect(",")
    cursor.skipSpaces()
    let start = cursor.position
    if let name = cursor.word() {
      if ["map", "subprog", "variable"].contains(name) { return try symbolic(name, into: destination) }
      throw cursor.error(expected: "a number, map[...], subprog[...] or variable[...]", at: start)
    }
    let value = try cursor.expectWideImmediate()
    return Statement(
      load: .constant, into: destination, low: Int32(truncatingIfNeeded: value),
      high: Int32(truncatingIfNeeded: value >> 32))
  }
}
