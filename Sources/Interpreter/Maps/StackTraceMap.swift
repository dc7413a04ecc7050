import BPFProgram

/// `BPF_MAP_TYPE_STACK_TRACE`: call stacks by the hash of their addresses. Matches `kernel/bpf/stackmap.c`, Linux 6.18, with a hash of
/// its own.
@safe
final class StackTraceMap: MapStorage {
  private var stacks: [UInt32: [UInt64]] = [:]

  private var buckets: UInt32 {
    var count: UInt32 = 1
    while count < definition.maxEntries && count < 1 << 31 { count <<= 1 }
    return count
  }

  /// Keeps a stack; its id, or an error. Bits 8 to 10 of the flags are user stacks, comparison by hash alone, and reuse of the bucket.
  func keep(_ addresses: [UInt64], flags: UInt64) -> UInt64 {
    let skipped = Int(flags & 0xff)
    let kept = Array(addresses.dropFirst(skipped).prefix(valueSize / 8))
    if kept.isEmpty { return LinuxErrno.fault.result }
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for address in kept { hash = (hash ^ address) &* 0xff51_afd7_ed55_8ccd }
    let id = UInt32(truncatingIfNeeded: hash >> 32) & (buckets - 1)
    let (comparesHashes, reuses): (UInt64, UInt64) = (1 << 9, 1 << 10)
    if let old = stacks[id], flags & comparesHashes == 0, old != kept, flags & reuses == 0 {
      return LinuxErrno.exists.result
    }
    stacks[id] = kept
    return UInt64(id)
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? {
    let id = unsafe UInt32(littleEndian: key.loadUnaligned(as: UInt32.self))
    return stacks.removeValue(forKey: id) == nil ? .noEntry : nil
  }
}
