import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Testing

@Suite("Kinds of maps")
struct MapKindTests {
  @Test("what the tables say is modelled can be made, the rest is named", arguments: MachineSupport.maps.map(\.name))
  func supportIsTrue(name: String) throws {
    let type = try #require(MapType(name: name))
    let level = try #require(MachineSupport.maps.first { $0.name == name }?.level)
    let entries: UInt32 = type == .ringbuf || type == .userRingbuf ? 4096 : 4
    let key: UInt32 = type == .lpmTrie ? 8 : 4
    var program = TestProgram(maps: [TestProgram.map("m", type, key: key, entries: entries)])
    program.type = .xdp
    do {
      _ = try program.machine("r1 = map[m]\nr0 = 0\nexit")
      #expect(level != .none)
    } catch VirtualMachineError.unmodelled(let feature) {
      #expect(level == .none)
      #expect(feature.contains(name))
    }
  }

  @Test("a socket's value lives as long as the test run's socket")
  func socketStorage() throws {
    let map = TestProgram.map("m", .skStorage, value: 8, entries: 0, flags: 1)
    let text = """
      r6 = r1
      r2 = *(u64 *)(r6 + 168)
      r1 = map[m]
      r3 = 0
      r4 = 0
      call bpf_sk_storage_get
      if r0 != 0 goto known
      r2 = *(u64 *)(r6 + 168)
      r1 = map[m]
      r3 = 0
      r4 = 1
      call bpf_sk_storage_get
      if r0 == 0 goto known
      r1 = 5
      *(u64 *)(r0 + 0) = r1
      r2 = *(u64 *)(r6 + 168)
      r1 = map[m]
      r3 = 0
      r4 = 0
      call bpf_sk_storage_get
      r0 = *(u64 *)(r0 + 0)
      exit
      known:
      r0 = -1
      exit
      """
    let machine = try TestProgram(.schedCls, maps: [map]).machine(text)
    for _ in 0..<3 {
      let outcome = machine.run(RunInput(packet: [UInt8](repeating: 0, count: 64)))
      #expect(outcome.fault == nil)
      #expect(outcome.returnValue == 5)
    }
  }

  @Test("a program array and a map of maps hold what they are declared with")
  func initialEntries() throws {
    var array = TestProgram.map("programs", .progArray, value: 4)
    array.initialEntries = [.init(key: 1, target: "other")]
    var outer = TestProgram.map("outer", .arrayOfMaps, value: 4)
    outer.initialEntries = [.init(key: 2, target: "inner")]
    let inner = TestProgram.map("inner", .array, value: 8)
    let text = """
      r6 = r1
      r1 = 2
      *(u32 *)(r10 - 4) = r1
      r1 = map[outer]
      r2 = r10
      r2 += -4
      call bpf_map_lookup_elem
      if r0 == 0 goto out
      r1 = r6
      r2 = map[programs]
      r3 = 1
      call bpf_tail_call
      out:
      r0 = 0
      exit
      """
    let program = TestProgram(.xdp, maps: [array, outer])
    var targets = InitialTargets()
    targets.programs["other"] = try TestProgram(.xdp).link("r0 = 42\nexit")
    targets.maps["inner"] = inner
    let machine = try VirtualMachine(program.link(text), with: targets)
    #expect(machine.run(RunInput(packet: [UInt8](repeating: 0, count: 14))).returnValue == 42)
    let empty = try VirtualMachine(program.link(text))
    #expect(empty.run(RunInput(packet: [UInt8](repeating: 0, count: 14))).returnValue == 0)
  }

  @Test("an arena gives pages, and what is not there reads as zero", arguments: Engine.allCases)
  func arena(engine: Engine) throws {
    guard engine == .plain || Engine.best == .threaded else { return }
    var map = TestProgram.map("arena", .arena, key: 0, value: 0, entries: 2, flags: 1 << 10)
    map.extra = 1 << 44
    let text = """
      r1 = map[arena]
      r2 = 0
      r3 = 1
      r4 = -1
      r5 = 0
      call bpf_arena_alloc_pages
      if r0 == 0 goto out
      r6 = addr_space_cast(r0, 0, 1)
      r1 = 7
      *(u64 *)(r6 + 8) = r1
      *(u64 *)(r6 + 4096) = r1
      r0 = *(u64 *)(r6 + 8)
      r1 = *(u64 *)(r6 + 4096)
      r0 += r1
      r2 = 35
      lock *(u64 *)(r6 + 8) += r2
      r1 = *(u64 *)(r6 + 8)
      r0 += r1
      out:
      exit
      """
    let outcome = try TestProgram(.syscall, maps: [map]).machine(text, engine: engine).run(RunInput(context: [0]))
    #expect(outcome.fault == nil)
    #expect(outcome.returnValue == 7 + 42)
  }

  @Test("a lookup finds the world's socket")
  func sockets() throws {
    var world = World()
    world.sockets = [
      World.Socket(family: 2, protocol: 6, state: 10, localAddress: [0, 0, 0, 0], localPort: 80)
    ]
    let text = """
      r6 = r1
      r1 = 0
      *(u64 *)(r10 - 16) = r1
      r1 = 0x50000000
      *(u64 *)(r10 - 8) = r1
      r1 = r6
      r2 = r10
      r2 += -16
      r3 = 12
      r4 = -1
      r5 = 0
      call bpf_sk_lookup_tcp
      if r0 == 0 goto out
      r0 = *(u32 *)(r0 + 72)
      out:
      exit
      """
    let packet = [UInt8](repeating: 0, count: 64)
    #expect(try TestProgram(.schedCls).run(text, packet: packet, world: world).returnValue == 10)
    #expect(try TestProgram(.schedCls).run(text, packet: packet).returnValue == 0)
  }
}
