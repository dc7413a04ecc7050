import Foundation

/// A benchmark program compiled for this machine.
final class NativeProgram {
  private typealias Function = @convention(c) (UnsafeMutableRawPointer) -> Int32
  private let function: Function
  /// The context, then the packet: below 4 GiB, because the context holds packet addresses in 32 bits.
  private let context: UnsafeMutableRawPointer

  /// Opens a program and gives it a packet; nil where the library or such memory is not to be had.
  init?(_ library: URL, packet: [UInt8]) {
    let low: Int32 = 0x40  // MAP_32BIT
    guard let handle = dlopen(library.path, RTLD_NOW), let symbol = dlsym(handle, "prog"),
      let memory = mmap(nil, 8192, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | low, -1, 0),
      UInt(bitPattern: memory) < 1 << 32
    else { return nil }
    function = unsafeBitCast(symbol, to: Function.self)
    context = memory
    let start = UInt32(UInt(bitPattern: memory)) + 64
    (memory + 64).copyMemory(from: packet, byteCount: packet.count)
    memory.storeBytes(of: start, as: UInt32.self)
    memory.storeBytes(of: start + UInt32(packet.count), toByteOffset: 4, as: UInt32.self)
  }

  /// Runs it so often; the last result.
  @discardableResult
  func run(_ times: Int) -> UInt32 {
    var result: Int32 = 0
    for _ in 0..<times { result = function(context) }
    return UInt32(bitPattern: result)
  }
}
