/// The spelling of the verifier's log, for any 64 bits. Matches `print_bpf_insn` of Linux 6.18.
///
/// It looks at the bits that the kernel looks at and at no other, so that a slot with a wrong reserved field, which the verifier
/// prints before it rejects it, comes out as it does there.
enum KernelSpelling {
  static func append(
    _ instruction: Instruction, high: Int32, names: some InstructionNames, to sink: inout [UInt8]
  ) {
    switch instruction.opcode.class {
    case .alu, .alu64: appendArithmetic(instruction, to: &sink)
    case .stx: appendStoreRegister(instruction, to: &sink)
    case .st: appendStoreImmediate(instruction, to: &sink)
    case .ldx: appendLoad(instruction, to: &sink)
    case .ld: appendWideOrPacket(instruction, high: high, names: names, to: &sink)
    case .jmp, .jmp32: appendJump(instruction, names: names, to: &sink)
    }
  }

  // MARK: - Arithmetic

  private static func appendArithmetic(_ instruction: Instruction, to sink: inout [UInt8]) {
    let opcode = instruction.opcode
    let is64 = opcode.class == .alu64
    let prefix = UInt8(ascii: is64 ? "r" : "w")
    sink.append(opcodeOf: instruction)
    switch opcode.alu {
    case .end:
      sink.append(instruction.destination)
      sink.append(constant: is64 ? " = bswap" : opcode.usesRegister ? " = be" : " = le")
      sink.append(decimal: Int64(instruction.immediate))
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(instruction.destination)
      return
    case .neg:
      sink.append(instruction.destination, prefix: prefix)
      sink.append(constant: " = -")
      sink.append(instruction.destination, prefix: prefix)
      return
    case .mov where opcode.rawValue == 0xbf && instruction.offset == 1:
      let spaces = UInt32(bitPattern: instruction.immediate)
      sink.append(instruction.destination)
      sink.append(constant: " = addr_space_cast(")
      sink.append(instruction.source)
      sink.append(constant: ", ")
      sink.append(decimal: Int64(spaces >> 16))
      sink.append(constant: ", ")
      sink.append(decimal: Int64(spaces & 0xffff))
      sink.append(ascii: UInt8(ascii: ")"))
      return
    case .mov where opcode.rawValue == 0xbf && instruction.offset == -1:
      sink.append(instruction.destination)
      sink.append(constant: " = &(void __percpu *)(")
      sink.append(instruction.source)
      sink.append(ascii: UInt8(ascii: ")"))
      return
    default: break
    }
    sink.append(instruction.destination, prefix: prefix)
    sink.append(ascii: UInt8(ascii: " "))
    if instruction.offset == 1, opcode.alu == .div || opcode.alu == .mod { sink.append(ascii: UInt8(ascii: "s")) }
    sink.append(constant: opcode.alu?.symbol ?? "(null)")
    sink.append(ascii: UInt8(ascii: " "))
    guard opcode.usesRegister else { return sink.append(decimal: Int64(instruction.immediate)) }
    if opcode.alu == .mov {
      switch instruction.offset {
      case 8: sink.append(constant: "(s8)")
      case 16: sink.append(constant: "(s16)")
      case 32: sink.append(constant: "(s32)")
      default: break
      }
    }
    sink.append(instruction.source, prefix: prefix)
  }

  // MARK: - Memory

