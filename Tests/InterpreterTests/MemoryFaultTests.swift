import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Testing

@Suite("Illegal accesses end the run and say what lies near")
struct MemoryFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var text: String
    var instruction: Int
    var reason: String
    var testDescription: String { reason }
  }

  private static let values = TestProgram.map("pairs", .array, value: 8, entries: 2)
  private static let constants = {
    var map = TestProgram.map("constants", .array, value: 4, entries: 1, flags: 1 << 7)
    map.contents = [1, 2, 3, 4]
    return map
  }()
  private static let records = TestProgram.map("records", .ringbuf, key: 0, value: 0, entries: 4096)

  static let cases: [Case] = [
    Case(
      text: "r1 = 8\n r0 = *(u64 *)(r1 + 4)\n exit", instruction: 1,
      reason: "8-byte read at 0xc: a null pointer, plus 12"),
    Case(
      text: "r2 = *(u32 *)(r1 + 4)\n r0 = *(u8 *)(r2 + 2)\n exit", instruction: 1,
      reason: "1-byte read at 0x10000110: 2 bytes past the end of the packet (14 bytes)"),
    Case(
      text: "r2 = *(u32 *)(r1 + 4)\n r0 = *(u32 *)(r2 - 2)\n exit", instruction: 1,
      reason: "4-byte read at 0x1000010c: its last 2 bytes are past the end of the packet (14 bytes)"),
    Case(
      text: "r2 = *(u32 *)(r1 + 0)\n *(u16 *)(r2 - 2) = 1\n exit", instruction: 1,
      reason: "2-byte write at 0x100000fe: 2 bytes before the packet (14 bytes)"),
    Case(
      text: "r2 = 0\n *(u64 *)(r10 - 520) = r2\n exit", instruction: 1,
      reason: "8-byte write at 0xffffc900000ffdf8: 8 bytes below the stack frame (512 bytes)"),
    Case(
      text: "r0 = *(u64 *)(r10 - 4)\n exit", instruction: 0,
      reason: "8-byte read at 0xffffc900000ffffc: past the top of the stack"),
    Case(
      text: "*(u32 *)(r1 + 0) = 1\n exit", instruction: 0,
      reason: "4-byte write at 0xffff888000001000: the context (24 bytes) is read-only"),
    Case(
      text: "r0 = *(u64 *)(r1 + 24)\n exit", instruction: 0,
      reason: "8-byte read at 0xffff888000001018: just past the end of the context (24 bytes)"),
    Case(
      text: "r1 = map[pairs][0]+8\n r0 = *(u64 *)(r1 + 4)\n exit", instruction: 2,
      reason:
        "8-byte read at 0xffff88840000100c: its last 4 bytes are past the end of the values of map pairs (16 bytes)"),
    Case(
      text: "r1 = map[constants][0]+0\n r0 = *(u32 *)(r1 + 0)\n *(u32 *)(r1 + 0) = 1\n exit", instruction: 3,
      reason: "4-byte write at 0xffff888500001000: the values of map constants (8 bytes) is read-only"),
    Case(
      text: "r1 = map[pairs]\n *(u32 *)(r1 + 0) = 1\n exit", instruction: 2,
      reason: "4-byte write at 0xffff888200001000: inside the map objects, which programs cannot access"),
    Case(
      text: "r1 = 0x123456789abc ll\n r0 = *(u32 *)(r1 + 0)\n exit", instruction: 2,
      reason: "4-byte read at 0x123456789abc: no object is near this address"),
    Case(
      text: "r1 = 0\n r2 = 0\n r3 = 0\n r4 = 0\n call bpf_map_update_elem\n exit", instruction: 4,
      reason: "bpf_map_update_elem needs a map, 0x0 is none"),
    Case(
      text: """
        r1 = map[records]
        r2 = 16
        r3 = 0
        call bpf_ringbuf_reserve
        r6 = r0
        *(u64 *)(r6 + 8) = 1
        r1 = r6
        r2 = 0
        call bpf_ringbuf_submit
        *(u64 *)(r6 + 0) = 2
        exit
        """, instruction: 10,
      reason:
        "8-byte write at 0xffff888600001000: inside a record of records that was already submitted or discarded, which programs cannot access"
    ),
    Case(
      text: "call 9999\n exit", instruction: 0,
      reason: "not modelled: helper number 9999, which Linux 6.18 does not have"),
    Case(
      text: "call bpf_bind\n exit", instruction: 0,
      reason: "not modelled: helper bpf_bind"),
    Case(
      text: "r0 = *(u64 *)(r1 - 8)\n exit", instruction: 0,
      reason: "8-byte read at 0xffff888000000ff8: 8 bytes before the context (24 bytes)"),
    Case(text: "r0 = 0", instruction: 0, reason: "execution ran past the program's last instruction"),
    Case(text: "r10 = 0\n exit", instruction: 0, reason: "the frame pointer r10 cannot be written"),
  ]

  @Test("the reason names object and distance", arguments: cases, Engine.allCases)
  func faults(test: Case, engine: Engine) throws {
    let program = TestProgram(maps: [Self.values, Self.constants, Self.records])
    let outcome = try program.machine(test.text, engine: engine)
      .run(RunInput(packet: [UInt8](repeating: 0, count: 14)))
    let fault = try #require(outcome.fault)
    #expect(fault.reason == test.reason)
    #expect(fault.instruction == test.instruction)
    #expect(fault.isUnmodelled == test.reason.hasPrefix("not modelled"))
  }

  @Test(
    "packets that a kernel refuses are refused", arguments: [ProgramType.xdp, .schedCls, .socketFilter, .cgroupSkb])
  func shortPackets(type: ProgramType) throws {
    let outcome = try TestProgram(type).run("r0 = 0\n exit", packet: [UInt8](repeating: 0, count: 13))
    #expect(outcome.fault?.reason.hasPrefix("a packet of 13 bytes is too short") == true)
  }
}
