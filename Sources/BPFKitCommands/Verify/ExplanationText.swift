import BPFProgram

/// An explanation as text for terminals.
struct ExplanationText {
  let explanation: Explanation

  /// What a reader has to know of the machine, once for all explanations.
  static let legend = """
    (The numbered lines below a source line are the instructions that it was compiled to. r0 to r9 are the machine's registers,
    w0 to w9 their lower halves: r0 holds results, r1 to r5 arguments. r10 is the top of the stack, where local variables are.)

    """

  /// `file.c:16:10: error: MESSAGE [BPK-0301: TITLE]`, one line.
  var short: String {
    var place = ""
    if let label = explanation.primary {
      if let source = label.source {
        place = "\(Self.place(source)): "
      } else {
        place = "instruction \(label.instruction): "
      }
    }
    let message = explanation.message.split(separator: "\n").first { !$0.hasPrefix(";") } ?? ""
    return "\(place)\(explanation.severity.rawValue): \(message) [\(explanation.code): \(explanation.title)]\n"
  }

  /// The code and title, the story in source lines, and what was needed, known and helps; every line indented.
  var full: String {
    var text = "\n  \(explanation.code): \(explanation.title)\n"
    if let primary = explanation.primary {
      let place = primary.source.map { "\(Self.place($0)), " } ?? ""
      text += "  at \(place)instruction \(primary.instruction)\n\n" + story
    }
    text += "\n"
    if !explanation.needed.isEmpty { text += field("needed", explanation.needed) }
    if !explanation.known.isEmpty { text += field("known", explanation.known) }
    for note in explanation.notes { text += field("note", note) }
    for help in explanation.help { text += field("help", help) }
    return text + "\n"
  }

  private func field(_ name: String, _ text: String) -> String {
    "  \(name):" + String(repeating: " ", count: max(1, 8 - name.count)) + text + "\n"
  }

  // MARK: - The story

  /// The labels in the order of the path, each under its source line.
  private var story: String {
    let labels = explanation.secondary + (explanation.primary.map { [$0] } ?? [])
    let width = labels.compactMap { $0.source.map { String($0.line).count } }.max() ?? 1
    let gutter = String(repeating: " ", count: width + 4) + " | "
    let marked = "  >" + gutter.dropFirst(3)
    let file = explanation.primary?.source?.file
    var text = ""
    var shown: SourceLine?
    var last: Int?
    for (index, label) in labels.enumerated() {
      let isLast = index == labels.count - 1
      if let source = label.source, source.line != shown?.line || source.file != shown?.file {
        if source.file != file { text += "\(gutter)in \(FileSystem.baseName(source.file)):\n" }
        let number = String(source.line)
        text += String(repeating: " ", count: width + 4 - number.count) + number + " | " + Self.line(source) + "\n"
      }
      shown = label.source
      if isLast || label.instruction != last {
        text += (isLast ? marked : gutter) + "    \(label.instruction): \(label.assembly)\n"
      }
      last = label.instruction
      text += "\(gutter)       \(label.message)\n"
    }
    return text
  }

  private static func place(_ source: SourceLine) -> String {
    let column = source.column > 0 ? ":\(source.column)" : ""
    return "\(FileSystem.baseName(source.file)):\(source.line)\(column)"
  }

  /// A line's text without its indentation, tabs made narrow.
  static func line(_ source: SourceLine) -> String {
    source.text.drop { $0 == " " || $0 == "\t" }.split(separator: "\t", omittingEmptySubsequences: false)
      .joined(separator: "  ")
  }
}
