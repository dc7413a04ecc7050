public import BPFProgram

/// Checks that what a run's registers and stack hold lies inside what the verifier knew at that instruction.
///
/// The program is verified anew with every state kept; numbers that do not matter to the verdict are compared like all others then, so
/// that every run must lie inside one of the states that were seen at each instruction.
public final class StateEmbedding {
  private let recorder: StateRecorder
  /// Instructions of runs that were checked so far.
  public private(set) var checked = 0

  /// Verifies a program and keeps its states.
  ///
  /// Nil where the program is not accepted, where its states are too many to keep, or where comparing all numbers takes the
  /// verification past its limit.
  public init?(_ program: LinkedProgram, against profile: KernelProfile = .linux6_18) {
    recorder = StateRecorder(instructionCount: program.instructions.count)
    let verification = Verification(program: program, profile: profile, options: VerificationOptions())
    let (report, walk) = verification.run(recorder: recorder)
    guard report.verdict == .accepted, !recorder.isFull, let walk else { return nil }
    recorder.dropDeadFacts(walk)
  }

  /// What does not lie inside any state of the instruction, in words; nil where all does.
  public func violation(of snapshot: MachineSnapshot) -> String? {
    checked += 1
    guard recorder.states.indices.contains(snapshot.instruction) else { return nil }
    var closest: (depth: Int, text: String)?
    for state in recorder.states[snapshot.instruction] {
      let check = EmbeddingCheck(state: state, snapshot: snapshot)
      guard let (depth, text) = check.misfit() else { return nil }
      if closest == nil || depth > closest!.depth { closest = (depth, text) }
    }
    return "instruction \(snapshot.instruction): \(closest?.text ?? "the verifier saw no way here")"
  }
}
