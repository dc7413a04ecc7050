import BPFKernelLoader
import BPFProgram
import Testing

/// The kernel's verdicts through this module are those that were recorded.
@Suite(.enabled(if: Kernel.isRecordedVersion, "needs root, libbpf.so.1 and Linux 6.18"))
struct LiveVerdictTests {
  @Test(arguments: Fixture.all)
  func isAsRecorded(fixture: Fixture) throws {
    let kernel = try #require(Kernel.live)
    let report = try kernel.verify(try Fixture.link(fixture.file, fixture.prog))
    switch report.verdict {
    case .accepted: #expect(fixture.verdict == "accept")
    case .rejected(let rejection):
      #expect(fixture.verdict == "reject")
      #expect(rejection.errno == fixture.errno)
      #expect(rejection.message == fixture.message)
    case .unmodelled(let feature): Issue.record("unmodelled: \(feature)")
    }
    #expect(report.statistics.instructions == fixture.insns)
    #expect(report.statistics.states == fixture.states)
    #expect(report.statistics.stackDepths.map(String.init).joined(separator: "+") == fixture.stack)
  }

  @Test func givesTheLogThatWasAskedFor() throws {
    let kernel = try #require(Kernel.live)
    let program = try Fixture.link("xdp_drop_icmp.o", "drop_icmp")
    #expect(try kernel.verify(program).log.isEmpty)
    let log = try kernel.verify(program, logLevel: 2).log
    #expect(log.contains("0: R1=ctx() R10=fp0"))
    #expect(log.contains("processed 20 insns"))
  }

  static let symbolPrograms = [
    "calls_functions", "compares_addresses", "asks_for_settings", "uses_the_arena", "ssthresh",
  ]

  /// They need what the loader puts into another form: the types' section of symbols, a structure's member, an arena's address.
  @Test(arguments: symbolPrograms)
  func takesWhatIsInTheKernelsForm(_ name: String) throws {
    let kernel = try #require(Kernel.live)
    let report = try kernel.verify(try Fixture.link("objects/kernel_symbols.o", name))
    #expect(report.verdict == .accepted)
  }
}
