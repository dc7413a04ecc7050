import BPFISA

extension Walk {
  /// Puts the way aside that a jump cannot take but a processor may run into ahead of knowing. What was compared has any value there.
  /// Matches `sanitize_speculative_path` as `check_cond_jmp_op` uses it, Linux 6.18.33.
  func exploreMisprediction(of jump: ConditionalJump, to target: Int) throws(VerificationStop) {
    if privileges.bypassesSpectreV1 { return }
    let other = try pushBranch(to: target, from: instruction, isSpeculative: true, error: .fault)
    other.frame[jump.destination] = freshScalar
    if let source = jump.source { other.frame[source] = freshScalar }
  }
}
