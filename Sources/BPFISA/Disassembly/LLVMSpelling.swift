/// The spelling of llvm-objdump 19, for any 64 bits.
///
/// LLVM ignores many reserved fields, of an atomic operation's immediate most bits, and knows an r11; what it cannot decode at
/// all is `<unknown>`. Load-acquire and store-release, which 19 does not know, have LLVM 20's spelling where a row of the table is
/// written.
struct LLVMSpelling {
  /// True to write `w` registers in 32-bit accesses.
  var usesSubregisters: Bool

  /// Appends what llvm-objdump prints.
  func append(_ instruction: Instruction, next: Instruction?, to sink: inout [UInt8]) {
    if instruction.isWideLoad {
      guard let next, decodesWideLoad(instruction) else { return sink.append(constant: "<unknown>") }
      return appendWideLoad(instruction, high: next.immediate, to: &sink)
    }
    let visible = visiblePart(of: instruction)
    guard let form = OpcodeTable.form(matching: visible), isDecodable(visible, form) else {
      return sink.append(constant: "<unknown>")
    }
    append(visible, form, high: 0, to: &sink)
  }

  /// True where LLVM takes the slot and the next one for a 64-bit immediate load, whatever that holds.
  func decodesWideLoad(_ instruction: Instruction) -> Bool {
    instruction.isWideLoad && instruction.offset == 0 && instruction.destination.rawValue <= 11
  }

  /// Appends an instruction that the opcode table has.
  func append(_ instruction: Instruction, _ form: InstructionForm, high: Int32, to sink: inout [UInt8]) {
    switch form.shape {
    case .destinationImmediate, .destinationSource, .signExtend, .negate, .byteSwap, .addressSpaceCast:
      appendArithmetic(instruction, form, to: &sink)
    case .load, .storeImmediate, .storeRegister, .packetAbsolute, .packetIndirect:
      appendAccess(instruction, form, to: &sink)
    case .atomic, .atomicFetch, .exchange, .compareExchange, .loadAcquire, .storeRelease:
      appendAtomic(instruction, form, to: &sink)
    case .wideLoad: appendWideLoad(instruction, high: high, to: &sink)
    default: appendJump(instruction, form, to: &sink)
    }
  }

  // MARK: - What LLVM looks at

  /// The instruction with the fields cleared that LLVM's decoder ignores.
  private func visiblePart(of instruction: Instruction) -> Instruction {
    var visible = instruction
    let candidates = OpcodeTable.forms(of: instruction.opcode)
    guard let shape = candidates.first?.shape else { return instruction }
    switch shape {
    case .exit: return instruction.keeping([.immediate])
    case .destinationImmediate: return instruction.keeping([.destination, .offset, .immediate])
    case .destinationSource:
      let isCast = instruction.opcode.rawValue == 0xbf && instruction.offset == 1
      return instruction.keeping(
        isCast ? [.destination, .source, .offset, .immediate] : [.destination, .source, .offset])
    case .byteSwap: return instruction.keeping([.destination, .immediate])
    case .atomic, .loadAcquire:
      visible.immediate &= visible.immediate & 15 == 1 ? 0xff : 0xf0
      if !usesSubregisters, instruction.opcode.rawValue == 0xc3, visible.immediate & 0xf0 == 0 { visible.immediate = 0 }
      return visible
    default: return instruction.keeping(shape.operands)
    }
  }

  /// False for registers beyond r11, and for the 32-bit atomics that LLVM knows only with subregisters.
  private func isDecodable(_ instruction: Instruction, _ form: InstructionForm) -> Bool {
    if form.operands.contains(.destination), instruction.destination.rawValue > 11 { return false }
    if form.operands.contains(.source), instruction.source.rawValue > 11 { return false }
    return usesSubregisters || instruction.opcode.rawValue != 0xc3 || instruction.immediate == 0
  }

  // MARK: - Arithmetic

