import BPFISA
import BPFKernelModel
import BPFProgram

extension Explainer {
  /// A register that was never written, or whose value is gone.
  func registerFindings() -> Findings {
    var findings = Findings()
    guard let suspect else { return findings }
    findings.suspects = [suspect]
    findings.needed = "r\(suspect) must have been given a value on every path that leads here"
    let place = ValuePlace.register(suspect, frame: stopped.state.currentFrame)
    if stopped.path.lastChange(of: place, before: stopped.path.length) == nil {
      findings.known = "on this path nothing was ever written to r\(suspect)"
      findings.labels = branches(from: stopped.path.forgottenSteps, limit: 3)
    } else {
      findings.known = "what was in r\(suspect) is gone: it may not be read any more"
    }
    if suspect == 0, code?.isExit == true {
      findings.notes = ["The return value of a function is what r0 holds when it ends"]
      findings.help = ["Return a value on every path"]
    } else if (1...5).contains(suspect) {
      findings.notes = ["Every call uses up r1 to r5; what is in r6 to r9 and on the stack survives it"]
      if findings.labels.isEmpty {
        findings.help = ["Read the value before the call, or keep a copy in r6 to r9 or on the stack"]
        findings.replacesHelp = true
      }
    }
    return findings
  }

  /// Stack bytes that do not hold what is read.
  func stackReadFindings() -> Findings {
    var findings = Findings()
    let pointer = suspect.map { stopped.register($0) }
    if let suspect, let pointer, pointer.kind == .stack {
      let offset =
        Int(pointer.offset) &+ (isHelperCall ? 0 : Int(code?.offset ?? 0))
        &+ Int(truncatingIfNeeded: pointer.range.bits.value)
      if pointer.range.isConstant, offset < 0, offset >= -Limits.stackBytes {
        let slot = ValuePlace.slot((-offset - 1) / 8, frame: Int(pointer.frame))
        let held = stopped.state.knowledge(of: slot)
        findings.known = "\(slot.name) holds \(words.phrase(held, isSlot: true))"
        if held.kinds != 0 { findings.places = [slot] }
      } else {
        findings.known = "r\(suspect) is \(words.phrase(pointer))"
        if suspect != 10 { findings.suspects = [suspect] }
      }
    }
    findings.needed =
      row.category == .damagedSpill
      ? "the 8 bytes of a pointer that was saved on the stack must be read and written as a whole"
      : "every byte that is read must have been written before, on every path that leads here"
    return findings
  }

  /// Arithmetic and other uses that a pointer does not allow.
  func arithmeticFindings() -> Findings {
    var findings = Findings()
    guard let code else { return findings }
    var registers: [Int] = []
    if code.opcode.isArithmetic {
      registers = [code.destination.index]
      if code.opcode.usesRegister, code.opcode.alu != .end, code.source != code.destination {
        registers.append(code.source.index)
      }
    } else if let suspect {
      registers = [suspect]
    }
    if row.category == .pointerLeak, code.opcode.class == .stx { registers = [code.source.index] }
    let described = registers.map { "r\($0) holds \(words.phrase(stopped.register($0)))" }
    findings.known = described.joined(separator: "; ")
    findings.suspects = registers.filter { $0 != 10 && !stopped.register($0).isConstantScalar }
    switch row.category {
    case .pointerOutOfBounds: findings.needed = "the number that moves the pointer must have small bounds on both sides"
    case .movedPointer: findings.needed = "the pointer as it was given, and a constant offset"
    case .framePointer: findings.needed = "r10 stays what it is: the top of the stack"
    case .atomicTarget: findings.needed = "memory that may be changed atomically: a map's value or the stack"
    case .pointerLeak: findings.needed = "a number: kernel addresses must not become visible outside"
    default: findings.needed = allowedArithmetic(code, registers)
    }
    if row.category == .pointerOutOfBounds { addBoundAdvice(code, to: &findings) }
    return findings
  }

  private func allowedArithmetic(_ code: Instruction, _ registers: [Int]) -> String {
    let pointers = registers.filter { stopped.register($0).isPointer }
    if pointers.count == 2 { return "one pointer and one number; two pointers can only be subtracted" }
    guard let pointer = pointers.first.map({ stopped.register($0) }) else { return "numbers" }
    switch pointer.kind {
    case .packetEnd, .mapPointer, .socket, .socketCommon, .tcpSocket, .xdpSocket, .flowKeys:
      return "\(words.object(pointer)) cannot be moved at all"
    default:
      return "a pointer can only be moved by adding or subtracting a number, in 64 bits"
    }
  }

  private func addBoundAdvice(_ code: Instruction, to findings: inout Findings) {
    guard code.opcode.usesRegister else { return }
    for register in [code.source.index, code.destination.index] {
      let value = stopped.register(register)
      guard value.kind == .scalar else { continue }
      if value.range.smin < 0 {
        findings.known += "; it may be negative"
        findings.help = ["Use an unsigned index, or test both ends: if (index < 0 || index >= COUNT) \(wayOut)"]
        findings.replacesHelp = true
      }
    }
  }
}
