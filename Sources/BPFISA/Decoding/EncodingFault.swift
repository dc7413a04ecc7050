/// What is wrong with a slot that is no instruction.
public enum EncodingFault: Error, Hashable, Sendable {
  /// No instruction has this first byte.
  case unknownOpcode(UInt8)
  /// A field that has to be zero is not.
  case reservedField(Field, found: Int32)
  /// A field that selects the operation holds a value that selects none.
  case unassignedValue(Field, found: Int32)
  /// A register beyond r10.
  case badRegister(Field, Register)
  /// A 64-bit immediate load is the last slot.
  case missingSecondSlot
  /// The slot after a 64-bit immediate load holds more than an immediate.
  case malformedSecondSlot

  /// One of a slot's fields.
  public enum Field: String, Sendable {
    /// The destination register.
    case destination
    /// The source register.
    case source
    /// The 16-bit offset.
    case offset
    /// The 32-bit immediate.
    case immediate
  }
}

extension EncodingFault: CustomStringConvertible {
  /// One line without a period: `reserved offset field is 5, expected 0`.
  public var description: String {
    switch self {
    case .unknownOpcode(let byte): "unknown opcode 0x" + hexadecimal(byte)
    case .reservedField(let field, let found): "reserved \(field.rawValue) field is \(found), expected 0"
    case .unassignedValue(let field, let found): "\(field.rawValue) field is \(found), which selects no operation"
    case .badRegister(let field, let register): "\(field.rawValue) register is \(register), expected r0 to r10"
    case .missingSecondSlot: "64-bit immediate load without its second slot"
    case .malformedSecondSlot: "second slot of a 64-bit immediate load holds more than an immediate"
    }
  }

  private func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }
}
