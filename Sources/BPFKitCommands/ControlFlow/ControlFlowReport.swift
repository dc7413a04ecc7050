import BPFISA
import BPFProgram
import BPFVerifier

/// A program's control flow on paper.
struct ControlFlowReport {
  /// The program.
  var program: LinkedProgram
  /// What is known of it.
  var summary: ControlFlowSummary

  /// A function's name, or its number where it has none.
  func title(_ position: Int) -> String {
    let name = summary.functions[position].name
    return name.isEmpty ? "function \(position)" : name
  }

  /// For people.
  var text: String {
    summary.functions.indices.map(text).joined(separator: "\n")
  }

  private func text(_ position: Int) -> String {
    let function = summary.functions[position]
    var text = "\(title(position)): instructions \(function.start) to \(function.end - 1), "
    text += "\(Self.count(function.blocks.count, "block")), \(Self.count(function.loops.count, "loop"))"
    text += function.isGlobal && position > 0 ? ", global\n" : "\n"
    for block in function.blocks {
      var line = block.first == block.last ? "  \(block.first)" : "  \(block.first)-\(block.last)"
      if line.count < 16 { line += String(repeating: " ", count: 16 - line.count) }
      line += " -> " + (block.successors.isEmpty ? end(block) : Self.list(block.successors))
      if let loop = block.loop { line += "  loop \(loop)" }
      if !block.isReachable { line += "  unreachable" }
      text += line + "\n"
    }
    text += "  depth first: \(Self.list(function.depthFirstOrder))\n"
    for edge in function.backEdges { text += "  back edge: \(edge.from) -> \(edge.to)\n" }
    for loop in function.loops {
      text += "  loop \(loop.number): entered at \(Self.list(loop.entries)), blocks \(Self.list(loop.blocks))\n"
    }
    for call in function.calls { text += "  call: \(call.site) -> \(title(call.callee))\n" }
    return text
  }

  /// How a block without successors ends.
  private func end(_ block: ControlFlowSummary.Block) -> String {
    program.instructions[block.last].isExit ? "exit" : "nowhere"
  }

  private static func list(_ numbers: [Int]) -> String { numbers.map { String($0) }.joined(separator: " ") }

  private static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
