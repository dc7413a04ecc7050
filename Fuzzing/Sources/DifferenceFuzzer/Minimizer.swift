import BPFKernelLoader

/// Makes a test case smaller as long as both judges differ in the same way.
struct Minimizer {
  let judges: Judges

  func minimize(_ test: TestCase) -> TestCase {
    guard let whole = try? judges.compare(test), let difference = whole.difference else { return test }
    var best = test
    // Programs that take long to verify are left larger than they need be.
    let start = ContinuousClock.now
    var hasShrunk = true
    while hasShrunk {
      hasShrunk = false
      for function in best.functions.indices {
        var position = 0
        var candidates = best.functions[function].reductions
        while position < candidates.count, ContinuousClock.now - start < .seconds(20) {
          var smaller = best
          smaller.functions[function] = candidates[position]
          position += 1
          guard smaller.length < best.length, let comparison = try? judges.compare(smaller),
            comparison.difference == difference, comparison.isAccepted == whole.isAccepted
          else { continue }
          if difference == .result, (try? judges.isUnstable(smaller)) != false { continue }
          best = smaller
          hasShrunk = true
          candidates = best.functions[function].reductions
          position = 0
        }
      }
    }
    return best
  }
}
