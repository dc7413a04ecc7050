#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the loader asks of the process that it runs in.
enum Process {
  /// Bytes of a page of memory.
  static var pageSize: Int {
    #if os(Linux)
      Int(sysconf(Int32(_SC_PAGESIZE)))
    #else
      4096
    #endif
  }

  /// The whole file; nil where it cannot be read.
  static func read(_ path: String) -> [UInt8]? {
    #if os(Linux)
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { return nil }
      defer { close(descriptor) }
      var bytes: [UInt8] = []
      let chunk = NativeBuffer(count: 1 << 20)
      while true {
        let count = unsafe systemRead(descriptor, chunk.pointer, chunk.count)
        guard count >= 0 else { return nil }
        guard count > 0 else { return bytes }
        bytes += chunk.prefix(count)
      }
    #else
      return nil
    #endif
  }

  /// Runs `body` on the first processor, so that per-CPU values and processor numbers do not depend on chance.
  static func onFirstProcessor<Result>(_ body: () throws(KernelError) -> Result) throws(KernelError) -> Result {
    #if os(Linux)
      // The C library's headers hide these two calls; the mask is an array of bits.
      guard let get = unsafe affinityCall("sched_getaffinity"), let set = unsafe affinityCall("sched_setaffinity")
      else {
        return try body()
      }
      let before = NativeBuffer(count: 128)
      let first = NativeBuffer(count: 128)
      first.store(UInt(1), at: 0)
      guard unsafe get(0, before.count, before.pointer) >= 0, unsafe set(0, first.count, first.pointer) == 0 else {
        return try body()
      }
      defer { _ = unsafe set(0, before.count, before.pointer) }
    #endif
    return try body()
  }

  /// Runs `body` in a thread without the capabilities that loading programs is about.
  static func withoutCapabilities<Result>(_ body: () throws(KernelError) -> Result) throws(KernelError) -> Result {
    #if os(Linux)
      guard let get = unsafe capabilityCall("capget"), let set = unsafe capabilityCall("capset") else {
        throw .refused("to give up capabilities", errno: ENOSYS)
      }
      // Version 3 of the interface: two sets of 32 bits, each effective, permitted, inheritable.
      let header = NativeBuffer(count: 8)
      header.store(UInt32(0x2008_0522), at: 0)
      let before = NativeBuffer(count: 24)
      guard unsafe get(header.pointer, before.pointer) == 0 else {
        throw .refused("to tell capabilities", errno: errno)
      }
      let reduced = NativeBuffer(before.prefix(24))
      // CAP_NET_ADMIN, CAP_SYS_ADMIN; CAP_PERFMON, CAP_BPF.
      reduced.store(reduced.load(UInt32.self, at: 0) & ~(1 << 12 | 1 << 21), at: 0)
      reduced.store(reduced.load(UInt32.self, at: 12) & ~(1 << 6 | 1 << 7), at: 12)
      guard unsafe set(header.pointer, reduced.pointer) == 0 else {
        throw .refused("to give up capabilities", errno: errno)
      }
      defer { _ = unsafe set(header.pointer, before.pointer) }
    #endif
    return try body()
  }

  /// The system's text for an error number.
  static func text(ofError number: Int32) -> String {
    #if os(Linux)
      // 524 is the kernel's own ENOTSUPP, which the C library does not know.
      number == 524 ? "Operation not supported" : unsafe String(cString: strerror(number))
    #else
      "error \(number)"
    #endif
  }
}

#if os(Linux)
  private typealias AffinityCall = @convention(c) (Int32, Int, UnsafeMutableRawPointer) -> Int32

  private typealias CapabilityCall = @convention(c) (UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> Int32

  private func capabilityCall(_ name: String) -> CapabilityCall? {
    guard let symbol = unsafe dlsym(nil, name) else { return nil }
    return unsafe unsafeBitCast(symbol, to: CapabilityCall.self)
  }

  private func affinityCall(_ name: String) -> AffinityCall? {
    guard let symbol = unsafe dlsym(nil, name) else { return nil }
    return unsafe unsafeBitCast(symbol, to: AffinityCall.self)
  }

  // Inside `Process` the name read is its own function.
  private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer, _ count: Int) -> Int {
    unsafe read(descriptor, buffer, count)
  }
#endif
