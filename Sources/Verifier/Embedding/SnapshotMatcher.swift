import BPFProgram

/// Looks for a state for each of many snapshots while a program is verified once more, so that no state has to be kept.
final class SnapshotMatcher: WalkRecorder {
  /// Those that lie inside no state so far, by instruction, in the order of the run.
  private(set) var pending: [[MachineSnapshot]]
  /// How many of an instruction's snapshots each state is held against: runs and verification mostly go the same way.
  private let window: Int
  /// A finished walk of the same program, which knows what is read.
  private let finished: Walk
  /// The closest that a state came to a snapshot, once few are left.
  private(set) var closest: (depth: Int, text: String)?
  private static let few = 16

  init(_ pending: [[MachineSnapshot]], window: Int, finished: Walk) {
    self.pending = pending
    self.window = window
    self.finished = finished
  }

  func walkBegins(_ walk: Walk, subprogram: Int) { StateRecorder.prepare(walk) }

  func walkWillExecute(_ walk: Walk) {
    let instruction = walk.instruction
    if pending[instruction].isEmpty { return }
    let state = StateRecorder.copy(of: walk)
    StateRecorder.dropDeadFacts(of: state, finished)
    let tested = pending[instruction].prefix(window)
    let left = tested.filter { snapshot in
      guard let misfit = EmbeddingCheck(state: state, snapshot: snapshot).misfit() else { return false }
      if tested.count <= Self.few, misfit.depth > closest?.depth ?? -1 {
        closest = (misfit.depth, "instruction \(instruction): \(misfit.text)")
      }
      return true
    }
    if left.count < tested.count { pending[instruction].replaceSubrange(..<tested.count, with: left) }
  }

  /// How many are left.
  var count: Int { pending.reduce(0) { $0 + $1.count } }
}
