import BPFInterpreter
import BPFKernelModel
import BPFProgram
import Testing

@Suite("Helpers return what the kernel's do")
struct HelperTests {
  @Test("every helper of the machine is one of Linux")
  func libraryIsInTheTable() {
    for id in HelperLibrary.linux.ids {
      #expect(HelperTable.helper(id) != nil, "helper \(id)")
    }
    #expect(HelperLibrary.linux.ids.count >= 60)
  }

  /// Puts text into the stack below `r10`, eight bytes at a time.
  private static func onStack(_ text: String, at offset: Int) -> String {
    var bytes = Array(text.utf8)
    while bytes.count % 8 != 0 { bytes.append(0) }
    return stride(from: 0, to: bytes.count, by: 8).map { start in
      let word = bytes[start..<start + 8].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return "r0 = 0x\(String(word, radix: 16)) ll\n *(u64 *)(r10 - \(offset - start)) = r0\n"
    }.joined()
  }

  struct Printed: CustomTestStringConvertible, Sendable {
    var format: String
    var argument: Int64
    var text: String
    var testDescription: String { "\(format) of \(argument)" }
  }

  static let printed = [
    Printed(format: "plain\n", argument: 0, text: "plain"),
    Printed(format: "%d %%", argument: -5, text: "-5 %"),
    Printed(format: "%u", argument: -1, text: "4294967295"),
    Printed(format: "%lu", argument: -1, text: "18446744073709551615"),
    Printed(format: "%lld", argument: .min, text: "-9223372036854775808"),
    Printed(format: "%x|", argument: 0xbeef, text: "beef|"),
    Printed(format: "%08X", argument: 0xbeef, text: "0000BEEF"),
    Printed(format: "%-6d|", argument: 42, text: "42    |"),
    Printed(format: "%6d|", argument: 42, text: "    42|"),
    Printed(format: "%c", argument: 65, text: "A"),
    Printed(format: "%px", argument: 0x1234, text: "0000000000001234"),
    Printed(format: "<%s>", argument: 1, text: "<>"),
  ]

  @Test("bpf_trace_printk formats", arguments: printed)
  func formats(test: Printed) throws {
    let size = test.format.utf8.count + 1
    let text = """
      \(Self.onStack(test.format, at: 64))r1 = r10
      r1 += -64
      r2 = \(size)
      r3 = 0x\(String(UInt64(bitPattern: test.argument), radix: 16)) ll
      call bpf_trace_printk
      exit
      """
    let outcome = try TestProgram().run(text)
    #expect(outcome.fault == nil)
    #expect(outcome.trace == [test.text])
    let newline = test.format.hasSuffix("\n") ? 1 : 0
    #expect(outcome.returnValue == UInt64(test.text.utf8.count + newline))
  }

  @Test("bpf_trace_printk refuses other formats", arguments: ["%q", "%", "%d %d %d %d", "%hd", "\u{1}"])
  func refusesFormats(format: String) throws {
    let text = """
      \(Self.onStack(format, at: 64))r1 = r10
      r1 += -64
      r2 = \(format.utf8.count + 1)
      call bpf_trace_printk
      exit
      """
    let outcome = try TestProgram().run(text)
    #expect(outcome.returnValue == UInt64(bitPattern: -22))
    #expect(outcome.trace == [])
  }

  struct Parsed: CustomTestStringConvertible, Sendable {
    var text: String
    var base: Int
    var result: Int64
    var value: Int64
    var testDescription: String { "\(text) in base \(base)" }
  }

  static let parsed = [
    Parsed(text: "123", base: 0, result: 3, value: 123), Parsed(text: " -7x", base: 10, result: 3, value: -7),
    Parsed(text: "0x1f", base: 0, result: 4, value: 31), Parsed(text: "0x1f", base: 16, result: 4, value: 31),
    Parsed(text: "017", base: 0, result: 3, value: 15), Parsed(text: "0xg", base: 0, result: 1, value: 0),
    Parsed(text: "abc", base: 10, result: -22, value: 0), Parsed(text: "1", base: 7, result: -22, value: 0),
    Parsed(text: "99999999999999999999", base: 10, result: -34, value: 0),
    Parsed(text: "9223372036854775808", base: 10, result: -34, value: 0),
    Parsed(text: "-9223372036854775808", base: 10, result: 20, value: .min),
  ]

  @Test("bpf_strtol parses", arguments: parsed)
  func parses(test: Parsed) throws {
    let text = """
      \(Self.onStack(test.text, at: 64))r1 = 0
      *(u64 *)(r10 - 8) = r1
      r1 = r10
      r1 += -64
      r2 = \(test.text.utf8.count)
      r3 = \(test.base)
      r4 = r10
      r4 += -8
      call bpf_strtol
      """
    #expect(Int64(bitPattern: try TestProgram().run(text + "\n exit").returnValue) == test.result)
    #expect(
      Int64(bitPattern: try TestProgram().run(text + "\n r0 = *(u64 *)(r10 - 8)\n exit").returnValue) == test.value)
  }

  @Test("time, randomness, CPU and task come from the world and are the same in every run")
  func world() throws {
    var world = World()
    world.cpuCount = 4
    world.cpu = 3
    world.task.pid = 7
    world.task.tgid = 9
    let program = TestProgram()
    func value(_ helper: String) throws -> UInt64 {
      try program.run("call \(helper)\n exit", world: world).returnValue
    }
    #expect(try value("bpf_ktime_get_ns") == world.monotonicNanoseconds)
    #expect(try value("bpf_get_smp_processor_id") == 3)
    #expect(try value("bpf_get_current_pid_tgid") == 9 << 32 | 7)
    #expect(try value("bpf_get_prandom_u32") == value("bpf_get_prandom_u32"))
    world.randomSeed = 1
    let other = try value("bpf_get_prandom_u32")
    world.randomSeed = 2
    #expect(try value("bpf_get_prandom_u32") != other)
  }

  @Test("bpf_probe_read_user_str reads memory of the world", arguments: [0, 2, 100])
  func probe(offset: UInt64) throws {
    var world = World()
    world.memory = [World.Memory(address: 0x7000_0000, bytes: Array("/etc/passwd".utf8) + [0])]
    let text = """
      r1 = r10
      r1 += -16
      r2 = 8
      r3 = 0x\(String(0x7000_0000 + offset, radix: 16)) ll
      call bpf_probe_read_user_str
      exit
      """
    let expected: Int64 = offset == 100 ? -14 : 8
    #expect(Int64(bitPattern: try TestProgram().run(text, world: world).returnValue) == expected)
  }

  @Test("bpf_loop calls back and counts", arguments: [0, 1, 10, 1000])
  func loop(count: Int) throws {
    let text = """
      r1 = 0
      *(u64 *)(r10 - 8) = r1
      r1 = \(count)
      r2 = subprog[body]
      r3 = r10
      r3 += -8
      r4 = 0
      call bpf_loop
      r0 <<= 32
      r1 = *(u64 *)(r10 - 8)
      r0 |= r1
      exit
      body:
      r3 = *(u64 *)(r2 + 0)
      r3 += r1
      *(u64 *)(r2 + 0) = r3
      r0 = 0
      exit
      """
    let outcome = try TestProgram().run(text)
    #expect(outcome.fault == nil)
    #expect(outcome.returnValue == UInt64(count) << 32 | UInt64(count * max(0, count - 1) / 2))
    #expect(outcome.steps == 12 + 5 * count)
  }
}
