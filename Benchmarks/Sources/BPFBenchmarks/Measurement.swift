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

/// A number with some digits behind the point, right-aligned.
func column(_ value: Double?, digits: Int, width: Int) -> String {
  guard let value, value.isFinite else { return String(repeating: " ", count: width - 1) + "-" }
  var scale = 1.0
  for _ in 0..<digits { scale *= 10 }
  let scaled = Int((value * scale).rounded())
  let whole = String(scaled / Int(scale))
  let fraction = String(scaled % Int(scale))
  let text = digits == 0 ? whole : whole + "." + String(repeating: "0", count: digits - fraction.count) + fraction
  return String(repeating: " ", count: max(0, width - text.count)) + text
}