  private func appendArithmetic(
    _ instruction: Instruction, _ form: InstructionForm, to sink: inout [UInt8]
  ) {
    let is32 = instruction.opcode.class == .alu && form.shape != .byteSwap
    let prefix = UInt8(ascii: is32 ? "w" : "r")
    sink.append(instruction.destination, prefix: prefix)
    switch form.shape {
    case .negate:
      sink.append(constant: " = -")
      sink.append(instruction.destination, prefix: prefix)
    case .byteSwap:
      sink.append(constant: " = ")
      sink.append(name: form.mnemonic)
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(instruction.destination, prefix: prefix)
    case .signExtend:
      sink.append(constant: " = (s")
      sink.append(decimal: Int64(instruction.offset))
      sink.append(ascii: UInt8(ascii: ")"))
      sink.append(instruction.source, prefix: prefix)
    case .addressSpaceCast:
      let spaces = UInt32(bitPattern: instruction.immediate)
      sink.append(constant: " = addr_space_cast(")
      sink.append(instruction.source, prefix: prefix)
      sink.append(constant: ", ")
      sink.append(hexadecimal: UInt64(spaces >> 16))
      sink.append(constant: ", ")
      sink.append(hexadecimal: UInt64(spaces & 0xffff))
      sink.append(ascii: UInt8(ascii: ")"))
    default:
      sink.append(constant: instruction.offset == 1 ? " s" : " ")
      sink.append(constant: instruction.opcode.alu?.symbol ?? "")
      sink.append(ascii: UInt8(ascii: " "))
      if form.shape == .destinationSource {
        sink.append(instruction.source, prefix: prefix)
      } else {
        sink.append(signedHexadecimal: Int64(instruction.immediate))
      }
    }
  }

  // MARK: - Memory

  private func valuePrefix(_ instruction: Instruction) -> UInt8 {
    UInt8(ascii: usesSubregisters && instruction.opcode.size != .double ? "w" : "r")
  }

  private func appendAccess(_ instruction: Instruction, _ form: InstructionForm, to sink: inout [UInt8]) {
    let size = instruction.opcode.size
    switch form.shape {
    case .load:
      let isSigned = instruction.opcode.mode == .memsx
      sink.append(instruction.destination, prefix: isSigned ? UInt8(ascii: "r") : valuePrefix(instruction))
      sink.append(constant: " = *")
      sink.appendTyped(
        isSigned ? size.signedName ?? size.unsignedName : size.unsignedName, instruction.source, instruction.offset)
    case .storeImmediate, .storeRegister:
      sink.append(ascii: UInt8(ascii: "*"))
      sink.appendTyped(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: " = ")
      if form.shape == .storeRegister {
        sink.append(instruction.source, prefix: valuePrefix(instruction))
      } else {
        sink.append(signedHexadecimal: Int64(instruction.immediate))
      }
    default:
      sink.append(constant: "r0 = *(")
      sink.append(constant: size.unsignedName)
      sink.append(constant: " *)skb[")
      if form.shape == .packetIndirect {
        sink.append(instruction.source)
      } else {
        sink.append(signedHexadecimal: Int64(instruction.immediate))
      }
      sink.append(ascii: UInt8(ascii: "]"))
    }
  }

