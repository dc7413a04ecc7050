/// A set of the fields of an instruction slot beside its opcode.
public struct InstructionFields: OptionSet, Hashable, Sendable {
  /// One bit a field.
  public var rawValue: UInt8

  /// Makes a set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The destination register, four bits.
  public static let destination = InstructionFields(rawValue: 1)
  /// The source register, four bits.
  public static let source = InstructionFields(rawValue: 2)
  /// The offset, 16 bits.
  public static let offset = InstructionFields(rawValue: 4)
  /// The immediate, 32 bits.
  public static let immediate = InstructionFields(rawValue: 8)

  /// The bits of ``Instruction/encoding`` that the fields take.
  public var mask: UInt64 {
    (contains(.destination) ? 0x0000_0000_0000_0f00 : 0)
      | (contains(.source) ? 0x0000_0000_0000_f000 : 0)
      | (contains(.offset) ? 0x0000_0000_ffff_0000 : 0)
      | (contains(.immediate) ? 0xffff_ffff_0000_0000 : 0)
  }
}
