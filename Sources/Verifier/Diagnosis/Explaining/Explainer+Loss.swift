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
    let path = stopped.path
    var place = ValuePlace.register(register, frame: stopped.state.currentFrame)
    var end = path.length
    while let position = path.lastChange(of: place, before: end) {
      let code = stopped.program.instructions[Int(path.step(position).instruction)]
      end = position
      switch code.opcode.class {
      case .alu64 where code.opcode.alu == .mov && code.opcode.usesRegister && code.offset == 0:
        place = .register(code.source.index, frame: Int(path.step(position).frame))
        continue
      case .ld, .ldx: return nil
      default: break
      }
      guard let before = path.knowledge(of: place, before: position)?.value else { return nil }
      if before.isPointer { return before.mayBeNull ? nil : Loss(position: position, pointer: before) }
    }
    return nil
  }
}
