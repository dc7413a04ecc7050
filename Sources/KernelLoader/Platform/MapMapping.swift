#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A map's memory in this process, unmapped when nobody holds it any more.
@safe
final class MapMapping: @unchecked Sendable {
  private let start: UnsafeMutableRawPointer
  private let length: Int

  /// Maps it; nil where the kernel does not.
  /// - Parameter address: where to; 0 for anywhere. What is already there is never replaced.
  init?(_ descriptor: Descriptor, length: Int, at address: UInt64) {
    #if os(Linux)
      // MAP_FIXED_NOREPLACE, whose name the C library's headers hide.
      let flags = MAP_SHARED | (address == 0 ? 0 : 0x10_0000)
      let hint = unsafe UnsafeMutableRawPointer(bitPattern: UInt(truncatingIfNeeded: address))
      guard let start = unsafe mmap(hint, length, PROT_READ | PROT_WRITE, flags, descriptor.number, 0),
        unsafe start != MAP_FAILED
      else { return nil }
      unsafe self.start = start
      self.length = length
    #else
      return nil
    #endif
  }

  deinit {
    #if os(Linux)
      unsafe munmap(start, length)
    #endif
  }

  /// Copies bytes to its start, as many as it has room for.
  func store(_ bytes: [UInt8]) {
    unsafe UnsafeMutableRawBufferPointer(start: start, count: length).copyBytes(from: bytes.prefix(length))
  }
}
