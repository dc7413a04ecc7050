/// The walk's visits of loops: for each chain of calls that leads into a strongly connected component, the state that entered it and
/// the states that went back to an earlier one.
///
/// Precision marks found later in a loop concern states that were matched earlier; they reach them through these backedges when the
/// loop is done. Source: `struct bpf_scc_visit`, `struct bpf_scc_backedge`, Linux 6.18.
struct ComponentVisits {
  /// The calls that lead to a component, and the component.
  struct Chain: Hashable {
    /// The call sites, outermost first.
    var callSites: [Int32] = []
    /// The component's number.
    var component: Int32 = 0
  }

  /// One chain's visit.
  struct Visit {
    /// Number of the checkpoint that entered; ``StateCache/none`` while nothing is inside.
    var entry = StateCache.none
    /// The states that went back, in the order of their coming.
    var backedges: [VerifierState] = []
  }

  /// The visits by chain.
  var visits: [Chain: Visit] = [:]
  /// Backedges in all visits. Source: `num_backedges`.
  var backedgeCount = 0
}

extension ComponentVisits.Chain {
  /// The chain as the log prints it: `(call,call,component)`. Source: `format_callchain`.
  var logText: String {
    var text = "("
    for site in callSites {
      if site == 0 { break }
      text += "\(site),"
    }
    return text + "\(component))"
  }
}
