import BPFISA
import Testing

@Suite("Decoding")
struct DecodingTests {
  @Test("any eight bytes decode and encode to themselves", arguments: [UInt64.random(in: 0 ... .max), 1, 2, 3])
  func roundTripsRandomBits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50_000 {
      let bits = generator.next()
      let slot = Instruction(encoding: bits)
      #expect(slot.encoding == bits, "seed \(seed)")
      let decoding = slot.decode(next: Instruction(encoding: generator.next()))
      #expect((decoding.form == nil) != (decoding.fault == nil), "seed \(seed)")
    }
  }

  @Test("every row is found again from an instance of it", arguments: OpcodeTable.forms)
  func findsRow(form: InstructionForm) {
    #expect(form.template.decode().form == form)
    var filled = Instruction(encoding: form.pattern)
    if form.shape.operands.contains(.destination) { filled.destination = .r10 }
    if form.shape.operands.contains(.source) { filled.source = .r9 }
    if form.shape.operands.contains(.offset) { filled.offset = -2 }
    if form.shape.operands.contains(.immediate) { filled.immediate = -3 }
    #expect(filled.decode().form == form)
    #expect(OpcodeTable.forms(of: form.opcode).contains(form))
  }

  @Test("no slot is an instance of two rows", arguments: OpcodeTable.forms)
  func rowsAreDisjoint(form: InstructionForm) {
    let twins = OpcodeTable.forms.filter { ($0.pattern ^ form.pattern) & $0.mask & form.mask == 0 }
    #expect(twins == [form])
  }

  static let faults: [(UInt64, EncodingFault)] = [
    (0x0000_0000_0000_00ff, .unknownOpcode(0xff)),
    (0x0000_0000_0005_0007, .reservedField(.offset, found: 5)),
    (0x0000_0000_0000_2007, .reservedField(.source, found: 2)),
    (0x0000_0001_0000_210f, .reservedField(.immediate, found: 1)),
    (0x0000_0000_0002_0037, .unassignedValue(.offset, found: 2)),
    (0x0000_0011_0000_00dc, .unassignedValue(.immediate, found: 17)),
    (0x0000_0020_fff8_21db, .unassignedValue(.immediate, found: 0x20)),
    (0x0000_0000_0000_0b07, .badRegister(.destination, Register(rawValue: 11))),
    (0x0000_0000_0000_c10f, .badRegister(.source, Register(rawValue: 12))),
    (0x0000_0000_0000_3085, .unassignedValue(.source, found: 3)),
    (0x0000_0000_0000_0195, .reservedField(.destination, found: 1)),
    (0x0000_0000_0020_21bc, .unassignedValue(.offset, found: 32)),
  ]

  @Test("what is wrong has a name", arguments: faults)
  func namesFault(encoding: UInt64, fault: EncodingFault) {
    #expect(Instruction(encoding: encoding).decode() == .invalid(fault))
  }

  @Test("the second slot of a wide load is checked")
  func checksSecondSlot() {
    let load = Instruction(encoding: 0x0000_0005_0000_0118)
    #expect(load.decode(next: nil).fault == .missingSecondSlot)
    #expect(load.decode(next: Instruction(encoding: 0x95)).fault == .malformedSecondSlot)
    #expect(load.decode(next: Instruction(encoding: 7 << 32)).form?.shape == .wideLoad)
    let map = Instruction(encoding: 0x0000_0005_0000_1118)
    #expect(map.decode(next: Instruction(encoding: 7 << 32)).fault == .reservedField(.immediate, found: 7))
    #expect(map.decode(next: Instruction(encoding: 0)).form?.shape == .wideLoad)
  }
}
