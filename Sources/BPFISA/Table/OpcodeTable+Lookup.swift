extension OpcodeTable {
  /// The rows ordered by opcode, and where each opcode's begin.
  private struct Index: Sendable {
    var forms: [InstructionForm] = []
    var starts: [UInt16] = []

    init(_ rows: [InstructionForm]) {
      forms.reserveCapacity(rows.count)
      for byte in 0..<256 {
        starts.append(UInt16(truncatingIfNeeded: forms.count))
        forms += rows.filter { $0.opcode.rawValue == UInt8(truncatingIfNeeded: byte) }
      }
      starts.append(UInt16(truncatingIfNeeded: forms.count))
    }
  }

  private static let index = Index(forms)

  /// The rows with an opcode, in the table's order; at most a dozen.
  public static func forms(of opcode: Opcode) -> ArraySlice<InstructionForm> {
    let index = index
    let byte = Int(opcode.rawValue)
    return index.forms[Int(index.starts[byte])..<Int(index.starts[byte &+ 1])]
  }

  /// The row that a slot is an instance of; nil where there is none. A register beyond r10 is no obstacle.
  static func form(matching instruction: Instruction) -> InstructionForm? {
    let encoding = instruction.encoding
    let index = index
    let byte = Int(instruction.opcode.rawValue)
    for position in Int(index.starts[byte])..<Int(index.starts[byte &+ 1])
    where index.forms[position].matches(encoding) {
      return index.forms[position]
    }
    return nil
  }
}
