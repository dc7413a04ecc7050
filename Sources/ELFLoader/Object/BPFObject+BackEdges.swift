import BPFISA
import BPFTypeFormat

extension BPFObject {
  /// Whether a program's own code jumps back, its subprograms not looked at: judging it may then take up to a million steps, however
  /// short it is.
  public func jumpsBack(_ program: ObjectProgram) -> Bool {
    let function = functions[program.function]
    let base = file.sections[function.section].offset
    return function.range.contains { slot in
      let instruction = Instruction(encoding: file.reader.u64(base + slot * ELFFile.instructionSize) ?? 0)
      // The second half of a wide load has opcode 0 and is no jump; calls and exits have no distance.
      return instruction.opcode.isJump && instruction.jumpDistance < 0
    }
  }
}
