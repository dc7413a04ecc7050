import BPFISA
import Testing

private struct SomeSymbols: AssemblySymbols {
  func helper(named name: String) -> Int32? { name == "bpf_ktime_get_ns" ? 5 : nil }
  func kernelFunction(named name: String) -> Int32? { name == "bpf_iter_num_new" ? 99 : nil }
  func map(named name: String) -> Int32? { name == "events" ? 2 : nil }
}

@Suite("The assembler")
struct AssemblerTests {
  static let lines: [(String, UInt64)] = [
    ("r1 += -0x8", 0xffff_fff8_0000_0107),
    ("(07) r1 += -8", 0xffff_fff8_0000_0107),
    ("12: (07) r1 += -8   ; R1=fp-8", 0xffff_fff8_0000_0107),
    ("add %r1, -8", 0xffff_fff8_0000_0107),
    ("add64 r1, 0xfffffff8", 0xffff_fff8_0000_0107),
    ("w3 s>>= w4", 0x0000_0000_0000_43cc),
    ("arsh32 %r3, %r4 # comment", 0x0000_0000_0000_43cc),
    ("r1 = *(u32 *)(r2 + 0x4)", 0x0000_0000_0004_2161),
    ("w1 = *(u32 *)(r2 + 4)", 0x0000_0000_0004_2161),
    ("r1=*(u32*)(r2+4)", 0x0000_0000_0004_2161),
    ("ldxw %r1, [%r2+0x4]", 0x0000_0000_0004_2161),
    ("*(u64 *)(r10 - 0x8) = r1", 0x0000_0000_fff8_1a7b),
    ("if r1 == -0x1 goto +0x5 <main+0x40>", 0xffff_ffff_0005_0115),
    ("if r1 == 0xffffffff goto pc+5", 0xffff_ffff_0005_0115),
    ("jeq %r1, -1, +5", 0xffff_ffff_0005_0115),
    ("if w1 s<= w2 goto -0x5", 0x0000_0000_fffb_21de),
    ("w2 = xchg32_32(r1 - 0x8, w2)", 0x0000_00e1_fff8_21c3),
    ("r0 = cmpxchg_64(r1 - 0x8, r0, r2)", 0x0000_00f1_fff8_21db),
    ("lock *(u32 *)(r1 - 0x8) |= w2", 0x0000_0040_fff8_21c3),
    ("lock fetch or32 [%r1-8], %r2", 0x0000_0041_fff8_21c3),
    ("call 0x1", 0x0000_0001_0000_0085),
    ("call bpf_map_lookup_elem#1", 0x0000_0001_0000_0085),
    ("call bpf_ktime_get_ns", 0x0000_0005_0000_0085),
    ("call bpf_iter_num_new", 0x0000_0063_0000_2085),
    ("call bpf_iter_num_new#1234", 0x0000_04d2_0000_2085),
    ("call kernel-function#1234[3]", 0x0000_04d2_0003_2085),
    ("call %r2", 0x0000_0000_0000_028d),
    ("callx r2", 0x0000_0000_0000_028d),
    ("call pc-3", 0xffff_fffd_0000_1085),
    ("r0 = *(u16 *)skb[r6 + -4]", 0xffff_fffc_0000_6048),
    ("r0 = *(u16 *)skb[0xc]", 0x0000_000c_0000_0028),
    ("r1 = addr_space_cast(r2, 0x1, 0x0)", 0x0001_0000_0001_21bf),
    ("swap16 %r3", 0x0000_0010_0000_03d7),
    ("movsx1632 %r0, %r1", 0x0000_0000_0010_10bc),
    ("r1 = -r1", 0x0000_0000_0000_0187),
    ("r1 = -1", 0xffff_ffff_0000_01b7),
    ("r1 = 0x5", 0x0000_0005_0000_01b7),
    ("goto +0 // nothing", 0x0000_0000_0000_0005),
    ("ja32 +70000", 0x0001_1170_0000_0006),
    (".quad 0xdeadbeef", 0x0000_0000_dead_beef),
  ]

  @Test("one line", arguments: lines)
  func assemblesLine(text: String, encoding: UInt64) throws {
    let program = try Assembler(symbols: SomeSymbols()).assemble(text)
    #expect(program.map(\.encoding) == [encoding])
  }

  static let wide: [(String, UInt64, UInt64)] = [
    ("r1 = -0x5 ll", 0xffff_fffb_0000_0118, 0xffff_ffff_0000_0000),
    ("(18) r1 = 0x5", 0x0000_0005_0000_0118, 0),
    ("lddw %r1, 0x1122334455667788", 0x5566_7788_0000_0118, 0x1122_3344_0000_0000),
    ("r1 = map[events]", 0x0000_0002_0000_1118, 0),
    ("r1 = map[events][0]+8 ll", 0x0000_0002_0000_2118, 0x0000_0008_0000_0000),
    ("(18) r1 = map[idx:3]+16", 0x0000_0003_0000_6118, 0x0000_0010_0000_0000),
    ("ld_pseudo\tr1, 0x1, 0x7", 0x0000_0007_0000_1118, 0),
    ("r1 = subprog[+5]", 0x0000_0005_0000_4118, 0),
  ]

