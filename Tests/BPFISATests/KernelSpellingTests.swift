import BPFISA
import Testing

private struct SomeNames: InstructionNames {
  func helper(_ number: Int32) -> String? { number == 1 ? "bpf_map_lookup_elem" : nil }
  func kernelFunction(_ identifier: Int32, module: Int16) -> String? { identifier == 99 ? "bpf_iter_num_new" : nil }
}

@Suite("The kernel's spelling")
struct KernelSpellingTests {
  static let cases: [(UInt64, String)] = [
    (0x0000_0001_0000_00b7, "(b7) r0 = 1"),
    (0xffff_fff8_0000_0207, "(07) r2 += -8"),
    (0x0000_0000_0000_21bc, "(bc) w1 = w2"),
    (0x0000_0000_0010_21bf, "(bf) r1 = (s16)r2"),
    (0x0000_0000_0020_21bc, "(bc) w1 = (s32)w2"),
    (0x0001_0000_0001_21bf, "(bf) r1 = addr_space_cast(r2, 1, 0)"),
    (0x0000_0000_0000_0187, "(87) r1 = -r1"),
    (0x0000_0003_0001_0134, "(34) w1 s/= 3"),
    (0x0000_0000_0001_219f, "(9f) r1 s%= r2"),
    (0x0000_0010_0000_01dc, "(dc) r1 = be16 r1"),
    (0x0000_0040_0000_01d7, "(d7) r1 = bswap64 r1"),
    (0x0000_0000_fff8_1a7b, "(7b) *(u64 *)(r10 -8) = r1"),
    (0xffff_ffff_0000_0162, "(62) *(u32 *)(r1 +0) = -1"),
    (0x0000_0000_0004_2191, "(91) r1 = *(s8 *)(r2 +4)"),
    (0x0000_0000_fff8_21db, "(db) lock *(u64 *)(r1 -8) += r2"),
    (0x0000_0001_fff8_21c3, "(c3) r2 = atomic_fetch_add((u32 *)(r1 -8), r2)"),
    (0x0000_00a1_fff8_21db, "(db) r2 = atomic64_fetch_xor((u64 *)(r1 -8), r2)"),
    (0x0000_00f1_fff8_21db, "(db) r0 = atomic64_cmpxchg((u64 *)(r1 -8), r0, r2)"),
    (0x0000_00e1_fff8_21c3, "(c3) r2 = atomic_xchg((u32 *)(r1 -8), r2)"),
    (0x0000_0100_fff8_20db, "(db) r0 = load_acquire((u64 *)(r2 -8))"),
    (0x0000_0110_fff8_0ad3, "(d3) store_release((u8 *)(r10 -8), r0)"),
    (0x0000_0007_0000_0020, "(20) r0 = *(u32 *)skb[7]"),
    (0xffff_fff9_0000_6050, "(50) r0 = *(u8 *)skb[r6 + -7]"),
    (0xffff_ffff_0000_0118, "(18) r1 = 0x1ffffffff"),
    (0x0000_0001_0000_0085, "(85) call bpf_map_lookup_elem#1"),
    (0x0000_270f_0000_0085, "(85) call unknown#9999"),
    (0x0000_0005_0000_1085, "(85) call pc+5"),
    (0xffff_fff0_0000_1085, "(85) call pc-16"),
    (0x0000_0063_0000_2085, "(85) call bpf_iter_num_new#99"),
    (0x0000_0064_0000_2085, "(85) call kernel-function#100"),
    (0x0000_0001_0000_3085, "(85) call unknown#1"),
    (0x0000_0000_0000_0005, "(05) goto pc+0"),
    (0xffff_fffe_0000_0006, "(06) gotol pc-2"),
    (0x0000_0000_0003_00e5, "(e5) may_goto pc+3"),
    (0xffff_ffff_0005_0115, "(15) if r1 == 0xffffffff goto pc+5"),
    (0x0000_0000_fffb_21ce, "(ce) if w1 s< w2 goto pc-5"),
    (0x0000_0000_0000_0095, "(95) exit"),
    // What is no instruction is printed all the same.
    (0x0000_0000_0000_0cb7, "(b7) r12 = 0"),
    (0x0000_0011_0000_01dc, "(dc) r1 = be17 r1"),
    (0x0000_0000_0000_21ef, "(ef) r1 (null) r2"),
    (0x0000_0000_0000_00ff, "(ff) r0 (null) r0"),
    (0x0000_0000_0000_0000, "BUG_ld_00"),
    (0x0000_0000_0000_0001, "BUG_ldx_01"),
    (0x0000_0000_0000_0002, "BUG_st_02"),
    (0x0000_0020_0000_00db, "BUG_db"),
    (0x0000_0000_0000_00c2, "(c2) nospec"),
    (0x0000_0000_0000_2199, "(99) r1 = *((null) *)(r2 +0)"),
    (0x0000_0000_0005_10e5, "(e5) if r0 (null) 0x0 goto pc+5"),
    (0x0000_0000_0000_0096, "(96) if w0 exit 0x0 goto pc+0"),
  ]

  @Test("matches the kernel to the character", arguments: cases)
  func matchesKernel(encoding: UInt64, expected: String) {
    let instruction = Instruction(encoding: encoding)
    let next = Instruction(encoding: 1 << 32)
    #expect(Disassembler.kernel.text(of: instruction, next: next, names: SomeNames()) == expected)
    var text = "5: "
    Disassembler.kernel.append(instruction, next: next, names: SomeNames(), to: &text)
    #expect(text == "5: " + expected)
  }
}
