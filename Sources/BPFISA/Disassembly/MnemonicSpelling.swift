/// The mnemonic dialect that ubpf and the conformance vectors use: `add32 %r1, -8`.
enum MnemonicSpelling {
  /// Appends an instruction that the opcode table has.
  static func append(
    _ instruction: Instruction, _ form: InstructionForm, high: Int32, to sink: inout [UInt8]
  ) {
    sink.append(name: form.mnemonic)
    if form.shape != .exit { sink.append(ascii: UInt8(ascii: " ")) }
    switch form.shape {
    case .destinationImmediate:
      sink.append(operand: instruction.destination)
      sink.append(constant: ", ")
      sink.append(decimal: Int64(instruction.immediate))
    case .destinationSource, .signExtend:
      sink.append(operand: instruction.destination)
      sink.append(constant: ", ")
      sink.append(operand: instruction.source)
    case .negate, .byteSwap, .callRegister: sink.append(operand: instruction.destination)
    case .addressSpaceCast:
      sink.append(operand: instruction.destination)
      sink.append(constant: ", ")
      sink.append(operand: instruction.source)
      sink.append(constant: ", ")
      sink.append(hexadecimal: UInt64(UInt32(bitPattern: instruction.immediate)))
    case .load, .loadAcquire:
      sink.append(operand: instruction.destination)
      sink.append(constant: ", ")
      sink.append(memory: instruction.source, instruction.offset)
    case .storeImmediate:
      sink.append(memory: instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(decimal: Int64(instruction.immediate))
    case .storeRegister, .atomic, .atomicFetch, .exchange, .compareExchange, .storeRelease:
      sink.append(memory: instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(operand: instruction.source)
    case .packetAbsolute: sink.append(decimal: Int64(instruction.immediate))
    case .packetIndirect:
      sink.append(operand: instruction.source)
      sink.append(constant: ", ")
      sink.append(decimal: Int64(instruction.immediate))
    case .wideLoad:
      sink.append(operand: instruction.destination)
      sink.append(constant: ", ")
      SymbolicOperand.append(instruction, high: high, to: &sink)
    case .jump, .mayGoto: sink.append(signed: Int64(instruction.offset))
    case .longJump, .callLocal: sink.append(signed: Int64(instruction.immediate))
    case .branchImmediate, .branchRegister:
      sink.append(operand: instruction.destination)
      sink.append(constant: ", ")
      if form.shape == .branchRegister {
        sink.append(operand: instruction.source)
      } else {
        sink.append(decimal: Int64(instruction.immediate))
      }
      sink.append(constant: ", ")
      sink.append(signed: Int64(instruction.offset))
    case .callHelper: sink.append(decimal: Int64(instruction.immediate))
    case .callKernelFunction:
      sink.append(decimal: Int64(instruction.immediate))
      if instruction.offset != 0 {
        sink.append(constant: ", ")
        sink.append(decimal: Int64(instruction.offset))
      }
    case .exit: break
    }
  }
}

extension [UInt8] {
  /// Appends `%r5`.
  fileprivate mutating func append(operand register: Register) {
    append(ascii: UInt8(ascii: "%"))
    append(register)
  }

  /// Appends `[%r10-8]`.
  fileprivate mutating func append(memory base: Register, _ offset: Int16) {
    append(ascii: UInt8(ascii: "["))
    append(operand: base)
    if offset != 0 { append(signed: Int64(offset)) }
    append(ascii: UInt8(ascii: "]"))
  }
}
