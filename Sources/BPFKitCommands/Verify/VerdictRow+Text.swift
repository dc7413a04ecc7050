import BPFProgram

extension VerdictRow {
  /// The row for people: the verdict, and what they need to know in order to mend the program.
  func text(_ style: ExplanationStyle = .full) -> String {
    let name = "\(section)/\(program)"
    var text: String
    switch report?.verdict {
    case .accepted: text = "PASS: \(name)\n"
    case .rejected(let rejection): text = "FAIL: \(name)\n" + explain(rejection, style)
    case .unmodelled(let feature): text = "UNMODELLED: \(name): \(feature)\n" + explanation(style)
    case nil: text = "UNREADABLE: \(name): \(error)\n"
    }
    if let log = report?.log, !log.isEmpty {
      text += log.hasSuffix("\n") ? log : log + "\n"
    }
    return text
  }

  private func explain(_ rejection: Rejection, _ style: ExplanationStyle) -> String {
    var text = ""
    if let note = linked?.unresolved.first(where: { $0.instruction == rejection.instruction }) {
      text += "  \(note.reason)\n"
    }
    if style == .short, report?.explanation != nil { return text + explanation(style) }
    for line in rejection.message.split(separator: "\n") { text += "  \(line)\n" }
    if style != .none, report?.explanation != nil { return text + explanation(style) }
    return text + place(of: rejection)
  }

  private func explanation(_ style: ExplanationStyle) -> String {
    guard let explanation = report?.explanation else { return "" }
    switch style {
    case .none: return ""
    case .short: return ExplanationText(explanation: explanation).short
    case .full: return ExplanationText(explanation: explanation).full
    }
  }

  /// Where a refusal happened, where nobody explains it.
  private func place(of rejection: Rejection) -> String {
    guard let instruction = rejection.instruction else { return "" }
    var text = ""
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
