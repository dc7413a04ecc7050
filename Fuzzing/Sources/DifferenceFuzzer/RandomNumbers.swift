/// A stream of numbers that depends on its seed alone. SplitMix64, by Sebastiano Vigna, who put it into the public domain.
struct RandomNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The stream of one of many programs that share a seed.
  init(seed: UInt64, program: Int) {
    var mixer = RandomNumbers(seed: seed ^ 0x5851_f42d_4c95_7f2d &* (UInt64(program) &+ 1))
    self.init(seed: mixer.next())
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// True once in `count` times.
  mutating func oneIn(_ count: Int) -> Bool { next() % UInt64(count) == 0 }

  /// One of the elements.
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int(next() % UInt64(elements.count))] }

  /// A number of the range.
  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.upperBound - range.lowerBound + 1))
  }

  /// A number of the kind that programs are full of: small, near a power of two, or anything.
  mutating func immediate() -> Int32 {
    switch next() % 6 {
    case 0, 1: Int32(number(-16...16))
    case 2: Int32(truncatingIfNeeded: (Int64(1) << Int64(number(0...31))) - Int64(number(-1...1)))
    case 3: Int32(number(0...255))
    case 4: Int32(truncatingIfNeeded: -(Int64(1) << Int64(number(0...31))) + Int64(number(-1...1)))
    default: Int32(truncatingIfNeeded: next())
    }
  }
}
