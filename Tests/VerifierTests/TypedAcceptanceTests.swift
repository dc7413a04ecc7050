import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs attached to something of the kernel's that are accepted, with the instructions that their verification takes.
@Suite struct TypedAcceptanceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var type = ProgramType.tracing
    var at = AttachType.traceRawTp
    var target = "task_newtask"
    var isSleepable = false
    var code: String
    var instructions: Int
  }

  static let cases = [
    Case(
      testDescription: "members of a member",
      code: """
        r1 = *(u64 *)(r1 +0); r1 = *(u64 *)(r1 +@{task_struct.group_leader}); r0 = *(u32 *)(r1 +@{task_struct.pid}); exit
        """, instructions: 4),
    Case(
      testDescription: "result of a function that was left", at: .traceFexit, target: "do_nanosleep",
      code: "r1 = *(u64 *)(r1 +16); r1 <<= 1; r0 = 0; exit", instructions: 4),
    Case(
      testDescription: "any result in the place of another", at: .modifyReturn, target: "security_file_open",
      code: "r0 = 77; exit", instructions: 2),
    Case(
      testDescription: "result so far passed on", type: .lsm, at: .lsmMac, target: "file_open",
      code: "r0 = *(u64 *)(r1 +8); exit", instructions: 2),
    Case(
      testDescription: "hook that waits", type: .lsm, at: .lsmMac, target: "file_open", isSleepable: true,
      code: "r0 = 0; exit", instructions: 2),
    Case(
      testDescription: "hook that returns nothing", type: .lsm, at: .lsmMac, target: "task_free", code: "exit",
      instructions: 1),
    Case(
      testDescription: "checked object of an iterator", at: .traceIter, target: "task",
      code: """
        r1 = *(u64 *)(r1 +8); r0 = 0; if r1 == 0 goto +2; r1 = *(u32 *)(r1 +@{task_struct.pid}); r0 = 1; exit
        """, instructions: 7),
    Case(
      testDescription: "fields that congestion control writes", type: .structOps, at: .structOps,
      target: "tcp_congestion_ops.init",
      code: "r1 = *(u64 *)(r1 +0); *(u32 *)(r1 +@{tcp_sock.snd_cwnd}) = 1; exit", instructions: 3),
    Case(
      testDescription: "test object written", type: .structOps, at: .structOps, target: "bpf_dummy_ops.test_2",
      code: "r1 = *(u64 *)(r1 +0); *(u32 *)(r1 +0) = 1; r0 = 0; exit", instructions: 4),
    Case(
      testDescription: "sleeping test", type: .structOps, at: .structOps, target: "bpf_dummy_ops.test_sleepable",
      isSleepable: true, code: "r0 = 0; exit", instructions: 2),
  ]

  @Test(arguments: cases) func isAccepted(_ test: Case) throws {
    let program = try TypedProgram.linked(test.code, test.type, test.at, test.target, isSleepable: test.isSleepable)
    let report = program.verify()
    #expect(report.verdict == .accepted)
    #expect(report.statistics.instructions == test.instructions)
  }

  /// What is not in the kernel's types is left to the loader.
  @Test(arguments: ["no_such_tracepoint", ""]) func namesWhatIsNotThere(_ target: String) throws {
    let report = try TypedProgram.linked("r0 = 0; exit", .tracing, .traceRawTp, target).verify()
    guard case .unmodelled = report.verdict else {
      Issue.record("\(report.verdict)")
      return
    }
  }
}
