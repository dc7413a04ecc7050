import BPFISA

/// Instructions by their fields, in short.
enum Code {
  static func make(_ opcode: UInt8, _ dst: Int, _ src: Int, _ off: Int, _ imm: Int32) -> Instruction {
    Instruction(
      opcode: Opcode(rawValue: opcode), destination: Register(rawValue: UInt8(dst)),
      source: Register(rawValue: UInt8(src)), offset: Int16(truncatingIfNeeded: off), immediate: imm)
  }

  static func move(_ dst: Int, _ imm: Int32) -> Instruction { make(0xb7, dst, 0, 0, imm) }
  static func move(_ dst: Int, from src: Int) -> Instruction { make(0xbf, dst, src, 0, 0) }
  static func add(_ dst: Int, _ imm: Int32) -> Instruction { make(0x07, dst, 0, 0, imm) }
  static func add(_ dst: Int, from src: Int) -> Instruction { make(0x0f, dst, src, 0, 0) }
  static func and(_ dst: Int, _ imm: Int32) -> Instruction { make(0x57, dst, 0, 0, imm) }
  static func helper(_ number: Int32) -> Instruction { make(0x85, 0, 0, 0, number) }
  /// Calls a function by its number; the distance is put in when the program is laid out.
  static func call(_ function: Int) -> Instruction { make(0x85, 0, 1, 0, Int32(function)) }
  static var exit: Instruction { make(0x95, 0, 0, 0, 0) }

  /// The size bits of an opcode.
  static func sizeBits(_ bytes: Int) -> UInt8 {
    switch bytes {
    case 1: 0x10
    case 2: 0x08
    case 4: 0x00
    default: 0x18
    }
  }

  static func load(_ bytes: Int, _ dst: Int, _ base: Int, _ off: Int, signed: Bool = false) -> Instruction {
    make((signed && bytes < 8 ? 0x81 : 0x61) | sizeBits(bytes), dst, base, off, 0)
  }

  static func store(_ bytes: Int, _ base: Int, _ off: Int, _ src: Int) -> Instruction {
    make(0x63 | sizeBits(bytes), base, src, off, 0)
  }

  static func store(_ bytes: Int, _ base: Int, _ off: Int, immediate: Int32) -> Instruction {
    make(0x62 | sizeBits(bytes), base, 0, off, immediate)
  }

  /// A 64-bit load: a number, a map, a place in a map's value or a function.
  static func wide(_ dst: Int, _ kind: WideLoadKind, _ low: Int32, _ high: Int32 = 0) -> [Instruction] {
    [make(0x18, dst, Int(kind.rawValue), 0, low), make(0, 0, 0, 0, high)]
  }
}
