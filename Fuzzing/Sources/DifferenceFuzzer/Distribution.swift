/// What a series of programs was like, and how both judges did on it.
struct Distribution: Sendable {
  var programs = 0
  var accepted = 0
  var undecided = 0
  var runs = 0
  /// Instructions that the kernel processed, program by program.
  var processed: [Int] = []
  /// Accepted programs by construct.
  var constructs: [Construct: Int] = [:]
  /// Programs by kind of difference.
  var differences: [Difference: Int] = [:]

  mutating func add(_ comparison: Comparison, _ test: TestCase) {
    programs += 1
    runs += comparison.runs
    if comparison.isUndecided {
      undecided += 1
      return
    }
    processed.append(comparison.processed)
    if comparison.isAccepted {
      accepted += 1
      for construct in test.constructs { constructs[construct, default: 0] += 1 }
    }
    if let difference = comparison.difference { differences[difference, default: 0] += 1 }
  }

  mutating func merge(_ other: Distribution) {
    programs += other.programs
    accepted += other.accepted
    undecided += other.undecided
    runs += other.runs
    processed += other.processed
    constructs.merge(other.constructs) { $0 + $1 }
    differences.merge(other.differences) { $0 + $1 }
  }

  /// The report's lines.
  var text: String {
    func share(_ part: Int, _ whole: Int) -> String {
      guard whole > 0 else { return "\(part)" }
      let permille = (part * 10_000 + whole / 2) / whole
      return "\(part) (\(permille / 100).\(permille % 100 < 10 ? "0" : "")\(permille % 100) %)"
    }
    let sorted = processed.sorted()
    let median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    var lines = [
      "programs: \(programs); accepted by the kernel: \(share(accepted, programs)); without a verdict: \(undecided)",
      "processed instructions: median \(median), most \(sorted.last ?? 0), all \(sorted.reduce(0, +))",
      "runs compared: \(runs)", "of the accepted have:",
    ]
    for construct in Construct.allCases {
      lines.append("  \(construct.rawValue): \(share(constructs[construct] ?? 0, accepted))")
    }
    lines.append("differences:")
    for difference in Difference.allCases {
      lines.append("  \(difference.rawValue): \(share(differences[difference] ?? 0, programs))")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
