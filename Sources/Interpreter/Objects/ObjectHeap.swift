import BPFTypeFormat

/// Objects that programs make while they run, each a region of its own, so that using one after it was freed is found out.
///
/// Freed memory is kept for the next object of its size: a program that makes and drops objects allocates nothing in the end.
@safe
final class ObjectHeap {
  /// One object.
  @safe
  struct Object {
    var slot: Int
    var host: UnsafeMutableRawPointer
    var size: Int
    /// What the kernel manages in it.
    var managed = ManagedFields()
    var isLive = true
  }

  private let space: AddressSpace
  private var objects: [Object] = []
  /// The index among ``objects`` by slot.
  private var indices: [Int: Int] = [:]
  /// Indices of freed objects by size.
  private var free: [Int: [Int]] = [:]
  /// Bytes of live objects.
  private(set) var bytes = 0
  /// Objects whose memory stays readable until the run ends, as under RCU.
  private var retired: [Int] = []

  init(_ space: AddressSpace) { self.space = space }

  deinit { for object in objects { unsafe object.host.deallocate() } }

  /// Bytes that objects may take together, freed ones of the running program included.
  var limit = 1 << 30

  /// Makes an object of zeros; its address, 0 where there is no memory left.
  func make(size: Int, managed: ManagedFields = ManagedFields(), what: String = "an allocated object") -> UInt64 {
    let room = max(8, (size + 7) & ~7)
    guard room <= limit - bytes else { return 0 }
    let index: Int
    if let reused = free[room]?.popLast() {
      index = reused
    } else {
      if space.isFull { return 0 }
      index = objects.count
      let host = UnsafeMutableRawPointer.allocate(byteCount: room, alignment: 16)
      unsafe objects.append(Object(slot: space.takeSlot(), host: host, size: size))
      indices[objects[index].slot] = index
    }
    objects[index].size = size
    objects[index].managed = managed
    objects[index].isLive = true
    bytes += room
    let object = objects[index]
    unsafe object.host.initializeMemory(as: UInt8.self, repeating: 0, count: room)
    unsafe space.set(object.slot, to: object.host, readable: size, writable: size, owner: .nothing(what))
    return AddressLayout.address(slot: object.slot)
  }

  /// The live object that an address points into.
  func object(at address: UInt64) -> Object? {
    guard let index = index(of: address), objects[index].isLive else { return nil }
    return objects[index]
  }

  /// Frees the object that an address points into; its memory can be read until ``reclaim()``, unless nobody else knows it.
  func free(_ address: UInt64, atOnce: Bool = false) {
    guard let index = index(of: address), objects[index].isLive else { return }
    objects[index].isLive = false
    if atOnce { release(index) } else { retired.append(index) }
  }

  private func release(_ index: Int) {
    let room = max(8, (objects[index].size + 7) & ~7)
    bytes -= room
    space.clear(objects[index].slot, owner: .nothing("an object that was dropped"))
    free[room, default: []].append(index)
  }

  /// Takes the memory of freed objects back.
  func reclaim() {
    for index in retired { release(index) }
    retired.removeAll(keepingCapacity: true)
  }

  private func index(of address: UInt64) -> Int? {
    let slot = (address >> 32) &- AddressLayout.firstSlot
    return Int(exactly: slot).flatMap { indices[$0] }
  }

  /// The first address of an object.
  static func start(_ object: Object) -> UInt64 { AddressLayout.address(slot: object.slot) }
}
