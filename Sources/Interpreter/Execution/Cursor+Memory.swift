extension Cursor {
  /// The host address of `bytes` bytes at a virtual address; nil where they are not all inside one object that permits
  /// the access.
  ///
  /// The stack comes first, since programs use it most; everything else is one index computation away.
  @inline(__always)
  func locate(_ address: UInt64, _ bytes: UInt64, writing: Bool) -> UnsafeMutableRawPointer? {
    let belowTop = AddressLayout.stackTop &- address
    if unsafe belowTop &- bytes <= stackBytes &- bytes { return unsafe stackTop - Int(truncatingIfNeeded: belowTop) }
    return unsafe state.pointee.locate(address, bytes, writing: writing)
  }

  @inline(__always)
  mutating func load(_ width: MemoryWidth) {
    let address = unsafe source &+ UInt64(bitPattern: Int64(instruction.pointee.displacement))
    if let host = unsafe locate(address, width.bytes, writing: false) {
      unsafe destination = width.load(host)
      unsafe advance()
    } else {
      unsafe accessElsewhere()
    }
  }

  @inline(__always)
  mutating func store(_ width: MemoryWidth, _ stored: UInt64) {
    let address = unsafe destination &+ UInt64(bitPattern: Int64(instruction.pointee.displacement))
    if let host = unsafe locate(address, width.bytes, writing: true) {
      unsafe width.store(stored, host)
      unsafe advance()
    } else {
      unsafe accessElsewhere()
    }
  }

  /// Completes an access outside of every region, or faults.
  @inline(__always)
  mutating func accessElsewhere() {
    if unsafe completeAccess(state, instruction, registers) { unsafe advance() } else { unsafe fault() }
  }

  @inline(__always)
  mutating func storeRegister(_ width: MemoryWidth) {
    unsafe store(width, source)
  }

  @inline(__always)
  mutating func storeImmediate(_ width: MemoryWidth) {
    unsafe store(width, value)
  }

  @inline(__always)
  mutating func atomic(_ operation: AtomicOperation, _ width: MemoryWidth) {
    let address = unsafe destination &+ UInt64(bitPattern: Int64(instruction.pointee.displacement))
    guard let host = unsafe locate(address, width.bytes, writing: true) else { return unsafe accessElsewhere() }
    let old = unsafe width.load(host)
    if operation == .compareExchange {
      let expected = unsafe registers[0]
      let equal =
        width == .word ? UInt32(truncatingIfNeeded: expected) == UInt32(truncatingIfNeeded: old) : expected == old
      if equal { unsafe width.store(source, host) }
      unsafe registers[0] = old
    } else {
      unsafe width.store(operation.apply(old, source), host)
      if operation.fetches { unsafe source = old }
    }
    unsafe advance()
  }

  @inline(__always)
  mutating func atomic64(_ operation: AtomicOperation) {
    unsafe atomic(operation, .double)
  }

  @inline(__always)
  mutating func atomic32(_ operation: AtomicOperation) {
    unsafe atomic(operation, .word)
  }

  /// Legacy packet load: big-endian, at a constant offset or one more register's; outside the packet the function
  /// returns 0.
  ///
  /// Matches what `bpf_gen_ld_abs` makes of it, Linux 6.18.
  @inline(__always)
  mutating func packetLoad(_ width: MemoryWidth, offset: UInt64) {
    let position = Int64(Int32(truncatingIfNeeded: offset))
    if let loaded = unsafe state.pointee.packetLoad(width, position) {
      unsafe registers[0] = loaded
      unsafe advance()
    } else {
      unsafe registers[0] = 0
      unsafe exit()
    }
  }

  @inline(__always)
  mutating func packetAbsolute(_ width: MemoryWidth) {
    unsafe packetLoad(width, offset: value)
  }

  @inline(__always)
  mutating func packetIndirect(_ width: MemoryWidth) {
    unsafe packetLoad(width, offset: value &+ source)
  }
}

@inline(never)
private func completeAccess(
  _ state: UnsafeMutablePointer<MachineState>, _ instruction: UnsafePointer<DecodedInstruction>,
  _ registers: UnsafeMutablePointer<UInt64>
) -> Bool {
  unsafe state.pointee.machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in
    unsafe machine.accessArena(instruction.pointee, registers)
  }
}

extension MachineState {
  /// The host address of bytes outside the stack.
  @inline(__always)
  func locate(_ address: UInt64, _ bytes: UInt64, writing: Bool) -> UnsafeMutableRawPointer? {
    let high = address >> 32
    let slot = high &- AddressLayout.firstSlot
    if unsafe slot < regionCount {
      return unsafe Self.locate(address, bytes, writing, in: regions[Int(truncatingIfNeeded: slot)])
    }
    if high == 0 { return unsafe Self.locate(address, bytes, writing, in: packet) }
    return nil
  }

  @inline(__always)
  private static func locate(
    _ address: UInt64, _ bytes: UInt64, _ writing: Bool, in region: Region
  ) -> UnsafeMutableRawPointer? {
    let offset = unsafe UInt64(UInt32(truncatingIfNeeded: address) &- region.start)
    let limit = unsafe UInt64(writing ? region.writable : region.readable)
    // Neither offset nor any size that reaches here is above 2^33, so that the sum does not wrap.
    if offset &+ bytes > limit { return nil }
    return unsafe region.host + Int(truncatingIfNeeded: offset)
  }
}
