import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs attached to something of the kernel's that are refused, with the last line that Linux 6.18 prints.
@Suite struct TypedRejectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var type = ProgramType.tracing
    var at = AttachType.traceRawTp
    var target = "task_newtask"
    var isSleepable = false
    var license = "GPL"
    var code = "r0 = 0; exit"
    var errno: Int32 = 22
    var message: String
  }

  static let arguments = [
    Case(
      testDescription: "half an argument", code: "r0 = *(u32 *)(r1 +4); exit", errno: 13,
      message: "invalid bpf_context access off=4 size=4"),
    Case(
      testDescription: "half a pointer", code: "r0 = *(u32 *)(r1 +0); exit", errno: 13,
      message: "invalid bpf_context access off=0 size=4"),
    Case(
      testDescription: "argument behind the last", code: "r0 = *(u64 *)(r1 +16); exit", errno: 13,
      message: "invalid bpf_context access off=16 size=8"),
    Case(
      testDescription: "result of a function that is entered", at: .traceFentry, target: "do_nanosleep",
      code: "r0 = *(u64 *)(r1 +16); exit", errno: 13, message: "invalid bpf_context access off=16 size=8"),
    Case(
      testDescription: "store to the context", code: "*(u64 *)(r1 +0) = 0; r0 = 0; exit", errno: 13,
      message: "invalid bpf_context access off=0 size=8"),
    Case(
      testDescription: "argument that may be null", target: "kfree_skb",
      code: "r1 = *(u64 *)(r1 +24); r0 = *(u16 *)(r1 +0); exit", errno: 13,
      message: "R1 invalid mem access 'trusted_ptr_or_null_'"),
  ]

  static let accesses = [
    Case(
      testDescription: "before the object", code: "r1 = *(u64 *)(r1 +0); r0 = *(u64 *)(r1 -8); exit", errno: 13,
      message: "R1 is ptr_task_struct invalid negative access: off=-8"),
    Case(
      testDescription: "behind the object", code: "r1 = *(u64 *)(r1 +0); r0 = *(u64 *)(r1 +32000); exit", errno: 13,
      message: "access beyond struct task_struct at off 32000 size 8"),
    Case(
      testDescription: "at an unknown place",
      code: "r6 = *(u64 *)(r1 +0); r7 = *(u64 *)(r1 +8); r7 &= 8; r6 += r7; r0 = *(u64 *)(r6 +0); exit", errno: 13,
      message: "R6 is ptr_task_struct invalid variable offset: off=0, var_off=(0x0; 0x8)"),
    Case(
      testDescription: "half a pointer member",
      code: "r1 = *(u64 *)(r1 +0); r0 = *(u32 *)(r1 +@{task_struct.mm}); exit", errno: 13,
      message: "cannot access ptr member mm with moff @{task_struct.mm} in struct task_struct with off "
        + "@{task_struct.mm} size 4"),
    Case(
      testDescription: "store to a kernel object",
      code: "r1 = *(u64 *)(r1 +0); *(u32 *)(r1 +@{task_struct.pid}) = 0; r0 = 0; exit", errno: 13,
      message: "only read is supported"),
    Case(
      testDescription: "license that is not compatible", license: "MIT",
      code: "r1 = *(u64 *)(r1 +0); r0 = *(u32 *)(r1 +@{task_struct.pid}); exit",
      message: "Cannot access kernel 'struct task_struct' from non-GPL compatible program"),
  ]

  static let helpers = [
    Case(
      testDescription: "object of another structure", target: "cgroup_mkdir",
      code: "r1 = *(u64 *)(r1 +0); call bpf_task_pt_regs#175; r0 = 0; exit", errno: 13,
      message: "R1 is of type cgroup but task_struct is expected"),
    Case(
      testDescription: "pointer found without protection", at: .traceIter, target: "task", isSleepable: true,
      code: """
        r1 = *(u64 *)(r1 +8); if r1 == 0 goto +2; r1 = *(u64 *)(r1 +@{task_struct.parent})
        call bpf_task_pt_regs#175; r0 = 0; exit
        """, errno: 13, message: "R1 type=untrusted_ptr_ expected=ptr_, trusted_ptr_, rcu_ptr_"),
    Case(
      testDescription: "path on a function that must not name paths", at: .traceFentry, target: "vfs_open",
      code: "r1 = *(u64 *)(r1 +0); r2 = r10; r2 += -8; r3 = 8; call bpf_d_path#147; r0 = 0; exit",
      message: "helper call is not allowed in probe"),
  ]

  static let targets = [
    Case(
      testDescription: "function that never returns", at: .traceFexit, target: "do_exit",
      message: "Attaching fexit/fmod_ret to __noreturn function 'do_exit' is rejected."),
    Case(
      testDescription: "function that tracing needs", at: .traceFentry, target: "migrate_disable",
      message: "Attaching tracing programs to function 'migrate_disable' is rejected."),
    Case(
      testDescription: "result that must not change", at: .modifyReturn, target: "do_nanosleep",
      message: "do_nanosleep() is not modifiable"),
    Case(
      testDescription: "hook that must not wait", type: .lsm, at: .lsmMac, target: "task_free", isSleepable: true,
      message: "bpf_lsm_task_free is not sleepable"),
    Case(
      testDescription: "hook without license", type: .lsm, at: .lsmMac, target: "file_open", license: "MIT",
      message: "LSM programs must have a GPL compatible license"),
    Case(
      testDescription: "member without license", type: .structOps, at: .structOps, target: "tcp_congestion_ops.init",
      license: "MIT", message: "struct ops programs must have a GPL compatible license"),
    Case(
      testDescription: "member that programs may not implement", type: .structOps, at: .structOps,
      target: "tcp_congestion_ops.get_info", errno: 524,
      message: "attach to unsupported member get_info of struct tcp_congestion_ops"),
    Case(
      testDescription: "member that must not wait", type: .structOps, at: .structOps, target: "bpf_dummy_ops.test_2",
      isSleepable: true, message: "attach to unsupported member test_2 of struct bpf_dummy_ops"),
    Case(
      testDescription: "member that is no function", type: .structOps, at: .structOps,
      target: "tcp_congestion_ops.flags",
      message: "attach to invalid member flags(@idx 15) of struct tcp_congestion_ops"),
  ]

  static let results = [
    Case(
      testDescription: "iterator", at: .traceIter, target: "task", code: "r0 = 2; exit",
      message: "At program exit the register R0 has smin=2 smax=2 should have been in [0, 1]"),
    Case(
      testDescription: "function entered", at: .traceFentry, target: "do_nanosleep", code: "r0 = 1; exit",
      message: "At program exit the register R0 has smin=1 smax=1 should have been in [0, 0]"),
    Case(
      testDescription: "hook that returns an error", type: .lsm, at: .lsmMac, target: "file_open",
      code: "r0 = 1; exit",
      message: "At program exit the register R0 has smin=1 smax=1 should have been in [-4095, 0]"),
    Case(
      testDescription: "hook that returns a truth value", type: .lsm, at: .lsmMac, target: "inode_xattr_skipcap",
      code: "r0 = 2; exit",
      message: "At program exit the register R0 has smin=2 smax=2 should have been in [0, 1]"),
    Case(
      testDescription: "hook of a control group that returns nothing", type: .lsm, at: .lsmCgroup,
      target: "sk_free_security",
      message: "Note, BPF_LSM_CGROUP that attach to void LSM hooks can't modify return value!"),
  ]

  static let stores = [
    Case(
      testDescription: "field of another kind", type: .structOps, at: .structOps, target: "tcp_congestion_ops.init",
      code: "r1 = *(u64 *)(r1 +0); *(u32 *)(r1 +@{tcp_sock.rcv_nxt}) = 0; r0 = 0; exit", errno: 13,
      message: "no write support to tcp_sock at off @{tcp_sock.rcv_nxt}"),
    Case(
      testDescription: "test object, too wide", type: .structOps, at: .structOps, target: "bpf_dummy_ops.test_2",
      code: "r1 = *(u64 *)(r1 +0); *(u64 *)(r1 +0) = 0; r0 = 0; exit", errno: 13,
      message: "write access at off 0 with size 8"),
  ]

  @Test(arguments: arguments + accesses + helpers + targets + results + stores)
  func isRefused(_ test: Case) throws {
    let program = try TypedProgram.linked(
      test.code, test.type, test.at, test.target, isSleepable: test.isSleepable, license: test.license)
    let report = program.verify()
    guard case .rejected(let rejection) = report.verdict else {
      Issue.record("\(report.verdict)")
      return
    }
    #expect(rejection.errno == test.errno)
    let lines = rejection.message.split(separator: "\n")
    #expect(lines.last.map(String.init) == TypedProgram.resolved(test.message))
  }
}
