import BPFISA
import Testing

@Suite("Assembling what was disassembled")
struct RoundTripTests {
  static let disassemblers = Disassembler.Style.allCases.flatMap { style in
    [false, true].map { Disassembler(style: style, usesSubregisters: $0) }
  }

  /// Every instruction in three variants, as it would stand in a program.
  static func program(of form: InstructionForm, using generator: inout SeededGenerator) -> [Instruction] {
    (0..<3).flatMap { _ -> [Instruction] in
      let operands = form.shape.operands
      var slot = form.template
      if operands.contains(.destination) { slot.destination = Register(rawValue: UInt8(generator.next() % 11)) }
      if operands.contains(.source) { slot.source = Register(rawValue: UInt8(generator.next() % 11)) }
      if operands.contains(.offset) { slot.offset = generator.offset() }
      if operands.contains(.immediate) { slot.immediate = generator.immediate() }
      if form.shape != .wideLoad { return [slot] }
      var second = Instruction(encoding: 0)
      second.immediate = generator.immediate()
      return [slot, slot.decode(next: second).form == nil ? Instruction(encoding: 0) : second]
    }
  }

  static func text(of program: [Instruction], by disassembler: Disassembler) -> String {
    var lines: [String] = []
    var index = 0
    while index < program.count {
      let next = index + 1 < program.count ? program[index + 1] : nil
      lines.append(disassembler.text(of: program[index], next: next))
      index += disassembler.slotCount(of: program[index], next: next)
    }
    return lines.joined(separator: "\n")
  }

  @Test("every row in every spelling", arguments: OpcodeTable.forms, disassemblers)
  func roundTrips(form: InstructionForm, disassembler: Disassembler) throws {
    var generator = SeededGenerator(seed: form.pattern)
    let program = Self.program(of: form, using: &generator)
    let text = Self.text(of: program, by: disassembler)
    #expect(try Assembler.assemble(text) == program, "\(text)")
    let dialect: AssemblyDialect =
      switch disassembler.style {
      case .kernel: .kernel
      case .llvm: .llvm
      case .mnemonic: .mnemonic
      }
    #expect(try Assembler(dialect: dialect).assemble(text) == program, "\(text)")
  }

  @Test("any eight bytes in every spelling", arguments: disassemblers, [UInt64.random(in: 0 ... .max), 7])
  func roundTripsAnything(disassembler: Disassembler, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let program = (0..<2_000).map { _ -> Instruction in
      // Few random slots are instructions: half of these are one with a field or two replaced.
      guard generator.next() % 2 == 0, let form = OpcodeTable.forms.randomElement(using: &generator) else {
        return Instruction(encoding: generator.next())
      }
      var slot = Self.program(of: form, using: &generator)[0]
      if generator.next() % 3 == 0 { slot.offset = generator.offset() }
      if generator.next() % 3 == 0 { slot.registers = UInt8(truncatingIfNeeded: generator.next()) }
      return slot
    }
    let text = Self.text(of: program, by: disassembler)
    let assembled = try Assembler.assemble(text)
    #expect(assembled == program, "seed \(seed)")
  }

  @Test("the kernel's own text, but for what it does not tell", arguments: OpcodeTable.forms)
  func readsLog(form: InstructionForm) throws {
    // A log shows neither what a wide load loads nor whether a call's name is a helper's.
    let hidden: [OperandShape] = [.callKernelFunction, .callRegister]
    if hidden.contains(form.shape) || (form.shape == .wideLoad && form.template.source != .r0) { return }
    var generator = SeededGenerator(seed: form.pattern)
    let program = Self.program(of: form, using: &generator)
    var text = ""
    for (index, slot) in program.enumerated() where slot.opcode.rawValue != 0 {
      text += "\(index): "
      Disassembler.kernel.append(
        slot, next: index + 1 < program.count ? program[index + 1] : nil, names: NoNames(), to: &text)
      text += "         ; R0=1 R10=fp0\n"
    }
    #expect(try Assembler.assemble(text) == program, "\(text)")
  }
}
