#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A ring buffer map as user space sees it: a page with the consumer's position, a page with the producer's, the data twice over.
///
/// Source: `Documentation/bpf/ringbuf.rst`, Linux 6.18.
enum RingBufferMapping {
  private static let busy: UInt32 = 1 << 31
  private static let discarded: UInt32 = 1 << 30
  private static let headerSize = 8

  /// Takes out all records that are complete, oldest first; none where the kernel will not map the buffer.
  /// - Parameter size: bytes of the buffer's data, a power of two.
  static func takeRecords(_ descriptor: Descriptor, size: Int) -> [[UInt8]] {
    #if os(Linux)
      let pageSize = Process.pageSize
      let number = descriptor.number
      guard size > 0, let consumer = unsafe mmap(nil, pageSize, PROT_READ | PROT_WRITE, MAP_SHARED, number, 0),
        unsafe consumer != MAP_FAILED
      else { return [] }
      defer { unsafe munmap(consumer, pageSize) }
      let length = pageSize + 2 * size
      guard let producer = unsafe mmap(nil, length, PROT_READ, MAP_SHARED, number, pageSize),
        unsafe producer != MAP_FAILED
      else { return [] }
      defer { unsafe munmap(producer, length) }

      var position = unsafe consumer.load(as: UInt.self)
      let records = unsafe collect(UnsafeRawBufferPointer(start: producer, count: length), pageSize, size, &position)
      unsafe consumer.storeBytes(of: position, as: UInt.self)
      return records
    #else
      return []
    #endif
  }

  private static func collect(
    _ producer: UnsafeRawBufferPointer, _ pageSize: Int, _ size: Int, _ position: inout UInt
  ) -> [[UInt8]] {
    var records: [[UInt8]] = []
    let end = unsafe producer.load(as: UInt.self)
    while position < end {
      let offset = pageSize + Int(position & UInt(size - 1))
      let header = unsafe producer.load(fromByteOffset: offset, as: UInt32.self)
      let length = Int(header & ~discarded)
      guard header & busy == 0, length <= size else { break }
      if header & discarded == 0 {
        let start = offset + headerSize
        records.append(unsafe Array(producer[start..<start + length]))
      }
      position += UInt((length + headerSize + 7) & ~7)
    }
    return records
  }
}
