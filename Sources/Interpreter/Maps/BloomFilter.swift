import BPFProgram

/// `BPF_MAP_TYPE_BLOOM_FILTER`. Matches `kernel/bpf/bloom_filter.c`, Linux 6.18, but for its false positives, which depend on a random
/// seed: this one has none.
@safe
final class BloomFilter: MapStorage {
  private var values: Set<[UInt8]> = []
  /// Values that are kept; a filter with more says yes to everything, as a filter may.
  private static let most = 1 << 20

  override func push(_ value: UnsafeRawPointer, flags: UInt64) -> LinuxErrno? {
    if flags != UpdateFlags.any { return .invalid }
    if values.count >= Self.most { return nil }
    unsafe values.insert([UInt8](UnsafeRawBufferPointer(start: value, count: valueSize)))
    return nil
  }

  override func next(into value: UnsafeMutableRawPointer, removing: Bool) -> LinuxErrno? {
    if removing { return .notSupported }
    let bytes = unsafe [UInt8](UnsafeRawBufferPointer(start: UnsafeRawPointer(value), count: valueSize))
    return values.count >= Self.most || values.contains(bytes) ? nil : .noEntry
  }
}
