#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where one processor's samples of `bpf_perf_event_output` arrive: a software event and the ring that the kernel writes into.
///
/// Source: `struct perf_event_attr`, `struct perf_event_mmap_page`, Linux 6.18.
@safe
final class PerfEventBuffer: @unchecked Sendable {
  private static let dataPages = 64
  private static let attributeSize = 64
  /// The number of the system call `perf_event_open`.
  #if arch(x86_64)
    private static let openCall = 298
  #else
    private static let openCall = 241
  #endif
  private static let softwareEvent: UInt32 = 1
  private static let bpfOutput: UInt64 = 10
  private static let rawSample: UInt64 = 1 << 10
  private static let enable: UInt = 0x2400
  private static let sampleRecord: UInt32 = 9
  private static let headOffset = 1024
  private static let tailOffset = 1032

  /// The event's descriptor: what a perf event array holds at the processor's index.
  let descriptor: Descriptor
  private let memory: UnsafeMutableRawBufferPointer
  private let pageSize: Int

  /// Opens the event of a processor; nil where the kernel will not.
  init?(processor: Int32) {
    #if os(Linux)
      pageSize = Process.pageSize
      let attribute = NativeBuffer(count: Self.attributeSize)
      attribute.store(Self.softwareEvent, at: 0)
      attribute.store(UInt32(attribute.count), at: 4)
      attribute.store(Self.bpfOutput, at: 8)
      attribute.store(UInt64(1), at: 16)  // every event is a sample
      attribute.store(Self.rawSample, at: 24)
      guard let open = unsafe systemCall(), let control = controlCall() else { return nil }
      let number = unsafe open(Self.openCall, attribute.pointer, -1, Int(processor), -1, 0)
      guard number >= 0 else { return nil }
      descriptor = Descriptor(Int32(number))
      let length = (1 + Self.dataPages) * pageSize
      guard let start = unsafe mmap(nil, length, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor.number, 0),
        unsafe start != MAP_FAILED
      else { return nil }
      unsafe memory = UnsafeMutableRawBufferPointer(start: start, count: length)
      guard control(descriptor.number, Self.enable, 0) == 0 else { return nil }
    #else
      return nil
    #endif
  }

  deinit {
    #if os(Linux)
      unsafe munmap(memory.baseAddress, memory.count)
    #endif
  }

  /// Takes out all samples, oldest first. The kernel fills each up with up to seven bytes behind the data.
  func takeSamples() -> [[UInt8]] {
    var samples: [[UInt8]] = []
    let head = unsafe memory.load(fromByteOffset: Self.headOffset, as: UInt64.self)
    var tail = unsafe memory.load(fromByteOffset: Self.tailOffset, as: UInt64.self)
    while tail < head {
      let type = number(at: tail, bytes: 4)
      let size = number(at: tail + 6, bytes: 2)
      guard size >= 8 else { break }
      if type == Self.sampleRecord {
        let length = min(number(at: tail + 8, bytes: 4), size - min(size, 12))
        samples.append((0..<UInt64(length)).map { byte(at: tail + 12 + $0) })
      }
      tail += UInt64(size)
    }
    unsafe memory.storeBytes(of: tail, toByteOffset: Self.tailOffset, as: UInt64.self)
    return samples
  }

  private func byte(at position: UInt64) -> UInt8 {
    let size = UInt64(Self.dataPages * pageSize)
    return unsafe memory[pageSize + Int(position & (size - 1))]
  }

  /// A number in the machine's byte order; records may go round the ring's end.
  private func number(at position: UInt64, bytes: UInt64) -> UInt32 {
    (0..<bytes).reduce(0) { sum, index in
      let shift = 8 * (1.bigEndian == 1 ? bytes - 1 - index : index)
      return sum | UInt32(byte(at: position + index)) << UInt32(shift)
    }
  }
}

#if os(Linux)
  // Both are variadic in C, which Swift does not import.
  private typealias SystemCall = @convention(c) (Int, UnsafeMutableRawPointer, Int, Int, Int, Int) -> Int
  private typealias ControlCall = @convention(c) (Int32, UInt, Int) -> Int32

  private func systemCall() -> SystemCall? {
    guard let symbol = unsafe dlsym(nil, "syscall") else { return nil }
    return unsafe unsafeBitCast(symbol, to: SystemCall.self)
  }

  private func controlCall() -> ControlCall? {
    guard let symbol = unsafe dlsym(nil, "ioctl") else { return nil }
    return unsafe unsafeBitCast(symbol, to: ControlCall.self)
  }
#endif
