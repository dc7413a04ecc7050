/// A pointer with a size that is known at run time, as it lies in the program's memory: an address, then the size with kind and
/// permission, then the offset, in 16 bytes. Source: `struct bpf_dynptr_kern`, `include/linux/bpf.h`, Linux 6.18.
struct Dynptr {
  /// What the bytes are behind.
  enum Kind: UInt32 {
    case invalid = 0
    case local, ringBuffer, socketBuffer, xdp, metadata
  }

  /// The bytes, or the context whose packet holds them; 0 in a null pointer.
  var data: UInt64
  var kind: Kind
  var isReadOnly = false
  var size: UInt32
  var offset: UInt32 = 0

  /// Most bytes. Source: Linux `DYNPTR_MAX_SIZE`.
  static let largest: UInt32 = (1 << 24) - 1
  static let null = Dynptr(data: 0, kind: .invalid, size: 0)

  init(data: UInt64, kind: Kind, isReadOnly: Bool = false, size: UInt32, offset: UInt32 = 0) {
    self.data = data
    self.kind = kind
    self.isReadOnly = isReadOnly
    self.size = size
    self.offset = offset
  }

  /// Reads one from the program's memory.
  init(_ machine: Machine, at address: UInt64) throws(HelperStop) {
    data = try machine.word(address)
    let bits = try machine.half(address &+ 8)
    kind = Kind(rawValue: bits >> 28 & 7) ?? .invalid
    isReadOnly = bits >> 31 != 0
    size = bits & Self.largest
    offset = try machine.half(address &+ 12)
  }

  /// Writes it to the program's memory.
  func write(_ machine: Machine, to address: UInt64) throws(HelperStop) {
    try machine.setWord(address, data)
    try machine.setHalf(address &+ 8, size | kind.rawValue << 28 | (isReadOnly ? 1 << 31 : 0))
    try machine.setHalf(address &+ 12, offset)
  }

  /// Whether a range is inside. Matches `bpf_dynptr_check_off_len`.
  func contains(_ start: UInt32, _ count: UInt32) -> Bool { count <= size && start <= size - count }

  /// True where the bytes are in memory that programs can point to.
  var isMemory: Bool { kind == .local || kind == .ringBuffer }

  /// The address of a byte.
  func address(_ start: UInt32) -> UInt64 { data &+ UInt64(offset) &+ UInt64(start) }

  /// The address of all its bytes; nil where they are not in one piece. Matches `__bpf_dynptr_data`, Linux 6.18.
  func directAddress(_ machine: Machine) throws(HelperStop) -> UInt64? {
    if data == 0 { return nil }
    if isMemory { return address(0) }
    let packet = machine.packet
    let position = packet.data + Int(offset) + (kind == .metadata ? packet.meta - packet.data : 0)
    return position + Int(size) <= packet.end ? UInt64(packet.address(position)) : nil
  }

  /// Copies bytes out; an error where they are not there.
  func read(_ machine: Machine, _ start: UInt32, into target: UInt64, _ count: UInt32) throws(HelperStop) -> UInt64 {
    if !contains(start, count) { return LinuxErrno.tooBig.result }
    if isMemory {
      try machine.write(try machine.bytes(address(start), Int(count)), to: target)
      return 0
    }
    let position = Int(offset) + Int(start) + (kind == .metadata ? machine.packet.meta - machine.packet.data : 0)
    guard let bytes = machine.packet.bytesAround(position, count: Int(count)) else {
      if kind != .xdp { try machine.write([UInt8](repeating: 0, count: Int(count)), to: target) }
      return kind == .xdp ? LinuxErrno.invalid.result : LinuxErrno.fault.result
    }
    try machine.write(bytes, to: target)
    return 0
  }

  /// Copies bytes in; an error where there is no place for them.
  func write(_ machine: Machine, _ start: UInt32, _ bytes: [UInt8], flags: UInt64) throws(HelperStop) -> UInt64 {
    if data == 0 || isReadOnly { return LinuxErrno.invalid.result }
    if !contains(start, UInt32(bytes.count)) { return LinuxErrno.tooBig.result }
    switch kind {
    case .socketBuffer:
      if flags & ~3 != 0 { return LinuxErrno.invalid.result }
      let isWritten = machine.packet.write(bytes, at: Int(offset) + Int(start))
      if flags & 2 != 0 { machine.context[word: SocketBufferContext.hash] = 0 }
      return isWritten ? 0 : LinuxErrno.fault.result
    case .xdp:
      if flags != 0 { return LinuxErrno.invalid.result }
      return machine.packet.write(bytes, at: Int(offset) + Int(start)) ? 0 : LinuxErrno.invalid.result
    case .local, .ringBuffer:
      if flags != 0 { return LinuxErrno.invalid.result }
      try machine.write(bytes, to: address(start))
      return 0
    case .metadata, .invalid: return LinuxErrno.invalid.result
    }
  }
}
