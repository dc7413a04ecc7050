/// One instruction of the set: a row of the opcode table.
public struct InstructionForm: Hashable, Sendable {
  /// The first byte.
  public let opcode: Opcode
  /// What the operands are and where they stand.
  public let shape: OperandShape
  /// The fields that are operands: those of ``shape``, kept because every decoding asks for them.
  public let operands: InstructionFields
  /// The name in the mnemonic dialect: `add32`, `ldxdw`, `lock fetch add`.
  public let mnemonic: String
  /// Where RFC 9669 puts it.
  public let group: ConformanceGroup
  /// The first Linux release that runs it; nil where none up to 6.18 does.
  public let since: LinuxRelease?
  /// The encoding with every operand zero: the opcode and the constants that select the operation.
  public let pattern: UInt64
  /// The bits of an encoding that have to equal ``pattern``.
  public let mask: UInt64

  /// Makes a row; `source`, `offset` and `immediate` are the constants of fields that are not operands.
  init(
    _ opcode: UInt8, _ shape: OperandShape, _ mnemonic: String, _ group: ConformanceGroup, _ since: LinuxRelease?,
    source: UInt8 = 0, offset: Int16 = 0, immediate: Int32 = 0
  ) {
    self.opcode = Opcode(rawValue: opcode)
    self.shape = shape
    self.mnemonic = mnemonic
    self.group = group
    self.since = since
    operands = shape.operands
    mask = ~operands.mask
    pattern =
      Instruction(
        opcode: Opcode(rawValue: opcode), source: Register(rawValue: source), offset: offset, immediate: immediate
      ).encoding
  }

  /// The instruction with every operand zero.
  public var template: Instruction { Instruction(encoding: pattern) }
}
