/// One 8-byte slot of a program, exactly as encoded.
///
/// Any 64 bits are an `Instruction`; whether they mean something is asked of the opcode table. A 64-bit immediate load takes two
/// slots, so that indices here are the kernel's instruction indices.
@frozen
public struct Instruction: Hashable, Sendable {
  /// What to do.
  public var opcode: Opcode
  /// Destination in the low four bits, source in the high four.
  public var registers: UInt8
  /// A signed offset: of memory in bytes, of jumps in slots.
  public var offset: Int16
  /// A signed 32-bit constant.
  public var immediate: Int32

  /// Puts an instruction together from its fields.
  @inlinable
  public init(
    opcode: Opcode, destination: Register = .r0, source: Register = .r0, offset: Int16 = 0, immediate: Int32 = 0
  ) {
    self.opcode = opcode
    self.registers = destination.rawValue | source.rawValue << 4
    self.offset = offset
    self.immediate = immediate
  }

  /// The register that is written, or the base address of a store.
  @inlinable
  public var destination: Register {
    get { Register(rawValue: registers & 15) }
    set { registers = registers & 0xf0 | newValue.rawValue }
  }

  /// The register that is read.
  @inlinable
  public var source: Register {
    get { Register(rawValue: registers >> 4) }
    set { registers = registers & 15 | newValue.rawValue << 4 }
  }
}

extension Instruction {
  /// Decodes a slot from its 64 bits, where the low byte is the first in memory.
  @inlinable
  public init(encoding: UInt64) {
    opcode = Opcode(rawValue: UInt8(truncatingIfNeeded: encoding))
    registers = UInt8(truncatingIfNeeded: encoding >> 8)
    offset = Int16(truncatingIfNeeded: encoding >> 16)
    immediate = Int32(truncatingIfNeeded: encoding >> 32)
  }

  /// The slot's 64 bits; stored low byte first they are what a little-endian machine runs.
  @inlinable
  public var encoding: UInt64 {
    UInt64(opcode.rawValue) | UInt64(registers) << 8 | UInt64(UInt16(bitPattern: offset)) << 16
      | UInt64(UInt32(bitPattern: immediate)) << 32
  }

  /// True for the first slot of a 64-bit immediate load (`ld_imm64`), which takes the next slot too.
  @inlinable
  public var isWideLoad: Bool { opcode.rawValue == 0x18 }

  /// True for a call of another function of the same program.
  @inlinable
  public var isLocalCall: Bool { opcode.rawValue == 0x85 && source.rawValue == CallKind.local.rawValue }

  /// True for a call of a helper by number.
  @inlinable
  public var isHelperCall: Bool { opcode.rawValue == 0x85 && source.rawValue == CallKind.helper.rawValue }

  /// True for a call of a kernel function by BTF id.
  @inlinable
  public var isKernelFunctionCall: Bool {
    opcode.rawValue == 0x85 && source.rawValue == CallKind.kernelFunction.rawValue
  }

  /// True for `exit`.
  @inlinable
  public var isExit: Bool { opcode.rawValue == 0x95 }

  /// How far a jump goes, in slots from the one after it: the immediate of the wide `gotol`, the offset of all others.
  public var jumpDistance: Int { opcode.rawValue == 0x06 ? Int(immediate) : Int(offset) }
}

/// What a call instruction calls: its source register field. Source: Linux `BPF_PSEUDO_CALL`, `BPF_PSEUDO_KFUNC_CALL`.
@frozen
public enum CallKind: UInt8, Sendable {
  /// A helper, the immediate being its number.
  case helper = 0
  /// A function of the same program, the immediate being the distance from the next slot.
  case local = 1
  /// A kernel function, the immediate being its BTF id and the offset choosing the BTF object.
  case kernelFunction = 2
}

/// What a 64-bit immediate load loads: its source register field. Source: Linux `BPF_PSEUDO_MAP_FD` and its kin.
@frozen
public enum WideLoadKind: UInt8, Sendable {
  /// The 64 bits themselves.
  case constant = 0
  /// A map. In a linked program the immediate is the map's index in the program's list.
  case map = 1
  /// The address inside an array map's first value; the second slot's immediate is the offset.
  case mapValue = 2
  /// A kernel variable, by BTF id.
  case variable = 3
  /// A function of the same program, the immediate being the distance from the next slot.
  case function = 4
  /// A map by index in the loader's array of descriptors.
  case mapIndex = 5
  /// A map value by index in the loader's array of descriptors.
  case mapIndexValue = 6
}
