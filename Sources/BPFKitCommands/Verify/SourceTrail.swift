import BPFProgram

/// The lines of the source that a path of instructions goes through.
struct SourceTrail {
  /// How many lines are shown: the last ones, which are nearest to the cause.
  private static let limit = 12

  private var lines: [SourceLine] = []
  private var isCut = false

  /// Follows a path.
  /// - Parameter path: indices of instructions, oldest first; the last is where it ended.
  init(program: LinkedProgram, path: [Int]) {
    for index in path {
      guard let line = program.source(at: index), !line.text.isEmpty else { continue }
      if lines.last?.line == line.line && lines.last?.file == line.file { continue }
      lines.append(line)
    }
    if lines.count > Self.limit {
      lines.removeFirst(lines.count - Self.limit)
      isCut = true
    }
  }

  /// One line each with its number, the last one marked.
  var text: String {
    let width = lines.map { String($0.line).count }.max() ?? 0
    var text = isCut ? "    ...\n" : ""
    for (index, line) in lines.enumerated() {
      let number = String(line.line)
      let mark = index == lines.count - 1 ? "  > " : "    "
      text += mark + String(repeating: " ", count: width - number.count) + number + " | " + Self.shown(line.text) + "\n"
    }
    return text
  }

  /// A line's text with its tabs made narrow.
  private static func shown(_ text: String) -> String {
    text.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "  ")
  }
}
