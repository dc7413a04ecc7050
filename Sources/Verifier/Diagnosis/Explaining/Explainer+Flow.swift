import BPFISA
import BPFKernelModel
import BPFProgram

extension Explainer {
  /// A program whose shape is refused before it is walked.
  func shapeFindings() -> Findings {
    var findings = Findings()
    let program = stopped.program
    var index: Int?
    switch row.category {
    case .unreachable:
      index = MessageText.number(after: "unreachable insn ", in: stopped.message)
      findings.needed = "every instruction must be on some path from the function's start"
      findings.deed = "no path leads here"
      if let index, index > 0, program.instructions.indices.contains(index - 1) {
        let code = program.instructions[index - 1]
        if code.isExit {
          findings.labels = [stopped.label(index - 1, "the path before it ends here")]
        } else if code.opcode.isJump, code.opcode.jump == .ja {
          findings.labels = [stopped.label(index - 1, "the path before it jumps away here")]
        }
      }
      findings.known = "no jump leads there and the instruction before it does not go on to it"
    case .fallsOffTheEnd:
      index = program.instructions.count - 1
      findings.needed = "the last instruction of every function must be exit or an unconditional jump"
      findings.deed = "goes on to what lies behind the function"
      findings.known = "the last instruction goes on to the next one, which belongs to no path of this function"
    default:
      index =
        MessageText.number(after: "from insn ", in: stopped.message)
        ?? MessageText.number(after: "ldimm64 insn ", in: stopped.message)
      findings.needed = "jumps must lead to an instruction of the same function"
      findings.deed = "jumps"
      if let target = MessageText.number(after: " to ", in: stopped.message) {
        findings.known =
          "the target is instruction \(target); the program has instructions 0 to \(program.instructions.count - 1)"
      } else {
        findings.known = "a 64-bit constant takes two places; the target is the second of them"
      }
    }
    if let index, program.instructions.indices.contains(index) { findings.primary = index }
    return findings
  }

  /// A loop: what its rounds change.
  func loopFindings() -> Findings {
    var findings = Findings()
    guard let index = stopped.instruction else { return findings }
    let isEndless = row.category == .infiniteLoop
    findings.needed =
      isEndless
      ? "every round of a loop must change something, so that it comes nearer to its end"
      : "all paths together must take at most \(Limits.processedInstructions) instructions, every round of a loop counted"
    let rounds = lastRound(at: index)
    guard let start = rounds else {
      if !isEndless { findings.known = "this limit was reached here, in code that many paths or rounds go through" }
      findings.labels = branches(from: stopped.path.forgottenSteps, limit: 4)
      return findings
    }
    let length = stopped.path.length - start
    findings.deed =
      isEndless ? "the loop comes round to here with nothing changed" : "the limit is reached here, inside a loop"
    let changed = changes(since: start)
    findings.labels = branches(from: start, limit: 4)
    if let own = findings.labels.firstIndex(where: { $0.instruction == index }) {
      findings.deed += "; \(findings.labels[own].message)"
      findings.labels.remove(at: own)
    }
    if isEndless {
      findings.known = "after one more round all registers and the stack hold the same as before it"
    } else if changed.isEmpty {
      findings.known = "the loop's last round took \(length) instructions"
    } else {
      findings.known =
        "the loop's last round took \(length) instructions and changed \(changed.joined(separator: ", "))"
    }
    if !isEndless {
      findings.notes = ["The verifier follows a loop round by round, until it knows that the loop ends"]
    }
    return findings
  }

  /// Where on the path the last full round began that leads to an instruction; nil where the path did not pass it before.
  private func lastRound(at index: Int) -> Int? {
    var position = stopped.path.length - 1
    while position >= stopped.path.forgottenSteps {
      if Int(stopped.path.step(position).instruction) == index { return position }
      position -= 1
    }
    return nil
  }

  /// The registers that differ from what they were at a step, with both values.
  private func changes(since start: Int) -> [String] {
    let frame = stopped.state.currentFrame
    var changed: [String] = []
    for register in 0..<10 {
      let place = ValuePlace.register(register, frame: frame)
      guard let change = stopped.path.lastChange(of: place, before: stopped.path.length), change >= start,
        let before = stopped.path.knowledge(of: place, before: start)
      else { continue }
      let now = stopped.state.knowledge(of: place)
      if !now.saysTheSame(as: before), now.value.kind != .uninitialized {
        changed.append("r\(register) from \(words.phrase(before.value)) to \(words.phrase(now.value))")
      }
    }
    return changed
  }

  /// Too many paths that wait.
  func branchFindings() -> Findings {
    var findings = Findings()
    findings.needed = "at most \(Limits.pendingBranches) branches may wait for their other side to be verified"
    findings.known = "this path alone has more of them"
    findings.labels = branches(from: stopped.path.forgottenSteps, limit: 4)
    return findings
  }

  /// The calls that lead here, and the stacks of all functions.
  func callDepthFindings() -> Findings {
    var findings = Findings()
    if row.category == .callDepth {
      findings.needed =
        "at most \(Limits.callFrames) functions may be active at the same time, the main program included"
    } else {
      findings.needed =
        "functions that are active at the same time may use \(Limits.stackBytes) bytes of stack together"
      findings.known = stackWords
    }
    guard stopped.instruction != nil else { return findings }
    let state = stopped.state
    if row.category == .callDepth { findings.known = "\(state.frameCount) are active here, and this would be one more" }
    for index in 0..<state.frameCount where index > 0 {
      let site = Int(state.frames[index].context.callSite)
      guard stopped.program.instructions.indices.contains(site) else { continue }
      let name = ValueHistory(stopped).name(ofCall: stopped.program.instructions[site], at: site)
      findings.labels.append(stopped.label(site, "calls \(name), function \(index + 1) of the chain"))
    }
    return findings
  }

  private var stackWords: String {
    guard let walk = stopped.walk else { return "" }
    var parts: [String] = []
    for (index, depth) in walk.stackDepths.enumerated() where depth > 0 {
      guard walk.analysis.subprograms.indices.contains(index) else { continue }
      let name = walk.subprogramName(index)
      parts.append("\(name.isEmpty ? "function \(index)" : name + "()") \(words.bytes(depth))")
    }
    return parts.isEmpty ? "" : "they use: " + parts.joined(separator: ", ")
  }

  /// A value that may not be returned.
  func returnFindings() -> Findings {
    var findings = Findings()
    guard stopped.instruction != nil else { return findings }
    let value = stopped.register(0)
    findings.suspects = [0]
    findings.known = "r0, the return value, holds \(words.phrase(value))"
    if let allowed = MessageText.part(after: "should have been in [", upTo: "]", in: stopped.message) {
      let ends = allowed.split(separator: ",").map { String($0.drop { $0 == " " }) }
      let isOne = ends.count == 2 && ends[0] == ends[1]
      let list = isOne ? "the number \(ends[0])" : "a number from \(ends.joined(separator: " to "))"
      findings.needed = "\(returner) must return \(list)"
    } else if row.category == .returnsStack {
      findings.needed = "a value that outlives the function: its stack is gone when it returns"
    } else {
      findings.needed = "\(returner) must return a number, not a pointer"
    }
    return findings
  }

  private var returner: String {
    if stopped.message.contains("callback") { return "a callback" }
    if stopped.message.contains("subprogram") { return "a global function" }
    return "a program in section '\(stopped.program.section)'"
  }
}
