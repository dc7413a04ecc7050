/// A range of virtual addresses with the host memory behind it.
///
/// Programs see 64-bit addresses of a space of its own; host addresses never reach them. The space is cut into slots of
/// 4 GiB, at most one region each, so that finding a region is an index computation and an address names its object for
/// good, even when the host memory moves.
@unsafe
struct Region {
  /// The byte at ``start``.
  var host: UnsafeMutableRawPointer
  /// The low 32 bits of the region's first address.
  var start: UInt32
  /// Bytes that may be read.
  var readable: UInt32
  /// Bytes that may be written.
  var writable: UInt32
  /// Index of the region's description.
  var owner: UInt32
}

/// Where things stand in the program's address space.
enum AddressLayout {
  /// High half of the address of slot 0; slots follow upwards.
  static let firstSlot: UInt64 = 0xffff_8880
  /// The first address past the stack's outermost frame.
  static let stackTop: UInt64 = 0xffff_c900_0010_0000
  /// Bytes of stack of a function. Source: Linux `MAX_BPF_STACK`.
  static let frameBytes: UInt64 = 512
  /// Nested functions. Source: Linux `MAX_CALL_FRAMES`.
  static let frames: UInt64 = 8
  /// Frames that there is memory for: a tail call from a nested function lets its target nest as deep again.
  static let mostFrames: UInt64 = 8 * 34
  /// Address of the packet buffer's first byte: below 4 GiB, because contexts hold packet addresses in 32 bits.
  static let packetBuffer: UInt32 = 0x1000_0000
  /// The low half of a region's first address, unless it must be another.
  static let regionStart: UInt32 = 0x1000
  /// Most bytes of a region.
  static let largestRegion = 0xffff_0000

  /// The address of the first byte of the region in a slot.
  static func address(slot: Int, start: UInt32 = regionStart) -> UInt64 {
    (firstSlot &+ UInt64(slot)) << 32 | UInt64(start)
  }
}
