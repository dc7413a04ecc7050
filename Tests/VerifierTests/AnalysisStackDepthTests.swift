import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// The stack of chains of calls.
@Suite struct AnalysisStackDepthTests {
  /// A chain of `count` functions, each calling the next.
  static func chain(_ count: Int) -> [Instruction] {
    (0..<count - 1).flatMap { _ in [Code.local(1), Code.exit] } + [Code.mov(0, 0), Code.exit]
  }

  private func outcome(_ instructions: [Instruction], _ type: ProgramType, _ depths: [Int]) throws -> VerificationStop?
  {
    let program = Code.program(instructions, type)
    let analysis = try ProgramAnalysis(program, profile: .linux6_18)
    do throws(VerificationStop) {
      _ = try StackDepth.check(analysis, program, depths: depths, log: Log(level: []))
      return nil
    } catch { return error }
  }

  @Test(
    arguments: [
      (ProgramType.socketFilter, [400, 400], "combined stack size of 2 calls is 800. Too large"),
      (.socketFilter, [256, 256], nil),
      (.socketFilter, [256, 250, 8], "combined stack size of 3 calls is 528. Too large"),
      (.kprobe, [400, 400], nil),
      (.rawTracepoint, [512, 512], nil),
    ] as [(ProgramType, [Int], String?)])
  func chainsShareTheStackUnlessItIsPrivate(_ type: ProgramType, _ depths: [Int], _ message: String?) throws {
    let stop = try outcome(Self.chain(depths.count), type, depths)
    #expect(stop == message.map { .rejected(.access, $0) })
  }

  @Test func eightFramesAreTheMost() throws {
    #expect(try outcome(Self.chain(8), .xdp, Array(repeating: 0, count: 8)) == nil)
    #expect(
      try outcome(Self.chain(9), .xdp, Array(repeating: 0, count: 9))
        == .rejected(.tooBig, "the call stack of 8 frames is too deep !"))
  }

  @Test func manyCallsOfOneFunctionTakeNoTime() throws {
    // Seven levels of a hundred calls each: a walk that follows every chain would not end.
    var instructions: [Instruction] = []
    for _ in 0..<7 {
      for call in 0..<100 { instructions.append(Code.local(Int32(100 - call))) }
      instructions.append(Code.exit)
    }
    instructions += [Code.mov(0, 0), Code.exit]
    #expect(try outcome(instructions, .xdp, Array(repeating: 16, count: 8)) == nil)
  }
}
