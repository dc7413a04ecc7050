import BPFISA

extension Predecoder {
  func load(_ instruction: Instruction) -> DecodedInstruction {
    let width: MemoryWidth
    switch instruction.opcode.mode {
    case .mem: width = MemoryWidth(instruction.opcode.size)
    case .memsx:
      switch instruction.opcode.size {
      case .byte: width = .signedByte
      case .half: width = .signedHalf
      case .word: width = .signedWord
      case .double: return unsafe invalid(.unknownOpcode)
      }
    default: return unsafe invalid(.unknownOpcode)
    }
    if let place = Self.stackPlace(instruction.source, instruction.offset, width) {
      return unsafe make(Operation(.loadStack, width), instruction, displacement: place)
    }
    return unsafe make(Operation(.load, width), instruction, value: Self.noRegion)
  }

  /// What a load or store remembers before it ran.
  private static var noRegion: UInt64 { unsafe Region.nothing }

  /// The distance from the lowest byte of the running function's stack to a place that is all inside it; nil for others.
  private static func stackPlace(_ base: Register, _ offset: Int16, _ width: MemoryWidth) -> Int32? {
    let frame = Int(AddressLayout.frameBytes)
    guard base == .framePointer, Int(offset) >= -frame, Int(offset) + Int(width.bytes) <= 0 else { return nil }
    return Int32(frame + Int(offset))
  }

  func storeImmediate(_ instruction: Instruction) -> DecodedInstruction {
    guard instruction.opcode.mode == .mem else { return unsafe invalid(.unknownOpcode) }
    let width = MemoryWidth(instruction.opcode.size)
    if let place = Self.stackPlace(instruction.destination, instruction.offset, width) {
      return unsafe make(Operation(.storeStackImmediate, width), instruction, displacement: place)
    }
    return unsafe make(Operation(.storeImmediate, width), instruction)
  }

  func storeRegisterOrAtomic(_ instruction: Instruction) -> DecodedInstruction {
    let width = MemoryWidth(instruction.opcode.size)
    switch instruction.opcode.mode {
    case .mem:
      if let place = Self.stackPlace(instruction.destination, instruction.offset, width) {
        return unsafe make(Operation(.storeStack, width), instruction, displacement: place)
      }
      return unsafe make(Operation(.storeRegister, width), instruction, value: Self.noRegion)
    case .atomic: break
    default: return unsafe invalid(.unknownOpcode)
    }
    // One machine runs at a time: acquire and release order nothing that a program could see.
    if instruction.immediate == AtomicImmediate.loadAcquire {
      return unsafe make(Operation(.load, width), instruction, value: Self.noRegion)
    }
    if instruction.immediate == AtomicImmediate.storeRelease {
      return unsafe make(Operation(.storeRegister, width), instruction, value: Self.noRegion)
    }
    guard width == .word || width == .double, let operation = Self.atomic(instruction.immediate) else {
      return unsafe invalid(.unknownOpcode)
    }
    if operation.fetches && instruction.source == .framePointer { return unsafe invalid(.writesFramePointer) }
    return unsafe make(Operation(width == .double ? .atomic64 : .atomic32, operation), instruction)
  }

  private static func atomic(_ immediate: Int32) -> AtomicOperation? {
    switch immediate {
    case 0x00: .add
    case 0x40: .or
    case 0x50: .and
    case 0xa0: .xor
    case 0x00 | AtomicImmediate.fetch: .fetchAdd
    case 0x40 | AtomicImmediate.fetch: .fetchOr
    case 0x50 | AtomicImmediate.fetch: .fetchAnd
    case 0xa0 | AtomicImmediate.fetch: .fetchXor
    case AtomicImmediate.exchange: .exchange
    case AtomicImmediate.compareExchange: .compareExchange
    default: nil
    }
  }

  func wideOrPacketLoad(_ instructions: [Instruction], _ slot: Int) -> DecodedInstruction {
    let instruction = instructions[slot]
    if instruction.isWideLoad { return unsafe wideLoad(instructions, slot) }
    let width = MemoryWidth(instruction.opcode.size)
    switch instruction.opcode.mode {
    case .abs where width != .double: return unsafe make(Operation(.packetAbsolute, width), instruction)
    case .ind where width != .double: return unsafe make(Operation(.packetIndirect, width), instruction)
    default: return unsafe invalid(.unknownOpcode)
    }
  }

  private func wideLoad(_ instructions: [Instruction], _ slot: Int) -> DecodedInstruction {
    guard slot + 1 < instructions.count, instructions[slot + 1].opcode.rawValue == 0 else {
      return unsafe invalid(.truncatedWideLoad)
    }
    let instruction = instructions[slot]
    let low = UInt64(UInt32(bitPattern: instruction.immediate))
    let high = UInt32(bitPattern: instructions[slot + 1].immediate)
    let value: UInt64
    switch WideLoadKind(rawValue: instruction.source.rawValue) {
    case .constant: value = low | UInt64(high) << 32
    case .map:
      guard let address = addressOfMap(Int(low)) else { return unsafe invalid(.unknownMap) }
      value = address
    case .mapValue:
      guard let address = addressOfValue(Int(low)) else { return unsafe invalid(.unknownMap) }
      value = address &+ UInt64(high)
    case .function:
      let target = slot + 1 + Int(instruction.immediate)
      guard indices.indices.contains(target), indices[target] >= 0 else { return unsafe invalid(.jumpTarget) }
      value = CodeAddress(program: number, slot: target).address
    case .variable, .mapIndex, .mapIndexValue, nil: return unsafe invalid(.unknownWideLoad)
    }
    return unsafe make(Operation(.arithmetic64Immediate, BinaryOperation.mov), instruction, value: value)
  }
}

extension MemoryWidth {
  /// The width of a plain load or store.
  init(_ size: Opcode.Size) {
    switch size {
    case .byte: self = .byte
    case .half: self = .half
    case .word: self = .word
    case .double: self = .double
    }
  }
}
