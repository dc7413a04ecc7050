/// What a slot turned out to be.
public enum Decoding: Hashable, Sendable {
  /// An instruction of the table.
  case valid(InstructionForm)
  /// No instruction, and why.
  case invalid(EncodingFault)

  /// The row; nil where the slot is no instruction.
  public var form: InstructionForm? {
    if case .valid(let form) = self { form } else { nil }
  }

  /// What is wrong; nil where the slot is an instruction.
  public var fault: EncodingFault? {
    if case .invalid(let fault) = self { fault } else { nil }
  }
}

extension Instruction {
  /// Looks this slot up in the opcode table; of a 64-bit immediate load it sees the first slot only.
  public func decode() -> Decoding {
    guard let form = OpcodeTable.form(matching: self) else { return .invalid(mismatch()) }
    if let fault = registerFault(form.operands) { return .invalid(fault) }
    return .valid(form)
  }

  /// Looks this slot up, and for a 64-bit immediate load checks the slot after it, nil being the program's end.
  public func decode(next: Instruction?) -> Decoding {
    let decoding = decode()
    guard isWideLoad, case .valid(let form) = decoding else { return decoding }
    guard let next else { return .invalid(.missingSecondSlot) }
    guard next.encoding & 0xffff_ffff == 0 else { return .invalid(.malformedSecondSlot) }
    guard next.immediate == 0 || usesSecondImmediate else {
      return .invalid(.reservedField(.immediate, found: next.immediate))
    }
    return .valid(form)
  }

  /// True for a 64-bit immediate load whose second slot's immediate means something.
  var usesSecondImmediate: Bool {
    switch WideLoadKind(rawValue: source.rawValue) {
    case .constant, .mapValue, .mapIndexValue, .variable: true
    default: false
    }
  }

  private func registerFault(_ operands: InstructionFields) -> EncodingFault? {
    if operands.contains(.destination), destination.rawValue > 10 { return .badRegister(.destination, destination) }
    if operands.contains(.source), source.rawValue > 10 { return .badRegister(.source, source) }
    return nil
  }

  /// Names the first field that no row of this opcode allows, those that select the operation first.
  private func mismatch() -> EncodingFault {
    var candidates = OpcodeTable.forms(of: opcode)[...]
    if candidates.isEmpty { return .unknownOpcode(opcode.rawValue) }
    let fields: [(EncodingFault.Field, InstructionFields, Int32)] = [
      (.source, .source, Int32(source.rawValue)), (.offset, .offset, Int32(offset)),
      (.immediate, .immediate, immediate), (.destination, .destination, Int32(destination.rawValue)),
    ]
    for (field, bits, found) in fields {
      let fitting = candidates.filter { (encoding ^ $0.pattern) & $0.mask & bits.mask == 0 }
      if fitting.isEmpty {
        let mustBeZero = candidates.allSatisfy { $0.pattern & bits.mask == 0 }
        return mustBeZero ? .reservedField(field, found: found) : .unassignedValue(field, found: found)
      }
      candidates = fitting[...]
    }
    return .unknownOpcode(opcode.rawValue)
  }
}
