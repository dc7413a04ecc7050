import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs that arithmetic, a jump or a memory access ruins, with the last line that Linux 6.18 prints.
@Suite struct ChecksRejectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var type = ProgramType.socketFilter
    var code: String
    var errno: Int32 = 13
    var message: String
  }

  static let arithmetic = [
    Case(
      testDescription: "shift beyond the width", code: "r0 = 1; r0 <<= 64; exit", errno: 22,
      message: "invalid shift 64"),
    Case(testDescription: "division by zero", code: "r0 = 1; r0 /= 0; exit", errno: 22, message: "div by zero"),
    Case(testDescription: "unwritten operand", code: "r0 = r2; exit", message: "R2 !read_ok"),
    Case(
      testDescription: "frame pointer changed", code: "r10 += 8; r0 = 0; exit", message: "frame pointer is read only"),
    Case(
      testDescription: "pointers multiplied", code: "r0 = r10; r0 *= 8; exit",
      message: "R0 pointer arithmetic with *= operator prohibited"),
    Case(
      testDescription: "pointers masked", code: "r0 = r10; r0 &= 8; exit",
      message: "R0 bitwise operator &= on pointer prohibited"),
    Case(
      testDescription: "pointers added", code: "r0 = r10; r0 += r1; exit",
      message: "R0 pointer += pointer prohibited"),
    Case(
      testDescription: "half a pointer", code: "r0 = r10; w0 += 8; exit",
      message: "R0 32-bit pointer arithmetic prohibited"),
    Case(
      testDescription: "number minus pointer", code: "r0 = 8; r0 -= r1; exit",
      message: "R0 tried to subtract pointer from scalar"),
    Case(
      testDescription: "stack pointer minus number", code: "r0 = r10; r0 -= 8; exit",
      message: "R0 subtraction from stack pointer prohibited"),
    Case(
      testDescription: "pointer moved too far", code: "r0 = r1; r0 += 536870912; exit", errno: 22,
      message: "math between ctx pointer and 536870912 is not allowed"),
    Case(
      testDescription: "pointer moved by anything", code: "r2 = *(u64 *)(r10 -8); r1 += r2; r0 = 0; exit", errno: 22,
      message: "math between ctx pointer and register with unbounded min value is not allowed"),
  ]

  static let accesses = [
    Case(
      testDescription: "load through a number", code: "r1 = 1; r0 = *(u8 *)(r1 +0); exit",
      message: "R1 invalid mem access 'scalar'"),
    Case(
      testDescription: "store above the stack", code: "*(u64 *)(r10 +8) = r1; r0 = 0; exit",
      message: "invalid write to stack R10 off=8 size=8"),
    Case(
      testDescription: "store below the stack", code: "*(u64 *)(r10 -520) = r1; r0 = 0; exit",
      message: "invalid write to stack R10 off=-520 size=8"),
    Case(
      testDescription: "misaligned store on the stack", code: "*(u64 *)(r10 -9) = r1; r0 = 0; exit",
      message: "misaligned stack access off 0+0+-9 size 8"),
    Case(
      testDescription: "part of a spilled pointer", code: "*(u64 *)(r10 -8) = r1; r0 = *(u8 *)(r10 -8); exit",
      message: "invalid size of register fill"),
    Case(
      testDescription: "pointer spilled in part", code: "*(u32 *)(r10 -8) = r1; r0 = 0; exit",
      message: "invalid size of register spill"),
    Case(
      testDescription: "context beyond its end", code: "r0 = *(u32 *)(r1 +800); exit",
      message: "invalid bpf_context access off=800 size=4"),
    Case(
      testDescription: "context pointer moved", code: "r1 += 4; r0 = *(u32 *)(r1 +0); exit",
      message: "dereference of modified ctx ptr R1 off=4 disallowed"),
    Case(
      testDescription: "atomic on the context", code: "r0 = 1; lock *(u32 *)(r1 +8) += r0; exit",
      message: "BPF_ATOMIC stores into R1 ctx is not allowed"),
    Case(
      testDescription: "packet without a check", type: .xdp,
      code: "r2 = *(u32 *)(r1 +0); r0 = *(u8 *)(r2 +0); exit",
      message: "R2 offset is outside of the packet"),
    Case(
      testDescription: "packet one byte too far", type: .xdp,
      code: """
        r2 = *(u32 *)(r1 +0); r3 = *(u32 *)(r1 +4); r4 = r2; r4 += 8; if r4 > r3 goto +1
        r0 = *(u64 *)(r2 +1)
        r0 = 0; exit
        """,
      message: "R2 offset is outside of the packet"),
    Case(
      testDescription: "one instruction for two kinds of pointers",
      code: """
        *(u64 *)(r10 -8) = 0; r2 = *(u32 *)(r1 +0); r3 = r10; r3 += -8; if r2 == 0 goto +1
        r3 = r1
        r0 = *(u32 *)(r3 +0); r0 = 0; exit
        """,
      errno: 22, message: "same insn cannot be used with different pointers"),
    Case(
      testDescription: "legacy load without the context", code: "r6 = 0; r0 = *(u8 *)skb[0]; exit", errno: 22,
      message: "at the time of BPF_LD_ABS|IND R6 != pointer to skb"),
    Case(
      testDescription: "legacy load in the wrong type", type: .xdp, code: "r6 = r1; r0 = *(u8 *)skb[0]; exit",
      errno: 22,
      message: "BPF_LD_[ABS|IND] instructions not allowed for this program type"),
  ]

  @Test(arguments: arithmetic + accesses)
  func `is refused with the kernel's words`(_ refused: Case) throws {
    let report = try Self.verify(refused.code, refused.type)
    guard case .rejected(let rejection) = report.verdict else {
      Issue.record("\(report.verdict)")
      return
    }
    #expect(rejection.message.split(separator: "\n").last.map { String($0) } == refused.message)
    #expect(rejection.errno == refused.errno)
  }

  static func verify(
    _ code: String, _ type: ProgramType = .socketFilter, log: VerificationOptions.LogLevel = []
  ) throws -> VerificationReport {
    let lines = code.split { $0 == ";" || $0 == "\n" }.map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    let instructions = try Assembler.assemble(lines.joined(separator: "\n"))
    var options = VerificationOptions()
    options.logLevel = log
    return LinkedProgram(name: "test", section: "test", type: type, instructions: instructions).verify(options: options)
  }
}
