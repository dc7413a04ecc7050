/// What one line of assembly text says.
struct Statement {
  /// The instruction, its target still zero where that is a label.
  var instruction: Instruction
  /// The second slot of a 64-bit immediate load.
  var second: Instruction?
  /// The label that is jumped to or called.
  var label: String?
  /// Where the label stands in the text.
  var labelPosition = 0
  /// True where the label may be the name of a helper or kernel function too.
  var mayBeFunction = false
  /// True for bits that need not be an instruction.
  var isRaw = false

  /// An instruction of one slot.
  init(_ instruction: Instruction) { self.instruction = instruction }

  /// A 64-bit immediate load.
  init(load kind: WideLoadKind, into destination: Register, low: Int32, high: Int32) {
    instruction = Instruction(
      opcode: Opcode(rawValue: 0x18), destination: destination, source: Register(rawValue: kind.rawValue),
      immediate: low)
    second = Instruction(opcode: Opcode(rawValue: 0), immediate: high)
  }

  /// Puts the distance to a target in its field: the immediate of ``OperandShape/longJump`` and calls, else the offset.
  mutating func setDistance(_ distance: Int64) -> Bool {
    if usesImmediateDistance {
      guard let value = Int32(exactly: distance) else { return false }
      instruction.immediate = value
    } else {
      guard let value = Int16(exactly: distance) else { return false }
      instruction.offset = value
    }
    return true
  }

  /// True where the target's distance is the immediate.
  var usesImmediateDistance: Bool {
    [0x06, 0x85, 0x18].contains(instruction.opcode.rawValue)
  }
}
