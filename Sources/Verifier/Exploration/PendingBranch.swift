/// A path that was put aside. Source: `struct bpf_verifier_stack_elem`, Linux 6.18.
struct PendingBranch {
  /// Where it goes on.
  var instruction: Int
  /// The branch that it comes from.
  var previous: Int
  /// What was known there.
  var state: VerifierState
  /// Where the log ended at that point.
  var logPosition: Log.Position
}
