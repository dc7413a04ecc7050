import BPFProgram

extension Log {
  /// Prints the closing lines that every level has. Source: `print_verification_stats`, Linux 6.18.
  func finish(with statistics: VerificationStatistics) {
    guard !level.isEmpty else { return }
    var lines: [String] = []
    if level.contains(.statistics) {
      lines.append("verification time \(statistics.microseconds) usec")
      lines.append("stack depth \(statistics.stackDepths.map { String($0) }.joined(separator: "+"))")
    }
    lines.append(
      "processed \(statistics.instructions) insns (limit 1000000) "
        + "max_states_per_insn \(statistics.maxStatesPerInstruction) total_states \(statistics.states) "
        + "peak_states \(statistics.peakStates) mark_read 0")
    finish(with: lines)
  }
}
