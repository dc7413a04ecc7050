/// A small deterministic generator, so that a failing case can be run again from the seed that it prints.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

extension SeededGenerator {
  /// A number that is often one of those where things go wrong.
  mutating func immediate() -> Int32 {
    switch next() % 4 {
    case 0: [0, 1, -1, 8, 16, 32, 64, .max, .min, 0x100, 0x110, 0xe1, 0xf1].randomElement(using: &self) ?? 0
    case 1: Int32.random(in: -300...300, using: &self)
    default: Int32(truncatingIfNeeded: next())
    }
  }

  /// An offset that is often a small one.
  mutating func offset() -> Int16 {
    switch next() % 3 {
    case 0: [0, 1, -1, 8, 16, 32, .max, .min].randomElement(using: &self) ?? 0
    default: Int16(truncatingIfNeeded: next())
    }
  }
}
