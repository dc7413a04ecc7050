import BPFProgram
import BPFVerifier

/// What `--check-states` found.
final class StateCheck {
  private let embedding: StateEmbedding?
  private var violations = 0
  private var first: String?

  init(_ program: LinkedProgram, against profile: KernelProfile) {
    embedding = StateEmbedding(program, against: profile)
  }

  /// Looks at one step of a run.
  func check(_ snapshot: MachineSnapshot) {
    guard let violation = embedding?.violation(of: snapshot) else { return }
    violations += 1
    if first == nil { first = violation }
  }

  /// Checks what had to wait for the end of all runs.
  func finish() {
    guard let (count, text) = embedding?.finish() else { return }
    violations += count
    if first == nil { first = text }
  }

  /// True where a value lay outside of what the verifier knew.
  var hasViolation: Bool { violations > 0 }

  /// The result in a line or two.
  var text: String {
    guard let embedding else { return "states: not recorded; the program is not accepted, or has too many\n" }
    if let shortfall = embedding.shortfall { return "states: not all checked; the runs have \(shortfall)\n" }
    let count = "states: \(embedding.checked) steps checked, \(violations) outside of what the verifier knew\n"
    return count + (first.map { "  \($0)\n" } ?? "")
  }
}
