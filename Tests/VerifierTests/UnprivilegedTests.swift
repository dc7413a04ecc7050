import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// What users without CAP_BPF and CAP_PERFMON may load. Messages and counts are those of Linux 6.18.44.
@Suite struct UnprivilegedTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: String
    var type = ProgramType.socketFilter
    /// The last line of the kernel's message.
    var message: String
  }

  static let refused = [
    Case(
      testDescription: "loops", code: "r6 = 0; r6 += 1; if r6 < 4 goto -2; r0 = 0; exit",
      message: "back-edge from insn 2 to 1"),
    Case(
      testDescription: "functions", code: "call pc+1; exit; r0 = 0; exit",
      message: "loading/calling other bpf or kernel functions are allowed for CAP_BPF and CAP_SYS_ADMIN"),
    Case(testDescription: "addresses as results", code: "r0 = r10; exit", message: "R0 leaks addr as return value"),
    Case(
      testDescription: "addresses in the context", code: "*(u64 *)(r1 +48) = r10; r0 = 0; exit",
      message: "R10 leaks addr into ctx"),
    Case(
      testDescription: "addresses that are compared", code: "r0 = 0; if r1 == 5 goto +0; exit",
      message: "R1 pointer comparison prohibited"),
    Case(
      testDescription: "parts of addresses", code: "w0 = w10; r0 = 0; exit", message: "R10 partial copy of pointer"),
    Case(
      testDescription: "stack that nobody wrote", code: "r0 = *(u64 *)(r10 -8); exit",
      message: "invalid read from stack R10 off=-8 size=8"),
    Case(
      testDescription: "parts of a spilled address",
      code: "*(u64 *)(r10 -8) = r1; *(u32 *)(r10 -8) = 7; r0 = 0; exit",
      message: "attempt to corrupt spilled pointer on stack"),
    Case(
      testDescription: "numbers of either sign added to the stack pointer",
      code: "r6 = *(u32 *)(r1 +0); r6 <<= 32; r6 s>>= 60; r7 = r10; r7 += r6; r0 = 0; exit",
      message: "R6 has unknown scalar with mixed signed bounds, pointer arithmetic with it prohibited for !root"),
    Case(
      testDescription: "numbers added to the context",
      code: "r6 = *(u32 *)(r1 +0); r6 &= 7; r1 += r6; r0 = 0; exit",
      message: "R1 has pointer with unsupported alu operation, pointer arithmetic with it prohibited for !root"),
    Case(
      testDescription: "variable places of the stack",
      code: "r6 = *(u32 *)(r1 +0); r6 &= 7; r7 = r10; r7 += -16; r7 += r6; r0 = 0; exit",
      message: "R7 variable stack access prohibited for !root, var_off=(0x0; 0x7) off=-16"),
    Case(
      testDescription: "helpers for those with CAP_BPF", code: "call 118; r0 = 0; exit",
      message: "program of this type cannot use helper bpf_jiffies64#118"),
    Case(
      testDescription: "a cgroup_skb program's packet", code: "r0 = *(u32 *)(r1 +76); r0 = 0; exit", type: .cgroupSkb,
      message: "invalid bpf_context access off=76 size=4"),
  ]

  @Test(arguments: refused)
  func refuses(_ example: Case) throws {
    let report = try Self.verify(example.code, example.type)
    guard case .rejected(let rejection) = report.verdict else {
      Issue.record("\(report.verdict)")
      return
    }
    #expect(rejection.message.split(separator: "\n").last.map(String.init) == example.message)
    #expect(try Self.linked(example.code, example.type).verify().verdict.isJudged)
  }

  @Test(arguments: [ProgramType.xdp, .schedCls, .kprobe, .tracing])
  func refusesOtherTypes(_ type: ProgramType) throws {
    let report = try Self.verify("r0 = 0; exit", type)
    guard case .rejected(let rejection) = report.verdict else {
      Issue.record("\(report.verdict)")
      return
    }
    #expect(rejection.errno == 1)
  }

  /// A jump that is never taken is walked all the same, for a processor may take it.
  @Test func walksWhatOnlyAMispredictionReaches() throws {
    let code = "r6 = 0; if r6 != 0 goto +2; r0 = 0; exit; r0 = *(u64 *)(r6 +0); exit"
    let report = try Self.verify(code, logLevel: 2)
    #expect(report.verdict == .accepted)
    #expect(report.statistics.instructions == 5)
    #expect(report.log.contains("from 1 to 4 (speculative execution)"))
    #expect(report.log.contains("R6 invalid mem access 'scalar'"))
    #expect(try Self.linked(code).verify().statistics.instructions == 4)
  }

  /// Where the program goes in earnest, the same access refuses it.
  @Test func refusesOnTheWayTaken() throws {
    let report = try Self.verify("r6 = 0; r0 = *(u64 *)(r6 +0); exit")
    guard case .rejected(let rejection) = report.verdict else {
      Issue.record("\(report.verdict)")
      return
    }
    #expect(rejection.message == "R6 invalid mem access 'scalar'")
  }

  @Test func hidesAddressesInTheLog() throws {
    let report = try Self.verify("r1 = 0x6d617000 ll; r0 = 0; exit", logLevel: 2)
    #expect(report.log.contains("r1 = 0x0 "))
  }

  /// A null that was a pointer, and from which known bits are made, is a number like any other: the path that has it is covered by the
  /// one that has the same number from elsewhere. The kernel processes 39 instructions, and one more if it were not.
  @Test func forgetsThePointerThatANumberWas() throws {
    let code = """
      r7 = 0 ll; r8 = *(u16 *)(r7 +32); r9 = *(u64 *)(r7 +72); r9 &= 127; r0 = r7; r0 += r9; *(u64 *)(r10 -96) = r8
      r1 = 0x6d617001 ll; r2 = r10; r2 += -96; call 1; if r0 == 0x0 goto +1; r0 = 1
      *(u64 *)(r10 -24) = -433949219; *(u64 *)(r10 -32) = -2147483647; r0 &= 30; r4 = r10; r4 += -32
      r1 = *(u16 *)(r4 +0); if r0 > 0xed goto +1; goto +1; r9 = 1; *(u64 *)(r7 +168) = r1; exit
      """
    var program = try Self.linked(code)
    program.instructions[0].source = Register(rawValue: WideLoadKind.mapValue.rawValue)
    program.maps = [256, 64].map {
      MapDefinition(name: "values", typeNumber: 2, keySize: 4, valueSize: $0, maxEntries: 1)
    }
    var options = VerificationOptions()
    options.isPrivileged = false
    let report = program.verify(options: options)
    #expect(report.verdict == .accepted)
    #expect(report.statistics.instructions == 39)
  }

  /// A program with maps that anybody may make.
  private static func linked(_ code: String, _ type: ProgramType = .socketFilter) throws -> LinkedProgram {
    var program = try CallsProgram.linked(code, type)
    program.maps.removeLast()
    return program
  }

  private static func verify(
    _ code: String, _ type: ProgramType = .socketFilter, logLevel: UInt32 = 0
  ) throws -> VerificationReport {
    var options = VerificationOptions()
    options.isPrivileged = false
    options.logLevel = VerificationOptions.LogLevel(rawValue: logLevel)
    return try linked(code, type).verify(options: options)
  }
}

extension Verdict {
  /// True for acceptance and refusal.
  fileprivate var isJudged: Bool {
    if case .unmodelled = self { false } else { true }
  }
}
