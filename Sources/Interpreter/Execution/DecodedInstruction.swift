/// An instruction as the engines run it: 24 bytes, one for each instruction of the program (a 64-bit immediate load is
/// one).
///
/// Everything that does not change from run to run is worked out here: immediates are extended, maps and functions are
/// addresses, jump distances are bytes between decoded instructions.
@unsafe
struct DecodedInstruction {
  /// What the threaded engine jumps to.
  var handler: ThreadedHandler
  /// The extended immediate; for helper calls the helper's number; for jumps and local calls the address of the decoded
  /// instruction that they go to, so that one load gets there; for loads and stores of registers the address of the region
  /// that they met last.
  var value: UInt64
  /// For loads and stores the offset, in the own stack from its lowest byte; for jumps the immediate.
  var displacement: Int32
  /// The register written, or the base of a store.
  var destination: UInt8
  /// The register read.
  var source: UInt8
  /// What to do.
  var operation: Operation
}

/// Sizes of ``DecodedInstruction``.
enum DecodedLayout {
  /// Bytes from one decoded instruction to the next.
  static let stride = 24
}

/// A kind of instruction and its variant: the key of both engines.
struct Operation: Hashable {
  /// The kinds. The variant is the raw value of the type named beside each.
  enum Family: UInt8, CaseIterable {
    /// ``BinaryOperation``
    case arithmetic64Immediate, arithmetic64Register, arithmetic32Immediate, arithmetic32Register
    /// ``UnaryOperation``
    case unary
    /// An arena's address for user space; no variant.
    case castToUser
    /// ``Condition``
    case jump64Immediate, jump64Register, jump32Immediate, jump32Register
    /// Unconditional; no variant.
    case jump
    /// ``MemoryWidth``
    case load, storeRegister, storeImmediate
    /// Loads and stores of the running function's own stack at a constant place: ``MemoryWidth``
    case loadStack, storeStack, storeStackImmediate
    /// ``AtomicOperation``
    case atomic64, atomic32
    /// Legacy packet loads: ``MemoryWidth``
    case packetAbsolute, packetIndirect
    /// Calls and control; no variant.
    case callHelper, callLocal, callRegister, tailCall, exit, mayGoto
    /// The helper `bpf_map_lookup_elem`; no variant.
    case mapLookup
    /// Goes on in the caller of a function that a tail call has replaced; no variant, and in no program.
    case rejoin
    /// ``InvalidInstruction``
    case invalid
    /// Leaves the engine: ``EngineStop``
    case stop
  }

  /// True where the instruction's value is where it goes.
  var hasTarget: Bool {
    switch family {
    case .jump64Immediate, .jump64Register, .jump32Immediate, .jump32Register, .jump, .callLocal, .mayGoto: true
    default: false
    }
  }

  /// The kind.
  var family: Family
  /// The variant.
  var variant: UInt8

  /// Puts a key together.
  init(_ family: Family, _ variant: UInt8 = 0) {
    self.family = family
    self.variant = variant
  }

  /// Puts a key together from a typed variant.
  init<Variant: RawRepresentable>(_ family: Family, _ variant: Variant) where Variant.RawValue == UInt8 {
    self.init(family, variant.rawValue)
  }

  /// Most variants that any family has.
  static let variants = 32

  /// A number for each key, for tables.
  var index: Int { Int(family.rawValue) * Self.variants + Int(variant) }
}

/// Why an instruction cannot be run.
enum InvalidInstruction: UInt8, CaseIterable {
  case unknownOpcode, unknownRegister, writesFramePointer, truncatedWideLoad, unknownWideLoad, unknownMap, jumpTarget
  case ranOffEnd

  /// What is wrong, for a fault's reason.
  var reason: String {
    switch self {
    case .unknownOpcode: "the opcode is no instruction"
    case .unknownRegister: "the instruction names a register beyond r10"
    case .writesFramePointer: "the frame pointer r10 cannot be written"
    case .truncatedWideLoad: "a 64-bit immediate load lacks its second slot"
    case .unknownWideLoad: "this kind of 64-bit immediate load needs a loader that resolves it first"
    case .unknownMap: "the instruction names a map that the program does not have"
    case .jumpTarget: "the jump's target is outside the program or inside a 64-bit immediate load"
    case .ranOffEnd: "execution ran past the program's last instruction"
    }
  }

  /// True where a real kernel could run the instruction.
  var isUnmodelled: Bool { self == .unknownWideLoad }
}

/// Why the engine was left.
enum EngineStop: UInt8, CaseIterable {
  /// The outermost function returned.
  case exit
  /// An instruction failed; the machine's state says which.
  case fault
  /// A backward jump found the step limit passed.
  case stepLimit
}
