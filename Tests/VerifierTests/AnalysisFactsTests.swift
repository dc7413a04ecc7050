import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// What the passes find in small programs.
@Suite struct AnalysisFactsTests {
  /// `r6 = 0; loop: r6 += 1; if r6 == 9 goto out; goto loop; out: r0 = r6; exit`
  static let loop = [
    Code.mov(6, 0), Code.add(6, 1), Code.jeq(6, 9, 1), Code.jump(-3), Code.move(0, 6), Code.exit,
  ]

  @Test func loopsAreNumbered() throws {
    let analysis = try Code.analyze(Self.loop)
    #expect(analysis.component == [0, 1, 1, 1, 0, 0])
    #expect(analysis.postorder == [5, 4, 3, 2, 1, 0])
  }

  @Test func liveRegistersFlowBackwards() throws {
    let analysis = try Code.analyze(Self.loop)
    #expect(analysis.liveBefore == [0, 0x40, 0x40, 0x40, 0x40, 1])
  }

  @Test func statesAreKeptWherePathsMeetAndPart() throws {
    let analysis = try Code.analyze(Self.loop)
    let prune = analysis.flags.indices.filter { analysis.flags[$0].contains(.prunePoint) }
    let jump = analysis.flags.indices.filter { analysis.flags[$0].contains(.jumpPoint) }
    #expect(prune == [1, 2, 4])
    #expect(jump == [1, 4])
  }

  @Test func mayGotoForcesACheckpoint() throws {
    let analysis = try Code.analyze([Code.mov(0, 0), Code.mayGoto(1), Code.jump(-2), Code.exit])
    #expect(analysis.flags[1] == [.prunePoint, .forceCheckpoint, .mayGoto, .jumpPoint])
  }

  @Test func callsJoinAtTheirReturn() throws {
    let analysis = try Code.analyze([Code.helper(7), Code.local(1), Code.exit, Code.mov(0, 0), Code.exit])
    #expect(analysis.subprograms.map(\.start) == [0, 3])
    #expect(analysis.subprograms.map(\.end) == [3, 5])
    #expect(analysis.flags[1].isSuperset(of: [.prunePoint, .jumpPoint]))
    #expect(analysis.flags[2].isSuperset(of: [.prunePoint, .jumpPoint]))
    #expect(analysis.flags[3].isSuperset(of: [.prunePoint, .jumpPoint]))
    #expect(analysis.subprogram(containing: 4) == 1)
    #expect(analysis.subprogram(startingAt: 3) == 1)
    #expect(analysis.subprogram(startingAt: 4) == nil)
    #expect(Array(analysis.postorder(of: 1)) == [4, 3])
  }

  @Test func calleesEffectsReachCallersThroughAnyDepth() throws {
    // main -> 1 -> 2, where 2 may move the packet (bpf_skb_pull_data).
    let analysis = try Code.analyze(
      [Code.local(1), Code.exit, Code.local(1), Code.exit, Code.helper(39), Code.exit], .schedCls)
    #expect(analysis.subprograms.map(\.changesPacketData) == [true, true, true])
  }

  @Test func helpersReadTheirParametersOnly() throws {
    // bpf_ktime_get_ns has none, bpf_map_lookup_elem two, which the first call would not preserve.
    let analysis = try Code.analyze([Code.helper(5), Code.helper(1), Code.exit])
    #expect(analysis.liveBefore == [0, 0b110, 1])
  }

  @Test func spillsAroundFastcallsAreFound() throws {
    let analysis = try Code.analyze(
      [
        Code.mov(1, 1), Code.store(-16, 1), Code.helper(8), Code.load(1, -16), Code.exit,
      ], .schedCls)
    #expect(analysis.fastcallSpills == [0, 0, 1, 0, 0])
    #expect(analysis.flags.map { $0.contains(.fastcallPattern) } == [false, true, false, true, false])
    #expect(analysis.subprograms[0].fastcallStackOffset == -8)
    #expect(!analysis.subprograms[0].keepsFastcallStack)
  }

  @Test func otherUsesOfASpillSlotEndTheFastcallPattern() throws {
    let analysis = try Code.analyze(
      [
        Code.mov(1, 1), Code.store(-16, 1), Code.helper(8), Code.load(1, -16), Code.load(2, -16), Code.exit,
      ], .schedCls)
    analysis.noteStackAccess(in: 0, at: 3, offset: -16)
    #expect(analysis.fastcallSpills[2] == 1)
    analysis.noteStackAccess(in: 0, at: 4, offset: -16)
    #expect(analysis.fastcallSpills[2] == 0)
    #expect(analysis.subprograms[0].fastcallStackOffset == .min)
  }
}
