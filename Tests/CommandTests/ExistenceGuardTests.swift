import BPFISA
import Testing

@testable import BPFKitCommands

/// What questions about existence guard.
struct ExistenceGuardTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var code: String
    var question: Int
    /// The instructions that are reached only with a yes, and only with a no.
    var present: Set<Int>
    var absent: Set<Int>
    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "an access after a question", code: "r1 = 1\n if r1 == 0 goto +1\n r2 = *(u32 *)(r6 + 8)\n r0 = 0\n exit",
      question: 0, present: [2], absent: []),
    Case(
      name: "one of two ways", code: "w1 = 1\n if w1 != 0 goto +2\n r2 = 1\n goto +1\n r2 = 2\n r0 = r2\n exit",
      question: 0,
      present: [4], absent: [2, 3]),
    Case(
      name: "a copied answer", code: "r1 = 1\n r3 = r1\n r3 &= 1\n if r3 == 0 goto +1\n r2 = 2\n r0 = 0\n exit",
      question: 0,
      present: [4], absent: []),
    Case(
      name: "an answer that is overwritten",
      code: "r1 = 1\n r1 = *(u32 *)(r6 + 0)\n if r1 == 0 goto +1\n r2 = 2\n r0 = 0\n exit",
      question: 0, present: [], absent: []),
    Case(
      name: "a question in a loop",
      code: "r6 = 0\n r1 = 1\n if r1 == 0 goto +2\n r6 += 1\n if r6 < 9 goto -4\n r0 = 0\n exit",
      question: 1, present: [3, 4], absent: []),
  ]

  @Test(arguments: cases)
  func findsWhatIsReachedWithOneAnswerAlone(_ example: Case) throws {
    let code = try Assembler.assemble(example.code)
    let guards = ExistenceGuards(code, starts: [0], questions: [example.question])
    let found = code.indices.map { (index: $0, guards: guards.guards(of: $0)) }.filter { !$0.guards.isEmpty }
    #expect(Set(found.filter { $0.guards[0].isReachedIfPresent }.map(\.index)) == example.present)
    #expect(Set(found.filter { !$0.guards[0].isReachedIfPresent }.map(\.index)) == example.absent)
  }

  @Test func looksIntoOneFunctionAlone() throws {
    let code = try Assembler.assemble("r1 = 1\n if r1 == 0 goto +1\n r2 = 2\n exit\n r1 = 1\n exit")
    let guards = ExistenceGuards(code, starts: [0, 4], questions: [0])
    #expect(guards.guards(of: 2).count == 1)
    #expect(guards.guards(of: 4).isEmpty)
  }
}
