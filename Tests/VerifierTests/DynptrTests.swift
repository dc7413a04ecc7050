import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs around dynptrs on the stack, with the last line that Linux 6.18 prints.
@Suite struct DynptrTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var code: String
    var errno: Int32 = 22
    /// Nil: accepted.
    var message: String?
  }

  /// A record of eight bytes as a dynptr at `r10 - 16`.
  private static let reserve = "r1 = 0x6d617003 ll; r2 = 8; r3 = 0; r4 = r10; r4 += -16; call 198; "
  /// Gives it back.
  private static let discard = "r1 = r10; r1 += -16; r2 = 0; call 200; "
  /// `r6` points to a map's value of eight bytes.
  private static let value = """
    *(u32 *)(r10 -40) = 0; r2 = r10; r2 += -40; r1 = 0x6d617000 ll; call 1; r6 = r0; if r6 != 0 goto +2
    r0 = 0; exit
    r6 = r0

    """
  /// The value as a dynptr at `r10 - 16`.
  private static let fromMemory = value + "r1 = r6; r2 = 8; r3 = 0; r4 = r10; r4 += -16; call 197; "
  /// A slice of eight bytes in `r0`, which may be null.
  private static let slice = "r1 = r10; r1 += -16; r2 = 0; r3 = 8; call 203; "
  private static let leave = "r0 = 0; exit"

  static let lifetimes = [
    Case(testDescription: "made and given back", code: reserve + discard + leave),
    Case(
      testDescription: "never given back", code: reserve + leave,
      message: "BPF_EXIT instruction in main prog would lead to reference leak"),
    Case(
      testDescription: "given back twice", code: reserve + discard + discard + leave,
      message: "arg 1 is an unacquired reference"),
    Case(
      testDescription: "given back without having been made",
      code: "*(u64 *)(r10 -16) = 0; *(u64 *)(r10 -8) = 0; " + discard + leave,
      message: "arg 1 is an unacquired reference"),
    Case(
      testDescription: "local memory given back", code: fromMemory + discard + leave,
      message: "arg 1 is an unacquired reference"),
    Case(
      testDescription: "made twice in one place", code: reserve + reserve + discard + leave,
      message: "cannot overwrite referenced dynptr"),
    Case(testDescription: "local memory made twice in one place", code: fromMemory + fromMemory + leave),
    Case(
      testDescription: "made of the stack",
      code: """
        *(u64 *)(r10 -24) = 0; r1 = r10; r1 += -24; r2 = 8; r3 = 0; r4 = r10; r4 += -16; call 197
        r0 = 0; exit
        """,
      errno: 13, message: "Unsupported reg type fp for bpf_dynptr_from_mem data"),
  ]

  static let places = [
    Case(
      testDescription: "at the top of the stack, too small",
      code: "r1 = 0x6d617003 ll; r2 = 8; r3 = 0; r4 = r10; r4 += -8; call 198; r0 = 0; exit",
      message: "Dynptr has to be an uninitialized dynptr"),
    Case(
      testDescription: "between slots",
      code: "r1 = 0x6d617003 ll; r2 = 8; r3 = 0; r4 = r10; r4 += -20; call 198; r0 = 0; exit",
      message: "Dynptr has to be an uninitialized dynptr"),
    Case(
      testDescription: "read from its second slot",
      code: fromMemory + "r1 = r10; r1 += -32; r2 = 8; r3 = r10; r3 += -8; r4 = 0; r5 = 0; call 201; " + leave,
      message: "Expected an initialized dynptr as arg #2"),
    Case(
      testDescription: "of another type",
      code: fromMemory + "r1 = r10; r1 += -16; r2 = 0; call 199; " + leave,
      message: "arg 1 is an unacquired reference"),
  ]

  static let accesses = [
    Case(
      testDescription: "loaded from", code: reserve + "r0 = *(u64 *)(r10 -16); " + discard + leave, errno: 13,
      message: "invalid read from stack off -16+0 size 8"),
    Case(
      testDescription: "its record stored over", code: reserve + "*(u8 *)(r10 -1) = 0; " + discard + leave,
      message: "cannot overwrite referenced dynptr"),
    Case(
      testDescription: "stored over, then used",
      code: fromMemory + "*(u8 *)(r10 -1) = 0; " + slice + leave,
      message: "Expected an initialized dynptr as arg #0"),
    Case(
      testDescription: "passed as memory to be filled",
      code: fromMemory + "r1 = r10; r1 += -24; r2 = 16; call 16; " + leave, errno: 13,
      message: "potential write to dynptr at off=-16 disallowed"),
    Case(
      testDescription: "passed as memory to be read",
      code: fromMemory + "r2 = r10; r2 += -4; r1 = 0x6d617000 ll; call 1; " + leave, errno: 13,
      message: "invalid read from stack R2 off -4+0 size 4"),
    Case(
      testDescription: "a slice used without a check", code: fromMemory + slice + "r0 = *(u8 *)(r0 +0); " + leave,
      errno: 13, message: "R0 invalid mem access 'mem_or_null'"),
    Case(
      testDescription: "a slice used",
      code: fromMemory + slice + "if r0 == 0 goto +1; r0 = *(u8 *)(r0 +7); " + leave),
    Case(
      testDescription: "a slice used beyond its end",
      code: fromMemory + slice + "if r0 == 0 goto +1; r0 = *(u8 *)(r0 +8); " + leave, errno: 13,
      message: "R0 min value is outside of the allowed memory range"),
    Case(
      testDescription: "a slice used after its dynptr was given back",
      code: reserve + slice + "r7 = r0; if r7 == 0 goto +6; " + discard
        + "r0 = *(u8 *)(r7 +0); exit\nr1 = r10; r1 += -16; r2 = 0; call 200; r0 = 0; exit",
      errno: 13, message: "R7 invalid mem access 'scalar'"),
    Case(
      testDescription: "a slice used after its dynptr was stored over",
      code: fromMemory + slice + "if r0 == 0 goto +2; *(u64 *)(r10 -8) = 0; r0 = *(u8 *)(r0 +0); " + leave, errno: 13,
      message: "R0 invalid mem access 'scalar'"),
  ]

  @Test(arguments: lifetimes + places + accesses)
  func `is judged as the kernel does`(_ example: Case) throws {
    let verdict = try CallsProgram.linked(example.code, .rawTracepoint).verify().verdict
    switch verdict {
    case .accepted: #expect(example.message == nil)
    case .rejected(let rejection):
      #expect(rejection.message.split(separator: "\n").last.map { String($0) } == example.message)
      #expect(rejection.errno == example.errno)
    case .unmodelled(let feature): Issue.record("not modelled: \(feature)")
    }
  }

  @Test func `is spelt with its ids in the log`() throws {
    let program = try CallsProgram.linked(Self.reserve + Self.discard + Self.leave, .rawTracepoint)
    var options = VerificationOptions()
    options.logLevel = .instructions
    let log = program.verify(options: options).log
    #expect(log.contains("fp-16=dynptr_ringbuf(id=1,ref_id=2,dynptr_id=1) refs=2"))
  }
}
