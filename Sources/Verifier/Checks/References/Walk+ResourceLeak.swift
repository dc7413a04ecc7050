import BPFKernelModel
import BPFProgram

extension Walk {
  /// Refuses to leave the program, or to call another one for good, while something is held.
  ///
  /// `prefix` names the instruction in the messages. Locks and critical sections are asked about only where `checksLocks` says so: a
  /// function may return to its caller with a lock held. Matches `check_resource_leak`, Linux 6.18.33.
  func checkResourceLeak(isException: Bool, checksLocks: Bool, prefix: String) throws(VerificationStop) {
    if checksLocks && state.context.activeLocks > 0 {
      throw .rejected(.invalid, "\(prefix) cannot be used inside bpf_spin_lock-ed region")
    }
    if leaksReference(isException: isException) {
      throw .rejected(.invalid, "\(prefix) would lead to reference leak")
    }
    guard checksLocks else { return }
    if state.context.activeIRQ != 0 {
      throw .rejected(.invalid, "\(prefix) cannot be used inside bpf_local_irq_save-ed region")
    }
    if state.context.isInRCU {
      throw .rejected(.invalid, "\(prefix) cannot be used inside bpf_rcu_read_lock-ed region")
    }
    if state.context.activePreemptLocks != 0 {
      throw .rejected(.invalid, "\(prefix) cannot be used inside bpf_preempt_disable-ed region")
    }
  }

  /// Tells of every reference that is still held; true where there is one. Matches `check_reference_leak`, Linux 6.18.33.
  private func leaksReference(isException: Bool) -> Bool {
    if !isException && state.currentFrame > 0 { return false }
    let returned = program.type == .structOps && !isException ? state.frame[0].referenceID : 0
    var leaks = false
    for reference in state.references where reference.kind == .pointer && reference.id != returned {
      log.message("Unreleased reference id=\(reference.id) alloc_insn=\(reference.instruction)")
      leaks = true
    }
    return leaks
  }
}
