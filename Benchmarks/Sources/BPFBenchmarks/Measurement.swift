import BPFProgram

/// The time of one program in one machine: the least of several chunks, since everything that disturbs a chunk makes it longer.
struct Measurement {
  /// Nanoseconds a run.
  var nanoseconds = Double.infinity

  /// Takes in one more chunk.
  mutating func add(_ chunk: Duration, runs: Int) {
    let (seconds, attoseconds) = chunk.components
    let total = Double(seconds) * 1e9 + Double(attoseconds) / 1e9
    nanoseconds = min(nanoseconds, total / Double(runs))
  }
}
