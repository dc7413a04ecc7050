import BPFKernelModel
public import BPFProgram

/// A program in the running kernel with its maps, which keep their contents from run to run.
public struct LoadedProgram: Sendable {
  let library: LibBPF
  /// What was loaded.
  public let program: LinkedProgram
  let descriptor: Descriptor
  let environment: LiveKernel.Environment
  /// For each perf event array the samples of the first processor, on which all runs take place.
  let samples: [Int: PerfEventBuffer]

  init(
    library: LibBPF, program: LinkedProgram, descriptor: Descriptor, environment: LiveKernel.Environment
  ) {
    self.library = library
    self.program = program
    self.descriptor = descriptor
    self.environment = environment
    var samples: [Int: PerfEventBuffer] = [:]
    for (index, map) in program.maps.enumerated() where map.type == .perfEventArray {
      guard let buffer = PerfEventBuffer(processor: 0) else { continue }
      let key = NativeBuffer(count: 4)
      let value = NativeBuffer(count: 4)
      value.store(buffer.descriptor.number, at: 0)
      // Where it is refused, the program's output finds no reader, as it would without one.
      if unsafe library.updateElement(environment.maps[index].number, key.pointer, value.pointer, 0) >= 0 {
        samples[index] = buffer
      }
    }
    self.samples = samples
  }

  /// Runs the program by `BPF_PROG_TEST_RUN`, on the first processor.
  ///
  /// - Returns: what came of the last of the repetitions, the average time of one in ``RunOutcome/nanoseconds``. Steps and trace
  ///   output are not to be had from the kernel.
  /// - Throws: ``KernelError/refused(_:errno:)`` where the kernel cannot test-run programs of this type, or not on this input.
  public func run(_ input: RunInput) throws(KernelError) -> RunOutcome {
    var outcome = try Process.onFirstProcessor { () throws(KernelError) in try testRun(input) }
    if input.wantsMaps { outcome.maps = try contents() }
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

  var maps: [Descriptor] { environment.maps }

  private func takeEvents() -> [ProgramEvent] {
    var events: [ProgramEvent] = []
    for (index, map) in program.maps.enumerated() {
      let size = map.withLoaderSizes(pageSize: UInt32(truncatingIfNeeded: Process.pageSize)).maxEntries
      let records =
        map.type == .ringbuf
        ? RingBufferMapping.takeRecords(maps[index], size: Int(size)) : samples[index]?.takeSamples() ?? []
      events += records.map { ProgramEvent(map: map.name, data: $0) }
    }
    return events
  }
}
