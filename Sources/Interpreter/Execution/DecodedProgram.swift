import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// A program ready for the engines: its decoded instructions, in memory that stays where it is.
@safe
final class DecodedProgram {
  /// The decoded instructions, then one that catches running past them.
  let code: UnsafeMutablePointer<DecodedInstruction>
  /// How many there are, the last one included.
  let count: Int
  /// The slot that each decoded instruction came from.
  let slots: [Int32]
  /// The decoded instruction that each slot became; -1 for the second half of a 64-bit immediate load.
  let indices: [Int32]
  /// The registers that the threaded engine keeps at hand while it runs this program.
  let pinned: PinnedRegisters
  /// The program it was made from.
  let source: LinkedProgram

  /// True where the verifier lets the program follow pointers that may lead nowhere: it casts some, or reads the kernel's objects by
  /// their types.
  let readsUntrustedPointers: Bool
  /// The function that handles the program's exceptions; nil where it has none.
  let exceptionHandler: Int?

  /// Decodes a program; nothing in it can make this fail, since what cannot be run becomes an instruction that faults.
  ///
  /// `addressOfMap` gives the address of a map by its index in the program's list, `addressOfValue` that of an array
  /// map's first value; both give nil where there is none.
  init(
    _ program: LinkedProgram, number: Int, addressOfMap: @escaping (Int) -> UInt64?,
    addressOfValue: @escaping (Int) -> UInt64?, arenaStart: UInt64?, castNumber: Int32?, hasLookups: Bool,
    numberOfFunction: @escaping (Int32) -> Int32
  ) {
    source = program
    readsUntrustedPointers = Self.readsUntrustedPointers(program, castNumber: castNumber)
    exceptionHandler = Self.exceptionHandler(of: program)
    var decoder = Predecoder(
      program: program, number: number, addressOfMap: addressOfMap, addressOfValue: addressOfValue,
      numberOfFunction: numberOfFunction, arenaStart: arenaStart, hasLookups: hasLookups)
    decoder.decodeAll()
    count = unsafe decoder.decoded.count
    slots = decoder.slots
    indices = decoder.indices
    pinned = decoder.pinned
    unsafe code = .allocate(capacity: count)
    unsafe decoder.decoded.withUnsafeBufferPointer { unsafe code.initialize(from: $0.baseAddress!, count: $0.count) }
    for index in 0..<count where unsafe code[index].operation.hasTarget {
      unsafe code[index].value = UInt64(UInt(bitPattern: code + Int(code[index].value)))
    }
  }

  deinit { unsafe code.deallocate() }

  /// The slot of a decoded instruction; nil where the address is not one of this program's.
  func slot(of instruction: UnsafePointer<DecodedInstruction>) -> Int? {
    let bytes = unsafe instruction.bytes(after: UnsafePointer(code))
    guard bytes >= 0, bytes < count &* DecodedLayout.stride else { return nil }
    return Int(slots[bytes / DecodedLayout.stride])
  }

  private static func readsUntrustedPointers(_ program: LinkedProgram, castNumber: Int32?) -> Bool {
    switch program.type {
    case .tracing, .lsm, .structOps, .ext: return true
    default: break
    }
    let currentTask: Int32 = 158
    return program.instructions.contains { instruction in
      guard instruction.opcode.class == .jmp, instruction.opcode.jump == .call else { return false }
      return switch CallKind(rawValue: instruction.source.rawValue) {
      case .kernelFunction: castNumber == instruction.immediate
      case .helper: instruction.immediate == currentTask
      default: false
      }
    }
  }

  /// Matches `add_subprog_and_kfunc`, Linux 6.18: the main function names its handler by a tag.
  private static func exceptionHandler(of program: LinkedProgram) -> Int? {
    let prefix = "exception_callback:"
    guard let types = program.types, let main = program.subprograms.first,
      let tag = types.declarationTags(of: main.type).first(where: { $0.component == -1 && $0.text.hasPrefix(prefix) })
    else { return nil }
    let name = String(tag.text.dropFirst(prefix.utf8.count))
    return program.subprograms.last { types.name(of: $0.type) == name }?.start
  }

  /// The decoded instruction of a slot; nil where there is none.
  func instruction(at slot: Int) -> UnsafePointer<DecodedInstruction>? {
    guard slot >= 0, slot < indices.count, indices[slot] >= 0 else { return nil }
    return unsafe UnsafePointer(code + Int(indices[slot]))
  }
}
