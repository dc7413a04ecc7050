import BPFProgram
import Testing

@testable import BPFKernelLoader

struct KernelLogTests {
  static let log = """
    invalid access to packet, off=23 size=1, R1(id=0,off=23,r=14)
    R1 offset is outside of the packet

    verification time 22 usec
    stack depth 16+0+8
    processed 9 insns (limit 1000000) max_states_per_insn 1 total_states 3 peak_states 2 mark_read 0

    """

  @Test func keepsTheMessageApartFromTheCounts() {
    let log = KernelLog(text: Self.log)
    #expect(
      log.message == """
        invalid access to packet, off=23 size=1, R1(id=0,off=23,r=14)
        R1 offset is outside of the packet
        """)
    #expect(log.statistics.instructions == 9)
    #expect(log.statistics.maxStatesPerInstruction == 1)
    #expect(log.statistics.states == 3)
    #expect(log.statistics.peakStates == 2)
    #expect(log.statistics.stackDepths == [16, 0, 8])
    #expect(log.statistics.microseconds == 22)
  }

  @Test(arguments: ["", "processed", "processed insns max_states_per_insn", "stack depth", "verification time x usec"])
  func readsBrokenLinesAsZero(text: String) {
    let statistics = KernelLog(text: text).statistics
    #expect(statistics.instructions == 0)
    #expect(statistics.stackDepths.isEmpty)
  }
}
