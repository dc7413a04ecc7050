import BPFISA
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs that calls leave fine, with the kernel's count of instructions.
@Suite struct CallsAcceptanceTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var functions: [Int] = []
    var code: String
    var instructions: Int
  }

  static let cases = [
    Case(
      testDescription: "an element that cannot be missing",
      code: """
        *(u32 *)(r10 -8) = 3; r2 = r10; r2 += -8; r1 = 0x6d617000 ll; call 1; r0 = *(u64 *)(r0 +0); exit
        """, instructions: 7),
    Case(
      testDescription: "memory that a helper fills",
      code: "r1 = r10; r1 += -16; r2 = 16; call 16; r0 = *(u64 *)(r10 -16); exit", instructions: 6),
    Case(
      testDescription: "a record handed over",
      code: """
        r1 = 0x6d617003 ll; r2 = 8; r3 = 0; call 131; if r0 == 0 goto +4
        *(u64 *)(r0 +0) = 1
        r1 = r0; r2 = 0; call 132
        r0 = 0; exit
        """, instructions: 12),
    Case(
      testDescription: "a function of the program", functions: [3],
      code: "r1 = 7; call pc+1; exit; r0 = r1; r0 += 1; exit", instructions: 6),
    Case(
      testDescription: "a null record released where it is null",
      code: """
        r1 = 0x6d617003 ll; r2 = 8; r3 = 0; call 131; if r0 != 0 goto +2
        r0 = 0; exit
        r1 = r0; r2 = 0; call 133; r0 = 0; exit
        """, instructions: 12),
  ]

  @Test(arguments: cases)
  func `is accepted after as many instructions`(_ accepted: Case) throws {
    let report = try CallsProgram.linked(accepted.code, functions: accepted.functions).verify()
    #expect(report.verdict == .accepted)
    #expect(report.statistics.instructions == accepted.instructions)
  }

  @Test(arguments: [0, 1])
  func `a kernel function that was not found matters only where a path reaches it`(_ value: Int) throws {
    var program = try CallsProgram.linked("r0 = \(value); if r0 == 1 goto pc+1; exit; r0 = 0; exit")
    program.instructions[3] = Instruction(
      opcode: Opcode(rawValue: 0x85), source: Register(rawValue: CallKind.kernelFunction.rawValue), immediate: 0)
    let verdict = program.verify().verdict
    if value == 0 {
      #expect(verdict == .accepted)
    } else if case .rejected(let rejection) = verdict {
      #expect(rejection.message == "invalid kernel function call not eliminated in verifier pass")
    } else {
      Issue.record("\(verdict)")
    }
  }

  @Test(arguments: [0, 1])
  func `a number that is no kernel function is refused wherever it stands`(_ value: Int) throws {
    var program = try CallsProgram.linked("r0 = \(value); if r0 == 1 goto pc+1; exit; r0 = 0; exit")
    program.instructions[3] = Instruction(
      opcode: Opcode(rawValue: 0x85), source: Register(rawValue: CallKind.kernelFunction.rawValue), immediate: 1)
    guard case .rejected(let rejection) = program.verify().verdict else {
      Issue.record("not refused")
      return
    }
    #expect(rejection.message == "kernel btf_id 1 is not a function")
  }
}
