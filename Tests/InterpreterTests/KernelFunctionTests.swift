import BPFInterpreter
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

@Suite("Kernel functions return what the kernel's do")
struct KernelFunctionTests {
  /// A program text and what it has to return.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var text: String
    var result: Int64
    var type = ProgramType.xdp
    var testDescription: String { name }
  }

  private static func numbers(_ start: Int, _ end: Int) -> String {
    """
    r6 = 0
    r1 = r10
    r1 += -8
    r2 = \(start)
    r3 = \(end)
    call bpf_iter_num_new
    if r0 != 0 goto out
    again:
    r1 = r10
    r1 += -8
    call bpf_iter_num_next
    if r0 == 0 goto done
    r1 = *(u32 *)(r0 + 0)
    r6 += r1
    goto again
    done:
    r1 = r10
    r1 += -8
    call bpf_iter_num_destroy
    r0 = r6
    out:
    exit
    """
  }

  private static func bits(_ words: [UInt64], count: Int) -> String {
    let stores = words.enumerated().map { "r1 = 0x\(String($1, radix: 16)) ll\n*(u64 *)(r10 - \(64 - 8 * $0)) = r1\n" }
    return """
      r6 = 0
      \(stores.joined())r1 = r10
      r1 += -16
      r2 = r10
      r2 += -64
      r3 = \(count)
      call bpf_iter_bits_new
      if r0 != 0 goto out
      again:
      r1 = r10
      r1 += -16
      call bpf_iter_bits_next
      if r0 == 0 goto done
      r1 = *(u32 *)(r0 + 0)
      r6 += r1
      goto again
      done:
      r1 = r10
      r1 += -16
      call bpf_iter_bits_destroy
      r0 = r6
      out:
      exit
      """
  }

  /// A dynptr over 16 bytes of stack at `r10 - 32`, which hold 1 to 16; it lies at `r10 - 16`.
  private static let dynptr = """
    r1 = 0x0807060504030201 ll
    *(u64 *)(r10 - 32) = r1
    r1 = 0x100f0e0d0c0b0a09 ll
    *(u64 *)(r10 - 24) = r1
    r1 = r10
    r1 += -32
    r2 = 16
    r3 = 0
    r4 = r10
    r4 += -16
    call bpf_dynptr_from_mem

    """

  static let cases = [
    Case(name: "numbers from 0 to 10", text: numbers(0, 10), result: 45),
    Case(name: "no numbers", text: numbers(3, 3), result: 0),
    Case(name: "numbers backwards", text: numbers(4, 3), result: -22),
    Case(name: "too many numbers", text: numbers(0, 1 << 24), result: -7),
    Case(name: "bits of one word", text: bits([0b1011], count: 1), result: 4),
    Case(name: "bits of two words", text: bits([1 << 63, 1 | 1 << 5], count: 2), result: 63 + 64 + 69),
    Case(name: "no words of bits", text: bits([], count: 0), result: -22),
    Case(name: "too many words of bits", text: bits([], count: 512), result: -7),
    Case(
      name: "an exception ends the run", text: "call body\nr0 = 1\nexit\nbody:\nr1 = 7\ncall bpf_throw\nexit", result: 7
    ),
    Case(
      name: "a slice of a dynptr",
      text: dynptr + "r1 = r10\nr1 += -16\nr2 = 3\nr3 = 0\nr4 = 1\ncall bpf_dynptr_slice\nr0 = *(u8 *)(r0 + 0)\nexit",
      result: 4),
    Case(
      name: "a slice past the end",
      text: dynptr + "r1 = r10\nr1 += -16\nr2 = 16\nr3 = 0\nr4 = 1\ncall bpf_dynptr_slice\nexit", result: 0),
    Case(
      name: "an adjusted dynptr",
      text: dynptr
        + "r1 = r10\nr1 += -16\nr2 = 4\nr3 = 10\ncall bpf_dynptr_adjust\nr1 = r10\nr1 += -16\ncall bpf_dynptr_size\nexit",
      result: 6),
    Case(
      name: "an adjustment out of range",
      text: dynptr + "r1 = r10\nr1 += -16\nr2 = 4\nr3 = 17\ncall bpf_dynptr_adjust\nr0 <<= 32\nr0 s>>= 32\nexit",
      result: -34),
    Case(
      name: "a read from a dynptr",
      text: dynptr + """
        r1 = r10
        r1 += -40
        r2 = 8
        r3 = r10
        r3 += -16
        r4 = 8
        r5 = 0
        call bpf_dynptr_read
        if r0 != 0 goto out
        r0 = *(u64 *)(r10 - 40)
        out:
        exit
        """, result: 0x100f_0e0d_0c0b_0a09),
    Case(
      name: "a read past the end of a dynptr",
      text: dynptr + "r1 = r10\nr1 += -40\nr2 = 8\nr3 = r10\nr3 += -16\nr4 = 9\nr5 = 0\ncall bpf_dynptr_read\nexit",
      result: -7),
    Case(
      name: "a mask of processors",
      text:
        "call bpf_cpumask_create\nr6 = r0\nr1 = 0\nr2 = r6\ncall bpf_cpumask_set_cpu\nr1 = r6\ncall bpf_cpumask_weight\nexit",
      result: 1, type: .syscall),
    Case(
      name: "a task iterator gives the one task",
      text: """
        r6 = 0
        r1 = r10
        r1 += -24
        r2 = 0
        r3 = 1
        call bpf_iter_task_new
        again:
        r1 = r10
        r1 += -24
        call bpf_iter_task_next
        if r0 == 0 goto done
        r6 += 1
        goto again
        done:
        r1 = r10
        r1 += -24
        call bpf_iter_task_destroy
        r0 = r6
        exit
        """, result: 1, type: .syscall),
    Case(
      name: "the threads of no task",
      text: "r1 = r10\nr1 += -24\nr2 = 0\nr3 = 2\ncall bpf_iter_task_new\nr0 <<= 32\nr0 s>>= 32\nexit", result: -22,
      type: .syscall),
    Case(name: "a system key that is not", text: "r1 = 3\ncall bpf_lookup_system_key\nexit", result: 0, type: .syscall),
    Case(
      name: "a kernel's text in a dynptr",
      text: dynptr + """
        r1 = 0x6f6c6c6568 ll
        *(u64 *)(r10 - 48) = r1
        r1 = r10
        r1 += -16
        r2 = 2
        r3 = 8
        r4 = r10
        r4 += -48
        call bpf_probe_read_kernel_str_dynptr
        r1 = *(u8 *)(r10 - 30)
        r0 <<= 8
        r0 |= r1
        exit
        """, result: 0x668),
    Case(
      name: "what is beyond a dynptr",
      text: dynptr
        + "r1 = r10\nr1 += -16\nr2 = 12\nr3 = 8\nr4 = r10\nr4 += -48\ncall bpf_probe_read_kernel_dynptr\nr0 <<= 32\nr0 s>>= 32\nexit",
      result: -7),
    Case(
      name: "the length of a text",
      text: "r1 = 0x006f6c6c6568 ll\n*(u64 *)(r10 - 8) = r1\nr1 = r10\nr1 += -8\ncall bpf_strlen\nexit", result: 5),
    Case(
      name: "a character in a text",
      text: "r1 = 0x006f6c6c6568 ll\n*(u64 *)(r10 - 8) = r1\nr1 = r10\nr1 += -8\nr2 = 108\ncall bpf_strchr\nexit",
      result: 2),
  ]

  @Test("results", arguments: cases, Engine.allCases)
  func returns(test: Case, engine: Engine) throws {
    guard engine == .plain || Engine.best == .threaded else { return }
    let input = test.type == .xdp ? RunInput(packet: [UInt8](repeating: 0, count: 14)) : RunInput(context: [0])
    let outcome = try TestProgram(test.type).machine(test.text, engine: engine).run(input)
    #expect(outcome.fault == nil)
    #expect(Int64(bitPattern: outcome.returnValue) == test.result)
  }

  @Test("what is not modelled says so by name")
  func namesWhatIsMissing() throws {
    let outcome = try TestProgram().run("r1 = 0\ncall bpf_sock_destroy\nexit")
    #expect(outcome.fault?.isUnmodelled == true)
    #expect(outcome.fault?.reason == "not modelled: kernel function bpf_sock_destroy")
  }

  @Test(
    "bytes of fragments are pulled into the first piece", arguments: [(100, 0), (3000, 0), (4000, -22), (5001, -22)])
  func pullsFragments(wanted: Int, result: Int64) throws {
    let text = """
      r6 = r1
      r2 = \(wanted)
      call bpf_xdp_pull_data
      r7 = r0
      r1 = *(u32 *)(r6 + 0)
      r2 = *(u32 *)(r6 + 4)
      r2 -= r1
      r7 <<= 32
      r7 s>>= 32
      r0 = r7
      if r0 != 0 goto out
      r0 = r2
      out:
      exit
      """
    var context = [UInt8](repeating: 0, count: 24)
    context.replaceSubrange(4..<8, with: [0xe8, 3, 0, 0])
    let packet = (0..<5000).map { UInt8(truncatingIfNeeded: $0 / 7) }
    let outcome = try TestProgram(.xdp).run(text, packet: packet, context: context)
    #expect(outcome.fault == nil)
    #expect(Int64(bitPattern: outcome.returnValue) == (result == 0 ? Int64(max(1000, wanted)) : result))
    #expect(outcome.packet == packet)
  }

  @Test("the current task has the world's ids")
  func readsTheTask() throws {
    let types = try #require(KernelProfile.linux6_18.typeIndex)
    let id = try #require(types.find("task_struct", kind: .structure))
    let type = try #require(types.types[id])
    let member = try #require(types.types.members(of: type).first { $0.name == "tgid" })
    var world = World()
    world.task.tgid = 4321
    let text = "call bpf_get_current_task_btf\nr0 = *(u32 *)(r0 + \(member.offset))\nexit"
    #expect(try TestProgram().run(text, world: world).returnValue == 4321)
  }
}