  private static func appendStoreRegister(_ instruction: Instruction, to sink: inout [UInt8]) {
    let size = instruction.opcode.size
    switch instruction.opcode.mode {
    case .mem:
      sink.append(opcodeOf: instruction)
      sink.appendAccess(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: " = ")
      return sink.append(instruction.source)
    case .atomic: break
    default: return sink.append(unprintable: "BUG_", instruction)
    }

    let wide: StaticString = size == .double ? "atomic64_" : "atomic_"
    switch instruction.immediate {
    case 0x00, 0x40, 0x50, 0xa0:
      sink.append(opcodeOf: instruction)
      sink.append(constant: "lock ")
      sink.appendAccess(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(constant: instruction.atomicOperation?.symbol ?? "(null)")
      sink.append(ascii: UInt8(ascii: " "))
      sink.append(instruction.source)
    case 0x01, 0x41, 0x51, 0xa1:
      sink.append(opcodeOf: instruction)
      sink.append(instruction.source)
      sink.append(constant: " = ")
      sink.append(constant: wide)
      sink.append(constant: "fetch_")
      sink.append(constant: instruction.atomicOperation?.atomicName ?? "(null)")
      sink.append(ascii: UInt8(ascii: "("))
      sink.appendAddress(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(instruction.source)
      sink.append(ascii: UInt8(ascii: ")"))
    case 0xf1:
      sink.append(opcodeOf: instruction)
      sink.append(constant: "r0 = ")
      sink.append(constant: wide)
      sink.append(constant: "cmpxchg(")
      sink.appendAddress(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: ", r0, ")
      sink.append(instruction.source)
      sink.append(ascii: UInt8(ascii: ")"))
    case 0xe1:
      sink.append(opcodeOf: instruction)
      sink.append(instruction.source)
      sink.append(constant: " = ")
      sink.append(constant: wide)
      sink.append(constant: "xchg(")
      sink.appendAddress(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(instruction.source)
      sink.append(ascii: UInt8(ascii: ")"))
    case 0x100:
      sink.append(opcodeOf: instruction)
      sink.append(instruction.destination)
      sink.append(constant: " = load_acquire(")
      sink.appendAddress(size.unsignedName, instruction.source, instruction.offset)
      sink.append(ascii: UInt8(ascii: ")"))
    case 0x110:
      sink.append(opcodeOf: instruction)
      sink.append(constant: "store_release(")
      sink.appendAddress(size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: ", ")
      sink.append(instruction.source)
      sink.append(ascii: UInt8(ascii: ")"))
    default: sink.append(unprintable: "BUG_", instruction)
    }
  }

  private static func appendStoreImmediate(_ instruction: Instruction, to sink: inout [UInt8]) {
    switch instruction.opcode.mode {
    case .mem:
      sink.append(opcodeOf: instruction)
      sink.appendAccess(instruction.opcode.size.unsignedName, instruction.destination, instruction.offset)
      sink.append(constant: " = ")
      sink.append(decimal: Int64(instruction.immediate))
    case .atomic:
      // The kernel's own speculation barrier, which no program may contain, has this encoding.
      sink.append(opcodeOf: instruction)
      sink.append(constant: "nospec")
    default: sink.append(unprintable: "BUG_st_", instruction)
    }
  }

  private static func appendLoad(_ instruction: Instruction, to sink: inout [UInt8]) {
    let size = instruction.opcode.size
    let type: StaticString
    switch instruction.opcode.mode {
    case .mem: type = size.unsignedName
    case .memsx: type = size.signedName ?? "(null)"
    default: return sink.append(unprintable: "BUG_ldx_", instruction)
    }
    sink.append(opcodeOf: instruction)
    sink.append(instruction.destination)
    sink.append(constant: " = ")
    sink.appendAccess(type, instruction.source, instruction.offset)
  }

  private static func appendWideOrPacket(
    _ instruction: Instruction, high: Int32, names: some InstructionNames, to sink: inout [UInt8]
  ) {
    let size = instruction.opcode.size
    switch instruction.opcode.mode {
    case .abs:
      sink.append(opcodeOf: instruction)
      sink.append(constant: "r0 = *(")
      sink.append(constant: size.unsignedName)
      sink.append(constant: " *)skb[")
      sink.append(decimal: Int64(instruction.immediate))
      sink.append(ascii: UInt8(ascii: "]"))
    case .ind:
      sink.append(opcodeOf: instruction)
      sink.append(constant: "r0 = *(")
      sink.append(constant: size.unsignedName)
      sink.append(constant: " *)skb[")
      sink.append(instruction.source)
      sink.append(constant: " + ")
      sink.append(decimal: Int64(instruction.immediate))
      sink.append(ascii: UInt8(ascii: "]"))
    case .imm where size == .double:
      sink.append(opcodeOf: instruction)
      sink.append(instruction.destination)
      sink.append(constant: " = ")
      switch names.operand(ofWideLoad: instruction, high: high) {
      case .value(let value): sink.append(hexadecimal: value)
      case .symbol(let name): sink.append(name: name)
      }
    default: sink.append(unprintable: "BUG_ld_", instruction)
    }
  }

  // MARK: - Jumps and calls

  private static func appendJump(
    _ instruction: Instruction, names: some InstructionNames, to sink: inout [UInt8]
  ) {
    let opcode = instruction.opcode
    sink.append(opcodeOf: instruction)
    if opcode.jump == .call { return appendCall(instruction, names: names, to: &sink) }
    switch opcode.rawValue {
    case 0x05:
      sink.append(constant: "goto pc")
      return sink.append(signed: Int64(instruction.offset))
    case 0xe5 where instruction.source.rawValue == 0:
      sink.append(constant: "may_goto pc")
      return sink.append(signed: Int64(instruction.offset))
    case 0x06:
      sink.append(constant: "gotol pc")
      return sink.append(signed: Int64(instruction.immediate))
    case 0x95: return sink.append(constant: "exit")
    default: break
    }
    let prefix = UInt8(ascii: opcode.class == .jmp32 ? "w" : "r")
    sink.append(constant: "if ")
    sink.append(instruction.destination, prefix: prefix)
    sink.append(ascii: UInt8(ascii: " "))
    sink.append(constant: opcode.jump?.symbol ?? "(null)")
    sink.append(ascii: UInt8(ascii: " "))
    if opcode.usesRegister {
      sink.append(instruction.source, prefix: prefix)
    } else {
      sink.append(hexadecimal: UInt64(UInt32(bitPattern: instruction.immediate)))
    }
    sink.append(constant: " goto pc")
    sink.append(signed: Int64(instruction.offset))
  }

  private static func appendCall(
    _ instruction: Instruction, names: some InstructionNames, to sink: inout [UInt8]
  ) {
    let kind = CallKind(rawValue: instruction.source.rawValue)
    if kind == .local {
      sink.append(constant: "call pc")
      return sink.append(signed: Int64(instruction.immediate))
    }
    sink.append(constant: "call ")
    switch kind {
    case .helper:
      if let name = names.helper(instruction.immediate) {
        sink.append(name: name)
      } else {
        sink.append(constant: "unknown")
      }
    case .kernelFunction:
      if let name = names.kernelFunction(instruction.immediate, module: instruction.offset) {
        sink.append(name: name)
      } else {
        sink.append(constant: "kernel-function")
      }
    default: sink.append(constant: "unknown")
    }
    sink.append(ascii: UInt8(ascii: "#"))
    sink.append(decimal: Int64(instruction.immediate))
  }
}

extension [UInt8] {
  /// Appends `(07) `.
  fileprivate mutating func append(opcodeOf instruction: Instruction) {
    append(ascii: UInt8(ascii: "("))
    append(twoDigits: instruction.opcode.rawValue)
    append(constant: ") ")
  }

  /// Appends `BUG_ld_00`, which is all that the kernel prints of what it knows no spelling for.
  fileprivate mutating func append(unprintable prefix: StaticString, _ instruction: Instruction) {
    append(constant: prefix)
    append(twoDigits: instruction.opcode.rawValue)
  }

  /// Appends `*(u32 *)(r1 +4)`.
  fileprivate mutating func appendAccess(_ type: StaticString, _ base: Register, _ offset: Int16) {
    append(ascii: UInt8(ascii: "*"))
    appendAddress(type, base, offset)
  }

  /// Appends `(u32 *)(r1 +4)`.
  fileprivate mutating func appendAddress(_ type: StaticString, _ base: Register, _ offset: Int16) {
    append(ascii: UInt8(ascii: "("))
    append(constant: type)
    append(constant: " *)(")
    append(base)
    append(ascii: UInt8(ascii: " "))
    append(signed: Int64(offset))
    append(ascii: UInt8(ascii: ")"))
  }

  /// Appends `r5`, or `w5` where `prefix` says so.
  mutating func append(_ register: Register, prefix: UInt8 = UInt8(ascii: "r")) {
    append(ascii: prefix)
    append(decimal: Int64(register.rawValue))
  }
}

extension Instruction {
  /// The operation that an atomic instruction's immediate names in its bits 4 to 7.
  var atomicOperation: Opcode.ALUOperation? {
    Opcode.ALUOperation(rawValue: UInt8(truncatingIfNeeded: immediate) & 0xf0)
  }
}
