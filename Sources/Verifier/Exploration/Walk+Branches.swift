import BPFKernelModel
import BPFProgram

extension Walk {
  /// Puts a copy of the current state aside, to be walked from another instruction, and returns it so that what the branch taught
  /// can be written into it. Source: `push_stack`, Linux 6.18.
  ///
  /// `error` is what the kernel's check answers where too many paths wait.
  func pushBranch(
    to target: Int, from source: Int, isSpeculative: Bool, error: Errno = .noMemory
  ) throws(VerificationStop) -> VerifierState {
    let copy = spareStates.popLast() ?? VerifierState()
    copy.copy(from: state)
    copy.context.isSpeculative = copy.context.isSpeculative || isSpeculative
    branchStack.append(PendingBranch(instruction: target, previous: source, state: copy, logPosition: log.position))
    if branchStack.count > Limits.pendingBranches {
      throw .rejected(error, "The sequence of \(branchStack.count) jumps is too complex.")
    }
    if copy.parent != StateCache.none { cache[copy.parent].branches += 1 }
    return copy
  }

  /// Takes up the path that was put aside last; false where there is none. Source: `pop_stack`.
  func popBranch() -> Bool {
    guard let branch = branchStack.popLast() else { return false }
    spareStates.append(state)
    state = branch.state
    log.cutBack(to: branch.logPosition)
    instruction = branch.instruction
    previousInstruction = branch.previous
    return true
  }

  /// The current path has ended well: its checkpoints have one branch less, and those without any are done.
  /// Source: `update_branch_counts`.
  func finishPath() throws(VerificationStop) {
    var finished = state
    var number = StateCache.none
    while true {
      finished.branches -= 1
      guard finished.branches == 0 else { return }
      try leaveComponent(of: finished, number: number)
      let parent = finished.parent
      if number != StateCache.none { releaseIfUnneeded(number) }
      guard parent != StateCache.none else { return }
      number = parent
      finished = cache[parent]
    }
  }

  /// Frees an evicted checkpoint that no path and no backedge needs. Source: `maybe_free_verifier_state`.
  func releaseIfUnneeded(_ number: Int32) {
    guard cache.entries[Int(number)].isEvicted, cache[number].branches == 0, !hasPendingBackedges(cache[number])
    else { return }
    cache.release(number)
  }

  /// Source: `update_peak_states`.
  func updatePeak() {
    statistics.peakStates = max(
      statistics.peakStates, cache.storedCount + cache.evictedCount + components.backedgeCount)
  }
}
