extension Cursor {
  /// The address that a load reads.
  @inline(__always)
  private func loadAddress(_ source: Location) -> UInt64 {
    unsafe self.source(source) &+ displacement
  }

  /// The address that a store or an atomic operation writes.
  @inline(__always)
  private func storeAddress(_ base: Location) -> UInt64 {
    unsafe destination(base) &+ displacement
  }

  /// The host address of an access in the region that the instruction met last; nil where it is elsewhere.
  @inline(__always)
  private func locateQuickly(_ address: UInt64, _ width: MemoryWidth, writing: Bool) -> UnsafeMutableRawPointer? {
    let last = unsafe UnsafePointer<Region>(bitPattern: UInt(truncatingIfNeeded: instruction.pointee.value))
    return unsafe last.unsafelyUnwrapped.pointee.locate(address, width, writing: writing)
  }

  /// The host address of an access; nil where the bytes are not all inside one object that permits it.
  @inline(__always)
  private func locate(_ address: UInt64, _ width: MemoryWidth, writing: Bool) -> UnsafeMutableRawPointer? {
    guard let region = unsafe state.region(of: address) else { return nil }
    return unsafe region.pointee.locate(address, width, writing: writing)
  }

  /// Finds the region of an access anew, for ``locateQuickly(_:_:writing:)`` to find it again.
  @inline(__always)
  private func remember(_ address: UInt64) {
    guard let region = unsafe state.region(of: address) else { return }
    unsafe UnsafeMutablePointer(mutating: instruction).pointee.value = UInt64(UInt(bitPattern: region))
  }

  /// Loads, if the place is in the region that the instruction met last; else nothing happens.
  @inline(__always)
  mutating func loadQuickly(_ width: MemoryWidth, _ destination: Location, _ source: Location) -> Bool {
    guard let host = unsafe locateQuickly(loadAddress(source), width, writing: false) else { return false }
    unsafe setDestination(destination, width.load(host))
    unsafe advance()
    return true
  }

  @inline(__always)
  mutating func load(_ width: MemoryWidth) {
    let address = unsafe loadAddress(.memory)
    guard let host = unsafe locate(address, width, writing: false) else { return unsafe accessElsewhere() }
    unsafe remember(address)
    unsafe setDestination(.memory, width.load(host))
    unsafe advance()
  }

  /// Stores, if the place is in the region that the instruction met last; else nothing happens.
  @inline(__always)
  mutating func storeRegisterQuickly(_ width: MemoryWidth, _ base: Location, _ source: Location) -> Bool {
    guard let host = unsafe locateQuickly(storeAddress(base), width, writing: true) else { return false }
    unsafe width.store(self.source(source), host)
    unsafe advance()
    return true
  }

  /// Completes an access outside of every region, or faults.
  @inline(__always)
  mutating func accessElsewhere() {
    if unsafe completeAccess(state, instruction) { unsafe advance() } else { unsafe fault() }
  }

  @inline(__always)
  mutating func storeRegister(_ width: MemoryWidth) {
    let address = unsafe storeAddress(.memory)
    guard let host = unsafe locate(address, width, writing: true) else { return unsafe accessElsewhere() }
    unsafe remember(address)
    unsafe width.store(source(.memory), host)
    unsafe advance()
  }

  /// Stores the immediate, if a region has the place; else nothing happens. The immediate stands where other instructions
  /// remember their region.
  @inline(__always)
  mutating func storeImmediateQuickly(_ width: MemoryWidth, _ base: Location) -> Bool {
    guard let host = unsafe locate(storeAddress(base), width, writing: true) else { return false }
    unsafe width.store(value, host)
    unsafe advance()
    return true
  }

  @inline(__always)
  mutating func storeImmediate(_ width: MemoryWidth) {
    guard let host = unsafe locate(storeAddress(.memory), width, writing: true) else {
      return unsafe accessElsewhere()
    }
    unsafe width.store(value, host)
    unsafe advance()
  }

  /// The host address of a place in the running function's own stack, which the predecoder has found to be inside it.
  @inline(__always)
  private var ownStack: UnsafeMutableRawPointer {
    unsafe state.pointee.stack.host + Int(instruction.pointee.displacement)
  }

  @inline(__always)
  mutating func loadStack(_ width: MemoryWidth, _ destination: Location = .memory) {
    unsafe setDestination(destination, width.load(ownStack))
    unsafe advance()
  }

  @inline(__always)
  mutating func storeStack(_ width: MemoryWidth, _ source: Location = .memory) {
    unsafe width.store(self.source(source), ownStack)
    unsafe advance()
  }

  @inline(__always)
  mutating func storeStackImmediate(_ width: MemoryWidth) {
    unsafe width.store(value, ownStack)
    unsafe advance()
  }

  @inline(__always)
  mutating func atomic(_ operation: AtomicOperation, _ width: MemoryWidth) {
    guard let host = unsafe locate(storeAddress(.memory), width, writing: true) else {
      return unsafe accessElsewhere()
    }
    let old = unsafe width.load(host)
    let operand = unsafe source(.memory)
    if operation == .compareExchange {
      let expected = unsafe state.registers[0]
      let equal =
        width == .word ? UInt32(truncatingIfNeeded: expected) == UInt32(truncatingIfNeeded: old) : expected == old
      if equal { unsafe width.store(operand, host) }
      unsafe state.registers[0] = old
    } else {
      unsafe width.store(operation.apply(old, operand), host)
      if operation.fetches { unsafe state.registers[Int(instruction.pointee.source)] = old }
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
      unsafe state.registers[0] = loaded
      unsafe advance()
    } else {
      unsafe state.registers[0] = 0
      unsafe exit()
    }
  }

  @inline(__always)
  mutating func packetAbsolute(_ width: MemoryWidth) {
    unsafe packetLoad(width, offset: value)
  }

  @inline(__always)
  mutating func packetIndirect(_ width: MemoryWidth) {
    unsafe packetLoad(width, offset: value &+ source(.memory))
  }
}

/// Completes an access that no region permits, with all registers in the register file.
@inline(never)
private func completeAccess(
  _ state: UnsafeMutablePointer<MachineState>, _ instruction: UnsafePointer<DecodedInstruction>
) -> Bool {
  unsafe state.pointee.machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in
    unsafe machine.accessArena(instruction, state.registers)
  }
}

extension UnsafeMutablePointer<MachineState> {
  /// The region that an address is in or near; nil where none is.
  @inline(__always)
  func region(of address: UInt64) -> UnsafeMutablePointer<Region>? {
    let high = address >> 32
    let slot = high &- AddressLayout.firstSlot
    if unsafe slot < pointee.regions.count { return unsafe pointee.regions[Int(truncatingIfNeeded: slot)] }
    if high == AddressLayout.stackTop >> 32 { return unsafe pointer(to: \.stack) }
    if high == 0 { return unsafe pointer(to: \.packet) }
    return nil
  }
}
