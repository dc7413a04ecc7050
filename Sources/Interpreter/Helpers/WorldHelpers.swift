import BPFProgram

/// Helpers whose answers the world gives: stacks, counters, routes, user space's records. Source: `kernel/bpf/stackmap.c`,
/// `kernel/trace/bpf_trace.c`, `net/core/filter.c`, `kernel/bpf/ringbuf.c`, Linux 6.18.
enum WorldHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(22) { machine, words throws(HelperStop) in try counter(machine, words.a, words.b) },
    .init(27) { machine, words throws(HelperStop) in try stackID(machine, words) },
    .init(55) { machine, words throws(HelperStop) in try counterValue(machine, words) },
    .init(67) { machine, words throws(HelperStop) in try stack(machine, words) },
    .init(69) { machine, words throws(HelperStop) in try route(machine, words) },
    .init(120) { machine, words throws(HelperStop) in
      // The process's own namespace has to be named by device and inode, which a simulation has none of.
      unsafe try machine.memory(words.c, Int(UInt32(truncatingIfNeeded: words.d)), writing: true)
        .initializeMemory(as: UInt8.self, repeating: 0)
      return LinuxErrno.invalid.result
    },
    .init(141) { machine, words throws(HelperStop) in try stack(machine, words) },
    .init(174) { machine, _ throws(HelperStop) in machine.world.attachCookie },
    .init(209) { machine, words throws(HelperStop) in try drain(machine, words) },
  ]

  private static let userStack: UInt64 = 1 << 8

  /// `bpf_get_stackid`.
  private static func stackID(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let map = try machine.map(words.b, for: "bpf_get_stackid") as? StackTraceMap else {
      throw .fault(address: words.b, "bpf_get_stackid needs a map of type stack_trace")
    }
    if words.c & ~0x7ff != 0 { return LinuxErrno.invalid.result }
    let stack = words.c & userStack != 0 ? machine.world.userStack : machine.world.kernelStack
    return map.keep(stack, flags: words.c)
  }

  /// `bpf_get_stack` and `bpf_get_task_stack`.
  private static func stack(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let size = Int(UInt32(truncatingIfNeeded: words.c))
    let buildID: UInt64 = 1 << 11
    let target = unsafe try machine.memory(words.b, size, writing: true)
    unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
    if words.d & buildID != 0 { throw .unmodelled("build ids in stacks") }
    if words.d & ~(0xff | userStack) != 0 || size % 8 != 0 { return LinuxErrno.invalid.result }
    let stack = words.d & userStack != 0 ? machine.world.userStack : machine.world.kernelStack
    let kept = stack.dropFirst(Int(words.d & 0xff)).prefix(size / 8)
    if kept.isEmpty { return LinuxErrno.fault.result }
    for (index, address) in kept.enumerated() { try machine.setWord(words.b &+ UInt64(8 * index), address) }
    return UInt64(kept.count * 8)
  }

  /// The array's entry that flags name. Matches `get_map_perf_counter`: user space has a counter open on every CPU, which stands still.
  private static func entry(_ machine: Machine, _ map: UInt64, _ flags: UInt64) throws(HelperStop) -> LinuxErrno? {
    guard let array = try machine.map(map, for: "bpf_perf_event_read") as? PerfEventArray else {
      throw .fault(address: map, "bpf_perf_event_read needs a map of type perf_event_array")
    }
    let current: UInt64 = 0xffff_ffff
    if flags & ~current != 0 { return .invalid }
    let index = flags == current ? UInt64(clamping: machine.world.cpu) : flags
    return index >= UInt64(array.entries) ? .tooBig : nil
  }

  private static func counter(_ machine: Machine, _ map: UInt64, _ flags: UInt64) throws(HelperStop) -> UInt64 {
    try entry(machine, map, flags)?.result ?? 0
  }

  /// `bpf_perf_event_read_value`.
  private static func counterValue(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let size = Int(UInt32(truncatingIfNeeded: words.d))
    unsafe try machine.memory(words.c, size, writing: true).initializeMemory(as: UInt8.self, repeating: 0)
    if size != 24 { return LinuxErrno.invalid.result }
    return try entry(machine, words.a, words.b)?.result ?? 0
  }

  /// `bpf_fib_lookup`, for a world without routes: devices do not forward, as Linux has it unless it is told to.
  private static func route(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let (parameterBytes, flags): (UInt32, UInt64) = (64, 0x7f)
    let (forwardingDisabled, interfaceOffset): (UInt64, UInt64) = (5, 8)
    if UInt32(truncatingIfNeeded: words.c) < parameterBytes || UInt32(truncatingIfNeeded: words.d) & ~UInt32(flags) != 0
    {
      return LinuxErrno.invalid.result
    }
    let family = try machine.half(words.b) & 0xff
    guard family == 2 || family == 10 else { return LinuxErrno.familyNotSupported.result }
    let interface = try machine.half(words.b &+ interfaceOffset)
    guard machine.world.interfaces.contains(where: { $0.index == interface }) else {
      return LinuxErrno.noSuchDevice.result
    }
    return forwardingDisabled
  }

  /// `bpf_user_ringbuf_drain`: the callback gets each record as a dynptr until it returns something but 0.
  private static func drain(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let ring = try machine.map(words.a, for: "bpf_user_ringbuf_drain") as? UserRingBuffer else {
      throw .fault(address: words.a, "bpf_user_ringbuf_drain needs a map of type user_ringbuf")
    }
    let (wakeupFlags, most): (UInt64, UInt64) = (3, 128 * 1024)
    if words.d & ~wakeupFlags != 0 { return LinuxErrno.invalid.result }
    var count: UInt64 = 0
    while count < most, let record = ring.take() {
      let memory = machine.heap.make(size: max(1, record.count), what: "a record of a user ring buffer")
      let pointer = machine.heap.make(size: 16, what: "a dynptr of a user ring buffer")
      defer {
        machine.heap.free(memory, atOnce: true)
        machine.heap.free(pointer, atOnce: true)
      }
      try machine.write(record, to: memory)
      try Dynptr(data: memory, kind: .local, isReadOnly: true, size: UInt32(clamping: record.count))
        .write(machine, to: pointer)
      count += 1
      if try machine.callBack(words.b, [pointer, words.c]) != 0 { break }
    }
    return count
  }
}
