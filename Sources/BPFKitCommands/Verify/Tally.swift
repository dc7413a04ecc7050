import BPFProgram

/// How many programs ended how.
struct Tally {
  var passed = 0
  var failed = 0
  var unmodelled = 0
  var unreadable = 0
  /// True once a refusal was explained by its instructions.
  var hasExplained = false
  /// The exit code that the verdicts so far ask for.
  var status = CommandStatus.fine

  /// Counts one more verdict.
  mutating func add(_ row: VerdictRow) {
    switch row.report?.verdict {
    case .accepted: passed += 1
    case .rejected:
      failed += 1
      status.merge(.failed)
    case .unmodelled:
      unmodelled += 1
      status.merge(.unmodelled)
    case nil:
      unreadable += 1
      status.merge(.unreadable)
    }
  }

  /// The counts in a line; what did not occur is left out but for the first two.
  var text: String {
    var text = "\(passed) passed, \(failed) failed"
    if unmodelled > 0 { text += ", \(unmodelled) not modelled" }
    if unreadable > 0 { text += ", \(unreadable) unreadable" }
    return text + "\n"
  }
}
