import BPFKernelLoader
import BPFProgram
import Testing

/// Runs in the kernel through `BPF_PROG_TEST_RUN`.
@Suite(.enabled(if: Kernel.live != nil, "needs root and libbpf.so.1"))
struct LiveRunTests {
  /// An Ethernet frame with an IPv4 header of that protocol, from 10.0.0.9.
  static func packet(protocol number: UInt8) -> [UInt8] {
    var packet = [UInt8](repeating: 0x11, count: 12) + [8, 0]
    packet += [0x45, 0, 0, 28, 0, 0, 0, 0, 64, number, 0, 0, 10, 0, 0, 9, 10, 0, 0, 1]
    return packet + [UInt8](repeating: 0, count: 8)
  }

  @Test(arguments: [(1, 1), (6, 2), (17, 2)] as [(UInt8, UInt64)])
  func dropsICMPAlone(number: UInt8, action: UInt64) throws {
    let kernel = try #require(Kernel.live)
    let program = try kernel.load(try Fixture.link("xdp_drop_icmp.o", "drop_icmp"))
    let packet = Self.packet(protocol: number)
    let outcome = try program.run(RunInput(packet: packet))
    #expect(outcome.returnValue == action)
    #expect(outcome.packet == packet)
  }

  @Test func keepsMapsFromRunToRunAndTakesEventsOnce() throws {
    let kernel = try #require(Kernel.live)
    let program = try kernel.load(try Fixture.link("packet_counter.o", "count_packets"))
    let packet = Self.packet(protocol: 17)
    let first = try program.run(RunInput(packet: packet))
    #expect(first.events.map(\.map) == ["sightings"])
    #expect(first.events.first?.data == [10, 0, 0, 9, 17, 0, 0, 0, 42, 0, 0, 0])
    let second = try program.run(RunInput(packet: packet))
    #expect(second.events.isEmpty)
    let sources = try #require(second.maps.first { $0.name == "sources" })
    #expect(sources.type == "hash")
    #expect(
      sources.entries == [
        MapContents.Entry(key: [10, 0, 0, 9], value: [2, 0, 0, 0, 0, 0, 0, 0, 84, 0, 0, 0, 0, 0, 0, 0])
      ])
    let protocols = try #require(second.maps.first { $0.name == "protocols" })
    let counted = protocols.entries.filter { $0.value.contains { $0 != 0 } }
    #expect(counted.map(\.key) == [[17, 0, 0, 0]])
    #expect(counted.map(\.cpu) == [0])
  }

  @Test func receivesPerfEvents() throws {
    let kernel = try #require(Kernel.live)
    let program = try kernel.load(try Fixture.link("perf_events.o", "sample_packets"))
    let packet = Self.packet(protocol: 17)
    for _ in 0..<300 {
      let outcome = try program.run(RunInput(packet: packet))
      #expect(outcome.events.map(\.map) == ["samples"])
      #expect(outcome.events.first?.data.prefix(8) == [42, 0, 0, 0, 0, 0, 0, 0])
    }
  }

  @Test func namesWhatCannotBeRun() throws {
    let kernel = try #require(Kernel.live)
    let program = try kernel.load(try Fixture.link("security_monitor.o", "on_openat"))
    #expect {
      try program.run(RunInput())
    } throws: { error in
      "\(error)".contains("tracepoint")
    }
  }

  @Test func refusesToRunWhatTheKernelRejects() throws {
    let kernel = try #require(Kernel.live)
    let program = try Fixture.link("xdp_drop_icmp_unchecked.o", "drop_icmp")
    #expect {
      _ = try kernel.load(program)
    } throws: { error in
      guard case .rejected(let rejection) = error as? KernelError else { return false }
      return rejection.errno == 13
    }
  }

  @Test func putsInnerMapsIntoOuterOnes() throws {
    let kernel = try #require(Kernel.live)
    let program = try kernel.load(try Fixture.link("objects/kernel_symbols.o", "finds_the_inner_map"))
    #expect(try program.run(RunInput(packet: Self.packet(protocol: 17))).returnValue == 2)
  }
}
