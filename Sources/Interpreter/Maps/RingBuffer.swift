import BPFProgram

/// `BPF_MAP_TYPE_RINGBUF`: records that user space reads in the order of their reservation.
///
/// Matches `kernel/bpf/ringbuf.c`, Linux 6.18, for positions and free space. User space reads after each run; records
/// become visible up to the first that is still reserved. Each reserved record is a region of its own, so that using it
/// after it was released is found out. Records and regions are used again, so that writing asks for memory only until there
/// are as many as a run has at once.
@safe
final class RingBuffer: MapStorage {
  @safe
  private struct Record {
    var slot: Int
    var position: UInt64
    var block: Block
    var count: Int
    var state: State
    enum State { case reserved, submitted, discarded }
  }

  /// Memory for a record.
  @safe
  private struct Block {
    var start: UnsafeMutableRawPointer
    var capacity: Int
  }

  private let space: AddressSpace
  /// Records that user space has not read, oldest first.
  private var records: [Record] = []
  private var freeBlocks: [Block] = []
  /// Slots whose records were released, oldest first from ``nextFreeSlot`` on: those are the next to be used.
  private var freeSlots: [Int] = []
  private var nextFreeSlot = 0
  private var producer: UInt64 = 0
  private var consumer: UInt64 = 0
  private let reservedOwner: UInt32
  private let releasedOwner: UInt32

  /// Bytes in front of a record's data. Source: Linux `BPF_RINGBUF_HDR_SZ`.
  private static let header: UInt64 = 8
  private static let largestRecord: UInt64 = UInt64(UInt32.max / 4)

  init(_ definition: MapDefinition, space: AddressSpace) {
    self.space = space
    reservedOwner = space.number(of: .record(map: definition.name))
    releasedOwner = space.number(of: .releasedRecord(map: definition.name))
    super.init(definition)
  }

  deinit {
    for record in records { unsafe record.block.start.deallocate() }
    for block in freeBlocks { unsafe block.start.deallocate() }
  }

  override var lookupEntry: LookupEntry { unsafe LookupEntry(self) }

  private var size: UInt64 { UInt64(definition.maxEntries) }

  /// Advances the producer over a record; nil where the buffer has no room.
  private func claim(_ count: UInt64) -> UInt64? {
    if count > Self.largestRecord { return nil }
    let length = (count + Self.header + 7) & ~7
    if length > size { return nil }
    let position = producer
    if position &+ length &- consumer > size &- 1 { return nil }
    producer = position &+ length
    return position
  }

  /// Memory for so many bytes.
  private func takeBlock(_ count: Int) -> Block {
    if let block = freeBlocks.popLast() {
      if block.capacity >= count { return block }
      unsafe block.start.deallocate()
    }
    let capacity = max(64, count)
    return unsafe Block(start: .allocate(byteCount: capacity, alignment: 8), capacity: capacity)
  }

  /// `bpf_ringbuf_reserve`: the record's address, 0 where there is no room.
  func reserve(_ count: UInt64) -> UInt64 {
    let hasFreeSlot = nextFreeSlot < freeSlots.count
    if !hasFreeSlot && space.isFull { return 0 }
    guard let position = claim(count) else { return 0 }
    let slot = hasFreeSlot ? freeSlots[nextFreeSlot] : space.takeSlot()
    if hasFreeSlot { nextFreeSlot += 1 }
    let bytes = Int(count)
    let block = takeBlock(bytes)
    unsafe block.start.initializeMemory(as: UInt8.self, repeating: 0, count: bytes)
    unsafe space.set(slot, to: block.start, count: bytes, description: reservedOwner)
    records.append(Record(slot: slot, position: position, block: block, count: bytes, state: .reserved))
    return AddressLayout.address(slot: slot)
  }

  /// Ends a reservation; false where the address is no reserved record's.
  func release(_ address: UInt64, discarding: Bool) -> Bool {
    // Most are released soon.
    var index = records.count - 1
    while index >= 0 {
      if records[index].state == .reserved && AddressLayout.address(slot: records[index].slot) == address { break }
      index -= 1
    }
    if index < 0 { return false }
    let slot = records[index].slot
    records[index].state = discarding ? .discarded : .submitted
    unsafe space.set(slot, to: AddressSpace.nowhere, count: 0, description: releasedOwner)
    if nextFreeSlot >= 64 {
      freeSlots.removeSubrange(..<nextFreeSlot)
      nextFreeSlot = 0
    }
    freeSlots.append(slot)
    return true
  }

  /// `bpf_ringbuf_output`: false where there is no room.
  func output(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let position = claim(UInt64(bytes.count)) else { return false }
    let block = takeBlock(bytes.count)
    if let source = bytes.baseAddress { unsafe block.start.copyMemory(from: source, byteCount: bytes.count) }
    records.append(Record(slot: -1, position: position, block: block, count: bytes.count, state: .submitted))
    return true
  }

  /// `bpf_ringbuf_query`. Matches `BPF_CALL_2(bpf_ringbuf_query)`, Linux 6.18.
  func query(_ what: UInt64) -> UInt64 {
    switch what {
    case 0: producer &- consumer
    case 1: size
    case 2: consumer
    case 3: producer
    default: 0
    }
  }

  /// Reads what user space can read: all records up to the first that is still reserved.
  func drain(into events: inout [ProgramEvent], keeping isKept: Bool) {
    if records.isEmpty { return }
    let read = records.firstIndex { $0.state == .reserved } ?? records.count
    for record in records[..<read] {
      if isKept && record.state == .submitted {
        let data = unsafe [UInt8](UnsafeRawBufferPointer(start: record.block.start, count: record.count))
        events.append(ProgramEvent(map: definition.name, data: data))
      }
      freeBlocks.append(record.block)
    }
    if read == records.count { records.removeAll(keepingCapacity: true) } else { records.removeSubrange(..<read) }
    consumer = records.first?.position ?? producer
  }
}
