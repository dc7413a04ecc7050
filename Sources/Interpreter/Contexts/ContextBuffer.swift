/// The context of a run, as the program sees it.
@safe
final class ContextBuffer {
  private(set) var host: UnsafeMutableRawPointer
  private(set) var count = 0
  private var capacity = 256

  init() { unsafe host = .allocate(byteCount: capacity, alignment: 64) }

  deinit { unsafe host.deallocate() }

  /// Puts bytes into the buffer, zeros behind them up to `size` bytes in all.
  func fill(_ bytes: [UInt8], size: Int = 0) {
    count = max(bytes.count, size)
    if count > capacity {
      unsafe host.deallocate()
      unsafe host = .allocate(byteCount: count, alignment: 64)
      capacity = count
    }
    unsafe host.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    unsafe UnsafeMutableRawBufferPointer(start: host, count: count).copyBytes(from: bytes)
  }

  /// A copy of the bytes.
  var bytes: [UInt8] { unsafe [UInt8](UnsafeRawBufferPointer(start: host, count: count)) }

  /// A byte; outside the context it reads as 0 and ignores writes.
  subscript(byte offset: Int) -> UInt8 {
    get { offset >= 0 && offset < count ? unsafe host.load(fromByteOffset: offset, as: UInt8.self) : 0 }
    set {
      guard offset >= 0, offset < count else { return }
      unsafe host.storeBytes(of: newValue, toByteOffset: offset, as: UInt8.self)
    }
  }

  /// A little-endian field; outside the context it reads as 0 and ignores writes.
  subscript(word offset: Int) -> UInt32 {
    get {
      guard offset >= 0, offset + 4 <= count else { return 0 }
      return unsafe UInt32(littleEndian: (host + offset).loadUnaligned(as: UInt32.self))
    }
    set {
      guard offset >= 0, offset + 4 <= count else { return }
      unsafe (host + offset).storeBytes(of: newValue.littleEndian, as: UInt32.self)
    }
  }
}
