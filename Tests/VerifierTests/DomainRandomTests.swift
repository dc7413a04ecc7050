import BPFISA
import Testing

@testable import BPFVerifier

/// Random values in random ranges: what holds of the values must hold of the ranges' results. A failure names its seed.
@Suite struct DomainRandomTests {
  private static let rounds = 2000

  @Test(arguments: (0..<8).map { UInt64($0) &* 0x9e37_79b9_7f4a_7c15 &+ 1 })
  func resultsHoldTheValuesTheyCameFrom(seed: UInt64) {
    var random = SplitMix(state: seed)
    for round in 0..<Self.rounds {
      let (x, y) = (random.value(), random.value())
      let (a, b) = (random.range(holding: x), random.range(holding: y))
      let is64 = random.next() & 1 == 0
      for operation in [Opcode.ALUOperation.add, .sub, .mul, .and, .or, .xor] {
        var result = a
        result.apply(operation, b, is64: is64)
        let value = Concrete.apply(operation, x, y, is64: is64)
        #expect(result.contains(value), "seed \(seed), round \(round): \(x) \(operation) \(y), \(a) and \(b)")
      }
      let count = random.next() % (is64 ? 64 : 32)
      for operation in [Opcode.ALUOperation.lsh, .rsh, .arsh] {
        var result = a
        result.apply(operation, .constant(count), is64: is64)
        let value = Concrete.apply(operation, x, count, is64: is64)
        #expect(result.contains(value), "seed \(seed), round \(round): \(x) \(operation) \(count), \(a)")
      }
      var negated = a
      negated.negate(is64: is64)
      #expect(
        negated.contains(is64 ? 0 &- x : (0 &- x) & 0xffff_ffff), "seed \(seed), round \(round): -\(x), \(a)")
    }
  }

  @Test(arguments: (0..<8).map { UInt64($0) &* 0xd1b5_4a32_d192_ed03 &+ 7 })
  func branchesKeepTheValuesThatTakeThem(seed: UInt64) {
    var random = SplitMix(state: seed)
    for round in 0..<Self.rounds {
      let x = random.value()
      let y = random.next() & 3 == 0 ? x : random.value()
      let (a, b) = (random.range(holding: x), random.range(holding: y))
      let is32 = random.next() & 1 == 0
      for condition in BranchCondition.allCases where condition != .notJset {
        guard let operation = Opcode.JumpOperation(rawValue: condition.rawValue) else { continue }
        let holds = Concrete.holds(condition, x, y, is32: is32)
        var (trueA, trueB, falseA, falseB) = (a, b, a, b)
        let isRight: Bool
        switch ScalarRange.branch(operation, a, b, is32: is32) {
        case .taken: isRight = holds
        case .notTaken: isRight = !holds
        case .unknown:
          ScalarRange.refineTrueAndFalse(
            operation, trueA: &trueA, trueB: &trueB, falseA: &falseA, falseB: &falseB, is32: is32)
          isRight = holds ? trueA.contains(x) && trueB.contains(y) : falseA.contains(x) && falseB.contains(y)
        }
        #expect(isRight, "seed \(seed), round \(round): \(x) \(condition) \(y) in 32 bits \(is32), \(a) and \(b)")
      }
    }
  }
}

/// A small generator, the same on every machine. Source: Steele, Lea, Flood, "Fast splittable pseudorandom number generators".
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }

  /// A value that is likely to be near zero or a boundary.
  mutating func value() -> UInt64 {
    let boundaries: [UInt64] = [0, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff, 1 << 63, .max]
    let pick = next()
    return pick % 3 == 0 ? next() : boundaries[Int(pick % 6)] &+ (next() & 0xf) &- 8
  }

  /// A range that holds a value and is loose by random amounts.
  mutating func range(holding value: UInt64) -> ScalarRange {
    var range = ScalarRange.unknown
    if next() & 1 == 0 {
      let mask = next() & next()
      range.bits = Tnum(value: value & ~mask, mask: mask)
    }
    let slack = UInt64.max >> (next() & 63)
    let (below, above) = (next() & slack, next() & slack)
    let low = UInt32(truncatingIfNeeded: value)
    switch next() & 3 {
    case 0:
      range.umin = value > below ? value - below : 0
      range.umax = UInt64.max - value > above ? value + above : .max
    case 1:
      let signed = Int64(bitPattern: value)
      range.smin = max(.min, signed.subtractingSaturating(below >> 1))
      range.smax = signed.addingSaturating(above >> 1)
    case 2:
      let (below, above) = (UInt32(truncatingIfNeeded: below), UInt32(truncatingIfNeeded: above))
      range.u32min = low > below ? low - below : 0
      range.u32max = UInt32.max - low > above ? low + above : .max
    default: break
    }
    range.sync()
    return range
  }
}

extension Int64 {
  fileprivate func subtractingSaturating(_ amount: UInt64) -> Int64 {
    let (result, overflow) = subtractingReportingOverflow(Int64(bitPattern: amount))
    return overflow ? .min : result
  }
  fileprivate func addingSaturating(_ amount: UInt64) -> Int64 {
    let (result, overflow) = addingReportingOverflow(Int64(bitPattern: amount))
    return overflow ? .max : result
  }
}
