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
  private var capacity = 0
  private var pieceCapacity = 16
  private var owners: [RegionOwner]

  /// Prepares the table that `state` points to from now on.
  init(state: UnsafeMutablePointer<MachineState>) {
    unsafe self.state = unsafe state
    owners = [
      .context, .nothing("the program's code"), .nothing("the map objects"), .nothing("the task"), .packet,
    ]
    unsafe state.pointee.regions = unsafe RegionTable(pieces: .allocate(capacity: pieceCapacity))
    for slot in 0..<Slot.firstFree {
      let taken = takeSlot()
      unsafe state.pointee.regions[taken].pointee.owner = UInt32(slot)
    }
    unsafe state.pointee.packet = Region(at: 0, owner: UInt32(Slot.firstFree))
  }

  /// Frees the table; nothing may be run afterwards.
  func release() {
    for piece in 0..<capacity / AddressLayout.pieceSlots { unsafe state.pointee.regions.pieces[piece].deallocate() }
    unsafe state.pointee.regions.pieces.deallocate()
  }

  /// A host address for regions without bytes.
  static var nowhere: UnsafeMutableRawPointer { unsafe UnsafeMutableRawPointer(bitPattern: 1).unsafelyUnwrapped }

  /// True where no slot is left for objects that programs make: the stack's addresses come next.
  var isFull: Bool { unsafe state.pointee.regions.count >= 16_000 }

  /// Takes the next slot; its region is empty until it is set.
  func takeSlot() -> Int {
    let slot = unsafe Int(state.pointee.regions.count)
    if slot == capacity { grow() }
    unsafe state.pointee.regions[slot].initialize(to: Region(at: AddressLayout.address(slot: slot), owner: 0))
    unsafe state.pointee.regions.count = UInt64(slot + 1)
    return slot
  }

  private func grow() {
    let piece = capacity / AddressLayout.pieceSlots
    if piece == pieceCapacity {
      let old = unsafe state.pointee.regions.pieces
      unsafe state.pointee.regions.pieces = .allocate(capacity: pieceCapacity * 2)
      unsafe state.pointee.regions.pieces.moveInitialize(from: old, count: piece)
      unsafe old.deallocate()
      pieceCapacity *= 2
    }
    unsafe (state.pointee.regions.pieces + piece).initialize(to: .allocate(capacity: AddressLayout.pieceSlots))
    capacity += AddressLayout.pieceSlots
  }

  /// Gives a slot memory; the caller keeps the memory alive until it sets the slot again.
  func set(
    _ slot: Int, to host: UnsafeMutableRawPointer, readable: Int, writable: Int, owner: RegionOwner
  ) {
    let region = unsafe state.pointee.regions[slot]
    let description = unsafe describe(owner, at: region.pointee.owner)
    unsafe region.pointee = Region(
      host: host, start: AddressLayout.address(slot: slot), readable: readable, writable: writable, owner: description)
  }

  /// Gives a slot memory as ``set(_:to:readable:writable:owner:)`` does, by the number of a description.
  func set(_ slot: Int, to host: UnsafeMutableRawPointer, count: Int, description: UInt32) {
    unsafe state.pointee.regions[slot].pointee = Region(
      host: host, start: AddressLayout.address(slot: slot), readable: count, writable: count, owner: description)
  }

  /// The number of a description, for whoever sets regions often.
  func number(of owner: RegionOwner) -> UInt32 { describe(owner, at: 0) }

  /// Takes a slot's memory away, leaving word of what had been there.
  func clear(_ slot: Int, owner: RegionOwner) {
    unsafe set(slot, to: Self.nowhere, readable: 0, writable: 0, owner: owner)
  }

  /// Sets the packet's window: `start` is its first byte's address, below 4 GiB.
  func setPacket(_ host: UnsafeMutableRawPointer, start: UInt32, count: Int, writable: Bool) {
    unsafe state.pointee.packet = Region(
      host: host, start: UInt64(start), readable: count, writable: writable ? count : 0,
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
    guard unsafe slot < state.pointee.regions.count else { return nil }
    let region = unsafe state.pointee.regions[Int(slot)].pointee
    return unsafe (region, owners[Int(region.owner)])
  }
}
