/// The statements of a text, with the places that its labels stand for.
struct LabelledProgram {
  private var slots: [Instruction] = []
  private var labels: [String: (slot: Int, line: Int)] = [:]
  private var uses: [Use] = []
  private var firstExit: Int?

  /// A statement that names a label.
  private struct Use {
    var statement: Statement
    var slot: Int
    var cursor: SourceCursor
  }

  /// Lets a label stand for the next slot.
  mutating func define(_ name: String, at place: Int, cursor: SourceCursor) throws(AssemblyError) {
    if let earlier = labels[name] {
      throw cursor.error(expected: "a label that is not defined yet (line \(earlier.line) has it)", at: place)
    }
    labels[name] = (slots.count, cursor.line)
  }

  /// Adds a statement's slots.
  mutating func append(_ statement: Statement, cursor: SourceCursor) {
    if statement.label != nil { uses.append(Use(statement: statement, slot: slots.count, cursor: cursor)) }
    if statement.instruction.isExit, firstExit == nil { firstExit = slots.count }
    slots.append(statement.instruction)
    if let second = statement.second { slots.append(second) }
  }

  /// The slots with every label's distance put in.
  consuming func resolved(with symbols: some AssemblySymbols) throws(AssemblyError) -> [Instruction] {
    for use in uses {
      var statement = use.statement
      let name = statement.label ?? ""
      if let target = labels[name]?.slot ?? (name == "exit" ? firstExit : nil) {
        let distance = Int64(target) - Int64(use.slot) - 1
        if !statement.setDistance(distance) {
          throw use.cursor.error(
            expected: "a target at most 32767 instructions away (\(distance) is too far)", at: statement.labelPosition)
        }
      } else if statement.mayBeFunction, let helper = symbols.helper(named: name) {
        statement.instruction = Instruction(opcode: Opcode(rawValue: 0x85), immediate: helper)
      } else if statement.mayBeFunction, let function = symbols.kernelFunction(named: name) {
        statement.instruction = Instruction(
          opcode: Opcode(rawValue: 0x85), source: Register(rawValue: 2), immediate: function)
      } else {
        throw use.cursor.error(
          expected: statement.mayBeFunction
            ? "a label, helper or kernel function that exists" : "a label that is defined",
          at: statement.labelPosition)
      }
      slots[use.slot] = statement.instruction
    }
    return slots
  }
}
