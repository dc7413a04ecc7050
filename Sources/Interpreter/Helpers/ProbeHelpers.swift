/// Reading memory that may not be there. Source: `kernel/trace/bpf_trace.c`, Linux 6.18.
enum ProbeHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(4) { machine, words throws(HelperStop) in try read(machine, words, from: .either) },
    .init(45) { machine, words throws(HelperStop) in try readString(machine, words, from: .either) },
    .init(112) { machine, words throws(HelperStop) in try read(machine, words, from: .user) },
    .init(113) { machine, words throws(HelperStop) in try read(machine, words, from: .kernel) },
    .init(114) { machine, words throws(HelperStop) in try readString(machine, words, from: .user) },
    .init(115) { machine, words throws(HelperStop) in try readString(machine, words, from: .kernel) },
    .init(148) { machine, words throws(HelperStop) in try copyFromUser(machine, words) },
  ]

  /// Copies `size` bytes; what cannot be read leaves zeros and `-EFAULT`.
  private static func read(
    _ machine: Machine, _ words: HelperArguments, from kind: Machine.OutsideMemory
  ) throws(HelperStop) -> UInt64 {
    let size = Int(UInt32(truncatingIfNeeded: words.b))
    let target = unsafe try machine.memory(words.a, size, writing: true)
    guard let bytes = machine.outside(words.c, size, kind) else {
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
      return failure(words.c, kind).result
    }
    unsafe target.copyBytes(from: bytes)
    return 0
  }

  /// Why memory cannot be read: a kernel address outside the kernel's half is out of range, everything else a fault.
  ///
  /// Matches `copy_from_kernel_nofault_allowed` on x86-64; `bpf_probe_read` takes low addresses for user memory.
  private static func failure(_ address: UInt64, _ kind: Machine.OutsideMemory) -> LinuxErrno {
    let kernelHalf: UInt64 = 0xffff_8000_0000_0000
    return kind == .kernel && address < kernelHalf ? .outOfRange : .fault
  }

  /// Copies up to a zero, which always ends what was copied; the result counts it.
  private static func readString(
    _ machine: Machine, _ words: HelperArguments, from kind: Machine.OutsideMemory
  ) throws(HelperStop) -> UInt64 {
    let size = Int(UInt32(truncatingIfNeeded: words.b))
    let target = unsafe try machine.memory(words.a, size, writing: true)
    if size == 0 { return 0 }
    var address = words.c
    for index in 0..<size {
      guard let byte = machine.outside(address, 1, kind)?.first else {
        unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
        return failure(words.c, kind).result
      }
      unsafe target[index] = byte
      if byte == 0 { return UInt64(index + 1) }
      address &+= 1
    }
    unsafe target[size - 1] = 0
    return UInt64(size)
  }

  private static func copyFromUser(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try read(machine, words, from: .user)
  }
}

extension Machine {
  /// Which memory outside the program a helper may read.
  enum OutsideMemory {
    case user, kernel, either
  }

  /// Bytes of memory outside the program, or of the program's own objects, which a kernel would find too; nil where
  /// they cannot be read.
  func outside(_ address: UInt64, _ count: Int, _ kind: OutsideMemory) -> [UInt8]? {
    if count == 0 { return [] }
    for memory in world.memory where kind == .either || memory.isUser == (kind == .user) {
      let offset = address &- memory.address
      let size = UInt64(memory.bytes.count)
      if offset < size, UInt64(count) <= size - offset { return Array(memory.bytes[Int(offset)..<Int(offset) + count]) }
    }
    if kind == .user { return nil }
    guard let host = unsafe locate(address, count, writing: false) else { return nil }
    return unsafe [UInt8](UnsafeRawBufferPointer(start: host, count: count))
  }
}
