import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs that are refused before they are walked, with the lines that Linux 6.18 prints.
@Suite struct AnalysisRejectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var instructions: [Instruction]
    var errno = Errno.invalid
    var message: String
  }

  static let cases = [
    Case(
      testDescription: "code after the exit", instructions: [Code.exit, Code.mov(0, 0), Code.exit],
      message: "unreachable insn 1"),
    Case(
      testDescription: "jump past the end", instructions: [Code.jump(1), Code.exit],
      message: "jump out of range from insn 0 to 2"),
    Case(
      testDescription: "jump before the start", instructions: [Code.jump(-2), Code.exit],
      message: "jump out of range from insn 0 to -1"),
    Case(
      testDescription: "no exit at the end", instructions: [Code.mov(0, 0)],
      message: "last insn is not an exit or jmp"),
    Case(
      testDescription: "jump into a wide load",
      instructions: [Code.mov(0, 0), Code.jeq(0, 0, 1)] + Code.wide(1) + [Code.exit],
      message: "jump into the middle of ldimm64 insn 2"),
    Case(
      testDescription: "call past the end", instructions: [Code.local(5), Code.exit],
      message: "call to invalid destination"),
    Case(
      testDescription: "jump into another function",
      instructions: [Code.local(2), Code.jump(1), Code.exit, Code.exit],
      message: "jump out of range from insn 1 to 3"),
    Case(
      testDescription: "unknown opcode", instructions: [Code.raw(0xff), Code.exit],
      message: "unknown opcode ff"),
    Case(
      testDescription: "half a wide load", instructions: [Code.exit, Code.raw(0x18), Code.exit],
      message: "invalid bpf_ld_imm64 insn"),
    Case(
      testDescription: "wide load of no kind", instructions: Code.wide(1, 9) + [Code.exit],
      message: "unrecognized bpf_ld_imm64 insn"),
    Case(
      testDescription: "wide load of no map", instructions: Code.wide(1, 1, imm: ~3) + [Code.exit],
      errno: .badDescriptor, message: "fd 3 is not pointing to valid bpf_map"),
    Case(
      testDescription: "wide load of the standard input", instructions: Code.wide(1, 1, imm: ~0) + [Code.exit],
      errno: .invalid, message: "fd 0 is not pointing to valid bpf_map"),
    Case(
      testDescription: "load with an immediate", instructions: [Code.raw(0x79, 0, 10, off: -8, imm: 1), Code.exit],
      message: "BPF_LDX uses reserved fields"),
    Case(
      testDescription: "tail call in a function without types",
      instructions: [Code.local(1), Code.exit, Code.helper(12), Code.exit],
      message: "tail_call is not allowed in subprogs without BTF"),
    Case(
      testDescription: "legacy load in a function without types",
      instructions: [Code.local(1), Code.exit, Code.raw(0x30), Code.exit],
      message: "LD_ABS is not allowed in subprogs without BTF"),
    Case(
      testDescription: "too many functions",
      instructions: (0..<256).map { _ in Code.local(256) } + [Code.exit]
        + (0..<260).map { _ in Code.exit },
      errno: .tooBig, message: "too many subprograms"),
  ]

  @Test(arguments: cases) func isRefused(_ test: Case) {
    #expect(throws: VerificationStop.rejected(test.errno, test.message)) {
      _ = try Code.analyze(test.instructions)
    }
  }

  @Test func sleepersMayUseSomeMapsOnly() {
    var program = Code.program(Code.wide(1, 1) + [Code.mov(0, 0), Code.exit], .syscall)
    program.isSleepable = true
    program.maps = [
      MapDefinition(
        name: "m", typeNumber: MapType.progArray.rawValue, keySize: 4, valueSize: 4, maxEntries: 1)
    ]
    let message = "Sleepable programs can only use array, hash, ringbuf and local storage maps"
    #expect(throws: VerificationStop.rejected(.invalid, message)) {
      _ = try ProgramAnalysis(program, profile: .linux6_18)
    }
    program.maps[0].typeNumber = MapType.array.rawValue
    #expect(throws: Never.self) { _ = try ProgramAnalysis(program, profile: .linux6_18) }
  }

  @Test(arguments: [
    (offset: Int32(4), entries: UInt32(1), stop: VerificationStop?.none),
    (8, 1, .rejected(.invalid, "invalid access to map value pointer, value_size=8 off=8")),
    (0, 2, .rejected(.unknownNotSupported, "invalid access to map value pointer, value_size=8 off=0")),
    (1 << 29, 1, .rejected(.invalid, "direct value offset of 536870912 is not allowed")),
  ])
  func directValuesLieInsideSingleEntryArrays(_ offset: Int32, _ entries: UInt32, _ stop: VerificationStop?) {
    var program = Code.program([Code.raw(0x18, 1, 2), Code.raw(0, imm: offset), Code.mov(0, 0), Code.exit])
    program.maps = [
      MapDefinition(name: "m", typeNumber: MapType.array.rawValue, keySize: 4, valueSize: 8, maxEntries: entries)
    ]
    var found: VerificationStop?
    do throws(VerificationStop) { _ = try ProgramAnalysis(program, profile: .linux6_18) } catch { found = error }
    #expect(found == stop)
  }

  @Test func syscallProgramsMustSleep() {
    #expect(throws: VerificationStop.rejected(.invalid, "Syscall programs can only be sleepable")) {
      _ = try Code.analyze([Code.mov(0, 0), Code.exit], .syscall)
    }
  }
}
