import BPFProgram
import BPFVerifier

extension ControlFlowReport {
  /// For tools: one object, the summary's fields in its words.
  var json: JSONValue {
    [
      "prog": .string(program.name), "section": .string(program.section),
      "refusal": summary.refusal.map { .string($0) } ?? nil,
      "functions": .array(summary.functions.map(json)),
    ]
  }

  private func json(_ function: ControlFlowSummary.Function) -> JSONValue {
    [
      "name": .string(function.name), "start": .integer(function.start), "end": .integer(function.end),
      "global": .bool(function.isGlobal),
      "blocks": .array(function.blocks.map(json)),
      "depth_first_order": Self.numbers(function.depthFirstOrder),
      "back_edges": .array(function.backEdges.map { ["from": .integer($0.from), "to": .integer($0.to)] }),
      "loops": .array(
        function.loops.map {
          ["number": .integer($0.number), "entries": Self.numbers($0.entries), "blocks": Self.numbers($0.blocks)]
        }),
      "calls": .array(function.calls.map { ["site": .integer($0.site), "callee": .integer($0.callee)] }),
    ]
  }

  private func json(_ block: ControlFlowSummary.Block) -> JSONValue {
    [
      "first": .integer(block.first), "last": .integer(block.last), "successors": Self.numbers(block.successors),
      "loop": block.loop.map { .integer($0) } ?? nil, "reachable": .bool(block.isReachable),
    ]
  }

  private static func numbers(_ values: [Int]) -> JSONValue { .array(values.map { .integer($0) }) }
}
