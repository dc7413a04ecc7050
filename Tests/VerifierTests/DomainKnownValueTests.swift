import BPFISA
import Testing

@testable import BPFVerifier

/// What Linux 6.18.44 printed for small programs.
@Suite struct DomainKnownValueTests {
  private func unsigned(_ low: UInt64, _ high: UInt64) -> ScalarRange {
    var range = ScalarRange.unknown
    var bound = ScalarRange.constant(high)
    ScalarRange.refine(BranchCondition.jle, &range, &bound, is32: false)
    bound = .constant(low)
    ScalarRange.refine(BranchCondition.jge, &range, &bound, is32: false)
    range.sync()
    return range
  }

  @Test func negativeSumsThatAllWrapKeepTheirBounds() {
    var range = unsigned(UInt64(bitPattern: -9), UInt64(bitPattern: -1))
    range.apply(.add, .constant(UInt64(32)), is64: true)
    #expect((range.umin, range.umax) == (23, 31))
    #expect((range.smin, range.smax) == (23, 31))
  }

  @Test func productsWithNegativesKeepSignedBounds() {
    var range = unsigned(0, 5)
    range.apply(.mul, .constant(Int32(-3)), is64: true)
    #expect((range.smin, range.smax) == (-15, 0))
  }

  @Test func byteSwapTracksBits() {
    var range = unsigned(0, 255)
    range.byteSwap(width: 16, swaps: true)
    #expect(range.umax == 0xff00)
    #expect(range.bits == Tnum(value: 0, mask: 0xff00))
  }

  @Test func bitsAndBoundsWithOneCommonValueAreThatValue() {
    var range = ScalarRange.unknown
    range.apply(.and, .constant(UInt64(0xf0)), is64: true)
    var taken = range
    var limit = ScalarRange.constant(UInt64(0x1f))
    var other = limit
    ScalarRange.refineTrueAndFalse(.jgt, trueA: &taken, trueB: &limit, falseA: &range, falseB: &other, is32: false)
    #expect(range.umax == 16)
    #expect(range.bits == Tnum(value: 0, mask: 0x10))
    taken = range
    limit = .constant(UInt64(5))
    other = limit
    ScalarRange.refineTrueAndFalse(.jge, trueA: &taken, trueB: &limit, falseA: &range, falseB: &other, is32: false)
    #expect(taken == .constant(UInt64(16)))
    #expect(range == .constant(UInt64(0)))
  }

  @Test func numbersThatCannotOverlapDecideEquality() {
    var even = ScalarRange.unknown
    even.apply(.and, .constant(UInt64(0xf0)), is64: true)
    var odd = ScalarRange.unknown
    odd.apply(.or, .constant(UInt64(1)), is64: true)
    #expect(ScalarRange.branch(.jeq, even, odd, is32: false) == .notTaken)
    #expect(ScalarRange.branch(.jne, even, odd, is32: false) == .taken)
  }

  @Test func negationKeepsRanges() {
    var range = unsigned(1, 9)
    range.negate(is64: true)
    #expect((range.smin, range.smax) == (-9, -1))
  }

  @Test(arguments: [Opcode.ALUOperation.div, .mod]) func divisionIsNotTracked(_ operation: Opcode.ALUOperation) {
    var range = unsigned(1, 9)
    let known = range.apply(operation, .constant(UInt64(3)), is64: true)
    #expect(!known)
    #expect(range == .unknown)
  }

  @Test func contradictionsAreReported() {
    var range = ScalarRange.unknown
    range.umin = 2
    range.umax = 1
    #expect(!range.isConsistent)
    #expect(
      range.violation("alu")
        == "verifier bug: REG INVARIANTS VIOLATION (alu): range bounds violation u64=[0x2, 0x1] "
        + "s64=[0x8000000000000000, 0x7fffffffffffffff] u32=[0x0, 0xffffffff] s32=[0x80000000, 0x7fffffff] "
        + "var_off=(0x0, 0xffffffffffffffff)")
    #expect(ScalarRange.constant(UInt64(7)).violation("alu") == nil)
  }
}
