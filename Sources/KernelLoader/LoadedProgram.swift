import BPFKernelModel
public import BPFProgram

/// A program in the running kernel with its maps, which keep their contents from run to run.
public struct LoadedProgram: Sendable {
  let library: LibBPF
  /// What was loaded.
  public let program: LinkedProgram
  let descriptor: Descriptor
  let maps: [Descriptor]

  /// Runs the program by `BPF_PROG_TEST_RUN`, on the first processor.
  ///
  /// - Returns: what came of the last of the repetitions, the average time of one in ``RunOutcome/nanoseconds``. Steps and trace
  ///   output are not to be had from the kernel.
  /// - Throws: ``KernelError/refused(_:errno:)`` where the kernel cannot test-run programs of this type, or not on this input.
  public func run(_ input: RunInput) throws(KernelError) -> RunOutcome {
    // Made before the run: the consumer's position must be where the last run left it.
    let result = try Process.onFirstProcessor { () throws(KernelError) in try testRun(input) }
    var outcome = result
    outcome.maps = try contents()
    outcome.events = takeEvents()
    return outcome
  }

  /// `BPF_PROG_TEST_RUN`. Offsets are those of libbpf 1.0's `struct bpf_test_run_opts`.
  private func testRun(_ input: RunInput) throws(KernelError) -> RunOutcome {
    let packet = input.packet.map { NativeBuffer($0) }
    let context = input.context.map { NativeBuffer($0) }
    // Programs may make packets longer; the kernel gives a packet one page with its head and tail room.
    let packetOut = NativeBuffer(count: max(Process.pageSize, input.packet?.count ?? 0) + Process.pageSize)
    let options = NativeBuffer(count: 80)
    defer { withExtendedLifetime((packet, context, packetOut)) {} }
    options.store(UInt(options.count), at: 0)
    if let packet {
      options.store(packet, at: 8)
      options.store(packetOut, at: 16)
      options.store(UInt32(input.packet?.count ?? 0), at: 24)
      options.store(UInt32(packetOut.count), at: 28)
    }
    if let context {
      options.store(context, at: 32)
      options.store(UInt32(input.context?.count ?? 0), at: 48)
    }
    if program.type != .rawTracepoint, program.type != .syscall, program.type != .tracing {
      options.store(Int32(clamping: input.repetitions), at: 60)
    }
    let result = unsafe library.runProgram(descriptor.number, options.pointer)
    guard result >= 0 else {
      let what = "to test-run a program of type \(program.type.name): \(Process.text(ofError: -result))"
      throw .refused(what, errno: -result)
    }
    var outcome = RunOutcome()
    outcome.returnValue = UInt64(options.load(UInt32.self, at: 56))
    outcome.nanoseconds = UInt64(options.load(UInt32.self, at: 64))
    if packet != nil { outcome.packet = packetOut.prefix(Int(options.load(UInt32.self, at: 28))) }
    return outcome
  }

  private func takeEvents() -> [ProgramEvent] {
    var events: [ProgramEvent] = []
    for (map, descriptor) in zip(program.maps, maps) where map.type == .ringbuf {
      let size = Int(LiveKernel.entries(of: map))
      for record in RingBufferMapping.takeRecords(descriptor, size: size) {
        events.append(ProgramEvent(map: map.name, data: record))
      }
    }
    return events
  }
}
