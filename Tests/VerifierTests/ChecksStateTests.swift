import BPFProgram
import Foundation
import Testing

@testable import BPFVerifier

/// What instructions teach, as the log of Linux 6.18.44 prints it.
@Suite struct ChecksStateTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: String
    /// Lines of the kernel's log at level 2, without the padding in front of the state.
    var lines: [String]
  }

  static let arithmetic = [
    Case(
      testDescription: "a sign mask is followed as 0 and as -1",
      code: "r6 = *(u64 *)(r10 -8); r6 s>>= 63; r6 &= -14; r7 = r6; r7 |= 5; r0 = 0; exit",
      lines: [
        "2: (57) r6 &= -14 ; R6=-14", "4: (47) r7 |= 5 ; R7=-9", "2: (57) r6 &= -14 ; R6=0", "4: (47) r7 |= 5 ; R7=5",
      ]),
    Case(
      testDescription: "swapped bytes keep their bits",
      code: "r6 = *(u64 *)(r10 -8); r6 &= 255; r6 = be16 r6; r0 = 0; exit",
      lines: ["2: (dc) r6 = be16 r6 ; R6=scalar(smin=smin32=0,smax=umax=smax32=umax32=0xff00,var_off=(0x0; 0xff00))"]),
    Case(
      testDescription: "sign extension of a part",
      code: "r6 = *(u64 *)(r10 -8); r7 = (s8)r6; w8 = (s16)w6; r0 = 0; exit",
      lines: [
        "1: (bf) r7 = (s8)r6 ; R6=scalar() R7=scalar(smin=smin32=-128,smax=smax32=127)",
        "2: (bc) w8 = (s16)w6 ; R6=scalar() "
          + "R8=scalar(smin=0,smax=umax=0xffffffff,smin32=-32768,smax32=32767,var_off=(0x0; 0xffffffff))",
      ]),
  ]

  static let links = [
    Case(
      testDescription: "a copy plus a constant in 32 bits follows its origin",
      code: """
        r6 = *(u32 *)(r1 +0); r7 = r6; w7 += 5; if r6 > 99 goto +2; r0 = r7; r0 = r6; r0 = 0; exit
        """,
      lines: [
        "4: (bf) r0 = r7 ; R0=scalar(id=2,smin=umin=smin32=umin32=5,smax=umax=smax32=umax32=104,var_off=(0x0; 0x7f)) "
          + "R7=scalar(id=2,smin=umin=smin32=umin32=5,smax=umax=smax32=umax32=104,var_off=(0x0; 0x7f))"
      ]),
    Case(
      testDescription: "constants added in 32 and in 64 bits have no distance",
      code: """
        r6 = *(u32 *)(r1 +0); r7 = r6; w7 += 5; r8 = r6; r8 += 3; if r7 < 100 goto +1; r0 = r8; r0 = 0; exit
        """,
      lines: [
        "6: (bf) r0 = r8 ; R0=scalar(id=2,smin=umin=3,smax=umax=0x100000002,var_off=(0x0; 0x1ffffffff)) "
          + "R8=scalar(id=2,smin=umin=3,smax=umax=0x100000002,var_off=(0x0; 0x1ffffffff))"
      ]),
    Case(
      testDescription: "a spilled copy follows its origin",
      code: """
        r6 = *(u64 *)(r10 -16); *(u64 *)(r10 -8) = r6; if r6 > 1000 goto +1; r0 = *(u64 *)(r10 -8); r0 = 0; exit
        """,
      lines: [
        "3: (79) r0 = *(u64 *)(r10 -8) ; R0=scalar(id=1,smin=smin32=0,smax=umax=smax32=umax32=1000,var_off=(0x0; 0x3ff)) "
          + "R10=fp0 fp-8=scalar(id=1,smin=smin32=0,smax=umax=smax32=umax32=1000,var_off=(0x0; 0x3ff))"
      ]),
  ]

  static let stack = [
    Case(
      testDescription: "half a slot of a spilled number",
      code: "*(u64 *)(r10 -8) = 7; r0 = *(u32 *)(r10 -8); r0 = *(u32 *)(r10 -4); r0 = 0; exit",
      lines: ["1: (61) r0 = *(u32 *)(r10 -8) ; R0=7 R10=fp0 fp-8=7"]),
    Case(
      testDescription: "bytes of a spilled zero are zero",
      code: "*(u64 *)(r10 -8) = 0; r0 = *(u8 *)(r10 -3); r0 = 0; exit",
      lines: ["1: (71) r0 = *(u8 *)(r10 -3) ; R0=0 R10=fp0 fp-8=0"]),
    Case(
      testDescription: "a store at a variable place leaves unknown bytes",
      code: """
        *(u64 *)(r10 -8) = 7; r2 = *(u64 *)(r10 -16); r2 &= 7; r3 = r10; r3 += -8; r3 += r2; *(u8 *)(r3 +0) = r2
        r0 = *(u64 *)(r10 -8); r0 = 0; exit
        """,
      lines: ["7: (79) r0 = *(u64 *)(r10 -8) ; R0=scalar() R10=fp0 fp-8=mmmmmmmm"]),
  ]

  @Test(arguments: arithmetic + links + stack)
  func `is logged as the kernel logs it`(_ learnt: Case) throws {
    let report = try ChecksRejectionTests.verify(learnt.code, log: .instructions)
    #expect(report.verdict == .accepted)
    let lines = Set(report.log.split(separator: "\n").map { Self.unpadded($0) })
    for line in learnt.lines { #expect(lines.contains(line), "\(report.log)") }
  }

  /// A line with one space in front of the state's semicolon.
  static func unpadded(_ line: Substring) -> String {
    guard let semicolon = line.range(of: "; ") else { return String(line) }
    var text = line[..<semicolon.lowerBound]
    while text.last == " " { text.removeLast() }
    return text + " " + line[semicolon.lowerBound...]
  }
}
