import BPFProgram

/// Records for user space: ring buffers and perf event arrays.
enum OutputHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(25) { machine, words throws(HelperStop) in try perfOutput(machine, words) },
    .init(130) { machine, words throws(HelperStop) in try output(machine, words) },
    .init(131) { machine, words throws(HelperStop) in try reserve(machine, words) },
    .init(132) { machine, words throws(HelperStop) in try release(machine, words, discarding: false) },
    .init(133) { machine, words throws(HelperStop) in try release(machine, words, discarding: true) },
    .init(134) { machine, words throws(HelperStop) in
      try machine.ringBuffer(words.a, for: "bpf_ringbuf_query").query(words.b)
    },
  ]

  /// Wake-up flags of submitting. Source: Linux `BPF_RB_NO_WAKEUP | BPF_RB_FORCE_WAKEUP`.
  private static let wakeupFlags: UInt64 = 3

  private static func output(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let ring = try machine.ringBuffer(words.a, for: "bpf_ringbuf_output")
    if words.d & ~wakeupFlags != 0 { return LinuxErrno.invalid.result }
    let bytes = unsafe UnsafeRawBufferPointer(try machine.memory(words.b, Int(clamping: words.c)))
    return unsafe ring.output(bytes) ? 0 : LinuxErrno.again.result
  }

  private static func reserve(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    if let ring = unsafe machine.state.pointee.lookups.entry(words.a)?.pointee.ring {
      return unsafe words.c != 0 ? 0 : ring._withUnsafeGuaranteedRef { $0.reserve(words.b) }
    }
    return words.c != 0 ? 0 : try machine.ringBuffer(words.a, for: "bpf_ringbuf_reserve").reserve(words.b)
  }

  private static func release(
    _ machine: Machine, _ words: HelperArguments, discarding: Bool
  ) throws(HelperStop) -> UInt64 {
    if machine.releaseRecord(at: words.a, discarding: discarding) { return 0 }
    let helper = discarding ? "bpf_ringbuf_discard" : "bpf_ringbuf_submit"
    throw .fault(address: words.a, "\(helper) needs a record that is still reserved")
  }

  /// `bpf_perf_event_output`. Bits 32 to 51 of the flags append packet bytes, for programs that have a packet.
  private static func perfOutput(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let array = try machine.map(words.b, for: "bpf_perf_event_output") as? PerfEventArray else {
      throw .fault(address: words.b, "bpf_perf_event_output needs a map of type perf_event_array")
    }
    let packetBytes = Int(words.c >> 32 & 0xfffff)
    if words.c >> 52 != 0 { return LinuxErrno.invalid.result }
    var data = try machine.bytes(words.d, Int(clamping: words.e))
    if packetBytes > 0 {
      guard machine.run.kind != .bytes else { return LinuxErrno.invalid.result }
      guard let packet = machine.packet.bytes(at: 0, count: packetBytes) else { return LinuxErrno.fault.result }
      data += packet
    }
    if let errno = array.accepts(flags: words.c, cpu: machine.world.cpu) { return errno.result }
    machine.events.append(ProgramEvent(map: array.definition.name, data: PerfEventArray.padded(data)))
    return 0
  }
}

extension Machine {
  /// Ends the reservation of a record; false where there is none at the address.
  func releaseRecord(at address: UInt64, discarding: Bool) -> Bool {
    let lookups = unsafe state.pointee.lookups
    for number in unsafe 0..<Int(lookups.count) {
      if let ring = unsafe lookups.entries[number].ring,
        unsafe ring._withUnsafeGuaranteedRef({ $0.release(address, discarding: discarding) })
      {
        return true
      }
    }
    return false
  }

  /// The ring buffer whose address the program passes to a helper.
  func ringBuffer(_ address: UInt64, for helper: String) throws(HelperStop) -> RingBuffer {
    guard let ring = try map(address, for: helper) as? RingBuffer else {
      throw .fault(address: address, "\(helper) needs a map of type ringbuf")
    }
    return ring
  }
}
