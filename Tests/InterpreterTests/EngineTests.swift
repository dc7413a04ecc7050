import BPFISA
import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Foundation
import Testing

@Suite("The two engines")
struct EngineTests {
  /// A program of every kind of handler that a loop can hold, run some ten million steps.
  private static let longLoop = """
      r6 = 700000
      r7 = 0
    again:
      *(u64 *)(r10 - 8) = r6
      r1 = *(u64 *)(r10 - 8)
      r7 += r1
      w2 = w7
      w2 ^= 7
      r3 = 1
      lock *(u64 *)(r10 - 8) += r3
      call 8
      r1 = r10
      call double
      r7 += r0
      r6 += -1
      if r6 != 0 goto again
      r0 = r7
      exit
    double:
      r0 = *(u64 *)(r1 - 8)
      r0 += r0
      exit
    """

  private func outcome(of text: String, engine: Engine, stepLimit: Int = 100_000_000) throws -> RunOutcome {
    var options = VirtualMachine.Options()
    options.engine = engine
    options.stepLimit = stepLimit
    let program = LinkedProgram(
      name: "test", section: "", type: .unspec, instructions: try Assembler.assemble(text))
    return try VirtualMachine(program, options: options).run(RunInput())
  }

  /// Under the address sanitizer locals need not be on the stack, so that the self-check cannot see how deep it is.
  private static let runsUnderAddressSanitizer = unsafe dlsym(nil, "__asan_init") != nil

  @Test(
    "the fast engine is the one in this build",
    .enabled(if: !runsUnderAddressSanitizer, "the address sanitizer hides the stack's depth: the plain engine runs"))
  func bestEngine() {
    #expect(Engine.best == .threaded)
  }

  @Test("ten million steps grow no stack: a thread with 256 KiB runs them", arguments: Engine.allCases)
  func stackStaysFlat(engine: Engine) throws {
    let box = Box()
    let thread = Thread {
      box.outcome = try? self.outcome(of: Self.longLoop, engine: engine)
      box.done.signal()
    }
    thread.stackSize = 256 << 10
    thread.start()
    box.done.wait()
    let outcome = try #require(box.outcome)
    #expect(outcome.fault == nil)
    #expect(outcome.steps == 2 + 700_000 * 16 + 2)
    #expect(outcome.returnValue == (1...700_000 as ClosedRange<UInt64>).reduce(0) { $0 + $1 + 2 * ($1 + 1) })
  }

  private final class Box: @unchecked Sendable {
    var outcome: RunOutcome?
    let done = DispatchSemaphore(value: 0)
  }

  @Test("an endless loop ends at the step limit", arguments: Engine.allCases)
  func stepLimit(engine: Engine) throws {
    let outcome = try outcome(of: "again:\n r0 += 1\n goto again\n exit", engine: engine, stepLimit: 1_000)
    let fault = try #require(outcome.fault)
    #expect(fault.reason == "the step limit of 1000 instructions was reached")
    #expect((1_000...1_002).contains(try #require(outcome.steps)))
  }

  @Test("recursion ends at the ninth function", arguments: Engine.allCases)
  func recursion(engine: Engine) throws {
    let fault = try #require(outcome(of: "f:\n call f\n exit", engine: engine).fault)
    #expect(fault.reason == "the call would be the ninth nested function; eight are allowed")
    #expect(fault.instruction == 0)
  }

  @Test(
    "both engines count the same steps",
    arguments: ["r0 = 0\n exit", "r0 = 1\n if r0 == 1 goto +1\n r0 = 2\n exit", "r0 = 0x123456789 ll\n exit"])
  func steps(text: String) throws {
    let threaded = try outcome(of: text, engine: .threaded)
    #expect(try threaded == outcome(of: text, engine: .plain))
    #expect(threaded.steps == text.split(separator: "\n").count - (text.contains("goto") ? 1 : 0))
  }

  @Test("both engines end random programs alike", arguments: 0..<400)
  func randomPrograms(seed: Int) throws {
    let text = RandomProgram(seed).text
    let program = TestProgram(.unspec, maps: [TestProgram.map("m", .array, entries: 5)])
    let (threaded, plain) = try (program.machine(text, engine: .threaded), program.machine(text, engine: .plain))
    // The second run meets what the first one left in the map and in the instructions.
    for _ in 0..<2 {
      // Some jump past what makes an address good: then both say so.
      #expect(threaded.run(RunInput()) == plain.run(RunInput()))
    }
  }

  @Test("lookups find the same in both engines, whatever holds the key")
  func lookups() throws {
    let maps = [
      TestProgram.map("a", .array, entries: 3), TestProgram.map("h", .hash), TestProgram.map("p", .percpuArray),
    ]
    for map in ["a", "h", "p"] {
      let text = """
        r6 = 0
        r7 = map[a][0]+0
        again:
        *(u32 *)(r10 - 4) = r6
        r2 = r10
        r2 += -4
        r1 = map[\(map)]
        call bpf_map_lookup_elem
        r8 = r0
        *(u32 *)(r7 + 8) = r6
        r2 = r7
        r2 += 8
        r1 = map[\(map)]
        call bpf_map_lookup_elem
        if r0 != r8 goto different
        if r0 == 0 goto missing
        r1 = *(u64 *)(r0 + 0)
        r9 += r1
        r9 += 1000
        missing:
        r6 += 1
        if r6 != 5 goto again
        r0 = r9
        exit
        different:
        r0 = -1
        exit
        """
      var results: Set<UInt64> = []
      for engine in Engine.allCases {
        let machine = try TestProgram(.unspec, maps: maps).machine("r9 = 0\n" + text, engine: engine)
        try machine.update(map: "h", key: [1, 0, 0, 0], value: [7, 0, 0, 0, 0, 0, 0, 0])
        try machine.update(map: "a", key: [2, 0, 0, 0], value: [9, 0, 0, 0, 0, 0, 0, 0])
        let outcome = machine.run(RunInput())
        #expect(outcome.fault == nil)
        results.insert(outcome.returnValue)
      }
      #expect(results.count == 1)
      // So many entries were found.
      #expect(try #require(results.first) / 1000 == ["a": 3, "h": 1, "p": 4][map])
    }
  }
}
