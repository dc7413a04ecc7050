import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// What the flags of `bpf(2)` change.
@Suite struct LoadFlagTests {
  private static func verify(_ code: String, _ flags: LoadFlags) throws -> VerificationReport {
    var options = VerificationOptions()
    options.flags = flags
    return try CallsProgram.linked(code, .xdp).verify(options: options)
  }

  /// An unaligned load of a packet's bytes.
  private static let unaligned = """
    r2 = *(u32 *)(r1 +0); r3 = *(u32 *)(r1 +4); r4 = r2; r4 += 8; if r4 > r3 goto +1; r0 = *(u32 *)(r2 +1); r0 = 0; exit
    """

  private static let alignments: [(LoadFlags, Bool)] = [
    ([], true), (.strictAlignment, false), (.anyAlignment, true), ([.strictAlignment, .anyAlignment], true),
  ]

  @Test(arguments: alignments)
  func alignment(flags: LoadFlags, isAccepted: Bool) throws {
    let report = try Self.verify(Self.unaligned, flags)
    #expect((report.verdict == .accepted) == isAccepted)
    if case .rejected(let rejection) = report.verdict {
      #expect(rejection.message == "misaligned packet access off 2+0+0+1 size 4")
    }
  }

  @Test func keepsStatesAtEveryOpportunity() throws {
    let code = "r6 = *(u32 *)(r1 +0); if r6 > 1 goto +0; if r6 > 2 goto +0; if r6 > 3 goto +0; r0 = 0; exit"
    let usual = try Self.verify(code, [])
    let often = try Self.verify(code, .testStateFrequency)
    #expect(often.statistics.states > usual.statistics.states)
  }
}
