import BPFProgram
import BPFVerifier

/// A verification told phase by phase, on paper. Long programs are cut: nobody reads a thousand lines.
struct LessonText {
  /// Blocks, loops and edges that are listed for a function.
  private static let flowLimit = 40
  /// Instructions that are told in all.
  private static let stepLimit = 250
  /// Accesses that are told in all.
  private static let accessLimit = 120

  let program: LinkedProgram
  let lesson: Lesson

  /// All of it.
  var text: String {
    var text = "How the verifier judges \(program.section)/\(program.name)\n"
    text += controlFlow
    if lesson.controlFlow.refusal == nil {
      text += types
      text += bounds
    }
    return text + end
  }

  // MARK: - Phase one

  private var controlFlow: String {
    let summary = lesson.controlFlow
    var text = "\n1. Control flow: can every instruction be reached, and does every path end?\n\n"
    for (position, function) in summary.functions.enumerated() {
      text += "  \(title(function.name, position)): instructions \(function.start) to \(function.end - 1), "
      text += "\(Self.count(function.blocks.count, "basic block")), \(Self.count(function.loops.count, "loop"))\n"
      text += list("    blocks in depth-first order: ", function.depthFirstOrder)
      for edge in function.backEdges.prefix(Self.flowLimit) {
        text += "    back edge: from \(edge.from) to \(edge.to): a loop, which the walk below has to see the end of\n"
      }
      for block in function.blocks.prefix(Self.flowLimit) where !block.isReachable {
        text += "    block \(block.first) is never reached\n"
      }
      text += liveRegisters(of: function)
      for call in function.calls.prefix(Self.flowLimit) where summary.functions.indices.contains(call.callee) {
        text += "    instruction \(call.site) calls \(title(summary.functions[call.callee].name, call.callee))\n"
      }
    }
    if let refusal = summary.refusal { return text + "  Refused: \(refusal)\n" }
    return text + """
        Every instruction is reached, every jump stays inside its function, and nothing runs past the end.
        (A register is live where its value may still be read; what is not live does not matter when states are compared.)

      """
  }

  private func liveRegisters(of function: ControlFlowSummary.Function) -> String {
    let starts = Set(function.blocks.prefix(Self.flowLimit).map(\.first))
    var text = ""
    for live in lesson.liveRegisters where starts.contains(live.instruction) {
      let names = live.registers.map { "r\($0)" }.joined(separator: " ")
      text += "    live before \(live.instruction): \(names.isEmpty ? "no register" : names)\n"
    }
    if function.blocks.count > Self.flowLimit {
      text += "    ... and \(function.blocks.count - Self.flowLimit) blocks more (bpfkit cfg lists them)\n"
    }
    return text
  }

  // MARK: - Phase two

  private var types: String {
    var text = "\n2. Types and values: what does each register hold, on every path?\n"
    var told = 0
    var left = 0
    for (position, function) in lesson.functions.enumerated() {
      let room = max(0, Self.stepLimit - told)
      let steps = function.steps.prefix(room)
      left += function.steps.count - steps.count
      guard !steps.isEmpty else { continue }
      told += steps.count
      text += "\n  \(title(function.name, position))"
      text += function.entry.isEmpty ? ": walked with each of its callers\n" : ": at its start\n"
      for fact in function.entry { text += "    \(fact)\n" }
      text += story(of: Array(steps))
    }
    if left > 0 { text += "\n  ... and \(left) instructions more (bpfkit verify --log-level 2 tells them all)\n" }
    return text
  }

  private func story(of steps: [Lesson.Step]) -> String {
    var text = ""
    var shown: SourceLine?
    for step in steps {
      if let source = step.source, source.line != shown?.line || source.file != shown?.file {
        text += "\n  " + Self.line(source)
        shown = source
      }
      let visits = step.visits > 1 ? "  (\(step.visits) times)" : ""
      text += "      \(step.instruction): \(step.assembly)\(visits)\n"
      for fact in step.facts { text += "          \(fact)\n" }
    }
    return text
  }

  // MARK: - Phase three

  private var bounds: String {
    var text = "\n3. Bounds: does every access stay inside what it accesses?\n"
    var shown: SourceLine?
    for access in lesson.accesses.prefix(Self.accessLimit) where access.visits > 0 {
      if let source = access.source, source.line != shown?.line || source.file != shown?.file {
        text += "\n  " + Self.line(source)
        shown = source
      }
      text += "      \(access.instruction): \(access.fact)\n"
    }
    if lesson.accesses.isEmpty { text += "\n  The program accesses no memory.\n" }
    if lesson.accesses.count > Self.accessLimit {
      text += "\n  ... and \(lesson.accesses.count - Self.accessLimit) accesses more\n"
    }
    return text
  }

  // MARK: - The end

  private var end: String {
    let counts = lesson.report.statistics
    var text = "\nThe verdict\n\n"
    switch lesson.report.verdict {
    case .accepted: text += "  Accepted: on every path every check was passed.\n"
    case .rejected: text += "  Refused, for the reason below.\n"
    case .unmodelled(let feature): text += "  Not modelled: \(feature). No verdict is given.\n"
    }
    text +=
      "  \(Self.count(counts.instructions, "instruction")) processed, every visit counted; the limit is 1000000.\n"
    text += "  \(Self.count(counts.states, "state")) kept for comparison; at most "
    text += "\(counts.maxStatesPerInstruction) compared at one instruction.\n"
    if !counts.stackDepths.isEmpty {
      let depths = counts.stackDepths.map { String($0) }.joined(separator: " + ")
      text += "  Stack used by the functions: \(depths) bytes; together, along a chain of calls, at most 512.\n"
    }
    return text + "\n"
  }

  // MARK: - Pieces

  private func title(_ name: String, _ position: Int) -> String { name.isEmpty ? "function \(position)" : "\(name)()" }

  private func list(_ title: String, _ numbers: [Int]) -> String {
    let shown = numbers.prefix(Self.flowLimit).map { String($0) }.joined(separator: " ")
    return "\(title)\(shown)\(numbers.count > Self.flowLimit ? " ..." : "")\n"
  }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  private static func line(_ source: SourceLine) -> String {
    "\(source.line) | \(ExplanationText.line(source))\n"
  }
}
