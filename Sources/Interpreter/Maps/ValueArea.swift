/// The values of a map: equal pieces of one growing block of host memory, in a region of the program's address space.
///
/// Programs hold addresses of the region, so that the block may move when it grows.
@safe
final class ValueArea {
  private let space: AddressSpace
  private let slot: Int
  private let owner: RegionOwner
  private let isReadable: Bool
  private let isWritable: Bool
  /// Bytes from one value to the next.
  let stride: Int
  /// Values that there is memory for.
  private(set) var capacity = 0
  private(set) var host: UnsafeMutableRawPointer

  /// Makes an area for values of `size` bytes, each in a multiple of eight bytes.
  init(_ space: AddressSpace, name: String, size: Int, capacity: Int, flags: UInt32) {
    self.space = space
    slot = space.takeSlot()
    owner = .values(map: name)
    isReadable = flags & MapFlags.writeOnlyForPrograms == 0
    isWritable = flags & MapFlags.readOnlyForPrograms == 0
    stride = max(8, (size + 7) & ~7)
    unsafe host = .allocate(byteCount: 0, alignment: 64)
    grow(to: capacity)
  }

  deinit { unsafe host.deallocate() }

  /// Makes room for `count` values; new ones are zero.
  func grow(to count: Int) {
    guard count > capacity else { return }
    let bytes = count * stride
    let grown = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
    unsafe grown.copyMemory(from: host, byteCount: capacity * stride)
    unsafe (grown + capacity * stride).initializeMemory(
      as: UInt8.self, repeating: 0, count: bytes - capacity * stride)
    unsafe host.deallocate()
    unsafe host = unsafe grown
    capacity = count
    unsafe space.set(
      slot, to: host, readable: isReadable ? bytes : 0, writable: isWritable ? bytes : 0, owner: owner)
  }

  /// The address of a value in the program's space.
  func address(_ index: Int) -> UInt64 { AddressLayout.address(slot: slot) &+ UInt64(index &* stride) }

  /// The host memory of a value.
  func memory(_ index: Int) -> UnsafeMutableRawPointer { unsafe host + index * stride }

  /// A copy of the first bytes of a value.
  func bytes(_ index: Int, count: Int) -> [UInt8] {
    unsafe [UInt8](UnsafeRawBufferPointer(start: memory(index), count: count))
  }

  /// The first value's host memory, for reading.
  var start: UnsafeRawPointer { unsafe UnsafeRawPointer(host) }

  /// Overwrites the first bytes of a value.
  func set(_ index: Int, from source: UnsafeRawPointer, count: Int) {
    unsafe memory(index).copyMemory(from: source, byteCount: count)
  }
}
