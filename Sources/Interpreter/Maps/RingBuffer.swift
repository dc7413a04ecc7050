import BPFProgram

/// `BPF_MAP_TYPE_RINGBUF`: records that user space reads in the order of their reservation.
///
/// Matches `kernel/bpf/ringbuf.c`, Linux 6.18, for positions and free space. User space reads after each run; records
/// become visible up to the first that is still reserved. Each reserved record is a region of its own, so that using it
/// after it was released is found out.
@safe
final class RingBuffer: MapStorage {
  @safe
  private struct Record {
    var slot: Int
    var position: UInt64
    var memory: UnsafeMutableRawPointer?
    var count: Int
    var state: State
    var bytes: [UInt8] = []
    enum State { case reserved, submitted, discarded }
  }

  private let space: AddressSpace
  /// Records that user space has not read, oldest first.
  private var records: [Record] = []
  private var freeSlots: [Int] = []
  private var producer: UInt64 = 0
  private var consumer: UInt64 = 0

  /// Bytes in front of a record's data. Source: Linux `BPF_RINGBUF_HDR_SZ`.
  private static let header: UInt64 = 8
  private static let largestRecord: UInt64 = UInt64(UInt32.max / 4)

  init(_ definition: MapDefinition, space: AddressSpace) {
    self.space = space
    super.init(definition)
  }

  deinit { for record in records { unsafe record.memory?.deallocate() } }

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

  /// `bpf_ringbuf_reserve`: the record's address, 0 where there is no room.
  func reserve(_ count: UInt64) -> UInt64 {
    if freeSlots.isEmpty && space.isFull { return 0 }
    guard let position = claim(count) else { return 0 }
    let slot = freeSlots.popLast() ?? space.takeSlot()
    let bytes = Int(count)
    let memory = UnsafeMutableRawPointer.allocate(byteCount: max(bytes, 8), alignment: 8)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: max(bytes, 8))
    unsafe space.set(slot, to: memory, readable: bytes, writable: bytes, owner: .record(map: definition.name))
    unsafe records.append(
      Record(slot: slot, position: position, memory: memory, count: bytes, state: .reserved))
    return AddressLayout.address(slot: slot)
  }

  /// Ends a reservation; false where the address is no reserved record's.
  func release(_ address: UInt64, discarding: Bool) -> Bool {
    guard
      let index = records.firstIndex(where: {
        $0.state == .reserved && AddressLayout.address(slot: $0.slot) == address
      })
    else { return false }
    let record = records[index]
    if let memory = unsafe record.memory {
      records[index].bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: memory, count: record.count))
      unsafe memory.deallocate()
    }
    unsafe records[index].memory = nil
    records[index].state = discarding ? .discarded : .submitted
    space.clear(record.slot, owner: .releasedRecord(map: definition.name))
    freeSlots.insert(record.slot, at: 0)
    return true
  }

  /// `bpf_ringbuf_output`: false where there is no room.
  func output(_ bytes: [UInt8]) -> Bool {
    guard let position = claim(UInt64(bytes.count)) else { return false }
    unsafe records.append(
      Record(slot: -1, position: position, memory: nil, count: bytes.count, state: .submitted, bytes: bytes))
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
  func drain() -> [[UInt8]] {
    var read: [[UInt8]] = []
    while let record = records.first, record.state != .reserved {
      records.removeFirst()
      if record.state == .submitted { read.append(record.bytes) }
    }
    consumer = records.first?.position ?? producer
    return read
  }
}
