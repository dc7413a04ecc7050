import BPFISA
import BPFProgram

/// Turns encoded instructions into ``DecodedInstruction``s.
@safe
struct Predecoder {
  let program: LinkedProgram
  /// The program's number in its machine, part of its functions' addresses.
  let number: Int
  let addressOfMap: (Int) -> UInt64?
  let addressOfValue: (Int) -> UInt64?
  /// The number of a kernel function's body by the function's BTF id.
  let numberOfFunction: (Int32) -> Int32
  /// User space's address of the program's arena; nil where it has none, or none that casts go to.
  let arenaStart: UInt64?
  /// The registers that the threaded engine keeps at hand.
  let pinned: PinnedRegisters
  /// True where helper 1 is Linux's, which looks keys up in maps.
  let hasLookups: Bool
  private(set) var decoded: [DecodedInstruction] = unsafe []
  private(set) var slots: [Int32] = []
  private(set) var indices: [Int32] = []

  init(
    program: LinkedProgram, number: Int, addressOfMap: @escaping (Int) -> UInt64?,
    addressOfValue: @escaping (Int) -> UInt64?, numberOfFunction: @escaping (Int32) -> Int32,
    arenaStart: UInt64?, hasLookups: Bool
  ) {
    self.program = program
    self.number = number
    self.addressOfMap = addressOfMap
    self.addressOfValue = addressOfValue
    self.numberOfFunction = numberOfFunction
    self.arenaStart = arenaStart
    self.hasLookups = hasLookups
    pinned = PinnedRegisters(for: program.instructions)
  }

  mutating func decodeAll() {
    numberInstructions()
    let instructions = program.instructions
    unsafe decoded.reserveCapacity(slots.count + 1)
    for slot in slots {
      unsafe decoded.append(decode(instructions, Int(slot)))
    }
    slots.append(Int32(clamping: max(instructions.count - 1, 0)))
    unsafe decoded.append(invalid(.ranOffEnd))
    fuse()
  }

  /// Gives runs of instructions a handler for all of them.
  private mutating func fuse() {
    let fusions = ThreadedEngine.fusions
    let end = unsafe FusionTable.Half(decoded[decoded.count - 1], pinned)
    var (second, third) = (end, end)
    for index in unsafe decoded.indices.dropLast().reversed() {
      let first = unsafe FusionTable.Half(decoded[index], pinned)
      if let handler = unsafe fusions.handler(first, second, third) { unsafe decoded[index].handler = handler }
      (second, third) = (first, second)
    }
  }

  /// Gives every instruction its place; the second slot of a 64-bit immediate load has none.
  private mutating func numberInstructions() {
    let instructions = program.instructions
    indices = [Int32](repeating: -1, count: instructions.count)
    slots.reserveCapacity(instructions.count + 1)
    var slot = 0
    while slot < instructions.count {
      indices[slot] = Int32(slots.count)
      slots.append(Int32(slot))
      slot += instructions[slot].isWideLoad ? 2 : 1
    }
  }

  private func decode(_ instructions: [Instruction], _ slot: Int) -> DecodedInstruction {
    let instruction = instructions[slot]
    if instruction.destination.rawValue > 10 || (instruction.source.rawValue > 10 && !instruction.isWideLoad) {
      return unsafe invalid(.unknownRegister)
    }
    if instruction.destination == .framePointer && instruction.writesDestination {
      return unsafe invalid(.writesFramePointer)
    }
    switch instruction.opcode.class {
    case .alu, .alu64: return unsafe arithmetic(instruction)
    case .jmp, .jmp32: return unsafe jump(instruction, slot)
    case .ld: return unsafe wideOrPacketLoad(instructions, slot)
    case .ldx: return unsafe load(instruction)
    case .st: return unsafe storeImmediate(instruction)
    case .stx: return unsafe storeRegisterOrAtomic(instruction)
    }
  }

  func make(
    _ operation: Operation, _ instruction: Instruction, value: UInt64? = nil, displacement: Int32? = nil
  ) -> DecodedInstruction {
    unsafe DecodedInstruction(
      handler: ThreadedEngine.handler(
        operation, pinned.location(of: instruction.destination.rawValue),
        pinned.location(of: instruction.source.rawValue), preserved: pinned.preservedCount),
      value: value ?? UInt64(bitPattern: Int64(instruction.immediate)),
      displacement: displacement ?? Int32(instruction.offset), destination: instruction.destination.rawValue,
      source: instruction.source.rawValue, operation: operation)
  }

  func invalid(_ reason: InvalidInstruction) -> DecodedInstruction {
    unsafe make(Operation(.invalid, reason), Instruction(opcode: Opcode(rawValue: 0)))
  }
}

extension Instruction {
  /// True where the instruction writes its destination register, which must not be the frame pointer.
  fileprivate var writesDestination: Bool {
    switch opcode.class {
    case .alu, .alu64, .ldx: true
    case .ld: isWideLoad
    case .jmp, .jmp32, .st: false
    case .stx:
      // Load-acquire writes the destination; fetching atomics write the source register.
      opcode.mode == .atomic && immediate == AtomicImmediate.loadAcquire
    }
  }
}

/// The immediates of atomic instructions. Source: Linux `BPF_FETCH`, `BPF_XCHG`, `BPF_CMPXCHG`, `BPF_LOAD_ACQ`,
/// `BPF_STORE_REL`.
enum AtomicImmediate {
  static let fetch: Int32 = 0x01
  static let exchange: Int32 = 0xe1
  static let compareExchange: Int32 = 0xf1
  static let loadAcquire: Int32 = 0x100
  static let storeRelease: Int32 = 0x110
}
