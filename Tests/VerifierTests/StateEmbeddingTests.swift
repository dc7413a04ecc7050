import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// What a run shows must lie inside what the verifier knew.
@Suite struct StateEmbeddingTests {
  private static func snapshot(
    at instruction: Int, _ registers: [Int: UInt64], stack: [Int: UInt64] = [:]
  ) -> MachineSnapshot {
    var frame = MachineSnapshot.Frame(
      registers: Array(repeating: 0, count: 11), stack: Array(repeating: 0, count: 512))
    frame.registers[1] = 0x1000
    frame.registers[10] = 0x9000
    for (register, value) in registers { frame.registers[register] = value }
    for (offset, value) in stack {
      for byte in 0..<8 { frame.stack[512 + offset + byte] = UInt8(truncatingIfNeeded: value >> UInt64(8 * byte)) }
    }
    var snapshot = MachineSnapshot(instruction: instruction, frames: [frame])
    snapshot.context = 0x1000
    snapshot.packet = 0x2000
    snapshot.packetMeta = 0x2000
    snapshot.packetEnd = 0x2040
    return snapshot
  }

  private static func embedding(_ code: String, _ type: ProgramType = .xdp) throws -> StateEmbedding {
    try #require(StateEmbedding(try CallsProgram.linked(code, type)))
  }

  @Test func numbers() throws {
    let states = try Self.embedding("r6 = *(u32 *)(r1 +12); r6 &= 7; r0 = r6; exit")
    #expect(states.violation(of: Self.snapshot(at: 2, [6: 7])) == nil)
    #expect(states.violation(of: Self.snapshot(at: 2, [6: 8]))?.contains("r6 is 0x8") == true)
    #expect(states.checked == 2)
  }

  /// A number that decides nothing is followed on both ways all the same.
  @Test func numbersThatDecideNothing() throws {
    let states = try Self.embedding(
      "r6 = *(u32 *)(r1 +12); r7 = 1; if r6 > 3 goto +1; r7 = 2; r0 = r7; r0 += 1; r0 += 1; exit")
    #expect(states.violation(of: Self.snapshot(at: 5, [0: 1, 6: 9, 7: 1])) == nil)
    #expect(states.violation(of: Self.snapshot(at: 5, [0: 2, 6: 3, 7: 2])) == nil)
    #expect(states.violation(of: Self.snapshot(at: 5, [0: 3, 6: 3, 7: 3])) != nil)
  }

  /// What nobody reads any more may be anything.
  @Test func deadRegisters() throws {
    let states = try Self.embedding("r6 = 5; r0 = r6; exit")
    #expect(states.violation(of: Self.snapshot(at: 2, [0: 5, 6: 99])) == nil)
    #expect(states.violation(of: Self.snapshot(at: 1, [6: 99])) != nil)
  }

  @Test func pointers() throws {
    let states = try Self.embedding(
      "r2 = *(u32 *)(r1 +0); r3 = *(u32 *)(r1 +4); r2 += 4; if r2 > r3 goto +1; r0 = *(u8 *)(r2 -1); r0 = 0; exit")
    #expect(states.violation(of: Self.snapshot(at: 3, [2: 0x2004, 3: 0x2040])) == nil)
    #expect(states.violation(of: Self.snapshot(at: 3, [2: 0x2008, 3: 0x2040])) != nil)
    #expect(states.violation(of: Self.snapshot(at: 3, [2: 0x2004, 3: 0x2041])) != nil)
  }

  @Test func slots() throws {
    let states = try Self.embedding("*(u64 *)(r10 -8) = 5; r0 = *(u64 *)(r10 -8); exit")
    #expect(states.violation(of: Self.snapshot(at: 1, [:], stack: [-8: 5])) == nil)
    #expect(states.violation(of: Self.snapshot(at: 1, [:], stack: [-8: 6]))?.contains("fp-8 holds 0x6") == true)
  }

  /// The states of this one are too many to be kept: the steps wait for the end instead.
  @Test(arguments: [(59_999, nil), (70_000, 1)] as [(UInt64, Int?)])
  func manyStates(value: UInt64, left: Int?) throws {
    let states = try Self.embedding(
      "r6 = 0; r7 = 0; r6 += 1; r7 += 3; r7 ^= 1; r7 += 1; if r6 < 60000 goto -5; r0 = r6; exit")
    #expect(states.violation(of: Self.snapshot(at: 7, [6: value + 1])) == nil)
    let answer = states.finish()
    #expect(answer?.count == left)
    #expect(answer.map { $0.text.contains("r6 is 0x11171") } ?? true)
    #expect(states.checked == 1)
  }

  @Test func programsThatAreRefusedHaveNone() throws {
    #expect(StateEmbedding(try CallsProgram.linked("r0 = r6; exit")) == nil)
  }
}
