import BPFISA
import BPFProgram
import Testing

@testable import BPFVerifier

/// The public view of control flow.
@Suite struct AnalysisControlFlowSummaryTests {
  /// `r6 = 0; 1: r6 += 1; if r6 == 9 goto 4; goto 1; 4: call f; exit; f: r0 = 0; exit`
  static let program = Code.program([
    Code.mov(6, 0), Code.add(6, 1), Code.jeq(6, 9, 1), Code.jump(-3), Code.local(1), Code.exit, Code.mov(0, 0),
    Code.exit,
  ])

  @Test func blocksLoopsAndCalls() throws {
    let summary = ControlFlowSummary(Self.program)
    #expect(summary.refusal == nil)
    #expect(summary.functions.map(\.start) == [0, 6])
    let main = summary.functions[0]
    #expect(main.name == "test")
    #expect(main.blocks.map(\.first) == [0, 1, 3, 4])
    #expect(main.blocks.map(\.last) == [0, 2, 3, 5])
    #expect(main.blocks.map(\.successors) == [[1], [3, 4], [1], []])
    #expect(main.blocks.map(\.loop) == [nil, 1, 1, nil])
    #expect(main.depthFirstOrder == [0, 1, 3, 4])
    #expect(main.backEdges == [ControlFlowSummary.Edge(from: 3, to: 1)])
    #expect(main.loops == [ControlFlowSummary.Loop(number: 1, entries: [1], blocks: [1, 3])])
    #expect(main.calls == [ControlFlowSummary.Call(site: 4, callee: 1)])
    #expect(summary.functions[1].blocks.count == 1)
  }

  @Test func whatIsRefusedIsShownAsFarAsItGoes() {
    let summary = ControlFlowSummary(Code.program([Code.mov(0, 0), Code.exit, Code.mov(0, 1), Code.exit]))
    #expect(summary.refusal == "unreachable insn 2")
    #expect(summary.functions[0].blocks.map(\.isReachable) == [true, false])
  }

  @Test func jumpsIntoWideLoadsDoNoHarm() {
    let summary = ControlFlowSummary(Code.program([Code.jeq(1, 0, 1)] + Code.wide(1) + [Code.exit]))
    #expect(summary.refusal == "jump into the middle of ldimm64 insn 1")
    #expect(summary.functions[0].blocks.map(\.first) == [0, 1, 2])
  }

  @Test func arbitraryBytesDoNoHarm() {
    var random = SplitMix(state: 42)
    for round in 0..<3000 {
      let length = Int(random.next() % 24) + 1
      var instructions = (0..<length).map { _ in
        var instruction = Instruction(encoding: random.next())
        let opcodes: [UInt8] = [0x05, 0x06, 0x15, 0x18, 0x85, 0x95, 0xe5, 0x7b, 0x79, 0x07]
        instruction.opcode = Opcode(rawValue: opcodes[Int(random.next() % 10)])
        instruction.offset = Int16(truncatingIfNeeded: random.next() % 16) - 8
        instruction.immediate = Int32(truncatingIfNeeded: random.next() % 32) - 16
        return instruction
      }
      if round % 2 == 0 { instructions[length - 1] = Code.exit }
      let program = Code.program(instructions)
      let summary = ControlFlowSummary(program)
      var stop: VerificationStop?
      do throws(VerificationStop) { _ = try ProgramAnalysis(program, profile: .linux6_18) } catch { stop = error }
      // Whatever refuses the control flow refuses the program.
      if summary.refusal != nil { #expect(stop != nil, "round \(round)") }
    }
    #expect(ControlFlowSummary(Code.program([])).refusal == "call to invalid destination")
  }
}
