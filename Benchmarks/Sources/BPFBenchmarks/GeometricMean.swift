import Foundation

/// The mean of ratios.
struct GeometricMean {
  private var logarithms = 0.0
  private var count = 0

  mutating func add(_ ratio: Double?) {
    guard let ratio, ratio > 0 else { return }
    logarithms += log(ratio)
    count += 1
  }

  /// Nil where nothing was added.
  var value: Double? { count > 0 ? exp(logarithms / Double(count)) : nil }
}
