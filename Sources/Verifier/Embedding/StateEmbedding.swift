public import BPFProgram

/// Checks that what a run's registers and stack hold lies inside what the verifier knew at that instruction.
///
/// The program is verified anew with every state kept; numbers that do not matter to the verdict are compared like all others then, so
/// that every run must lie inside one of the states that were seen at each instruction. Of programs with many states it is the runs
/// that are kept, and ``finish()`` verifies anew until each step has found its state.
public final class StateEmbedding {
  private let verification: Verification
  private let recorder: StateRecorder
  private let finished: Walk
  /// The steps of runs that wait for ``finish()``, each once.
  private var steps: Set<MachineSnapshot> = []
  private var order: [[MachineSnapshot]]
  /// Where to begin among an instruction's states: runs and verification mostly go the same way.
  private var nextFit: [Int]
  /// Steps that are kept: some hundred bytes each.
  private static let stepLimit = 500_000
  /// Instructions of runs that were checked so far.
  public private(set) var checked = 0
  /// What kept ``finish()`` from checking all; nil where nothing did.
  public private(set) var shortfall: String?

  /// Verifies a program and keeps its states.
  ///
  /// Nil where the program is not accepted, or where comparing all numbers takes the verification past eight times its limit.
  public init?(_ program: LinkedProgram, against profile: KernelProfile = .linux6_18) {
    recorder = StateRecorder(instructionCount: program.instructions.count)
    order = Array(repeating: [], count: program.instructions.count)
    nextFit = Array(repeating: 0, count: program.instructions.count)
    verification = Verification(program: program, profile: profile, options: VerificationOptions())
    let (report, walk) = verification.run(recorder: recorder)
    guard report.verdict == .accepted, let walk else { return nil }
    finished = walk
    if !recorder.isFull { recorder.dropDeadFacts(walk) }
  }

  /// What does not lie inside any state of the instruction, in words; nil where all does, or where ``finish()`` will tell.
  public func violation(of snapshot: MachineSnapshot) -> String? {
    checked += 1
    guard order.indices.contains(snapshot.instruction) else { return nil }
    if recorder.isFull {
      keep(snapshot)
      return nil
    }
    var closest: (depth: Int, text: String)?
    let states = recorder.states[snapshot.instruction]
    let first = nextFit[snapshot.instruction]
    for index in states.indices {
      let number = (first + index) % states.count
      let check = EmbeddingCheck(state: states[number], snapshot: snapshot)
      guard let (depth, text) = check.misfit() else {
        nextFit[snapshot.instruction] = number + 1
        return nil
      }
      if closest == nil || depth > closest!.depth { closest = (depth, text) }
    }
    return "instruction \(snapshot.instruction): \(closest?.text ?? "the verifier saw no way here")"
  }

  private func keep(_ snapshot: MachineSnapshot) {
    guard steps.count < Self.stepLimit else {
      if !steps.contains(snapshot) { shortfall = "more than \(Self.stepLimit) different steps" }
      return
    }
    if steps.insert(snapshot).inserted { order[snapshot.instruction].append(snapshot) }
  }

  /// Looks for the states of the steps that were kept; how many have none, and the first of them in words.
  public func finish() -> (count: Int, text: String)? {
    steps = []
    var pending = order
    order = Array(repeating: [], count: order.count)
    var window = 64
    while let longest = pending.map(\.count).max(), longest > 0 {
      let matcher = SnapshotMatcher(pending, window: window, finished: finished)
      _ = verification.run(recorder: matcher)
      pending = matcher.pending
      let left = pending.reduce(0) { $0 + $1.count }
      if left > 0 && window >= longest { return (left, matcher.closest?.text ?? "no state at all") }
      window *= 64
    }
    return nil
  }
}
