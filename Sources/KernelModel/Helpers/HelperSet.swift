/// A set of helpers by number, 0 to 255.
struct HelperSet: Sendable, ExpressibleByArrayLiteral {
  private var low: (UInt64, UInt64) = (0, 0)
  private var high: (UInt64, UInt64) = (0, 0)

  init(arrayLiteral ids: Int...) {
    for id in ids { insert(id) }
  }

  /// False for every number outside the range.
  func contains(_ id: Int32) -> Bool {
    guard (0..<256).contains(id) else { return false }
    let bit: UInt64 = 1 << UInt64(id & 63)
    switch id >> 6 {
    case 0: return low.0 & bit != 0
    case 1: return low.1 & bit != 0
    case 2: return high.0 & bit != 0
    default: return high.1 & bit != 0
    }
  }

  mutating func insert(_ id: Int) {
    let bit: UInt64 = 1 << UInt64(id & 63)
    switch id >> 6 {
    case 0: low.0 |= bit
    case 1: low.1 |= bit
    case 2: high.0 |= bit
    default: high.1 |= bit
    }
  }

  static func union(_ sets: [HelperSet]) -> HelperSet {
    var sum: HelperSet = []
    for set in sets {
      sum.low.0 |= set.low.0
      sum.low.1 |= set.low.1
      sum.high.0 |= set.high.0
      sum.high.1 |= set.high.1
    }
    return sum
  }

  static func union(_ sets: HelperSet...) -> HelperSet { union(sets) }
}
