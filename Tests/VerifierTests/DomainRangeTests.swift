import BPFISA
import Testing

@testable import BPFVerifier

/// Operations on ranges of few values against the same operation on all the values.
@Suite struct DomainRangeTests {
  /// A range with the values that it stands for.
  struct Sample {
    var range: ScalarRange
    var values: [UInt64]
  }

  /// Intervals around zero, around the sign boundaries of both widths and around 2^32, and multiples.
  static let samples: [Sample] = {
    var result: [Sample] = []
    for center in [UInt64(0), 5, 0x8000_0000, 0x1_0000_0000, 0x8000_0000_0000_0000] {
      for (below, above) in [(UInt64(0), UInt64(0)), (0, 3), (1, 0), (2, 1), (3, 4)] {
        let values = (0...below + above).map { center &- below &+ $0 }
        result.append(Sample(range: .holding(values), values: values))
      }
    }
    for stride in [UInt64(4), 0x1000_0000, 0x4000_0000_0000_0000] {
      let values = (0..<4).map { $0 &* stride }
      result.append(Sample(range: .holding(values), values: values))
    }
    return result
  }()

  @Test func samplesHoldTheirValues() {
    for sample in Self.samples {
      #expect(sample.range.isConsistent)
      for value in sample.values { #expect(sample.range.contains(value), "\(sample.range) and \(value)") }
    }
  }

  @Test(arguments: [Opcode.ALUOperation.add, .sub, .mul, .and, .or, .xor], [true, false])
  func arithmeticHoldsAllResults(_ operation: Opcode.ALUOperation, is64: Bool) {
    for a in Self.samples {
      for b in Self.samples {
        var result = a.range
        result.apply(operation, b.range, is64: is64)
        for x in a.values {
          for y in b.values where !result.contains(Concrete.apply(operation, x, y, is64: is64)) {
            Issue.record("\(x) \(operation) \(y): not in \(result)")
            return
          }
        }
      }
    }
  }

  @Test(arguments: [Opcode.ALUOperation.lsh, .rsh, .arsh], [true, false])
  func shiftsHoldAllResults(_ operation: Opcode.ALUOperation, is64: Bool) {
    for a in Self.samples {
      for count in UInt64(0)..<(is64 ? 64 : 32) {
        var result = a.range
        let isKnown = result.apply(operation, .constant(count), is64: is64)
        #expect(isKnown)
        for x in a.values where !result.contains(Concrete.apply(operation, x, count, is64: is64)) {
          Issue.record("\(x) \(operation) \(count): not in \(result)")
          return
        }
      }
    }
  }

  @Test(arguments: [Opcode.ALUOperation.lsh, .rsh, .arsh], [true, false])
  func shiftsByOtherThanAConstantBelowTheWidthAreUnknown(_ operation: Opcode.ALUOperation, is64: Bool) {
    for count in [ScalarRange.constant(UInt64(is64 ? 64 : 32)), .holding([1, 2]), .constant(Int32(-1))] {
      var range = ScalarRange.constant(UInt64(5))
      let isKnown = range.apply(operation, count, is64: is64)
      #expect(!isKnown)
      #expect(range == .unknown)
    }
  }

  @Test(arguments: [1, 2, 4]) func narrowingHoldsAllResults(_ size: Int) {
    let shift = UInt64(64 - size * 8)
    for sample in Self.samples {
      var unsigned = sample.range
      unsigned.coerce(toSize: size)
      var signed = sample.range
      signed.coerceSigned(toSize: size)
      signed.sync()
      var low = sample.range
      if size < 4 { low.coerceSubregSigned(toSize: size) }
      low.zeroExtend32()
      low.sync()
      for value in sample.values {
        let extended = UInt64(bitPattern: Int64(bitPattern: value << shift) >> Int64(shift))
        #expect(unsigned.contains((value << shift) >> shift), "\(sample.range) and \(value)")
        #expect(signed.contains(extended), "\(sample.range) and \(value)")
        #expect(low.contains((size < 4 ? extended : value) & 0xffff_ffff), "\(sample.range) and \(value)")
      }
    }
  }

  @Test(arguments: [16, 32, 64], [true, false]) func byteSwapsHoldAllResults(_ width: Int, swaps: Bool) {
    for sample in Self.samples {
      var range = sample.range
      range.byteSwap(width: width, swaps: swaps)
      for value in sample.values {
        let cut = width == 64 ? value : value & (1 << UInt64(width) - 1)
        #expect(range.contains(swaps ? cut.byteSwapped >> UInt64(64 - width) : cut), "\(sample.range) and \(value)")
      }
    }
  }

  @Test(arguments: BranchCondition.allCases.filter { $0 != .notJset }, [true, false])
  func branchesAndWhatTheyTellHoldForAllValues(_ condition: BranchCondition, is32: Bool) throws {
    let operation = try #require(Opcode.JumpOperation(rawValue: condition.rawValue))
    for a in Self.samples {
      for b in Self.samples {
        let outcome = ScalarRange.branch(operation, a.range, b.range, is32: is32)
        var (trueA, trueB, falseA, falseB) = (a.range, b.range, a.range, b.range)
        ScalarRange.refineTrueAndFalse(
          operation, trueA: &trueA, trueB: &trueB, falseA: &falseA, falseB: &falseB, is32: is32)
        for x in a.values {
          for y in b.values {
            let holds = Concrete.holds(condition, x, y, is32: is32)
            let isRight =
              outcome == .unknown
              ? (holds ? trueA.contains(x) && trueB.contains(y) : falseA.contains(x) && falseB.contains(y))
              : (outcome == .taken) == holds
            guard isRight else {
              Issue.record("\(x) \(condition) \(y): \(outcome), \(trueA) \(trueB) or \(falseA) \(falseB)")
              return
            }
          }
        }
      }
    }
  }

  @Test(arguments: BranchCondition.allCases.filter { $0 != .notJset }, [true, false])
  func aRegisterComparedWithItselfKeepsItsValues(_ condition: BranchCondition, is32: Bool) throws {
    let operation = try #require(Opcode.JumpOperation(rawValue: condition.rawValue))
    for sample in Self.samples where ScalarRange.branch(operation, sample.range, sample.range, is32: is32) == .unknown {
      var (taken, other) = (sample.range, sample.range)
      ScalarRange.refineTrueAndFalse(operation, sameTrue: &taken, sameFalse: &other, is32: is32)
      for value in sample.values {
        let holds = Concrete.holds(condition, value, value, is32: is32)
        #expect((holds ? taken : other).contains(value), "\(sample.range) and \(value)")
      }
    }
  }
}

extension ScalarRange {
  /// The range that knows the values' bounds and common bits.
  static func holding(_ values: [UInt64]) -> ScalarRange {
    var bits = Tnum.constant(values[0])
    for value in values { bits = bits.union(.constant(value)) }
    let signed = values.map { Int64(bitPattern: $0) }
    let low = values.map { UInt32(truncatingIfNeeded: $0) }
    let signedLow = low.map { Int32(bitPattern: $0) }
    var range = ScalarRange(
      bits: bits, smin: signed.min()!, smax: signed.max()!, umin: values.min()!, umax: values.max()!,
      s32min: signedLow.min()!, s32max: signedLow.max()!, u32min: low.min()!, u32max: low.max()!)
    range.sync()
    return range
  }
}

/// The machine's operations on values.
enum Concrete {
  static func apply(_ operation: Opcode.ALUOperation, _ x: UInt64, _ y: UInt64, is64: Bool) -> UInt64 {
    let result: UInt64
    switch operation {
    case .add: result = x &+ y
    case .sub: result = x &- y
    case .mul: result = x &* y
    case .and: result = x & y
    case .or: result = x | y
    case .xor: result = x ^ y
    case .lsh: result = x << y
    case .rsh: result = (is64 ? x : x & 0xffff_ffff) >> y
    case .arsh:
      let signed = is64 ? Int64(bitPattern: x) : Int64(Int32(truncatingIfNeeded: x))
      result = UInt64(bitPattern: signed >> Int64(y))
    default: result = x
    }
    return is64 ? result : result & 0xffff_ffff
  }

  static func holds(_ condition: BranchCondition, _ a: UInt64, _ b: UInt64, is32: Bool) -> Bool {
    let (x, y) = is32 ? (a & 0xffff_ffff, b & 0xffff_ffff) : (a, b)
    let s = is32 ? Int64(Int32(truncatingIfNeeded: a)) : Int64(bitPattern: a)
    let t = is32 ? Int64(Int32(truncatingIfNeeded: b)) : Int64(bitPattern: b)
    switch condition {
    case .jeq: return x == y
    case .jne: return x != y
    case .jset: return x & y != 0
    case .notJset: return x & y == 0
    case .jgt: return x > y
    case .jge: return x >= y
    case .jlt: return x < y
    case .jle: return x <= y
    case .jsgt: return s > t
    case .jsge: return s >= t
    case .jslt: return s < t
    case .jsle: return s <= t
    }
  }
}
