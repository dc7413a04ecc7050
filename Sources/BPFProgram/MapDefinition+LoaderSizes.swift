import BPFKernelModel

extension MapDefinition {
  /// The map with the sizes that an object leaves to its loader. The object's own definition keeps what is written.
  ///
  /// Matches libbpf 1.5: a ring buffer grows to the next power of two of pages (`adjust_ringbuf_sz`), a perf event array without entries
  /// gets one for each processor (`map_set_def_max_entries`). Everything else that is 0 stays 0: a stack trace's value size, and the
  /// entries that user space is to set.
  /// - Parameters:
  ///   - pageSize: bytes of a page, from 1 on.
  ///   - processorCount: the processors that the machine may have; nil where none is known, which leaves perf event arrays as they are.
  public func withLoaderSizes(pageSize: UInt32 = 4096, processorCount: UInt32? = nil) -> MapDefinition {
    var map = self
    switch type {
    case .ringbuf, .userRingbuf: map.maxEntries = Self.ringBufferSize(maxEntries, pageSize: UInt64(max(1, pageSize)))
    case .perfEventArray where maxEntries == 0: map.maxEntries = processorCount ?? 0
    default: break
    }
    map.inner = inner.map { $0.withLoaderSizes(pageSize: pageSize, processorCount: processorCount) }
    return map
  }

  private static func ringBufferSize(_ size: UInt32, pageSize: UInt64) -> UInt32 {
    let (pages, rest) = UInt64(size).quotientAndRemainder(dividingBy: pageSize)
    if size == 0 || rest == 0 && pages.nonzeroBitCount == 1 { return size }
    var candidate = pageSize
    while candidate <= UInt64(size) { candidate *= 2 }
    // The largest ones cannot grow: the kernel refuses them.
    return UInt32(exactly: candidate) ?? size
  }
}
