/// The time of a run: the least of several chunks, since everything that disturbs a chunk makes it longer.
struct Measurement {
  /// Chunks that are measured; short ones find a quiet moment on a busy machine.
  static let chunks = 40
  /// Nanoseconds a run.
  private(set) var nanoseconds = Double.infinity

  /// Measures chunks of so many runs.
  init(runs: Int, _ chunk: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    for _ in 0..<Self.chunks {
      let (seconds, attoseconds) = try clock.measure { try chunk() }.components
      nanoseconds = min(nanoseconds, (Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(runs))
    }
  }
}
