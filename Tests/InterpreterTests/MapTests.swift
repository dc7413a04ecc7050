import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Testing

@Suite("Maps behave as the kernel's")
struct MapTests {
  /// Calls a helper on map `m` with key and value on the stack and returns its result.
  private static func call(_ helper: String, key: Int, value: Int = 0, flags: Int = 0) -> String {
    """
    r1 = \(key)
    *(u32 *)(r10 - 4) = r1
    r1 = \(value)
    *(u64 *)(r10 - 16) = r1
    r1 = map[m]
    r2 = r10
    r2 += -4
    r3 = r10
    r3 += -16
    r4 = \(flags)
    call \(helper)

    """
  }

  struct Step: Sendable {
    var helper: String
    var key: Int
    var flags = 0
    var result: Int64
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var type: MapType
    var steps: [Step]
    var testDescription: String { "\(type)" }
  }

  private static let update = "bpf_map_update_elem"
  private static let delete = "bpf_map_delete_elem"

  static let cases = [
    Case(
      type: .array,
      steps: [
        Step(helper: update, key: 0, result: 0), Step(helper: update, key: 4, result: -7),
        Step(helper: update, key: 0, flags: 1, result: -17), Step(helper: update, key: 0, flags: 2, result: 0),
        Step(helper: update, key: 0, flags: 3, result: -22), Step(helper: delete, key: 0, result: -22),
      ]),
    Case(
      type: .hash,
      steps: [
        Step(helper: update, key: 9, flags: 2, result: -2), Step(helper: update, key: 9, result: 0),
        Step(helper: update, key: 9, flags: 1, result: -17), Step(helper: update, key: 9, flags: 3, result: -22),
        Step(helper: update, key: 10, result: 0), Step(helper: update, key: 11, result: 0),
        Step(helper: update, key: 12, result: 0), Step(helper: update, key: 13, result: -7),
        Step(helper: delete, key: 13, result: -2), Step(helper: delete, key: 9, result: 0),
        Step(helper: update, key: 13, result: 0),
      ]),
    Case(
      type: .lruHash,
      steps: [
        Step(helper: update, key: 1, result: 0), Step(helper: update, key: 2, result: 0),
        Step(helper: update, key: 3, result: 0), Step(helper: update, key: 4, result: 0),
        Step(helper: update, key: 1, result: 0), Step(helper: update, key: 5, result: 0),
        Step(helper: delete, key: 2, result: -2), Step(helper: delete, key: 1, result: 0),
      ]),
    Case(
      type: .percpuArray, steps: [Step(helper: update, key: 3, result: 0), Step(helper: update, key: 4, result: -7)]),
    Case(
      type: .percpuHash, steps: [Step(helper: delete, key: 3, result: -2), Step(helper: update, key: 3, result: 0)]),
  ]

  @Test("results and error numbers", arguments: cases)
  func results(test: Case) throws {
    let program = TestProgram(maps: [TestProgram.map("m", test.type)])
    for count in 1...test.steps.count {
      let text = test.steps[..<count].map { Self.call($0.helper, key: $0.key, value: $0.key, flags: $0.flags) }.joined()
      let outcome = try program.run(text + "exit")
      #expect(outcome.fault == nil)
      #expect(Int64(bitPattern: outcome.returnValue) == test.steps[count - 1].result, "step \(count)")
    }
  }

