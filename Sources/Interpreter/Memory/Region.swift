/// A range of virtual addresses with the host memory behind it.
///
/// Programs see 64-bit addresses of a space of its own; host addresses never reach them. The space is cut into slots of
/// 4 GiB, at most one region each, so that finding a region is an index computation and an address names its object for
/// good, even when the host memory moves.
@unsafe
struct Region {
  /// The byte at ``start``.
  var host: UnsafeMutableRawPointer
  /// The region's first address.
  var start: UInt64
  /// What may be read.
  var readable: Extent
  /// What may be written.
  var writable: Extent
  /// Index of the region's description.
  var owner: UInt32

  /// A range of bytes at a region's start: for each width of access how many places it can start at, so that one comparison
  /// decides.
  struct Extent: Hashable {
    /// The range's bytes.
    @inline(__always)
    var bytes: UInt32 { places.x }
    /// The places for bytes, halves, words and doubles; one vector, so that it is written and read as one.
    private var places: SIMD4<UInt32>

    /// So many bytes.
    @inline(__always)
    init(_ bytes: UInt32) {
      places = SIMD4(bytes, bytes < 2 ? 0 : bytes - 1, bytes < 4 ? 0 : bytes - 3, bytes < 8 ? 0 : bytes - 7)
    }

    /// So many bytes more; meant for extents of 8 bytes and more, before and after.
    @inline(__always)
    mutating func grow(by more: UInt32) {
      places &+= SIMD4(repeating: more)
    }

    /// The offsets below this are where an access of a width may start.
    @inline(__always)
    func places(_ width: MemoryWidth) -> UInt64 {
      switch width {
      case .byte, .signedByte: UInt64(places.x)
      case .half, .signedHalf: UInt64(places.y)
      case .word, .signedWord: UInt64(places.z)
      case .double: UInt64(places.w)
      }
    }
  }

  /// The address of a region that nothing is in, which lives as long as the process.
  static let nothing: UInt64 = {
    let region = UnsafeMutablePointer<Region>.allocate(capacity: 1)
    unsafe region.initialize(to: Region(at: AddressLayout.address(slot: 0), owner: 0))
    return UInt64(UInt(bitPattern: region))
  }()

  /// A region without bytes.
  init(at start: UInt64, owner: UInt32) {
    unsafe self.init(
      host: UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped, start: start, readable: 0, writable: 0,
      owner: owner)
  }

  /// A region of so many bytes.
  init(host: UnsafeMutableRawPointer, start: UInt64, readable: Int, writable: Int, owner: UInt32) {
    unsafe self.host = unsafe host
    unsafe self.start = start
    unsafe self.readable = Extent(UInt32(clamping: readable))
    unsafe self.writable = Extent(UInt32(clamping: writable))
    unsafe self.owner = owner
  }

  /// The host address of an access; nil where the region does not permit it.
  @inline(__always)
  func locate(_ address: UInt64, _ width: MemoryWidth, writing: Bool) -> UnsafeMutableRawPointer? {
    let offset = unsafe address &- start
    if unsafe offset >= (writing ? writable : readable).places(width) { return nil }
    return unsafe host + Int(truncatingIfNeeded: offset)
  }

  /// The host address of any number of bytes up to ``AddressLayout/largestRegion``; nil where the region does not permit it.
  func locate(_ address: UInt64, bytes: UInt64, writing: Bool) -> UnsafeMutableRawPointer? {
    let offset = unsafe address &- start
    let limit = unsafe UInt64((writing ? writable : readable).bytes)
    guard bytes <= limit, offset <= limit - bytes else { return nil }
    return unsafe host + Int(truncatingIfNeeded: offset)
  }
}

/// The regions by slot, in pieces that never move: instructions remember where the region is that they met last.
@unsafe
struct RegionTable {
  /// The pieces.
  var pieces: UnsafeMutablePointer<UnsafeMutablePointer<Region>>
  /// Slots in use.
  var count: UInt64 = 0

  /// A slot's region; the slot is below ``count``.
  @inline(__always)
  subscript(slot: Int) -> UnsafeMutablePointer<Region> {
    unsafe pieces[slot / AddressLayout.pieceSlots] + slot % AddressLayout.pieceSlots
  }
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
  /// Slots in a piece of the table of regions.
  static let pieceSlots = 64
  /// Most bytes of a region.
  static let largestRegion = 0xffff_0000

  /// The address of the first byte of the region in a slot.
  static func address(slot: Int, start: UInt32 = regionStart) -> UInt64 {
    (firstSlot &+ UInt64(slot)) << 32 | UInt64(start)
  }
}