  @Test("a 64-bit load", arguments: wide)
  func assemblesWideLoad(text: String, first: UInt64, second: UInt64) throws {
    #expect(try Assembler(symbols: SomeSymbols()).assemble(text).map(\.encoding) == [first, second])
  }

  @Test("a hexadecimal constant is a wide load in the kernel's spelling")
  func readsKernelConstant() throws {
    #expect(try Assembler(dialect: .kernel).assemble("r1 = 0x5").count == 2)
    #expect(try Assembler(dialect: .llvm).assemble("r1 = 0x5").count == 1)
  }

  @Test("labels stand for slots, forwards and backwards")
  func resolvesLabels() throws {
    let text = """
      main:
        r1 = 0x5 ll        ; two slots
      again: r1 += -1
        if r1 != 0 goto again
        call function
        jeq %r0, 1, exit
        r2 = subprog[function] ll
        goto main
        exit
      0000000000000058 <function>:
        gotol last
        exit
      last:
        exit
      """
    let program = try Assembler.assemble(text)
    #expect(program[3].offset == -2)
    #expect(program[4].isLocalCall)
    #expect(program[4].immediate == 5)
    #expect(program[5].offset == 3)
    #expect(program[6].immediate == 3)
    #expect(program[8].offset == -9)
    #expect(program[10].immediate == 1)
  }

  static let errors: [(String, String)] = [
    ("r11 = 1", "1:1: expected a register (r0 to r10), found 'r11'"),
    ("exit\n  r1 += r11", "2:9: expected a 64-bit register (r0 to r10), found 'r11'"),
    ("mov %r0 1", "1:9: expected ',', found '1'"),
    ("mov %r0, %r11", "1:10: expected a register (r0 to r10) or a number, found '%r11'"),
    ("mov %r0, 4294967296", "1:10: expected a number from -2147483648"),
    ("mov %r0, 0x100000000", "1:10: expected a number from -2147483648"),
    ("goto nowhere\nexit", "1:6: expected a label that is defined, found 'nowhere'"),
    ("call nowhere", "1:6: expected a label, helper or kernel function that exists, found 'nowhere'"),
    ("a:\na:\n", "2:1: expected a label that is not defined yet (line 1 has it), found 'a:'"),
    ("r1 = *(u24 *)(r2 + 0)", "1:8: expected a type (u8, u16, u32, u64, s8, s16 or s32), found 'u24'"),
    ("r1 = r2 r3", "1:9: expected the end of the line, found 'r3'"),
    ("r1 = w2", "1:6: expected a 64-bit register (r0 to r10), found 'w2'"),
    ("(b7) r1 = r2", "1:6: expected an instruction with opcode 0xb7, as the line says, found 'r1'"),
    ("w1 = (s32)w2", "1:1: expected an instruction that exists (offset field is 32, which selects no operation)"),
    ("frob %r1", "1:1: expected an instruction's name, found 'frob'"),
    ("r1 =", "1:5: expected a register, a number or an access, found the end of the line"),
    ("r2 = -r1", "1:6: expected the register that is assigned to, found '-r1'"),
    ("goto +40000", "1:6: expected a distance that fits the instruction, found '+40000'"),
    ("ldxw %r1, [%r2+40000]", "1:15: expected an offset from -32768 to 32767, found '+40000'"),
    ("lock *(u16 *)(r1 + 0) += r2", "1:1: expected an instruction that exists"),
    ("é", "1:1: expected an instruction, found 'é'"),
  ]

  @Test("errors say where and what was expected", arguments: errors)
  func reportsError(text: String, expected: String) {
    let error = #expect(throws: AssemblyError.self) { try Assembler.assemble(text) }
    #expect(error?.description.hasPrefix(expected) == true, "\(error?.description ?? "")")
  }

  @Test("no text traps", arguments: [UInt64.random(in: 0 ... .max), 11])
  func survivesAnyText(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let pieces = Self.lines.map { Array($0.0.utf8) }
    for _ in 0..<5_000 {
      var line = pieces.randomElement(using: &generator) ?? []
      for _ in 0..<Int(generator.next() % 4) {
        let place = Int(generator.next() % UInt64(line.count + 1))
        switch generator.next() % 3 {
        case 0: line.insert(UInt8(truncatingIfNeeded: generator.next()), at: place)
        case 1: line.removeSubrange(place...)
        default: line.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
        }
      }
      // Whatever comes out is an error or a program whose text gives the same program again.
      guard let program = try? Assembler().assemble(utf8: line) else { continue }
      let text = RoundTripTests.text(of: program, by: Disassembler(style: .kernel))
      #expect((try? Assembler.assemble(text)) == program, "seed \(seed): \(String(decoding: line, as: UTF8.self))")
    }
  }
}
