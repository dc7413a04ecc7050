/// Memory at a fixed address, for the structures and buffers that a C library reads and fills.
///
/// Structures are written field by field at their offsets: their layout is the interface, and no Swift type has to mirror it.
@safe
final class NativeBuffer {
  private let memory: UnsafeMutableRawBufferPointer

  /// Zeroed memory; at least one byte, so that there is an address.
  init(count: Int) {
    unsafe memory = .allocate(byteCount: max(count, 1), alignment: 16)
    unsafe memory.initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// Memory for a text that somebody else writes: empty so far, and not touched beyond its first byte, so that its pages cost
  /// nothing until they are used.
  init(textCapacity: Int) {
    unsafe memory = .allocate(byteCount: max(textCapacity, 1), alignment: 16)
    unsafe memory.storeBytes(of: 0, as: UInt8.self)
  }

  /// A copy of bytes.
  convenience init(_ bytes: [UInt8]) {
    self.init(count: bytes.count)
    unsafe memory.copyBytes(from: bytes)
  }

  /// A copy of a string with its terminating zero.
  convenience init(text: String) {
    self.init(Array(text.utf8) + [0])
  }

  deinit { unsafe memory.deallocate() }

  /// Where it lies; good as long as the buffer lives.
  var pointer: UnsafeMutableRawPointer { unsafe memory.baseAddress! }

  /// Number of bytes.
  var count: Int { unsafe memory.count }

  /// Puts a number at an offset, in the machine's byte order.
  func store(_ value: some FixedWidthInteger & BitwiseCopyable, at offset: Int) {
    unsafe memory.storeBytes(of: value, toByteOffset: offset, as: type(of: value))
  }

  /// Puts another buffer's address at an offset.
  func store(_ buffer: NativeBuffer, at offset: Int) {
    unsafe memory.storeBytes(of: UInt(bitPattern: buffer.pointer), toByteOffset: offset, as: UInt.self)
  }

  /// The number at an offset, in the machine's byte order.
  func load<T: FixedWidthInteger & BitwiseCopyable>(_ type: T.Type, at offset: Int) -> T {
    unsafe memory.loadUnaligned(fromByteOffset: offset, as: type)
  }

  /// The first bytes, as many as there are up to `length`.
  func prefix(_ length: Int) -> [UInt8] {
    unsafe Array(memory.prefix(max(0, length)))
  }

  /// The text up to the first zero byte.
  var text: String {
    let bytes = unsafe memory.prefix { $0 != 0 }
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}
