#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file descriptor that is closed when nobody holds it any more.
final class Descriptor: Sendable {
  /// Its number in this process.
  let number: Int32

  /// Takes over an open descriptor.
  init(_ number: Int32) { self.number = number }

  deinit {
    #if os(Linux)
      close(number)
    #endif
  }
}