  @Test("hash contents come by key, arrays by index, per-CPU values for each CPU")
  func contents() throws {
    var world = World()
    world.cpuCount = 2
    world.cpu = 1
    let program = TestProgram(maps: [TestProgram.map("m", .percpuHash, entries: 100)])
    let text = [7, 3, 5].map { Self.call(Self.update, key: $0, value: $0 * 10) }.joined()
    let map = try #require(program.run(text + "exit", world: world).maps.first)
    #expect(map.type == "percpu_hash")
    #expect(
      map.entries.map { [Int($0.key[0]), $0.cpu ?? -1, Int($0.value[0])] } == [
        [3, 0, 0], [3, 1, 30], [5, 0, 0], [5, 1, 50], [7, 0, 0], [7, 1, 70],
      ])
  }

  @Test("thousands of keys come and go: lookups stay true while the table grows and closes its gaps")
  func churn() throws {
    let program = TestProgram(maps: [TestProgram.map("m", .hash, entries: 5000)])
    let text = """
        r6 = 0
      add:
        *(u32 *)(r10 - 4) = r6
        *(u64 *)(r10 - 16) = r6
        r1 = map[m]
        r2 = r10
        r2 += -4
        r3 = r10
        r3 += -16
        r4 = 0
        call bpf_map_update_elem
        r6 += 1
        if r6 < 5000 goto add
        r6 = 0
      drop:
        *(u32 *)(r10 - 4) = r6
        r1 = map[m]
        r2 = r10
        r2 += -4
        call bpf_map_delete_elem
        r6 += 3
        if r6 < 5000 goto drop
        r6 = 0
        r7 = 0
      count:
        *(u32 *)(r10 - 4) = r6
        r1 = map[m]
        r2 = r10
        r2 += -4
        call bpf_map_lookup_elem
        if r0 == 0 goto next
        r1 = *(u64 *)(r0 + 0)
        r7 += r1
      next:
        r6 += 1
        if r6 < 5000 goto count
        r0 = r7
        exit
      """
    let outcome = try program.run(text)
    #expect(outcome.fault == nil)
    #expect(outcome.returnValue == (0..<5000 as Range<UInt64>).filter { $0 % 3 != 0 }.reduce(0, +))
    #expect(outcome.maps[0].entries.count == 5000 - 1667)
  }

  @Test("ring buffer records arrive in order, discarded ones do not, a full buffer refuses")
  func ringBuffer() throws {
    let program = TestProgram(maps: [TestProgram.map("m", .ringbuf, key: 0, value: 0, entries: 4096)])
    let text = """
      r1 = map[m]
      r2 = 8
      r3 = 0
      call bpf_ringbuf_reserve
      r6 = r0
      *(u64 *)(r6 + 0) = 1
      r1 = map[m]
      r2 = 8
      r3 = 0
      call bpf_ringbuf_reserve
      r7 = r0
      *(u64 *)(r7 + 0) = 2
      r1 = 3
      *(u64 *)(r10 - 8) = r1
      r1 = map[m]
      r2 = r10
      r2 += -8
      r3 = 8
      r4 = 0
      call bpf_ringbuf_output
      r1 = r7
      r2 = 0
      call bpf_ringbuf_discard
      r1 = r6
      r2 = 0
      call bpf_ringbuf_submit
      r1 = map[m]
      r2 = 4089
      r3 = 0
      call bpf_ringbuf_reserve
      r6 = r0
      r1 = map[m]
      r2 = 0
      call bpf_ringbuf_query
      r0 += r6
      exit
      """
    let machine = try program.machine(text)
    for _ in 0..<100 {
      let outcome = machine.run(RunInput(packet: [UInt8](repeating: 0, count: 14)))
      #expect(outcome.fault == nil)
      #expect(outcome.events.map(\.data.first) == [1, 3])
      #expect(outcome.returnValue == 48)
    }
  }

  @Test("a longer prefix wins in an LPM trie")
  func prefixes() throws {
    let program = TestProgram(maps: [TestProgram.map("m", .lpmTrie, key: 8, value: 8, flags: 1)])
    let machine = try program.machine(
      """
      r1 = 32
      *(u32 *)(r10 - 8) = r1
      r1 = 0x0201000a
      *(u32 *)(r10 - 4) = r1
      r1 = map[m]
      r2 = r10
      r2 += -8
      call bpf_map_lookup_elem
      if r0 == 0 goto +1
      r0 = *(u64 *)(r0 + 0)
      exit
      """)
    let input = RunInput(packet: [UInt8](repeating: 0, count: 14))
    #expect(machine.run(input).returnValue == 0)
    try machine.update(map: "m", key: [8, 0, 0, 0, 10, 0, 0, 0], value: [1, 0, 0, 0, 0, 0, 0, 0])
    #expect(machine.run(input).returnValue == 1)
    try machine.update(map: "m", key: [24, 0, 0, 0, 10, 0, 1, 0], value: [2, 0, 0, 0, 0, 0, 0, 0])
    try machine.update(map: "m", key: [24, 0, 0, 0, 10, 0, 9, 0], value: [3, 0, 0, 0, 0, 0, 0, 0])
    #expect(machine.run(input).returnValue == 2)
  }

  @Test("tail calls go to the other program, thirty-three times at most")
  func tailCalls() throws {
    let program = TestProgram(maps: [TestProgram.map("m", .progArray, value: 4), TestProgram.map("n", .array)])
    let text = """
      r6 = r1
      r1 = map[n][0]+0
      r0 = *(u64 *)(r1 + 0)
      r0 += 1
      *(u64 *)(r1 + 0) = r0
      r1 = r6
      r2 = map[m]
      r3 = 1
      call bpf_tail_call
      r1 = map[n][0]+0
      r0 = *(u64 *)(r1 + 0)
      exit
      """
    let machine = try program.machine(text)
    #expect(machine.run(RunInput(packet: [UInt8](repeating: 0, count: 14))).returnValue == 1)
    try machine.install(program.link(text), inArray: "m", at: 1)
    #expect(machine.run(RunInput(packet: [UInt8](repeating: 0, count: 14))).returnValue == 1 + 1 + 33)
  }

  @Test("tail calls from nested functions nest as deep again", arguments: Engine.allCases)
  func nestedTailCalls(engine: Engine) throws {
    guard engine == .plain || Engine.best == .threaded else { return }
    let program = TestProgram(maps: [TestProgram.map("m", .progArray, value: 4)])
    let text = """
      call nested
      r0 += 1
      exit
      nested:
      r2 = map[m]
      r3 = 0
      call bpf_tail_call
      r0 = 0
      exit
      """
    let machine = try program.machine(text, engine: engine)
    try machine.install(program.link(text), inArray: "m", at: 0)
    for _ in 0..<2 {
      let outcome = machine.run(RunInput(packet: [UInt8](repeating: 0, count: 14)))
      #expect(outcome.fault == nil)
      #expect(outcome.returnValue == 34)
    }
  }

  @Test("a program that was called in another's place gives its caller the registers back", arguments: Engine.allCases)
  func nestedTailCallRegisters(engine: Engine) throws {
    guard engine == .plain || Engine.best == .threaded else { return }
    let program = TestProgram(maps: [TestProgram.map("m", .progArray, value: 4)])
    // The programs use different registers most; the second goes on to the third.
    let caller = """
      r6 = 6
      r7 = 7
      r8 = 8
      r9 = 9
      r7 += r8
      r7 -= r8
      call nested
      r0 <<= 8
      r0 |= r6
      r0 <<= 8
      r0 |= r7
      r0 <<= 8
      r0 |= r8
      r0 <<= 8
      r0 |= r9
      exit
      nested:
      r6 = 1
      r2 = map[m]
      r3 = 0
      call bpf_tail_call
      r0 = 0
      exit
      """
    let second = """
      r9 = 1
      r9 <<= 3
      r9 += r9
      r9 += r9
      r6 = r9
      r2 = map[m]
      r3 = 1
      call bpf_tail_call
      exit
      """
    let third = """
      r8 = 100
      again:
      r8 -= 1
      r4 += r8
      r5 += r4
      r0 = 5
      if r8 != 0 goto again
      exit
      """
    let machine = try program.machine(caller, engine: engine)
    try machine.install(program.link(second), inArray: "m", at: 0)
    try machine.install(program.link(third), inArray: "m", at: 1)
    for _ in 0..<2 {
      let outcome = machine.run(RunInput(packet: [UInt8](repeating: 0, count: 14)))
      #expect(outcome.fault == nil)
      #expect(outcome.returnValue == 0x05_0607_0809)
      #expect(outcome.steps == 16 + 4 + 8 + 2 + 100 * 5)
    }
  }

  @Test(
    "maps that cannot be are refused",
    arguments: [
      TestProgram.map("m", .array, key: 8),
      TestProgram.map("m", .hash, key: 0), TestProgram.map("m", .ringbuf, entries: 5000),
      TestProgram.map("m", .array, value: 1 << 30, entries: 1 << 30), TestProgram.map("m", .lpmTrie, key: 4),
    ])
  func refusals(map: MapDefinition) throws {
    #expect(throws: VirtualMachineError.self) { try TestProgram(maps: [map]).machine("r0 = 0\n exit") }
  }
}
