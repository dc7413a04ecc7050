extension Walk {
  /// Forks the walk at a call for an iterator's next element: one path gets one and comes round again, the other is told that there are
  /// no more.
  ///
  /// The first waits its turn; the numbers that changed since the last round and that nothing depended on are forgotten in it.
  /// Matches `process_iter_next_call`, Linux 6.18.33.
  func advanceIterator(of call: KernelCall) throws(VerificationStop) {
    guard let place = call.iterator else { throw bug("no iterator") }
    let found = state.frames[place.frame][slot: place.slot].spilled.iteratorState
    guard found == .active || found == .drained else {
      throw bug("unexpected iterator state \(found.rawValue) (\(found.name))")
    }
    if found == .active {
      guard state.parent != StateCache.none, Int(cache[state.parent].context.instruction) == instruction,
        cache[state.parent].hasSameCallSites(as: state)
      else { throw bug("bad parent state for iter next call") }
      let previous = previousEntry(before: cache[state.parent], at: instruction)
      let queued = try pushBranch(to: instruction + 1, from: instruction, isSpeculative: false)
      queued.frames[place.frame][slot: place.slot].spilled.iteratorDepth &+= 1
      if let previous { widenImpreciseScalars(from: previous, in: queued) }
      markPointerNotNull(&queued.frame[0])
    }
    state.frames[place.frame][slot: place.slot].spilled.iteratorState = .drained
    markZero(register: 0)
  }
}
