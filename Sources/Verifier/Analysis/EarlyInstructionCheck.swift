import BPFISA
import BPFKernelModel
import BPFProgram

/// The checks of instructions and of the maps they name that precede the control flow's.
///
/// Matches `resolve_pseudo_ldimm64`, Linux 6.18.33. What a map must be to fit the program is ``MapCompatibility``.
struct EarlyInstructionCheck {
  /// Source: `BPF_MAX_VAR_OFF`.
  private static let offsetLimit: UInt32 = 1 << 29

  private let program: LinkedProgram
  private var maps: MapCompatibility

  private init(_ program: LinkedProgram, _ profile: KernelProfile) {
    self.program = program
    maps = MapCompatibility(program, profile)
  }

  /// Checks the program's instructions in their order.
  static func run(_ program: LinkedProgram, _ profile: KernelProfile) throws(VerificationStop) {
    var check = EarlyInstructionCheck(program, profile)
    try check.run()
  }

  private mutating func run() throws(VerificationStop) {
    let instructions = program.instructions
    var index = 0
    while index < instructions.count {
      let instruction = instructions[index]
      let opcode = instruction.opcode
      if opcode.class == .ldx && (opcode.mode != .mem && opcode.mode != .memsx || instruction.immediate != 0) {
        throw .rejected(.invalid, "BPF_LDX uses reserved fields")
      }
      if instruction.isWideLoad {
        guard index + 1 < instructions.count else { throw .rejected(.invalid, "invalid bpf_ld_imm64 insn") }
        try checkWideLoad(instruction, instructions[index + 1])
        index += 2
        continue
      }
      if !OpcodeCheck.isKnown(opcode) {
        let hex = String(opcode.rawValue, radix: 16)
        throw .rejected(.invalid, "unknown opcode " + (hex.count == 1 ? "0" : "") + hex)
      }
      index += 1
    }
  }

  private mutating func checkWideLoad(_ first: Instruction, _ second: Instruction) throws(VerificationStop) {
    if second.opcode.rawValue != 0 || second.registers != 0 || second.offset != 0 {
      throw .rejected(.invalid, "invalid bpf_ld_imm64 insn")
    }
    switch WideLoadKind(rawValue: first.source.rawValue) {
    case .constant, .variable, .function: return
    case .mapValue, .mapIndexValue: break
    case .map, .mapIndex:
      if second.immediate != 0 { throw .rejected(.invalid, "unrecognized bpf_ld_imm64 insn") }
    case nil: throw .rejected(.invalid, "unrecognized bpf_ld_imm64 insn")
    }
    guard program.maps.indices.contains(Int(first.immediate)) else {
      throw Self.notMap(descriptor: ~first.immediate)
    }
    try maps.use(Int(first.immediate))
    switch WideLoadKind(rawValue: first.source.rawValue) {
    case .mapValue, .mapIndexValue:
      try Self.checkDirectValue(program.maps[Int(first.immediate)], UInt32(bitPattern: second.immediate))
    default: break
    }
  }

  /// The refusal of a descriptor that the object itself wrote. Kernel: `__add_used_map`, `__bpf_map_get`; of the descriptors the first
  /// three are a process's standard streams, open and no maps, and no others are open.
  private static func notMap(descriptor: Int32) -> VerificationStop {
    .rejected(
      (0...2).contains(descriptor) ? .invalid : .badDescriptor, "fd \(descriptor) is not pointing to valid bpf_map")
  }

  /// Whether a map's value may be addressed directly at an offset. Kernel: `map_direct_value_addr` of array and arena maps.
  private static func checkDirectValue(_ map: MapDefinition, _ offset: UInt32) throws(VerificationStop) {
    if offset >= offsetLimit {
      throw .rejected(.invalid, "direct value offset of \(offset) is not allowed")
    }
    let message = "invalid access to map value pointer, value_size=\(map.valueSize) off=\(offset)"
    switch map.type {
    case .array:
      if map.maxEntries != 1 { throw .rejected(.unknownNotSupported, message) }
      if offset >= map.valueSize { throw .rejected(.invalid, message) }
    case .arena:
      if UInt64(offset) > UInt64(map.maxEntries) << 12 { throw .rejected(.outOfRange, message) }
    default:
      throw .rejected(.invalid, "no direct value access support for this map type")
    }
  }
}
