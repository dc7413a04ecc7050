import BPFProgram

extension Explanation {
  /// The explanation as one JSON object.
  var json: JSONValue {
    [
      "severity": .string(severity.rawValue), "code": .string(code), "title": .string(title),
      "message": .string(message), "needed": .string(needed), "known": .string(known),
      "primary": primary.map(\.json) ?? nil, "secondary": .array(secondary.map(\.json)),
      "notes": .array(notes.map { .string($0) }), "help": .array(help.map { .string($0) }),
    ]
  }
}

extension Explanation.Label {
  /// The remark as one JSON object.
  fileprivate var json: JSONValue {
    [
      "insn": .integer(instruction), "assembly": .string(assembly),
      "source": source.map {
        [
          "file": .string($0.file), "line": .integer($0.line), "column": .integer($0.column),
          "text": .string($0.text),
        ]
      } ?? nil,
      "message": .string(message),
    ]
  }
}