  private func appendAtomic(_ instruction: Instruction, _ form: InstructionForm, to sink: inout [UInt8]) {
    let size = instruction.opcode.size
    // Only the fetching forms exist with subregisters alone; a plain 32-bit addition has both spellings.
    let isPlain = form.shape == .atomic && instruction.immediate == 0
    let prefix = size == .double || (isPlain && !usesSubregisters) ? UInt8(ascii: "r") : UInt8(ascii: "w")
    switch form.shape {
    case .atomic:
      sink.append(constant: "lock *")
      sink.appendTyped(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(constant: instruction.atomicOperation?.symbol ?? "")
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(instruction.source, prefix: prefix)
    case .atomicFetch:
      sink.append(instruction.source, prefix: prefix)
      sink.append(constant: " = atomic_fetch_")
      sink.append(constant: instruction.atomicOperation?.atomicName ?? "")
      sink.append(ascii: UInt8(ascii: "("))
      sink.appendTyped(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(instruction.source, prefix: prefix)
      sink.append(ascii: UInt8(ascii: ")"))
    case .exchange, .compareExchange:
      let compares = form.shape == .compareExchange
      sink.append(compares ? .r0 : instruction.source, prefix: prefix)
      sink.append(constant: compares ? " = cmpxchg" : " = xchg")
      sink.append(constant: size == .double ? "_64(" : "32_32(")
      sink.appendSum(instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      if compares {
        sink.append(.r0, prefix: prefix)
        sink.append(constant: ", ")
      }
      sink.append(instruction.source, prefix: prefix)
      sink.append(ascii: UInt8(ascii: ")"))
    case .loadAcquire:
      sink.append(instruction.destination, prefix: prefix)
      sink.append(constant: " = load_acquire(")
      sink.appendTyped(size.unsignedName, instruction.source, instruction.offset)
      sink.append(ascii: UInt8(ascii: ")"))
    default:
      sink.append(constant: "store_release(")
      sink.appendTyped(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(instruction.source, prefix: prefix)
      sink.append(ascii: UInt8(ascii: ")"))
    }
  }

  private func appendWideLoad(_ instruction: Instruction, high: Int32, to sink: inout [UInt8]) {
    if instruction.source.rawValue == 0 {
      sink.append(instruction.destination)
      sink.append(constant: " = ")
      sink.append(signedHexadecimal: Int64(bitPattern: instruction.wideImmediate(high: high)))
      return sink.append(constant: " ll")
    }
    sink.append(constant: "ld_pseudo\t")
    sink.append(instruction.destination)
    sink.append(constant: ", ")
    sink.append(hexadecimal: UInt64(instruction.source.rawValue))
    sink.append(constant: ", ")
    sink.append(hexadecimal: UInt64(UInt32(bitPattern: instruction.immediate)))
  }

  // MARK: - Jumps and calls

  private func appendJump(_ instruction: Instruction, _ form: InstructionForm, to sink: inout [UInt8]) {
    switch form.shape {
    case .jump:
      sink.append(constant: "goto ")
      sink.append(target: Int64(instruction.offset))
    case .longJump:
      sink.append(constant: "gotol ")
      sink.append(target: Int64(instruction.immediate))
    case .mayGoto:
      sink.append(constant: "may_goto ")
      sink.append(target: Int64(instruction.offset))
    case .callHelper, .callLocal, .callKernelFunction:
      sink.append(constant: "call ")
      sink.append(signedHexadecimal: Int64(instruction.immediate))
    case .callRegister:
      sink.append(constant: "callx ")
      sink.append(instruction.destination)
    case .exit: sink.append(constant: "exit")
    default:
      let prefix = UInt8(ascii: instruction.opcode.class == .jmp32 ? "w" : "r")
      sink.append(constant: "if ")
      sink.append(instruction.destination, prefix: prefix)
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(constant: instruction.opcode.jump?.symbol ?? "")
      sink.append(ascii: UInt8(ascii: " "))
      if form.shape == .branchRegister {
        sink.append(instruction.source, prefix: prefix)
      } else {
        sink.append(signedHexadecimal: Int64(instruction.immediate))
      }
      sink.append(constant: " goto ")
      sink.append(target: Int64(instruction.offset))
    }
  }
}

extension Instruction {
  /// The instruction with every field zero but `fields`.
  fileprivate func keeping(_ fields: InstructionFields) -> Instruction {
    Instruction(encoding: encoding & (fields.mask | 0xff))
  }
}

extension [UInt8] {
  /// Appends `+0x5` or `-0x5`.
  fileprivate mutating func append(target: Int64) {
    if target >= 0 { append(ascii: UInt8(ascii: "+")) }
    append(signedHexadecimal: target)
  }

  /// Appends `(u32 *)(r1 + 0x4)`.
  fileprivate mutating func appendTyped(_ type: StaticString, _ base: Register, _ offset: Int16) {
    append(ascii: UInt8(ascii: "("))
    append(constant: type)
    append(constant: " *)(")
    appendSum(base, offset)
    append(ascii: UInt8(ascii: ")"))
  }

  /// Appends `r1 + 0x4`.
  fileprivate mutating func appendSum(_ base: Register, _ offset: Int16) {
    append(base)
    append(constant: offset < 0 ? " - " : " + ")
    append(hexadecimal: UInt64(offset.magnitude))
  }
}
