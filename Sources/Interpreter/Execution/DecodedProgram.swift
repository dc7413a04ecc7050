import BPFISA
import BPFProgram

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
  /// The program it was made from.
  let source: LinkedProgram

  /// Decodes a program; nothing in it can make this fail, since what cannot be run becomes an instruction that faults.
  ///
  /// `addressOfMap` gives the address of a map by its index in the program's list, `addressOfValue` that of an array
  /// map's first value; both give nil where there is none.
  init(
    _ program: LinkedProgram, number: Int, addressOfMap: @escaping (Int) -> UInt64?,
    addressOfValue: @escaping (Int) -> UInt64?
  ) {
    source = program
    var decoder = Predecoder(
      program: program, number: number, addressOfMap: addressOfMap, addressOfValue: addressOfValue)
    decoder.decodeAll()
    count = unsafe decoder.decoded.count
    slots = decoder.slots
    indices = decoder.indices
    unsafe code = .allocate(capacity: count)
    unsafe decoder.decoded.withUnsafeBufferPointer { unsafe code.initialize(from: $0.baseAddress!, count: $0.count) }
  }

  deinit { unsafe code.deallocate() }

  /// The slot of a decoded instruction; nil where the address is not one of this program's.
  func slot(of instruction: UnsafePointer<DecodedInstruction>) -> Int? {
    let bytes = unsafe instruction.bytes(after: UnsafePointer(code))
    guard bytes >= 0, bytes < count &* DecodedLayout.stride else { return nil }
    return Int(slots[bytes / DecodedLayout.stride])
  }

  /// The decoded instruction of a slot; nil where there is none.
  func instruction(at slot: Int) -> UnsafePointer<DecodedInstruction>? {
    guard slot >= 0, slot < indices.count, indices[slot] >= 0 else { return nil }
    return unsafe UnsafePointer(code + Int(indices[slot]))
  }
}
