import BPFISA
import Testing

@Suite("LLVM's spelling")
struct LLVMSpellingTests {
  /// Encoding, second slot's immediate, what llvm-objdump 19 prints by default and with `--mattr=+alu32`.
  static let cases: [(UInt64, Int32, String, String)] = [
    (0xffff_fff8_0000_0207, 0, "r2 += -0x8", "r2 += -0x8"),
    (0x8000_0000_0000_02b7, 0, "r2 = -0x80000000", "r2 = -0x80000000"),
    (0x0000_0000_0000_21bc, 0, "w1 = w2", "w1 = w2"),
    (0x0000_0000_0020_21bf, 0, "r1 = (s32)r2", "r1 = (s32)r2"),
    (0x0000_0000_0020_21bc, 0, "<unknown>", "<unknown>"),
    (0x0001_0002_0001_21bf, 0, "r1 = addr_space_cast(r2, 0x1, 0x2)", "r1 = addr_space_cast(r2, 0x1, 0x2)"),
    (0x0000_0000_0000_0184, 0, "w1 = -w1", "w1 = -w1"),
    (0x0000_0010_0000_01dc, 0, "r1 = be16 r1", "r1 = be16 r1"),
    (0x0000_0000_fffd_2161, 0, "r1 = *(u32 *)(r2 - 0x3)", "w1 = *(u32 *)(r2 - 0x3)"),
    (0x0000_0000_0000_2191, 0, "r1 = *(s8 *)(r2 + 0x0)", "r1 = *(s8 *)(r2 + 0x0)"),
    (0x0000_0000_8000_217b, 0, "*(u64 *)(r1 - 0x8000) = r2", "*(u64 *)(r1 - 0x8000) = r2"),
    (0x0000_0000_0000_2173, 0, "*(u8 *)(r1 + 0x0) = r2", "*(u8 *)(r1 + 0x0) = w2"),
    (0xffff_ffff_0000_0162, 0, "*(u32 *)(r1 + 0x0) = -0x1", "*(u32 *)(r1 + 0x0) = -0x1"),
    (0x0000_0000_fff8_21c3, 0, "lock *(u32 *)(r1 - 0x8) += r2", "lock *(u32 *)(r1 - 0x8) += w2"),
    (0x0000_0041_fff8_21c3, 0, "<unknown>", "w2 = atomic_fetch_or((u32 *)(r1 - 0x8), w2)"),
    (
      0x0000_0041_fff8_21db, 0, "r2 = atomic_fetch_or((u64 *)(r1 - 0x8), r2)",
      "r2 = atomic_fetch_or((u64 *)(r1 - 0x8), r2)"
    ),
    (0x0000_00e1_fff8_21c3, 0, "<unknown>", "w2 = xchg32_32(r1 - 0x8, w2)"),
    (0x0000_00f1_fff8_21db, 0, "r0 = cmpxchg_64(r1 - 0x8, r0, r2)", "r0 = cmpxchg_64(r1 - 0x8, r0, r2)"),
    (0xffff_fff7_0000_0020, 0, "r0 = *(u32 *)skb[-0x9]", "r0 = *(u32 *)skb[-0x9]"),
    (0x0000_0009_0000_4040, 0, "r0 = *(u32 *)skb[r4]", "r0 = *(u32 *)skb[r4]"),
    (0xffff_fffb_0000_0118, -1, "r1 = -0x5 ll", "r1 = -0x5 ll"),
    (0xffff_fffb_0000_6118, 7, "ld_pseudo\tr1, 0x6, 0xfffffffb", "ld_pseudo\tr1, 0x6, 0xfffffffb"),
    (0xffff_ffff_0000_1085, 0, "call -0x1", "call -0x1"),
    (0x0000_0000_0000_018d, 0, "callx r1", "callx r1"),
    (0x0000_0009_fffd_0115, 0, "if r1 == 0x9 goto -0x3", "if r1 == 0x9 goto -0x3"),
    (0x0000_0000_0000_0005, 0, "goto +0x0", "goto +0x0"),
    (0xffff_fff7_0000_0006, 0, "gotol -0x9", "gotol -0x9"),
    (0x0000_0000_0005_00e5, 0, "may_goto +0x5", "may_goto +0x5"),
    // Reserved fields that LLVM does not look at, and some that it does.
    (0x0000_0005_0000_210f, 0, "r1 += r2", "r1 += r2"),
    (0x0000_0005_0005_0107, 0, "<unknown>", "<unknown>"),
    (0x0000_0000_0020_7295, 0, "exit", "exit"),
    (0x0000_0005_0000_0095, 0, "<unknown>", "<unknown>"),
  ]

  @Test("matches llvm-objdump to the character", arguments: cases)
  func matchesObjdump(encoding: UInt64, high: Int32, plain: String, subregisters: String) {
    let instruction = Instruction(encoding: encoding)
    let next = Instruction(opcode: Opcode(rawValue: 0), immediate: high)
    #expect(Disassembler.llvm.text(of: instruction, next: next) == plain)
    let alu32 = Disassembler(style: .llvm, fidelity: .exact, usesSubregisters: true)
    #expect(alu32.text(of: instruction, next: next) == subregisters)
  }

  @Test("a 64-bit load in the last slot is unknown")
  func lacksSecondSlot() {
    #expect(Disassembler.llvm.text(of: Instruction(encoding: 0x18)) == "<unknown>")
  }
}
