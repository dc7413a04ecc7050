import BPFISA
import BPFKernelModel
import BPFProgram
import BPFVerifier

extension ControlFlowReport {
  /// For Graphviz: a function is a cluster, a block a node with its instructions; back edges are red, calls dashed.
  var graph: String {
    var text = "digraph \(Self.quoted(program.name)) {\n"
    text += "  node [shape=box fontname=monospace];\n"
    for (position, function) in summary.functions.enumerated() {
      text += "  subgraph cluster_\(position) {\n    label=\(Self.quoted(title(position)));\n"
      for block in function.blocks { text += "    b\(block.first) [label=\"\(label(block))\"];\n" }
      for block in function.blocks {
        for successor in block.successors {
          let isBack = function.backEdges.contains { $0.from == block.last && $0.to == successor }
          text += "    b\(block.first) -> b\(successor)\(isBack ? " [color=red]" : "");\n"
        }
      }
      text += "  }\n"
    }
    for function in summary.functions {
      for call in function.calls {
        guard let block = function.blocks.last(where: { $0.first <= call.site }) else { continue }
        text += "  b\(block.first) -> b\(summary.functions[call.callee].start) [style=dashed];\n"
      }
    }
    return text + "}\n"
  }

  private func label(_ block: ControlFlowSummary.Block) -> String {
    let names = ProgramNames(maps: program.maps.map(\.name))
    var text = ""
    var index = block.first
    while index <= block.last && index < program.instructions.count {
      let instruction = program.instructions[index]
      let next = index + 1 < program.instructions.count ? program.instructions[index + 1] : nil
      text += Self.escaped("\(index): \(Disassembler.kernel.text(of: instruction, next: next, names: names))") + "\\l"
      index += instruction.isWideLoad ? 2 : 1
    }
    return text
  }

  private static func quoted(_ text: String) -> String { "\"\(escaped(text))\"" }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += " "
      default: result.append(character)
      }
    }
    return result
  }
}

/// Names in a graph's instructions: helpers, and the program's maps.
private struct ProgramNames: InstructionNames {
  var maps: [String]

  func helper(_ number: Int32) -> String? { HelperTable.helper(number)?.name }

  func operand(ofWideLoad load: Instruction, high: Int32) -> WideOperand {
    switch WideLoadKind(rawValue: load.source.rawValue) {
    case .map where maps.indices.contains(Int(load.immediate)): .symbol(maps[Int(load.immediate)])
    case .mapValue where maps.indices.contains(Int(load.immediate)): .symbol("\(maps[Int(load.immediate)])+\(high)")
    default: .value(load.wideImmediate(high: high))
    }
  }
}
