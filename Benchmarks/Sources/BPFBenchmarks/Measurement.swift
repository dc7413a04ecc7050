/// The time of a run: the least of many short chunks, since whatever disturbs a chunk makes it longer.
struct Measurement {
  /// How many chunks are measured of each thing, in turns; so many that some find the machine quiet.
  static let rounds = 100
  /// Nanoseconds a run; nil where nothing was measured.
  private(set) var nanoseconds: Double?

  /// Takes in a chunk of so many runs.
  mutating func add(runs: Int, _ chunk: () throws -> Void) rethrows {
    let (seconds, attoseconds) = try ContinuousClock().measure { try chunk() }.components
    add((Double(seconds) * 1e9 + Double(attoseconds) / 1e9) / Double(runs))
  }

  /// Takes in a figure that somebody else measured.
  mutating func add(_ time: Double?) {
    guard let time else { return }
    nanoseconds = min(nanoseconds ?? .infinity, time)
  }
}
