/// The packet of a run: a buffer with room before and behind the bytes that the program sees.
///
/// Offsets count from the buffer's first byte, whose address in the program's space is ``AddressLayout/packetBuffer``.
/// Invariant: `0 <= meta <= data <= end <= capacity`.
@safe
final class PacketBuffer {
  private(set) var host: UnsafeMutableRawPointer
  private(set) var capacity: Int
  /// Where the metadata in front of the packet begins; `data` where there is none.
  var meta = 0
  /// The first byte.
  var data = 0
  /// Past the last byte that programs access directly.
  var end = 0
  /// The lowest offset that `data` may move to.
  var lowest = 0
  /// The highest offset that `end` may move to.
  var highest = 0
  /// Bytes of fragments behind `end`, which programs reach through helpers alone.
  var fragments: [UInt8] = []
  /// Where the link-layer header begins.
  var linkHeader = 0
  /// Where the network header begins.
  var networkHeader = 0

  init() {
    capacity = 4096
    unsafe host = .allocate(byteCount: capacity, alignment: 64)
  }

  deinit { unsafe host.deallocate() }

  /// Puts a packet into the buffer, zeros around it.
  func fill(_ bytes: some Collection<UInt8>, headroom: Int, tailroom: Int) {
    let needed = headroom + bytes.count + tailroom
    if needed > capacity {
      unsafe host.deallocate()
      unsafe host = .allocate(byteCount: needed, alignment: 64)
      capacity = needed
    }
    unsafe host.initializeMemory(as: UInt8.self, repeating: 0, count: needed)
    unsafe UnsafeMutableRawBufferPointer(start: host + headroom, count: bytes.count).copyBytes(from: bytes)
    data = headroom
    meta = headroom
    end = headroom + bytes.count
    lowest = 0
    highest = needed
    fragments = []
    linkHeader = data
    networkHeader = data
  }

  /// Makes sure of room before and behind the packet, moving it where there is too little.
  func reserve(headroom: Int, tailroom: Int) {
    let used = end - meta
    guard meta < headroom || capacity - end < tailroom else { return }
    let newHead = max(headroom, meta)
    let newCapacity = newHead + used + max(tailroom, capacity - end)
    let grown = UnsafeMutableRawPointer.allocate(byteCount: newCapacity, alignment: 64)
    unsafe grown.initializeMemory(as: UInt8.self, repeating: 0, count: newCapacity)
    unsafe (grown + newHead).copyMemory(from: host + meta, byteCount: used)
    unsafe host.deallocate()
    unsafe host = unsafe grown
    capacity = newCapacity
    let shift = newHead - meta
    meta += shift
    data += shift
    end += shift
    linkHeader += shift
    networkHeader += shift
    highest = capacity
  }

  /// Bytes that the program sees, fragments included.
  var count: Int { end - data + fragments.count }

  /// A byte range's host memory; nil where it is not inside the directly accessible part.
  func memory(at offset: Int, count: Int) -> UnsafeMutableRawBufferPointer? {
    guard offset >= 0, count >= 0, count <= end - data, offset <= end - data - count else { return nil }
    return unsafe UnsafeMutableRawBufferPointer(start: host + data + offset, count: count)
  }

  /// A copy of bytes counted from an offset in the buffer to `end`, then the fragments.
  func copy(from offset: Int) -> [UInt8] {
    guard offset >= 0, offset <= end else { return fragments }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: host + offset, count: end - offset)) + fragments
  }

  /// A copy of packet bytes, fragments included; nil where the range is not inside the packet.
  func bytes(at offset: Int, count: Int) -> [UInt8]? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    if let memory = unsafe memory(at: offset, count: count) { return unsafe [UInt8](memory) }
    return Array(copy(from: data)[offset..<offset + count])
  }

  /// Overwrites packet bytes, fragments included; false where the range is not inside the packet.
  func write(_ bytes: some Collection<UInt8>, at offset: Int) -> Bool {
    guard offset >= 0, offset <= count, bytes.count <= count - offset else { return false }
    let linear = end - data
    for (index, byte) in bytes.enumerated() {
      let position = offset + index
      if position < linear {
        unsafe (host + data + position).storeBytes(of: byte, as: UInt8.self)
      } else {
        fragments[position - linear] = byte
      }
    }
    return true
  }

  /// Moves a byte range inside the buffer; both ranges must be inside it.
  func move(from source: Int, to target: Int, count: Int) {
    guard count > 0, source >= 0, target >= 0, source <= capacity - count, target <= capacity - count else { return }
    unsafe (host + target).copyMemory(from: host + source, byteCount: count)
  }

  /// Zeros a byte range of the buffer.
  func clear(at offset: Int, count: Int) {
    guard count > 0, offset >= 0, offset <= capacity - count else { return }
    unsafe (host + offset).initializeMemory(as: UInt8.self, repeating: 0, count: count)
  }

  /// The address in the program's space of an offset in the buffer.
  func address(_ offset: Int) -> UInt32 { AddressLayout.packetBuffer &+ UInt32(clamping: offset) }
}
