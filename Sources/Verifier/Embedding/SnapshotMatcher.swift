import BPFProgram

/// Looks for a state for each of many snapshots while a program is verified once more, so that no state has to be kept.
final class SnapshotMatcher: WalkRecorder {
  /// The snapshots of one instruction, in the order of the run.
  private struct Queue {
    /// Nil in the place of those that have found their state.
    var snapshots: [MachineSnapshot?]
    /// No snapshot is before it.
    var first = 0
    var holes = 0

    /// True where none is left.
    var isEmpty: Bool { first == snapshots.count }

    mutating func remove(_ indices: [Int]) {
      for index in indices { snapshots[index] = nil }
      holes += indices.count
      while first < snapshots.count, snapshots[first] == nil { first += 1 }
      // Looking past holes must not cost more than the snapshots between them.
      guard holes > 1024, holes > snapshots.count / 2 else { return }
      snapshots.removeAll { $0 == nil }
      (first, holes) = (0, 0)
    }
  }

  private var queues: [Queue]
  /// How many of an instruction's snapshots each state is held against: runs and verification mostly go the same way.
  private let window: Int
  /// A finished walk of the same program, which knows what is read.
  private let finished: Walk
  /// The closest that a state came to a snapshot, once few are left.
  private(set) var closest: (depth: Int, text: String)?
  private static let few = 16

  init(_ pending: [[MachineSnapshot]], window: Int, finished: Walk) {
    queues = pending.map { Queue(snapshots: $0) }
    self.window = window
    self.finished = finished
  }

  func walkBegins(_ walk: Walk, subprogram: Int) { StateRecorder.prepare(walk) }

  func walkWillExecute(_ walk: Walk) {
    let instruction = walk.instruction
    if queues[instruction].isEmpty { return }
    let state = StateRecorder.copy(of: walk)
    StateRecorder.dropDeadFacts(of: state, finished)
    let found = fitting(state, at: instruction)
    if !found.isEmpty { queues[instruction].remove(found) }
  }

  /// The places of those that lie inside a state.
  private func fitting(_ state: VerifierState, at instruction: Int) -> [Int] {
    let queue = queues[instruction]
    let isFew = queue.snapshots.count - queue.holes <= Self.few
    var (found, seen, index): ([Int], Int, Int) = ([], 0, queue.first)
    while index < queue.snapshots.count, seen < window {
      defer { index += 1 }
      guard let snapshot = queue.snapshots[index] else { continue }
      seen += 1
      guard let misfit = EmbeddingCheck(state: state, snapshot: snapshot).misfit() else {
        found.append(index)
        continue
      }
      if isFew, misfit.depth > closest?.depth ?? -1 {
        closest = (misfit.depth, "instruction \(instruction): \(misfit.text)")
      }
    }
    return found
  }

  /// Those that lie inside no state so far, by instruction.
  var pending: [[MachineSnapshot]] { queues.map { $0.snapshots.compactMap(\.self) } }
}
