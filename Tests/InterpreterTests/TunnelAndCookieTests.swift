import BPFInterpreter
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

@Suite("Tunnels, room for headers, cookies, connections")
struct TunnelAndCookieTests {
  /// A program text on an IPv4 packet in traffic control, and what it has to return.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var result: Int64
    /// The packet's length afterwards; nil where it is the packet's own.
    var length: Int?
    var testDescription: String { name }
  }

  /// 14 bytes of Ethernet, then an IPv4 header with ECT(0) set and its checksum, then 26 bytes.
  private static let packet: [UInt8] =
    [UInt8](repeating: 0, count: 12) + [8, 0, 0x45, 2, 0, 46, 0, 1, 0, 0, 64, 17, 0x66, 0xba, 10, 0, 0, 1, 10, 0, 0, 2]
    + [UInt8](repeating: 0, count: 26)

  /// A `struct bpf_tunnel_key` at `r10 - 48`: id 7, remote 1.2.3.4, ttl 64, local 5.6.7.8.
  private static let setKey = """
    r6 = r1
    r2 = 0
    *(u64 *)(r10 - 40) = r2
    *(u64 *)(r10 - 32) = r2
    *(u64 *)(r10 - 24) = r2
    *(u64 *)(r10 - 16) = r2
    *(u64 *)(r10 - 8) = r2
    r2 = 7
    *(u32 *)(r10 - 48) = r2
    r2 = 0x01020304
    *(u32 *)(r10 - 44) = r2
    r2 = 64
    *(u8 *)(r10 - 27) = r2
    r2 = 0x05060708
    *(u32 *)(r10 - 20) = r2
    r2 = r10
    r2 += -48
    r3 = 44
    r4 = 0
    call bpf_skb_set_tunnel_key
    if r0 != 0 goto out

    """
  private static let getKey = "r1 = r6\nr2 = r10\nr2 += -48\nr3 = 44\nr4 = "

  private static func adjust(_ change: Int, mode: Int = 1, flags: UInt64 = 0) -> String {
    "r6 = r1\nr2 = \(change)\nr3 = \(mode)\nr4 = 0x\(String(flags, radix: 16)) ll\ncall bpf_skb_adjust_room\n"
  }

  // swift-format-ignore: one row a line
  static let cases = [
    Case(name: "no tunnel", text: "r6 = r1\n" + getKey + "0\ncall bpf_skb_get_tunnel_key\nexit", result: -22),
    Case(
      name: "a tunnel's id",
      text: setKey + getKey
        + "0\ncall bpf_skb_get_tunnel_key\nif r0 != 0 goto out\nr0 = *(u32 *)(r10 - 48)\nout:\nexit", result: 7),
    Case(
      name: "what was set as local is read as remote",
      text: setKey + getKey
        + "0\ncall bpf_skb_get_tunnel_key\nif r0 != 0 goto out\nr0 = *(u32 *)(r10 - 44)\nout:\nexit",
      result: 0x0506_0708),
    Case(
      name: "a tunnel of the other version", text: setKey + getKey + "1\ncall bpf_skb_get_tunnel_key\nout:\nexit",
      result: -71),
    Case(
      name: "options before a key", text: "r2 = r10\nr2 += -8\nr3 = 8\ncall bpf_skb_set_tunnel_opt\nexit", result: -22),
    Case(name: "room behind the link-layer header", text: adjust(20) + "exit", result: 0, length: 80),
    Case(name: "room behind the network header", text: adjust(8, mode: 0) + "exit", result: 0, length: 68),
    Case(
      name: "room for IPv6 around IPv4",
      text: adjust(40, flags: 4) + "if r0 != 0 goto out\nr0 = *(u32 *)(r6 + 16)\nout:\nexit", result: 0xdd86,
      length: 100),
    Case(name: "room for two versions at once", text: adjust(40, flags: 6) + "exit", result: -22),
    Case(
      name: "room twice",
      text: adjust(20, flags: 2) + "r1 = r6\nr2 = 20\nr3 = 1\nr4 = 2\ncall bpf_skb_adjust_room\nexit", result: -114,
      length: 80),
    Case(name: "less room", text: adjust(-20) + "exit", result: 0, length: 40),
    Case(name: "less than the header", text: adjust(-40) + "exit", result: -524),
    Case(name: "room beyond the limit", text: adjust(0x1000) + "exit", result: -14),
    Case(name: "an unknown mode", text: adjust(4, mode: 2) + "exit", result: -524),
    Case(
      name: "congestion is marked",
      text:
        "r6 = r1\ncall bpf_skb_ecn_set_ce\nr1 = r6\nr2 = 15\nr3 = r10\nr3 += -8\nr4 = 1\ncall bpf_skb_load_bytes\nr0 = *(u8 *)(r10 - 8)\nexit",
      result: 3),
    Case(name: "no checksum is known", text: "r2 = 0\ncall bpf_csum_level\nexit", result: -13),
    Case(
      name: "one checksum is known",
      text: "r6 = r1\nr2 = 1\ncall bpf_csum_level\nr1 = r6\nr2 = 0\ncall bpf_csum_level\nexit", result: 0),
    Case(
      name: "the kernel's view of the context",
      text: "call bpf_cast_to_kern_ctx\nr0 = *(u32 *)(r0 + \(offset("len", of: "sk_buff")))\nexit", result: 60),
  ]

  private static func offset(_ member: String, of structure: String) -> UInt32 {
    guard let index = KernelProfile.linux6_18.typeIndex, let id = index.find(structure, kind: .structure),
      let type = index.types[id]
    else { return 0 }
    return index.types.members(of: type).first { $0.name == member }?.offset ?? 0
  }

  @Test("results", arguments: cases)
  func returns(test: Case) throws {
    let outcome = try TestProgram(.schedCls).run(test.text, packet: Self.packet)
    #expect(outcome.fault == nil)
    #expect(Int64(bitPattern: outcome.returnValue) == test.result)
    #expect(outcome.packet?.count == test.length ?? Self.packet.count)
  }

  /// An IP header of zeros at `r10 - 40`, a TCP header of 20 bytes with sequence number 1 at `r10 - 64`.
  private static let headers = """
    r1 = 0
    *(u64 *)(r10 - 40) = r1
    *(u64 *)(r10 - 32) = r1
    *(u64 *)(r10 - 24) = r1
    *(u64 *)(r10 - 16) = r1
    *(u64 *)(r10 - 8) = r1
    *(u64 *)(r10 - 64) = r1
    *(u64 *)(r10 - 56) = r1
    *(u64 *)(r10 - 48) = r1
    r1 = 0x01000000
    *(u32 *)(r10 - 60) = r1
    r1 = 0x50
    *(u8 *)(r10 - 52) = r1
    r1 = r10
    r1 += -40
    r2 = r10
    r2 += -64

    """

  @Test("a cookie is recognised in the answer to it, a changed one is not", arguments: [4, 6], [0, 1])
  func checksCookies(version: Int, change: Int) throws {
    let text =
      Self.headers + """
        r3 = 20
        call bpf_tcp_raw_gen_syncookie_ipv\(version)
        r0 += \(1 + change << 24)
        r0 = be32 r0
        *(u32 *)(r10 - 56) = r0
        r0 = 0x02000000
        *(u32 *)(r10 - 60) = r0
        r1 = r10
        r1 += -40
        r2 = r10
        r2 += -64
        call bpf_tcp_raw_check_syncookie_ipv\(version)
        exit
        """
    // Cookies of the minute before are good, those of the one to come are not.
    let outcome = try TestProgram(.xdp).run(text, world: world)
    #expect(outcome.fault == nil)
    #expect(Int64(bitPattern: outcome.returnValue) == (change == 0 ? 0 : -13))
  }

  private var world: World {
    var world = World()
    world.cookieSecret = (0..<32).map { UInt8($0) }
    return world
  }

  /// Makes a connection from 1.1.1.1:256 to 2.2.2.2:512, adds it, and looks it up from the other side.
  private static func connection(lookingUp ports: UInt64) -> String {
    """
    r6 = r1
    r1 = 0x0202020201010101 ll
    *(u64 *)(r10 - 16) = r1
    r1 = 0x00020001
    *(u32 *)(r10 - 8) = r1
    r1 = 0x00000000ffffffff ll
    *(u64 *)(r10 - 40) = r1
    r1 = 6
    *(u64 *)(r10 - 32) = r1
    r1 = r6
    r2 = r10
    r2 += -16
    r3 = 12
    r4 = r10
    r4 += -40
    r5 = 16
    call bpf_xdp_ct_alloc
    if r0 == 0 goto error
    r1 = r0
    call bpf_ct_insert_entry
    if r0 == 0 goto error
    r1 = r0
    call bpf_ct_release
    r1 = 0x0101010102020202 ll
    *(u64 *)(r10 - 16) = r1
    r1 = \(ports)
    *(u32 *)(r10 - 8) = r1
    r1 = r6
    r2 = r10
    r2 += -16
    r3 = 12
    r4 = r10
    r4 += -40
    r5 = 16
    call bpf_xdp_ct_lookup
    if r0 == 0 goto error
    r1 = r0
    call bpf_ct_release
    r0 = *(u8 *)(r10 - 31)
    exit
    error:
    r0 = *(u32 *)(r10 - 36)
    r0 <<= 32
    r0 s>>= 32
    exit
    """
  }

  @Test(
    "a connection is found from the other side", arguments: [(0x0001_0002, 1), (0x0001_0003, -2)] as [(UInt64, Int64)])
  func findsConnections(ports: UInt64, result: Int64) throws {
    let outcome = try TestProgram(.xdp).run(Self.connection(lookingUp: ports))
    #expect(outcome.fault == nil)
    #expect(Int64(bitPattern: outcome.returnValue) == result)
  }

  @Test("a connection that is there already is not added again")
  func addsConnectionsOnce() throws {
    let machine = try TestProgram(.xdp).machine(Self.connection(lookingUp: 0x0001_0002))
    let input = RunInput(packet: [UInt8](repeating: 0, count: 14))
    #expect(machine.run(input).returnValue == 1)
    #expect(machine.run(input).returnValue == 0)
  }
}
