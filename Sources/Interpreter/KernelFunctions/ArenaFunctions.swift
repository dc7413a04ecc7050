/// Kernel functions on arenas. Source: `kernel/bpf/arena.c`, Linux 6.18.
enum ArenaFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_arena_alloc_pages") { machine, words throws(HelperStop) in
      let arena = try machine.arena(words.a, "bpf_arena_alloc_pages")
      return words.e != 0 || words.c >> 32 != 0
        ? 0 : arena.allocate(at: words.b, count: UInt32(truncatingIfNeeded: words.c))
    },
    .init("bpf_arena_free_pages") { machine, words throws(HelperStop) in
      let arena = try machine.arena(words.a, "bpf_arena_free_pages")
      arena.free(at: words.b, count: UInt32(truncatingIfNeeded: words.c))
      return 0
    },
    .init("bpf_arena_reserve_pages") { machine, words throws(HelperStop) in
      let arena = try machine.arena(words.a, "bpf_arena_reserve_pages")
      let error = arena.reserve(at: words.b, count: UInt32(truncatingIfNeeded: words.c))
      return error.map { $0.result & 0xffff_ffff } ?? 0
    },
  ]
}

extension Machine {
  fileprivate func arena(_ address: UInt64, _ function: String) throws(HelperStop) -> Arena {
    guard let arena = try map(address, for: function) as? Arena else {
      throw .fault(address: address, "\(function) needs a map of type arena")
    }
    return arena
  }

  /// Does a load from an object of the kernel, or from nowhere where the program may follow pointers that lead there; false elsewhere.
  private func readKernel(
    _ place: UnsafePointer<DecodedInstruction>, _ registers: UnsafeMutablePointer<UInt64>
  ) -> Bool {
    let instruction = unsafe place.pointee
    let base = unsafe registers[Int(instruction.source)]
    let address = unsafe base &+ UInt64(bitPattern: Int64(instruction.displacement))
    let target = unsafe Int(instruction.destination)
    let width = unsafe MemoryWidth(rawValue: instruction.operation.variant) ?? .byte
    if prepareKernelObject(at: address), let host = unsafe locate(address, Int(width.bytes), writing: false) {
      unsafe registers[target] = unsafe width.load(host)
      return true
    }
    let program = programs.first { unsafe $0.slot(of: place) != nil }
    guard program?.readsUntrustedPointers ?? false else { return false }
    // What is not there reads as zero, as the kernel's fault handler has it; a region's bounds still hold.
    let firstPage: UInt64 = 4096
    let isLow = address >> 32 == 0 && base >> 32 == 0 && (!run.hasPacket || address < firstPage)
    let hasRegion = unsafe space.region(near: address) != nil
    guard isLow || !hasRegion else { return false }
    unsafe registers[target] = 0
    return true
  }

  /// Does what a load or store outside of every region asks for, where the address is an arena's; false where it is none.
  func accessArena(_ place: UnsafePointer<DecodedInstruction>, _ registers: UnsafeMutablePointer<UInt64>) -> Bool {
    let instruction = unsafe place.pointee
    if unsafe instruction.operation.family == .load, unsafe readKernel(place, registers) { return true }
    guard let arena = maps.lazy.compactMap({ $0 as? Arena }).first else { return false }
    let family = unsafe instruction.operation.family
    let variant = unsafe instruction.operation.variant
    let isLoad = family == .load
    let isAtomic = family == .atomic32 || family == .atomic64
    let base = unsafe Int(isLoad ? instruction.source : instruction.destination)
    let displacement = unsafe UInt64(bitPattern: Int64(instruction.displacement))
    let width: MemoryWidth =
      isAtomic ? (family == .atomic64 ? .double : .word) : MemoryWidth(rawValue: variant) ?? .byte
    let start = unsafe registers[base]
    if start >> 32 != 0 { return false }
    let low = UInt32(truncatingIfNeeded: start &+ displacement)
    let target = unsafe Int(instruction.destination)
    if isLoad {
      unsafe registers[target] = arena.load(low, width)
      return true
    }
    let source = unsafe Int(instruction.source)
    if isAtomic {
      guard unsafe arena.host(low) != nil, let operation = AtomicOperation(rawValue: variant) else { return true }
      let old = arena.load(low, width)
      let operand = unsafe registers[source]
      if operation == .compareExchange {
        let expected = unsafe width == .word ? registers[0] & 0xffff_ffff : registers[0]
        if expected == old { arena.store(low, width, operand) }
        unsafe registers[0] = old
      } else {
        arena.store(low, width, operation.apply(old, operand))
        if operation.fetches { unsafe registers[source] = old }
      }
      return true
    }
    let value = unsafe family == .storeRegister ? registers[source] : instruction.value
    arena.store(low, width, value)
    return true
  }
}

extension Arena {
  /// Reads at the low half of an address.
  fileprivate func load(_ low: UInt32, _ width: MemoryWidth) -> UInt64 {
    if UInt64(low & 4095) + width.bytes <= 4096 { return unsafe host(low).map { unsafe width.load($0) } ?? 0 }
    var bytes: UInt64 = 0
    for index in 0..<UInt32(width.bytes) {
      let byte = unsafe host(low &+ index).map { unsafe $0.load(as: UInt8.self) } ?? 0
      bytes |= UInt64(byte) << UInt64(8 * index)
    }
    return unsafe withUnsafeMutableBytes(of: &bytes) { unsafe $0.baseAddress.map { unsafe width.load($0) } ?? 0 }
  }

  /// Writes at the low half of an address.
  fileprivate func store(_ low: UInt32, _ width: MemoryWidth, _ value: UInt64) {
    if UInt64(low & 4095) + width.bytes <= 4096 {
      if let host = unsafe host(low) { unsafe width.store(value, host) }
      return
    }
    for index in 0..<UInt32(width.bytes) {
      unsafe host(low &+ index)?.storeBytes(of: UInt8(truncatingIfNeeded: value >> UInt64(8 * index)), as: UInt8.self)
    }
  }
}
