extension OpcodeTable {
  /// The rows ordered by opcode, and where each opcode's begin.
  private struct Index: Sendable {
    var forms: [InstructionForm] = []
    var starts: [UInt16] = []
    /// The masks and patterns of ``forms``, apart from the rest so that a search touches little memory.
    var keys: [(mask: UInt64, pattern: UInt64)] = []

    init(_ rows: [InstructionForm]) {
      forms.reserveCapacity(rows.count)
      for byte in 0..<256 {
        starts.append(UInt16(truncatingIfNeeded: forms.count))
        forms += rows.filter { $0.opcode.rawValue == UInt8(truncatingIfNeeded: byte) }
      }
      starts.append(UInt16(truncatingIfNeeded: forms.count))
      keys = forms.map { ($0.mask, $0.pattern) }
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
    let byte = Int(instruction.opcode.rawValue)
    var position = Int(index.starts[byte])
    let end = Int(index.starts[byte &+ 1])
    while position < end {
      let key = index.keys[position]
      if encoding & key.mask == key.pattern { return index.forms[position] }
      position &+= 1
    }
    return nil
  }
}
