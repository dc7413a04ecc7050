/// Source of all: `maybe_enter_scc`, `maybe_exit_scc`, `add_scc_backedge`, `incomplete_read_marks`, `propagate_backedges`,
/// Linux 6.18.
extension Walk {
  /// How often marks are carried through a loop's backedges before everything is declared precise. Source: `MAX_BACKEDGE_ITERS`.
  private static let maxBackedgeRounds = 64

  /// The chain for the outermost frame that stands in a component; nil where none does. Source: `compute_scc_callchain`.
  private func chain(of state: VerifierState) -> ComponentVisits.Chain? {
    var chain = ComponentVisits.Chain()
    for index in 0..<state.frameCount {
      let instruction = state.instruction(ofFrame: index)
      let component = analysis.component[instruction]
      if component != 0 {
        chain.component = Int32(component)
        return chain
      }
      chain.callSites.append(Int32(instruction))
    }
    return nil
  }

  /// Notes that a checkpoint stands in a component, and that it is the first there.
  func enterComponent(of state: VerifierState, number: Int32) {
    guard let chain = chain(of: state) else { return }
    var visit = components.visits[chain] ?? ComponentVisits.Visit()
    if visit.entry == StateCache.none {
      visit.entry = number
      if log.tellsInstructions { log.detailLine("SCC enter \(chain.logText)") }
    }
    components.visits[chain] = visit
  }

  /// If the state entered a component, all paths through it are done: carries the marks around.
  func leaveComponent(of state: VerifierState, number: Int32) throws(VerificationStop) {
    guard let chain = chain(of: state), let visit = components.visits[chain], number != StateCache.none,
      visit.entry == number
    else { return }
    if log.tellsInstructions { log.detailLine("SCC exit \(chain.logText)") }
    components.visits[chain]?.entry = StateCache.none
    components.backedgeCount -= visit.backedges.count
    updatePeak()
    try propagate(backedges: visit.backedges)
    components.visits[chain]?.backedges = []
  }

  /// Keeps a copy of the current state, which was found equal to a state of a loop that is not done.
  func addBackedge(to number: Int32) {
    guard let chain = chain(of: cache[number]), components.visits[chain] != nil else { return }
    let copy = VerifierState(copying: state)
    copy.equalState = number
    copy.context.instruction = Int32(instruction)
    if log.tellsInstructions { log.detailLine("SCC backedge \(chain.logText)") }
    components.visits[chain]?.backedges.append(copy)
    components.backedgeCount += 1
    updatePeak()
  }

  /// True where the state's marks may still grow because its loop is not done.
  func hasPendingBackedges(_ state: VerifierState) -> Bool {
    if components.backedgeCount == 0 { return false }
    guard let chain = chain(of: state) else { return false }
    return components.visits[chain]?.backedges.isEmpty == false
  }

  private func propagate(backedges: [VerifierState]) throws(VerificationStop) {
    var rounds = 0
    var changed = true
    while changed {
      rounds += 1
      if rounds > Self.maxBackedgeRounds + 1 {
        if log.tellsInstructions { log.detailLine("propagate_backedges: too many iterations") }
        for backedge in backedges.reversed() { markAllScalarsPrecise(from: backedge) }
        return
      }
      changed = false
      for backedge in backedges.reversed() {
        try propagatePrecision(from: cache[backedge.equalState], to: backedge, changed: &changed)
      }
    }
  }
}
