import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs that call kernel functions, with the last line that Linux 6.18 prints.
@Suite struct KernelFunctionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: String
    var type = ProgramType.schedCls
    var errno: Int32 = 22
    /// Nil: accepted.
    var message: String?
  }

  private static let leave = "r0 = 0; exit"

  // MARK: - Interrupts, preemption, RCU

  private static let save = "r1 = r10; r1 += -8; call bpf_local_irq_save; "
  private static let saveAgain = "r1 = r10; r1 += -16; call bpf_local_irq_save; "
  private static let restore = "r1 = r10; r1 += -8; call bpf_local_irq_restore; "
  private static let lock = "call bpf_rcu_read_lock; "
  private static let unlock = "call bpf_rcu_read_unlock; "

  static let sections = [
    Case(testDescription: "interrupts saved and restored", code: save + restore + leave),
    Case(
      testDescription: "interrupts never restored", code: save + leave,
      message: "BPF_EXIT instruction in main prog cannot be used inside bpf_local_irq_save-ed region"),
    Case(
      testDescription: "interrupts restored out of order", code: save + saveAgain + restore + leave, errno: 13,
      message: "cannot restore irq state out of order, expected id=2 acquired at insn_idx=5"),
    Case(
      testDescription: "interrupts saved twice in one place", code: save + save + leave,
      message: "expected uninitialized irq flag as arg#0"),
    Case(
      testDescription: "interrupts restored that were not saved", code: "*(u64 *)(r10 -8) = 0; " + restore + leave,
      message: "expected an initialized irq flag as arg#0"),
    Case(
      testDescription: "interrupts stored over", code: save + "*(u64 *)(r10 -8) = 0; " + restore + leave,
      message: "expected an initialized irq flag as arg#0"),
    Case(
      testDescription: "interrupts saved between two slots",
      code: "r1 = r10; r1 += -12; call bpf_local_irq_save; " + leave,
      message: "expected uninitialized irq flag as arg#0"),
    Case(
      testDescription: "interrupts saved in the context", code: "call bpf_local_irq_save; " + leave,
      message: "arg#0 doesn't point to an irq flag on stack"),
    Case(
      testDescription: "the saved word read", code: save + "r0 = *(u64 *)(r10 -8); exit", errno: 13,
      message: "invalid read from stack off -8+0 size 8"),
    Case(testDescription: "an RCU section", code: lock + unlock + leave),
    Case(
      testDescription: "an RCU section in another", code: lock + lock + unlock + leave,
      message: "nested rcu read lock (kernel function bpf_rcu_read_lock)"),
    Case(
      testDescription: "an RCU section left that was not entered", code: unlock + leave,
      message: "unmatched rcu read unlock (kernel function bpf_rcu_read_unlock)"),
    Case(
      testDescription: "an RCU section never left", code: lock + leave,
      message: "BPF_EXIT instruction in main prog cannot be used inside bpf_rcu_read_lock-ed region"),
    Case(
      testDescription: "preemption disabled twice and enabled twice",
      code: "call bpf_preempt_disable; call bpf_preempt_disable; call bpf_preempt_enable; call bpf_preempt_enable; "
        + leave),
    Case(
      testDescription: "preemption never enabled", code: "call bpf_preempt_disable; " + leave,
      message: "BPF_EXIT instruction in main prog cannot be used inside bpf_preempt_disable-ed region"),
    Case(
      testDescription: "preemption enabled that was not disabled", code: "call bpf_preempt_enable; " + leave,
      message: "unmatched attempt to enable preemption (kernel function bpf_preempt_enable)"),
    Case(
      testDescription: "a function that sleeps in a program that must not",
      code: "r1 = r10; r1 += -8; r2 = 8; r3 = 0; r4 = 0; call bpf_copy_from_user_str; " + leave, errno: 13,
      message: "program must be sleepable to call sleepable kfunc bpf_copy_from_user_str"),
  ]

  // MARK: - Iterators

  private static let make = "r1 = r10; r1 += -8; r2 = 0; r3 = 10; call bpf_iter_num_new; "
  private static let next = "r1 = r10; r1 += -8; call bpf_iter_num_next; "
  private static let destroy = "r1 = r10; r1 += -8; call bpf_iter_num_destroy; "

  static let iterators = [
    Case(
      testDescription: "a loop over all numbers",
      code: make + next + "if r0 == 0 goto +2; r7 = *(u32 *)(r0 +0); goto -6; " + destroy + leave),
    Case(
      testDescription: "a sum that grows with every round",
      code: "r6 = 0; " + make + next + "if r0 == 0 goto +3; r7 = *(u32 *)(r0 +0); r6 += r7; goto -7; " + destroy
        + "r0 = r6; exit"),
    Case(
      testDescription: "a number that leaves the stack with some round",
      code: "r6 = r10; " + make + next + "if r0 == 0 goto +3; *(u8 *)(r6 -9) = 0; r6 += -8; goto -7; " + destroy
        + leave, errno: 13, message: "invalid write to stack R6 off=-513 size=1"),
    Case(
      testDescription: "an element written",
      code: make + next + "if r0 == 0 goto +1; *(u32 *)(r0 +0) = 1; " + destroy + leave, errno: 13,
      message: "R0 cannot write into rdonly_mem"),
    Case(
      testDescription: "an element used without a check", code: make + next + "r0 = *(u32 *)(r0 +0); exit", errno: 13,
      message: "R0 invalid mem access 'scalar'"),
    Case(
      testDescription: "an element used after the end",
      code: make + next + "r7 = r0; " + destroy + "if r7 == 0 goto +1; r0 = *(u32 *)(r7 +0); " + leave, errno: 13,
      message: "R7 invalid mem access 'scalar'"),
    Case(
      testDescription: "never ended", code: make + leave,
      message: "BPF_EXIT instruction in main prog would lead to reference leak"),
    Case(
      testDescription: "stored over", code: make + "*(u64 *)(r10 -8) = 0; " + leave,
      message: "BPF_EXIT instruction in main prog would lead to reference leak"),
    Case(
      testDescription: "started twice", code: make + make + leave,
      message: "expected uninitialized iter_num as arg #0"),
    Case(
      testDescription: "never started", code: next + leave, message: "expected an initialized iter_num as arg #0"),
    Case(
      testDescription: "ended twice", code: make + destroy + destroy + leave,
      message: "expected an initialized iter_num as arg #0"),
    Case(
      testDescription: "ended as another", code: make + "r1 = r10; r1 += -8; call bpf_iter_bits_destroy; " + leave,
      message: "expected an initialized iter_bits as arg #0"),
    Case(
      testDescription: "not on the stack", code: "r2 = 0; r3 = 10; call bpf_iter_num_new; " + leave,
      message: "arg#0 expected pointer to an iterator on stack"),
  ]

  // MARK: - References, exceptions, casts

  private static let task = "r1 = 1; call bpf_task_from_pid; "
  private static let checked = task + "r6 = r0; if r6 != 0 goto +2; r0 = 0; exit; r1 = r6; "
  private static let notTask = "arg#0 pointer type STRUCT task_struct must point to scalar, or struct with scalar"

  static let objects = [
    Case(testDescription: "an object given back", code: checked + "call bpf_task_release; " + leave),
    Case(
      testDescription: "an object never given back", code: checked + leave,
      message: "BPF_EXIT instruction in main prog would lead to reference leak"),
    Case(
      testDescription: "an object given back without a check", code: task + "r1 = r0; call bpf_task_release; " + leave,
      errno: 13, message: "Possibly NULL pointer passed to trusted arg0"),
    Case(
      testDescription: "an object given back twice",
      code: checked + "call bpf_task_release; r1 = r6; call bpf_task_release; " + leave, message: notTask),
    Case(
      testDescription: "a number given back", code: "r1 = 8; call bpf_task_release; " + leave, message: notTask),
    Case(
      testDescription: "an object given back as another", code: checked + "call bpf_cgroup_release; " + leave,
      message: "kernel function bpf_cgroup_release args#0 expected pointer to STRUCT cgroup but R1 has a pointer to "
        + "STRUCT task_struct"),
    Case(
      testDescription: "an object given back from its middle",
      code: checked + "r1 += 8; call bpf_task_release; " + leave,
      message: "R1 must have zero offset when passed to release func or trusted arg to kfunc"),
    Case(
      testDescription: "a function for other types of programs", code: task + leave, type: .socketFilter, errno: 13,
      message: "calling kernel function bpf_task_from_pid is not allowed"),
    Case(
      testDescription: "a mark of undefined behaviour", code: "call __bpf_trap; " + leave, errno: 14,
      message: "unexpected __bpf_trap() due to uninitialized variable?"),
    Case(testDescription: "an exception", code: "r1 = 7; call bpf_throw; " + leave),
    Case(
      testDescription: "an exception with a value that may not be returned",
      code: "r1 = 7; call bpf_throw; r0 = 1; exit", type: .cgroupSysctl,
      message: "At program exit the register R1 has smin=7 smax=7 should have been in [0, 1]"),
    Case(
      testDescription: "an exception while something is held", code: make + "r1 = 0; call bpf_throw; " + leave,
      message: "bpf_throw would lead to reference leak"),
    Case(
      testDescription: "an exception in an RCU section", code: lock + "r1 = 0; call bpf_throw; " + leave,
      message: "bpf_throw cannot be used inside bpf_rcu_read_lock-ed region"),
    Case(
      testDescription: "a cast to memory of no type",
      code: "r2 = 0; call bpf_rdonly_cast; r0 = *(u64 *)(r0 +4096); exit"),
    Case(
      testDescription: "a cast to memory of no type, written",
      code: "r2 = 0; call bpf_rdonly_cast; *(u64 *)(r0 +8) = 1; " + leave, errno: 13,
      message: "R0 cannot write into rdonly_untrusted_mem"),
    Case(
      testDescription: "a cast to a type that is no structure", code: "r2 = 1; call bpf_rdonly_cast; " + leave,
      message: "kfunc bpf_rdonly_cast type ID argument must be of a struct or void"),
    Case(
      testDescription: "a cast to a type that is not known",
      code: "r2 = *(u32 *)(r1 +0); call bpf_rdonly_cast; " + leave, message: "R2 must be a known constant"),
    Case(
      testDescription: "a context that is none", code: "r1 = r10; r1 += -8; call bpf_cast_to_kern_ctx; " + leave,
      message: "arg#0 expected pointer to ctx, but got fp"),
  ]

  @Test(arguments: sections + iterators + objects)
  func `is judged as the kernel does`(_ example: Case) throws {
    let verdict = try CallsProgram.linked(example.code, example.type).verify().verdict
    switch verdict {
    case .accepted: #expect(example.message == nil)
    case .rejected(let rejection):
      #expect(rejection.message.split(separator: "\n").last.map { String($0) } == example.message)
      #expect(rejection.errno == example.errno)
    case .unmodelled(let feature): Issue.record("not modelled: \(feature)")
    }
  }

  @Test func `an iterator is spelt with its state in the log`() throws {
    let loop = Self.next + "if r0 == 0 goto +1; goto -5; "
    let program = try CallsProgram.linked(Self.make + loop + Self.destroy + Self.leave, .schedCls)
    var options = VerificationOptions()
    options.logLevel = .instructions
    let log = program.verify(options: options).log
    #expect(log.contains("fp-8=iter_num(ref_id=1,state=active,depth=0) refs=1"))
    #expect(log.contains("fp-8=iter_num(ref_id=1,state=active,depth=1) refs=1"))
  }

  @Test func `an exception without a callback adds a function of no stack`() throws {
    let report = try CallsProgram.linked("r1 = 0; call bpf_throw; r0 = 0; exit", .schedCls).verify()
    #expect(report.verdict == .accepted)
    #expect(report.statistics.stackDepths == [0, 0])
  }

  @Test func `a number that is no function's is told`() throws {
    let program = try CallsProgram.linked("call kernel-function#1; r0 = 0; exit", .schedCls)
    guard case .rejected(let rejection) = program.verify().verdict else { throw CancellationError() }
    #expect(rejection.message == "kernel btf_id 1 is not a function")
  }
}
