import BPFISA
import BPFKernelModel
import BPFProgram

/// Puts the explanation of a stopped verification together.
struct Explainer {
  /// What the parts of an explanation add to its category's row.
  struct Findings {
    /// See ``Explanation/needed``.
    var needed = ""
    /// See ``Explanation/known``.
    var known = ""
    /// What the failing instruction does; empty for the plain words.
    var deed = ""
    /// The instruction to point at, where it is not the one that was being checked.
    var primary: Int?
    /// The registers whose history is told.
    var suspects: [Int] = []
    /// More places whose history is told.
    var places: [ValuePlace] = []
    /// Labels beside the history.
    var labels: [Explanation.Label] = []
    /// See ``Explanation/notes``.
    var notes: [String] = []
    /// What helps in this program, before the row's help.
    var help: [String] = []
    /// True where the row's help would only repeat it.
    var replacesHelp = false
  }

  let stopped: StoppedVerification
  let words: Words
  let row: FailureRow

  /// Chooses the row.
  init(_ stopped: StoppedVerification) {
    self.stopped = stopped
    words = stopped.words
    guard stopped.isRejected else {
      row = FailureTable.row(of: .notModelled)
      return
    }
    var row = FailureTable.row(for: stopped.message)
    // Reads beyond the stack's ends and reads of bytes that nobody wrote begin with the same words.
    if row.category == .uninitializedStack, stopped.message.contains(" off="), !stopped.message.contains("var_off") {
      row = FailureTable.row(of: .stackBounds)
    }
    // A size that no argument gives is that of the map's keys.
    if row.category == .zeroSize, MessageText.register(in: stopped.message) == nil {
      row = FailureTable.row(of: .wrongMap)
    }
    self.row = row
  }

  /// The register that the message names, or that the instruction accesses memory through.
  var suspect: Int? {
    if let register = MessageText.register(in: stopped.message) { return register }
    guard let index = stopped.instruction else { return nil }
    let code = stopped.program.instructions[index]
    switch code.opcode.class {
    case .ldx: return code.source.index
    case .st, .stx, .alu, .alu64: return code.destination.index
    default: return nil
    }
  }

  /// The failing instruction.
  var code: Instruction? { stopped.instruction.map { stopped.program.instructions[$0] } }

  /// Everything that can be said.
  func explanation() -> Explanation {
    var result = Explanation(
      severity: stopped.isRejected ? .error : .unmodelled, code: row.category.rawValue, title: row.title,
      message: stopped.message)
    let findings = findings()
    result.needed = findings.needed
    result.known = findings.known
    if let index = findings.primary ?? stopped.instruction {
      result.primary = stopped.label(index, findings.deed.isEmpty ? deed(of: index) : findings.deed)
    }
    result.secondary = history(of: findings)
    result.notes = findings.notes
    result.help = findings.help + (findings.replacesHelp || row.help.isEmpty ? [] : [row.help])
    return result
  }

  private func history(of findings: Findings) -> [Explanation.Label] {
    guard stopped.instruction != nil else { return findings.labels }
    let frame = stopped.state.currentFrame
    let places = findings.suspects.map { ValuePlace.register($0, frame: frame) } + findings.places
    if places.isEmpty { return findings.labels }
    var history = ValueHistory(stopped)
    for place in places { history.follow(place, before: stopped.path.length) }
    return findings.labels + history.told.map { stopped.label($0.instruction, $0.text) }
  }

  /// What an instruction does, in plain words.
  func deed(of index: Int) -> String {
    let code = stopped.program.instructions[index]
    let size = words.bytes(code.opcode.size.bytes)
    switch code.opcode.class {
    case .ldx: return "reads \(size) through r\(code.source.index)"
    case .st, .stx:
      return code.opcode.mode == .atomic
        ? "changes \(size) through r\(code.destination.index) atomically"
        : "writes \(size) through r\(code.destination.index)"
    case .alu, .alu64: return arithmeticDeed(code)
    case .ld: return code.isWideLoad ? "sets r\(code.destination.index)" : "reads \(size) of the packet"
    case .jmp, .jmp32:
      switch code.opcode.jump {
      case .call: return "calls \(ValueHistory(stopped).name(ofCall: code, at: index))"
      case .exit: return "returns"
      default: return "decides where to go on"
      }
    }
  }

  private func arithmeticDeed(_ code: Instruction) -> String {
    let target = "r\(code.destination.index)"
    let operand = code.opcode.usesRegister ? "r\(code.source.index)" : "\(code.immediate)"
    switch code.opcode.alu {
    case .add:
      return code.opcode.usesRegister || code.immediate >= 0
        ? "adds \(operand) to \(target)" : "subtracts \(-Int(code.immediate)) from \(target)"
    case .sub: return "subtracts \(operand) from \(target)"
    case .mul: return "multiplies \(target) by \(operand)"
    case .div: return "divides \(target) by \(operand)"
    case .mod: return "takes the remainder of \(target) by \(operand)"
    case .lsh, .rsh, .arsh: return "shifts \(target) by \(operand) bits"
    case .mov: return "copies \(operand) into \(target)"
    default: return "changes \(target)"
    }
  }

  /// What looking at the program adds, by category.
  private func findings() -> Findings {
    switch row.category {
    case .unreachable, .fallsOffTheEnd, .jumpTarget: shapeFindings()
    case .infiniteLoop, .tooManyInstructions: loopFindings()
    case .tooManyBranches: branchFindings()
    case .callDepth, .stackSize: callDepthFindings()
    case .uninitializedRegister: registerFindings()
    case .uninitializedStack, .damagedSpill: stackReadFindings()
    case .packetBounds: packetFindings()
    case .maybeNull, .nullArithmetic, .argumentNull: nullFindings()
    case .notAPointer, .wrongMemory: pointerFindings()
    case .mapValueBounds, .memoryBounds, .unboundedOffset, .negativeOffset: boundsFindings()
    case .stackBounds: stackBoundsFindings()
    case .pointerArithmetic, .pointerOutOfBounds, .movedPointer, .pointerLeak, .atomicTarget, .framePointer:
      arithmeticFindings()
    case .contextField: contextFindings()
    case .readOnly: readOnlyFindings()
    case .helperUnavailable, .helperUnknown, .gplOnly, .mightSleep: availabilityFindings()
    case .argumentType, .wrongMap, .zeroSize, .sizeUnbounded, .notConstant, .notHeld, .formatString,
      .functionArguments:
      argumentFindings()
    case .referenceLeak: leakFindings()
    case .lockRules: lockFindings()
    case .returnValue, .callback, .returnsStack: returnFindings()
    case .notModelled: notModelledFindings()
    default: plainFindings()
    }
  }

  /// What is known of the register that the message names.
  func plainFindings() -> Findings {
    var findings = Findings()
    guard let suspect, stopped.instruction != nil else { return findings }
    findings.known = "r\(suspect) holds \(words.phrase(stopped.register(suspect)))"
    findings.suspects = [suspect]
    return findings
  }

  private func notModelledFindings() -> Findings {
    var findings = Findings()
    findings.needed = "knowing how the kernel judges this: \(stopped.message)"
    findings.known = "bpfkit has no rules for it yet, and gives no verdict rather than a guess"
    return findings
  }
}
