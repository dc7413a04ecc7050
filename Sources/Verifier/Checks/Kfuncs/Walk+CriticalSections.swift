import BPFKernelModel

extension Walk {
  /// True where RCU protects what is read: in its section, under a lock, and in programs that cannot sleep.
  /// Source: `in_rcu_cs`, Linux 6.18.
  var isRCUProtected: Bool {
    state.context.isInRCU || state.context.activeLocks > 0 || !state.context.isSleepable
  }

  /// Enters and leaves RCU's and non-preemptible sections, and refuses calls that may sleep inside of them.
  /// Matches the middle of `check_kfunc_call`, Linux 6.18.33.
  func updateCriticalSections(for callee: KernelCallee) throws(VerificationStop) {
    try updateRCUSection(for: callee)
    try updatePreemption(for: callee)
    if state.context.activeIRQ != 0 && callee.flags.contains(.maySleep) {
      throw .rejected(.access, "kernel func \(callee.name) is sleepable within IRQ-disabled region")
    }
    if callee.flags.contains(.rcuProtected) && !isRCUProtected {
      throw .rejected(.access, "kernel func \(callee.name) requires RCU critical section protection")
    }
  }

  private func updateRCUSection(for callee: KernelCallee) throws(VerificationStop) {
    let isLock = callee.special == .rcuReadLock
    let isUnlock = callee.special == .rcuReadUnlock
    guard state.context.isInRCU else {
      if isUnlock {
        throw .rejected(.invalid, "unmatched rcu read unlock (kernel function \(callee.name))")
      }
      if isLock { state.context.isInRCU = true }
      return
    }
    if isLock || isUnlock, isInTreeCallback {
      throw .rejected(.access, "Calling bpf_rcu_read_{lock,unlock} in unnecessary rbtree callback")
    }
    if isLock { throw .rejected(.invalid, "nested rcu read lock (kernel function \(callee.name))") }
    if isUnlock {
      distrustRCUPointers()
      state.context.isInRCU = false
    } else if callee.flags.contains(.maySleep) {
      throw .rejected(.access, "kernel func \(callee.name) is sleepable within rcu_read_lock region")
    }
  }

  /// Outside of the section nobody vouches for what it protected, iterators among it.
  private func distrustRCUPointers() {
    func distrust(_ register: inout RegisterState) {
      guard register.flags.contains(.rcu) else { return }
      register.flags.subtract([.rcu, .orNull])
      register.flags.insert(.untrusted)
    }
    state.forEachRegister { distrust(&$0) }
    for index in 0..<state.frameCount {
      let frame = state.frames[index]
      for slot in 0..<frame.slotCount where frame[slot: slot][7] == .iterator { distrust(&frame[slot: slot].spilled) }
    }
  }

  private func updatePreemption(for callee: KernelCallee) throws(VerificationStop) {
    switch callee.special {
    case .preemptDisable: state.context.activePreemptLocks += 1
    case .preemptEnable:
      guard state.context.activePreemptLocks > 0 else {
        throw .rejected(.invalid, "unmatched attempt to enable preemption (kernel function \(callee.name))")
      }
      state.context.activePreemptLocks -= 1
    default:
      if state.context.activePreemptLocks > 0 && callee.flags.contains(.maySleep) {
        throw .rejected(.access, "kernel func \(callee.name) is sleepable within non-preemptible region")
      }
    }
  }
}
