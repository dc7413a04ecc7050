import BPFISA
import BPFKernelModel
import BPFProgram

extension Explainer {
  /// Where a value stopped being a pointer.
  private struct Loss {
    /// The step of the path.
    var position: Int
    /// What it was before.
    var pointer: RegisterState
  }

  /// Says since when a register is no pointer any more, and what to do about it; false where it never was one.
  @discardableResult
  func describeLoss(of register: Int, _ findings: inout Findings) -> Bool {
    guard stopped.register(register).kind == .scalar, let loss = loss(of: register) else { return false }
    let index = Int(stopped.path.step(loss.position).instruction)
    let code = stopped.program.instructions[index]
    findings.known =
      "since instruction \(index) r\(register) holds a plain number; before, it was a pointer to "
      + words.object(loss.pointer)
    findings.replacesHelp = true
    if code.opcode.isArithmetic {
      findings.help = ["Do the arithmetic on a number, and keep the pointer as it is; pointers move by + and - alone"]
    } else if loss.pointer.kind.isAnyPacketPointer {
      findings.help = [
        "After that call take data and data_end from the context again, and compare them again before the access"
      ]
    } else if loss.pointer.referenceID != 0 || loss.pointer.flags.contains(.ringbuf) {
      findings.help = ["Use it only before the call that gives it back"]
    } else {
      findings.replacesHelp = false
    }
    return true
  }

  /// Follows copies back to the step that made the pointer a number.
  private func loss(of register: Int) -> Loss? {
    var place = ValuePlace.register(register, frame: stopped.state.currentFrame)
    var end = stopped.path.length
    while let position = stopped.path.lastChange(of: place, before: end) {
      let step = stopped.path.step(position)
      let code = stopped.program.instructions[Int(step.instruction)]
      let own = stopped.path.knowledge(of: place, before: position)?.value
      end = position
      switch code.opcode.class {
      case .alu, .alu64:
        let source = ValuePlace.register(code.source.index, frame: Int(step.frame))
        let other = code.opcode.usesRegister ? stopped.path.knowledge(of: source, before: position)?.value : nil
        if code.opcode.alu == .mov {
          guard let other else { return nil }
          if code.opcode.class == .alu, other.isPointer { return Loss(position: position, pointer: other) }
          place = source
        } else if let pointer = [own, other].compactMap({ $0 }).first(where: { $0.isPointer }) {
          return Loss(position: position, pointer: pointer)
        }
      case .jmp, .jmp32:
        if code.isExit { return nil }
        guard code.opcode.jump == .call else { continue }
        guard code.isHelperCall, place.isSlot || place.number > 5, let own, own.isPointer else { return nil }
        return Loss(position: position, pointer: own)
      default: return nil
      }
    }
    return nil
  }
}
