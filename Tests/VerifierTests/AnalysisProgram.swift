import BPFISA
import BPFKernelModel
import BPFProgram

@testable import BPFVerifier

/// Short spellings for programs in tests of the analysis.
enum Code {
  static func raw(_ opcode: UInt8, _ dst: UInt8 = 0, _ src: UInt8 = 0, off: Int16 = 0, imm: Int32 = 0) -> Instruction {
    Instruction(
      opcode: Opcode(rawValue: opcode), destination: Register(rawValue: dst), source: Register(rawValue: src),
      offset: off, immediate: imm)
  }
  static func mov(_ dst: UInt8, _ imm: Int32) -> Instruction { raw(0xb7, dst, imm: imm) }
  static func move(_ dst: UInt8, _ src: UInt8) -> Instruction { raw(0xbf, dst, src) }
  static func add(_ dst: UInt8, _ imm: Int32) -> Instruction { raw(0x07, dst, imm: imm) }
  static func jump(_ off: Int16) -> Instruction { raw(0x05, off: off) }
  static func jeq(_ dst: UInt8, _ imm: Int32, _ off: Int16) -> Instruction { raw(0x15, dst, off: off, imm: imm) }
  static func mayGoto(_ off: Int16) -> Instruction { raw(0xe5, off: off) }
  static func helper(_ id: Int32) -> Instruction { raw(0x85, imm: id) }
  static func local(_ distance: Int32) -> Instruction { raw(0x85, 0, 1, imm: distance) }
  static func store(_ off: Int16, _ src: UInt8) -> Instruction { raw(0x7b, 10, src, off: off) }
  static func load(_ dst: UInt8, _ off: Int16) -> Instruction { raw(0x79, dst, 10, off: off) }
  static func wide(_ dst: UInt8, _ src: UInt8 = 0, imm: Int32 = 0) -> [Instruction] {
    [raw(0x18, dst, src, imm: imm), raw(0)]
  }
  static let exit = raw(0x95)

  static func program(_ instructions: [Instruction], _ type: ProgramType = .socketFilter) -> LinkedProgram {
    LinkedProgram(name: "test", section: "test", type: type, instructions: instructions)
  }

  static func analyze(_ instructions: [Instruction], _ type: ProgramType = .socketFilter) throws(VerificationStop)
    -> ProgramAnalysis
  {
    try ProgramAnalysis(program(instructions, type), profile: .linux6_18)
  }
}
