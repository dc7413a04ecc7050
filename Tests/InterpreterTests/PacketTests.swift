import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Testing

@Suite("Packets and contexts")
struct PacketTests {
  private static let packet = (0..<64).map { UInt8($0) }

  @Test("XDP sees the packet between data and data_end", arguments: Engine.allCases)
  func directAccess(engine: Engine) throws {
    let text = """
      r2 = *(u32 *)(r1 + 0)
      r3 = *(u32 *)(r1 + 4)
      r3 -= r2
      r0 = *(u8 *)(r2 + 12)
      r0 <<= 8
      r0 |= r3
      *(u8 *)(r2 + 1) = 0xaa
      exit
      """
    let outcome = try TestProgram().machine(text, engine: engine).run(RunInput(packet: Self.packet))
    #expect(outcome.returnValue == 12 << 8 | 64)
    #expect(outcome.packet == [0, 0xaa] + Self.packet[2...])
  }

  struct Move: CustomTestStringConvertible, Sendable {
    var helper: String
    var distance: Int
    var result: Int64
    var count: Int
    var testDescription: String { "\(helper) by \(distance)" }
  }

  static let moves = [
    Move(helper: "bpf_xdp_adjust_head", distance: 14, result: 0, count: 50),
    Move(helper: "bpf_xdp_adjust_head", distance: -20, result: 0, count: 84),
    Move(helper: "bpf_xdp_adjust_head", distance: -216, result: 0, count: 280),
    Move(helper: "bpf_xdp_adjust_head", distance: -217, result: -22, count: 64),
    Move(helper: "bpf_xdp_adjust_head", distance: 51, result: -22, count: 64),
    Move(helper: "bpf_xdp_adjust_tail", distance: -50, result: 0, count: 14),
    Move(helper: "bpf_xdp_adjust_tail", distance: -51, result: -22, count: 64),
    Move(helper: "bpf_xdp_adjust_tail", distance: 3456, result: 0, count: 3520),
    Move(helper: "bpf_xdp_adjust_tail", distance: 3457, result: -22, count: 64),
    Move(helper: "bpf_xdp_adjust_meta", distance: -8, result: 0, count: 72),
    Move(helper: "bpf_xdp_adjust_meta", distance: -6, result: -13, count: 64),
    Move(helper: "bpf_xdp_adjust_meta", distance: 4, result: -22, count: 64),
  ]

  @Test("the packet's ends move within the kernel's limits", arguments: moves)
  func adjust(test: Move) throws {
    let outcome = try TestProgram().run("r2 = \(test.distance)\n call \(test.helper)\n exit", packet: Self.packet)
    #expect(Int64(bitPattern: outcome.returnValue) == test.result)
    #expect(outcome.packet?.count == test.count)
  }

  @Test("socket filters see the packet from the network header on, and load in network order")
  func legacyLoads() throws {
    let outcome = try TestProgram(.socketFilter).run("r6 = r1\n r0 = *(u16 *)skb[2]\n exit", packet: Self.packet)
    #expect(outcome.returnValue == 0x1011)
    let outside = try TestProgram(.socketFilter).run(
      "r6 = r1\n r0 = 7\n r0 = *(u32 *)skb[47]\n r0 = 9\n exit", packet: Self.packet)
    #expect(outside.fault == nil)
    #expect(outside.returnValue == 0)
  }

  @Test(
    "fields of the socket buffer",
    arguments: [(0, 64), (4, 3), (16, 0x0d0c), (40, 1), (88, 0), (8, 77)] as [(Int, UInt64)])
  func fields(offset: Int, value: UInt64) throws {
    var context = [UInt8](repeating: 0, count: 192)
    context[8] = 77
    var packet = Self.packet
    packet[0] = 2
    let outcome = try TestProgram(.schedCls).run(
      "r0 = *(u32 *)(r1 + \(offset))\n exit", packet: packet, context: context)
    #expect(outcome.returnValue == value)
  }

  @Test("the same run gives the same outcome, again and in another machine")
  func determinism() throws {
    let program = TestProgram(maps: [TestProgram.map("m", .lruHash)])
    let text = """
      call bpf_get_prandom_u32
      *(u32 *)(r10 - 4) = r0
      call bpf_ktime_get_ns
      *(u64 *)(r10 - 16) = r0
      r1 = map[m]
      r2 = r10
      r2 += -4
      r3 = r10
      r3 += -16
      r4 = 0
      call bpf_map_update_elem
      r0 = r10
      exit
      """
    let machines = [try program.machine(text), try program.machine(text)]
    for _ in 0..<20 {
      let outcomes = machines.map { $0.run(RunInput(packet: Self.packet)) }
      #expect(outcomes[0] == outcomes[1])
      #expect(outcomes[0].returnValue == 0xffff_c900_0010_0000)
    }
  }

  @Test("checksums after a change are those of the changed packet")
  func checksum() throws {
    // An IPv4 header with its checksum; the time to live goes from 64 to 63.
    let header: [UInt8] = [
      0x45, 0, 0, 0x54, 0x8c, 0x2b, 0x40, 0, 0x40, 1, 0x2d, 0x2c, 192, 168, 0, 1, 10, 0, 0, 2,
    ]
    func sum(_ bytes: [UInt8]) -> Int {
      var total = stride(from: 0, to: bytes.count, by: 2).reduce(0) { $0 + Int(bytes[$1]) << 8 + Int(bytes[$1 + 1]) }
      while total > 0xffff { total = total & 0xffff + total >> 16 }
      return total
    }
    var packet = [UInt8](repeating: 0, count: 12) + [8, 0] + header
    let own = 0xffff - sum(Array(header[..<10]) + [0, 0] + header[12...])
    packet[24] = UInt8(own >> 8)
    packet[25] = UInt8(own & 255)
    let text = """
      r6 = r1
      *(u8 *)(r10 - 1) = 63
      r2 = 22
      r3 = r10
      r3 += -1
      r4 = 1
      r5 = 0
      call bpf_skb_store_bytes
      r1 = r6
      r2 = 24
      r3 = 0x0140
      r4 = 0x013f
      r5 = 2
      call bpf_l3_csum_replace
      exit
      """
    let outcome = try TestProgram(.schedCls).run(text, packet: packet)
    #expect(outcome.fault == nil)
    let changed = try #require(outcome.packet)
    #expect(changed[22] == 63)
    #expect(sum(Array(changed[14...])) == 0xffff)
  }
}
