extension Disassembler {
  /// Appends text that the assembler turns into the same slots; a 64-bit immediate load's text stands for both of its slots.
  func appendReversibly(
    _ instruction: Instruction, next: Instruction?, names: some InstructionNames, to sink: inout [UInt8]
  ) {
    guard let form = instruction.decode(next: next).form else {
      sink.append(constant: ".quad ")
      return sink.append(hexadecimal: instruction.encoding)
    }
    let high = next?.immediate ?? 0
    switch style {
    case .kernel:
      let symbols = ReversibleNames(names: names)
      if form.shape == .callRegister {
        sink.append(constant: "(8d) callx ")
        return sink.append(instruction.destination)
      }
      KernelSpelling.append(instruction, high: high, names: symbols, to: &sink)
      if form.shape == .callKernelFunction, instruction.offset != 0 {
        sink.append(ascii: UInt8(ascii: "["))
        sink.append(decimal: Int64(instruction.offset))
        sink.append(ascii: UInt8(ascii: "]"))
      }
    case .llvm: appendLLVM(instruction, form, high: high, names: names, to: &sink)
    case .mnemonic: MnemonicSpelling.append(instruction, form, high: high, to: &sink)
    }
  }

  private func appendLLVM(
    _ instruction: Instruction, _ form: InstructionForm, high: Int32, names: some InstructionNames,
    to sink: inout [UInt8]
  ) {
    switch form.shape {
    case .callLocal:
      sink.append(constant: "call local ")
      sink.append(signed: Int64(instruction.immediate))
    case .callKernelFunction:
      sink.append(constant: "call runtime ")
      sink.append(decimal: Int64(instruction.immediate))
      if instruction.offset != 0 {
        sink.append(constant: ", ")
        sink.append(decimal: Int64(instruction.offset))
      }
    case .wideLoad where instruction.source.rawValue != 0:
      sink.append(instruction.destination)
      sink.append(constant: " = ")
      switch ReversibleNames(names: names).operand(ofWideLoad: instruction, high: high) {
      case .symbol(let name): sink.append(name: name)
      case .value(let value): sink.append(hexadecimal: value)
      }
      sink.append(constant: " ll")
    case .packetIndirect where instruction.immediate != 0:
      sink.append(constant: "r0 = *(")
      sink.append(constant: instruction.opcode.size.unsignedName)
      sink.append(constant: " *)skb[")
      sink.append(instruction.source)
      sink.append(constant: " + ")
      sink.append(signedHexadecimal: Int64(instruction.immediate))
      sink.append(ascii: UInt8(ascii: "]"))
    default:
      LLVMSpelling(usesSubregisters: usesSubregisters).append(instruction, form, high: high, to: &sink)
    }
  }
}

/// The caller's names where they are symbols; numbers that would hide what is loaded get a symbol of their own.
private struct ReversibleNames<Names: InstructionNames>: InstructionNames {
  var names: Names

  func helper(_ number: Int32) -> String? { names.helper(number) }

  func kernelFunction(_ identifier: Int32, module: Int16) -> String? { nil }

  func operand(ofWideLoad load: Instruction, high: Int32) -> WideOperand {
    if load.source.rawValue == 0 { return .value(load.wideImmediate(high: high)) }
    if case .symbol(let name) = names.operand(ofWideLoad: load, high: high) { return .symbol(name) }
    var bytes: [UInt8] = []
    SymbolicOperand.append(load, high: high, to: &bytes)
    return .symbol(String(decoding: bytes, as: UTF8.self))
  }
}
