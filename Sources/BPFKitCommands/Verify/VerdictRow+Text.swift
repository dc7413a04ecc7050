import BPFProgram

extension VerdictRow {
  /// The row for people: the verdict, and what they need to know in order to mend the program.
  var text: String {
    let name = "\(section)/\(program)"
    var text: String
    switch report?.verdict {
    case .accepted: text = "PASS: \(name)\n"
    case .rejected(let rejection): text = "FAIL: \(name)\n" + explain(rejection)
    case .unmodelled(let feature): text = "UNMODELLED: \(name): \(feature)\n"
    case nil: text = "UNREADABLE: \(name): \(error)\n"
    }
    if let log = report?.log, !log.isEmpty {
      text += log.hasSuffix("\n") ? log : log + "\n"
    }
    return text
  }

  private func explain(_ rejection: Rejection) -> String {
    var text = ""
    for line in rejection.message.split(separator: "\n") { text += "  \(line)\n" }
    guard let instruction = rejection.instruction else { return text }
    if let source = linked?.source(at: instruction) {
      let column = source.column > 0 ? ":\(source.column)" : ""
      text += "  at \(FileSystem.baseName(source.file)):\(source.line)\(column), instruction \(instruction):\n"
    } else {
      text += "  at instruction \(instruction)\n"
    }
    if let linked { text += SourceTrail(program: linked, path: rejection.path + [instruction]).text }
    return text
  }
}
