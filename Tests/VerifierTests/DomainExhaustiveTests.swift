import BPFISA
import Testing

@testable import BPFVerifier

/// Every operator on every pair of intervals of a few bits, against the operation on all their values: five bits in release builds, four
/// in debug builds, which are slow.
@Suite struct DomainExhaustiveTests {
  #if DEBUG
    static let width = 4
  #else
    static let width = 5
  #endif

  /// The values that intervals are made of: around zero, and around the sign boundary of 32 bits.
  static let origins: [UInt64] = [0 &- 1 << UInt64(width - 1), 0x8000_0000 - 1 << UInt64(width - 1)]

  /// An interval with its range.
  struct Interval {
    var values: [UInt64]
    var range: ScalarRange
  }

  static func intervals(from origin: UInt64) -> [[Interval]] {
    let count = 1 << width
    return (0..<count).map { low in
      (low..<count).map { high in
        let values = (low...high).map { origin &+ UInt64($0) }
        return Interval(values: values, range: .holding(values))
      }
    }
  }

  /// The least and greatest of many values in all four orders, and the bits that they share.
  struct Hull {
    var low = UInt64.max
    var high = UInt64.min
    var signedLow = Int64.max
    var signedHigh = Int64.min
    var low32 = UInt32.max
    var high32 = UInt32.min
    var signedLow32 = Int32.max
    var signedHigh32 = Int32.min
    var ones = UInt64.max
    var zeros = UInt64.max

    mutating func add(_ value: UInt64) {
      let signed = Int64(bitPattern: value)
      let half = UInt32(truncatingIfNeeded: value)
      let signedHalf = Int32(bitPattern: half)
      low = min(low, value)
      high = max(high, value)
      signedLow = min(signedLow, signed)
      signedHigh = max(signedHigh, signed)
      low32 = min(low32, half)
      high32 = max(high32, half)
      signedLow32 = min(signedLow32, signedHalf)
      signedHigh32 = max(signedHigh32, signedHalf)
      ones &= value
      zeros &= ~value
    }

    /// True where the range holds all the values that were added.
    func isInside(_ range: ScalarRange) -> Bool {
      range.umin <= low && high <= range.umax && range.smin <= signedLow && signedHigh <= range.smax
        && range.u32min <= low32 && high32 <= range.u32max && range.s32min <= signedLow32
        && signedHigh32 <= range.s32max && range.bits.contains(Tnum(value: ones, mask: ~(ones | zeros)))
    }
  }

  @Test(arguments: [Opcode.ALUOperation.add, .sub, .mul, .and, .or, .xor], [true, false])
  func arithmetic(_ operation: Opcode.ALUOperation, is64: Bool) {
    for origin in Self.origins {
      let starts = Self.intervals(from: origin)
      for a in starts.joined() {
        for ascending in starts {
          // Each interval has the values of the one before and one more.
          var hull = Hull()
          for b in ascending {
            let added = b.values[b.values.count - 1]
            for x in a.values { hull.add(Concrete.apply(operation, x, added, is64: is64)) }
            var result = a.range
            result.apply(operation, b.range, is64: is64)
            if !hull.isInside(result) {
              Issue.record("\(a.range) \(operation) \(b.range): \(result) lacks a result")
              return
            }
          }
        }
      }
    }
  }

  @Test(arguments: BranchCondition.allCases.filter { $0 != .notJset }, [true, false])
  func branches(_ condition: BranchCondition, is32: Bool) throws {
    let operation = try #require(Opcode.JumpOperation(rawValue: condition.rawValue))
    let all = Self.intervals(from: Self.origins[0]).joined()
    for a in all {
      for b in all where !Self.isSound(operation, condition, a, b, is32: is32) {
        Issue.record("\(a.range) \(condition) \(b.range)")
        return
      }
    }
  }

  private static func isSound(
    _ operation: Opcode.JumpOperation, _ condition: BranchCondition, _ a: Interval, _ b: Interval, is32: Bool
  ) -> Bool {
    let outcome = ScalarRange.branch(operation, a.range, b.range, is32: is32)
    var (trueA, trueB, falseA, falseB) = (a.range, b.range, a.range, b.range)
    ScalarRange.refineTrueAndFalse(
      operation, trueA: &trueA, trueB: &trueB, falseA: &falseA, falseB: &falseB, is32: is32)
    for x in a.values {
      for y in b.values {
        let holds = Concrete.holds(condition, x, y, is32: is32)
        switch outcome {
        case .taken: if !holds { return false }
        case .notTaken: if holds { return false }
        case .unknown:
          guard holds ? trueA.contains(x) && trueB.contains(y) : falseA.contains(x) && falseB.contains(y) else {
            return false
          }
        }
      }
    }
    return true
  }
}
