import BPFProgram

/// `BPF_MAP_TYPE_USER_RINGBUF`: records that user space puts in and programs take out. Matches `kernel/bpf/ringbuf.c`, Linux 6.18.
@safe
final class UserRingBuffer: MapStorage {
  private var records: [[UInt8]] = []

  /// Adds a record as user space does; false where the buffer has no room.
  func add(_ record: [UInt8]) -> Bool {
    let (header, used) = (8, records.reduce(0) { $0 + ($1.count + 15) & ~7 })
    if used + (record.count + header + 7) & ~7 > Int(definition.maxEntries) { return false }
    records.append(record)
    return true
  }

  /// Takes the oldest record out; nil where there is none.
  func take() -> [UInt8]? { records.isEmpty ? nil : records.removeFirst() }
}
