/// The table of regions behind the program's addresses.
///
/// Slots are handed out in a fixed order, so that the same program sees the same addresses in every run.
@safe
final class AddressSpace {
  /// Slots with a fixed meaning.
  enum Slot {
    static let context = 0
    static let code = CodeAddress.slot
    static let mapObjects = 2
    static let tasks = 3
    static let firstFree = 4
  }

  private let state: UnsafeMutablePointer<MachineState>
  private var capacity = 64
  private var owners: [RegionOwner]

  /// Prepares the table that `state` points to from now on.
  init(state: UnsafeMutablePointer<MachineState>) {
    unsafe self.state = unsafe state
    owners = [
      .context, .nothing("the program's code"), .nothing("the map objects"), .nothing("the task"), .packet,
    ]
    unsafe state.pointee.regions = .allocate(capacity: capacity)
    for slot in 0..<Slot.firstFree {
      unsafe (state.pointee.regions + slot).initialize(to: Self.empty(owner: UInt32(slot)))
    }
    unsafe state.pointee.regionCount = UInt64(Slot.firstFree)
    unsafe state.pointee.packet = Self.empty(owner: UInt32(Slot.firstFree))
  }

  /// Frees the table; nothing may be run afterwards.
  func release() { unsafe state.pointee.regions.deallocate() }

  /// A host address for regions without bytes.
  static var nowhere: UnsafeMutableRawPointer { unsafe UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped }

  private static func empty(owner: UInt32) -> Region {
    unsafe Region(host: nowhere, start: AddressLayout.regionStart, readable: 0, writable: 0, owner: owner)
  }

  /// True where no slot is left for objects that programs make: the stack's addresses come next.
  var isFull: Bool { unsafe state.pointee.regionCount >= 16_000 }

  /// Takes the next slot; its region is empty until it is set.
  func takeSlot() -> Int {
    let slot = unsafe Int(state.pointee.regionCount)
    if slot == capacity { grow() }
    unsafe (state.pointee.regions + slot).initialize(to: Self.empty(owner: 0))
    unsafe state.pointee.regionCount = UInt64(slot + 1)
    return slot
  }

  private func grow() {
    let old = unsafe state.pointee.regions
    let grown = UnsafeMutablePointer<Region>.allocate(capacity: capacity * 2)
    unsafe grown.moveInitialize(from: old, count: capacity)
    unsafe old.deallocate()
    unsafe state.pointee.regions = grown
    capacity *= 2
  }

  /// Gives a slot memory; the caller keeps the memory alive until it sets the slot again.
  func set(
    _ slot: Int, to host: UnsafeMutableRawPointer, readable: Int, writable: Int, owner: RegionOwner
  ) {
    let description = unsafe describe(owner, at: state.pointee.regions[slot].owner)
    unsafe state.pointee.regions[slot] = Region(
      host: host, start: AddressLayout.regionStart, readable: UInt32(clamping: readable),
      writable: UInt32(clamping: writable), owner: description)
  }

  /// Takes a slot's memory away, leaving word of what had been there.
  func clear(_ slot: Int, owner: RegionOwner) {
    unsafe set(slot, to: Self.nowhere, readable: 0, writable: 0, owner: owner)
  }

  /// Sets the packet's window: `start` is its first byte's address, below 4 GiB.
  func setPacket(_ host: UnsafeMutableRawPointer, start: UInt32, count: Int, writable: Bool) {
    unsafe state.pointee.packet = Region(
      host: host, start: start, readable: UInt32(clamping: count), writable: writable ? UInt32(clamping: count) : 0,
      owner: UInt32(Slot.firstFree))
  }

  /// Finds or makes the number of a description; `old` is tried first.
  private func describe(_ owner: RegionOwner, at old: UInt32) -> UInt32 {
    if owners[Int(old)] == owner { return old }
    if let known = owners.firstIndex(of: owner) { return UInt32(known) }
    owners.append(owner)
    return UInt32(owners.count - 1)
  }

  /// The region in the slot of an address, with what it holds; nil where no slot is.
  func region(near address: UInt64) -> (region: Region, owner: RegionOwner)? {
    let high = address >> 32
    if high == 0 { return unsafe (state.pointee.packet, .packet) }
    let slot = high &- AddressLayout.firstSlot
    guard unsafe slot < state.pointee.regionCount else { return nil }
    let region = unsafe state.pointee.regions[Int(slot)]
    return unsafe (region, owners[Int(region.owner)])
  }
}
