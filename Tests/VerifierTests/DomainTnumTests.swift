import Testing

@testable import BPFVerifier

/// Operations on all tristate numbers of five bits against the same operation on all their members.
@Suite struct DomainTnumTests {
  /// A binary operation in both worlds.
  struct Operation: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var abstract: @Sendable (Tnum, Tnum) -> Tnum
    var concrete: @Sendable (UInt64, UInt64) -> UInt64
    /// True where the result must be the best there is: no unknown bit that all members' results agree on.
    var isOptimal = true
  }

  static let operations = [
    Operation(testDescription: "add", abstract: { $0.add($1) }, concrete: { $0 &+ $1 }),
    Operation(testDescription: "sub", abstract: { $0.sub($1) }, concrete: { $0 &- $1 }),
    Operation(testDescription: "mul", abstract: { $0.mul($1) }, concrete: { $0 &* $1 }, isOptimal: false),
    Operation(testDescription: "and", abstract: { $0.and($1) }, concrete: { $0 & $1 }),
    Operation(testDescription: "or", abstract: { $0.or($1) }, concrete: { $0 | $1 }),
    Operation(testDescription: "xor", abstract: { $0.xor($1) }, concrete: { $0 ^ $1 }),
  ]

  @Test(arguments: operations) func holdsAllResults(_ operation: Operation) {
    for (a, members) in Small.tnums {
      for (b, others) in Small.tnums {
        let result = operation.abstract(a, b)
        var ones = UInt64.max
        var zeros = UInt64.max
        for x in members {
          for y in others {
            let value = operation.concrete(x, y)
            ones &= value
            zeros &= ~value
          }
        }
        let best = Tnum(value: ones, mask: ~(ones | zeros))
        if operation.isOptimal ? result != best : !result.contains(best) {
          Issue.record("\(a) and \(b): \(result), where \(best) is the best")
          return
        }
      }
    }
  }

  @Test(arguments: [32, 64]) func shiftsHoldAllResults(_ width: Int) {
    for (a, members) in Small.tnums {
      // The five bits at the top as well, so that a sign bit may be unknown.
      for lift in [UInt64(0), UInt64(width - 5)] {
        let lifted = a.lsh(lift)
        for count in UInt64(0)..<UInt64(width) {
          for member in members {
            let value = member << lift
            let isNarrow = width == 32
            let signed = isNarrow ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
            let shifted = UInt64(bitPattern: signed >> Int64(count))
            let arithmetic = isNarrow ? shifted & 0xffff_ffff : shifted
            guard lifted.lsh(count).contains(value << count), lifted.rsh(count).contains(value >> count),
              lifted.arsh(count, width: width).contains(arithmetic)
            else {
              Issue.record("\(lifted) by \(count) with \(value)")
              return
            }
          }
        }
      }
    }
  }

  @Test func stepFindsTheNextMember() {
    for (a, members) in Small.tnums {
      for floor in UInt64(0)...40 {
        let expected = members.first { $0 > floor } ?? a.maximum
        #expect(a.step(after: floor) == expected, "\(a) after \(floor)")
      }
    }
  }

  @Test func rangesHoldTheirEndsAndAreTheLeastToDoSo() {
    for low in UInt64(0)..<32 {
      for high in low..<32 {
        let range = Tnum.range(low, high)
        let leading = Small.tnums.map(\.0).filter {
          $0.mask & ($0.mask + 1) == 0 && $0.contains(low) && $0.contains(high)
        }
        #expect((low...high).allSatisfy { range.contains($0) }, "\(low)...\(high)")
        #expect(leading.allSatisfy { $0.contains(range) }, "\(low)...\(high)")
      }
    }
    #expect(Tnum.range(0, .max).isUnknown)
  }

  @Test func setOperationsAgreeWithTheirMembers() {
    for (a, members) in Small.tnums {
      for (b, others) in Small.tnums {
        let common = members.filter(b.contains)
        let union = a.union(b)
        let isRight =
          a.overlaps(b) == !common.isEmpty
          && a.contains(b) == others.allSatisfy(a.contains)
          && (members + others).allSatisfy(union.contains)
          && (common.isEmpty || Set(common) == Set(Small.values.filter(a.intersect(b).contains)))
        guard isRight else {
          Issue.record("\(a) and \(b)")
          return
        }
      }
    }
  }

  @Test func partsAndByteOrder() {
    let wide = Tnum(value: 0x1122_3344_5566_7700, mask: 0xff)
    #expect(wide.cast(1) == Tnum(value: 0, mask: 0xff))
    #expect(wide.cast(8) == wide)
    #expect(wide.subreg == Tnum(value: 0x5566_7700, mask: 0xff))
    #expect(wide.clearSubreg == .constant(0x1122_3344_0000_0000))
    #expect(wide.constSubreg(7) == .constant(0x1122_3344_0000_0007))
    #expect(wide.byteSwap16 == Tnum(value: 0x0077, mask: 0xff00))
    #expect(wide.byteSwap32 == Tnum(value: 0x0077_6655, mask: 0xff00_0000))
    #expect(wide.byteSwap64 == Tnum(value: 0x0077_6655_4433_2211, mask: 0xff00_0000_0000_0000))
    #expect(Tnum(value: 8, mask: 4).isAligned(4))
    #expect(!Tnum(value: 8, mask: 4).isAligned(8))
    #expect(Tnum(value: 0, mask: 0xff).description == "(0x0; 0xff)")
  }
}

/// All tristate numbers of five bits, 243 of them, with their members.
enum Small {
  static let values = Array(UInt64(0)..<32)

  static let tnums: [(Tnum, [UInt64])] = values.flatMap { mask in
    values.filter { $0 & mask == 0 }.map { value in
      let tnum = Tnum(value: value, mask: mask)
      return (tnum, values.filter { $0 & ~mask == value })
    }
  }
}
