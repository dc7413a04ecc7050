import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFKitCommands

struct VerdictRowTests {
  static func row(_ verdict: Verdict?) -> VerdictRow {
    var row = VerdictRow(file: "a.o", error: "broken")
    row.program = "main"
    row.section = "xdp"
    row.type = .xdp
    row.report = verdict.map { verdict in
      var statistics = VerificationStatistics()
      statistics.instructions = 9
      statistics.stackDepths = [8, 16]
      return VerificationReport(verdict: verdict, statistics: statistics)
    }
    return row
  }

  static let rejection = Rejection(errno: 13, message: "R0 !read_ok\nand \"more\"", instruction: 2, path: [0])

  @Test(
    arguments: [
      (
        .accepted,
        #"{"file":"a.o","prog":"main","section":"xdp","type":6,"verdict":"accept","errno":0,"insns":9,"max_states_per_insn":0,"#
          + #""states":0,"peak_states":0,"stack":"8+16","usec":0,"message":""}"#
      ),
      (
        .rejected(rejection),
        #"{"file":"a.o","prog":"main","section":"xdp","type":6,"verdict":"reject","errno":13,"insns":9,"max_states_per_insn":0,"#
          + #""states":0,"peak_states":0,"stack":"8+16","usec":0,"message":"R0 !read_ok\nand \"more\""}"#
      ),
      (
        .unmodelled(feature: "arena"),
        #"{"file":"a.o","prog":"main","section":"xdp","type":6,"verdict":"unmodelled","errno":0,"insns":9,"max_states_per_insn":0,"#
          + #""states":0,"peak_states":0,"stack":"8+16","usec":0,"message":"arena"}"#
      ),
    ] as [(Verdict, String)])
  func hasTheFieldsThatJoin(verdict: Verdict, json: String) {
    #expect(Self.row(verdict).json(withLog: false).text == json)
  }

  @Test func saysWhatCouldNotBeOpened() {
    let row = VerdictRow(file: "a.o", error: "no such file")
    #expect(row.json(withLog: false).text == #"{"file":"a.o","verdict":"unopened","errno":0,"message":"no such file"}"#)
  }

  @Test(
    arguments: [
      (.accepted, "PASS: xdp/main\n"),
      (.unmodelled(feature: "arena"), "UNMODELLED: xdp/main: arena\n"),
      (nil, "UNREADABLE: xdp/main: broken\n"),
    ] as [(Verdict?, String)])
  func tellsPeople(verdict: Verdict?, text: String) {
    #expect(Self.row(verdict).text() == text)
  }

  @Test func showsTheSourceOfARefusal() {
    var row = Self.row(.rejected(Self.rejection))
    var program = LinkedProgram(name: "main", section: "xdp", type: .xdp, instructions: [])
    program.lines = [
      LinkedProgram.LineRecord(
        instruction: 0, source: SourceLine(file: "/src/a.c", text: "\tint x;", line: 9, column: 2)),
      LinkedProgram.LineRecord(
        instruction: 2, source: SourceLine(file: "/src/a.c", text: "\treturn x;", line: 10, column: 2)),
    ]
    row.linked = program
    #expect(
      row.text() == """
        FAIL: xdp/main
          R0 !read_ok
          and "more"
          at a.c:10:2, instruction 2:
             9 |   int x;
          > 10 |   return x;

        """)
  }

  @Test func countsEnds() {
    var tally = Tally()
    for verdict in [Verdict.accepted, .accepted, .rejected(Self.rejection), .unmodelled(feature: "x"), nil] {
      tally.add(Self.row(verdict))
    }
    #expect(tally.text == "2 passed, 1 failed, 1 not modelled, 1 unreadable\n")
    #expect(tally.status == .unreadable)
  }
}
