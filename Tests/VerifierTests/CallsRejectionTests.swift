import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

@testable import BPFVerifier

/// Programs that a call or a return ruins, with the last line that Linux 6.18 prints.
@Suite struct CallsRejectionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var type = ProgramType.socketFilter
    var attachType: AttachType?
    var license = "GPL"
    var functions: [Int] = []
    var code: String
    var errno: Int32 = 22
    var message: String
  }

  static let availability = [
    Case(
      testDescription: "a number without a helper", code: "call 9999; exit", message: "invalid func unknown#9999"),
    Case(
      testDescription: "helper zero", code: "call 0; exit",
      message: "program of this type cannot use helper bpf_unspec#0"),
    Case(
      testDescription: "another type's helper", code: "r2 = 0; call 44; exit",
      message: "program of this type cannot use helper bpf_xdp_adjust_head#44"),
    Case(
      testDescription: "a helper for free software alone", type: .kprobe, license: "Proprietary",
      code: "call 35; r0 = 0; exit",
      message: "cannot call GPL-restricted function from non-GPL compatible program"),
    Case(
      testDescription: "a helper that sleeps", type: .kprobe,
      code: "r1 = r10; r1 += -8; r2 = 8; r3 = 0; call 148; r0 = 0; exit",
      message: "helper call might sleep in a non-sleepable prog"),
  ]

  static let arguments = [
    Case(
      testDescription: "a number for a map", code: "r1 = 0; r2 = r10; call 1; r0 = 0; exit", errno: 13,
      message: "R1 type=scalar expected=map_ptr"),
    Case(
      testDescription: "a key that was not written",
      type: .xdp, code: "r1 = 0x6d617001 ll; call 1; r0 = 0; exit", errno: 13, message: "R2 !read_ok"),
    Case(
      testDescription: "the context for a key", code: "r2 = r1; r1 = 0x6d617001 ll; call 1; r0 = 0; exit", errno: 13,
      message: "R2 type=ctx expected=fp, pkt, pkt_meta, map_key, map_value, mem, ringbuf_mem, buf, trusted_ptr_"),
    Case(
      testDescription: "a negative size", type: .kprobe,
      code: "r1 = r10; r1 += -8; r2 = -1; r3 = 0; call 113; r0 = 0; exit", errno: 13,
      message: "R2 min value is negative, either use unsigned or 'var &= const'"),
    Case(
      testDescription: "a size without end", type: .kprobe,
      code: "r6 = *(u64 *)(r1 +0); r6 &= 0x7fffffff; r1 = r10; r1 += -8; r2 = r6; r3 = 0; call 113; r0 = 0; exit",
      errno: 13, message: "R2 unbounded memory access, use 'var &= const' or 'if (var < const)'"),
    Case(
      testDescription: "a map for other helpers",
      code: "*(u32 *)(r10 -4) = 0; r2 = r10; r2 += -4; r1 = 0x6d617002 ll; call 1; r0 = 0; exit",
      message: "cannot pass map_type 3 into func bpf_map_lookup_elem#1"),
    Case(
      testDescription: "a store into a read-only map",
      code: """
        *(u64 *)(r10 -8) = 0; r2 = r10; r2 += -8; r3 = r2; r4 = 0; r1 = 0x6d617004 ll; call 2; r0 = 0; exit
        """, errno: 13, message: "write into map forbidden"),
    Case(
      testDescription: "sockets stored by a program that may not", type: .kprobe,
      code: "*(u64 *)(r10 -8) = 0; r2 = r10; r2 += -8; r1 = 0x6d617005 ll; call 3; r0 = 0; exit",
      message: "cannot pass map_type 15 into func bpf_map_delete_elem#3"),
    Case(
      testDescription: "a tail call by way of a hash",
      code: "r2 = 0x6d617001 ll; r3 = 0; call 12; r0 = 0; exit",
      message: "expected prog array map for tail call"),
    Case(
      testDescription: "packet memory for a helper that does not take it", type: .schedCls,
      code: """
        r6 = r1; r2 = *(u32 *)(r1 +76); r3 = *(u32 *)(r1 +80); r4 = r2; r4 += 8; if r4 > r3 goto +4
        r1 = r6; r3 = r2; r2 = 0; r4 = 4; r0 = 0; exit
        """.replacing("r4 = 4; r0 = 0; exit", with: "r4 = 4; call 26; r0 = 0; exit"), errno: 13,
      message: "helper access to the packet is not allowed"),
  ]

  static let references = [
    Case(
      testDescription: "a record never handed over",
      code: "r1 = 0x6d617003 ll; r2 = 8; r3 = 0; call 131; r0 = 0; exit",
      message: "BPF_EXIT instruction in main prog would lead to reference leak"),
    Case(
      testDescription: "a record of unknown size",
      code: "r2 = *(u32 *)(r1 +0); r1 = 0x6d617003 ll; r3 = 0; call 131; r0 = 0; exit", errno: 13,
      message: "R2 is not a known constant'"),
    Case(
      testDescription: "something else handed over", code: "r1 = r10; r1 += -8; r2 = 0; call 132; r0 = 0; exit",
      errno: 13, message: "R1 type=fp expected=ringbuf_mem"),
    Case(
      testDescription: "a record handed over from its middle",
      code: """
        r1 = 0x6d617003 ll; r2 = 8; r3 = 0; call 131; if r0 != 0 goto +1
        exit
        r1 = r0; r1 += 4; r2 = 0; call 132; r0 = 0; exit
        """,
      message: "R1 must have zero offset when passed to release func or trusted arg to kfunc"),
    Case(
      testDescription: "a tail call while a record is held",
      code: """
        r6 = r1; r1 = 0x6d617003 ll; r2 = 8; r3 = 0; call 131
        r1 = r6; r2 = 0x6d617002 ll; r3 = 0; call 12; r0 = 0; exit
        """,
      message: "tail_call would lead to reference leak"),
    Case(
      testDescription: "a lock in a map without types", type: .schedCls,
      code: """
        *(u32 *)(r10 -4) = 0; r2 = r10; r2 += -4; r1 = 0x6d617001 ll; call 1; if r0 != 0 goto +1
        exit
        r1 = r0; call 93; r0 = 0; exit
        """,
      message: "map 'hash' has to have BTF in order to use bpf_spin_lock"),
  ]

  static let returns = [
    Case(
      testDescription: "a value out of range", type: .cgroupSock, attachType: .cgroupInetSockCreate,
      code: "r0 = 2; exit", message: "At program exit the register R0 has smin=2 smax=2 should have been in [0, 1]"),
    Case(
      testDescription: "any value", type: .cgroupSock, attachType: .cgroupInetSockCreate,
      code: "r0 = *(u32 *)(r1 +0); r0 *= r0; r0 *= r0; exit",
      message: "At program exit the register R0 has unknown scalar value should have been in [0, 1]"),
    Case(
      testDescription: "a pointer", type: .cgroupSock, attachType: .cgroupInetSockCreate, code: "r0 = r1; exit",
      message: "At program exit the register R0 is not a known value (ctx)"),
    Case(testDescription: "nothing", code: "exit", errno: 13, message: "R0 !read_ok"),
    Case(
      testDescription: "a function's own stack", functions: [2], code: "call pc+1; exit; r0 = r10; exit",
      message: "cannot return stack pointer to the caller"),
  ]

  @Test(arguments: availability + arguments + references + returns)
  func `is refused with the kernel's words`(_ refused: Case) throws {
    let program = try CallsProgram.linked(
      refused.code, refused.type, attachType: refused.attachType, license: refused.license,
      functions: refused.functions)
    guard case .rejected(let rejection) = program.verify().verdict else {
      Issue.record("\(program.verify().verdict)")
      return
    }
    #expect(rejection.message.split(separator: "\n").last.map { String($0) } == refused.message)
    #expect(rejection.errno == refused.errno)
  }
}
