import BPFELFLoader
import BPFTypeFormat

/// An object's relocations and what several kernels answer.
struct CoreComparison {
  /// A kernel's types under the name that the user gave them.
  struct Target {
    var name: String
    var types: CoreTarget
  }

  /// What a kernel answers.
  enum Answer {
    case value(CoreResolution)
    case refused(String)
  }

  /// One relocation.
  struct Row {
    var section: String
    var instruction: Int
    var kind: String
    var subject: String
    var answers: [Answer]
    /// The nearest name, for each kernel.
    var nearest: [String?]
    /// True where the object asks whether it exists, before in the same section.
    var isChecked: Bool

    /// True where a kernel has no answer.
    var isMissing: Bool {
      answers.contains { answer in
        guard case .value(let resolution) = answer else { return true }
        return resolution.isUnresolved
      }
    }
  }

  let rows: [Row]
  private let targets: [Target]

  /// Nil where the object has no relocations.
  init?(_ object: BPFObject, _ targets: [Target]) {
    guard let types = object.types, let blocks = object.annotations?.relocations, !blocks.isEmpty else { return nil }
    self.targets = targets
    var relocators = targets.map { CoreRelocator(local: types, target: $0.types) }
    var rows: [Row] = []
    for block in blocks {
      let section = types.string(at: block.section)
      var checked: Set<String> = []
      for record in block.records {
        var answers: [Answer] = []
        var nearest: [String?] = []
        var subject = ""
        for index in relocators.indices {
          subject = relocators[index].subject(of: record)
          do throws(CoreRelocationError) {
            let resolution = try relocators[index].resolve(record)
            answers.append(.value(resolution))
            nearest.append(resolution.isUnresolved ? relocators[index].nearestName(to: record) : nil)
          } catch {
            answers.append(.refused(error.reason))
            nearest.append(nil)
          }
        }
        if record.kind == .fieldExists || record.kind == .typeExists || record.kind == .enumeratorExists {
          checked.insert(subject)
        }
        rows.append(
          Row(
            section: section, instruction: Int(record.offset) / 8,
            kind: record.kind?.name ?? "number \(record.kindNumber)", subject: subject, answers: answers,
            nearest: nearest, isChecked: Self.isChecked(subject, checked)))
      }
    }
    self.rows = rows
  }

  /// True where the thing itself, or what contains it, was asked for.
  private static func isChecked(_ subject: String, _ checked: Set<String>) -> Bool {
    checked.contains { subject == $0 || subject.hasPrefix($0 + ".") || subject.hasPrefix($0 + "[") }
  }

  /// A line on the whole, newline at the end.
  var summary: String {
    let missing = rows.filter(\.isMissing).count
    let open = rows.filter { $0.isMissing && !$0.isChecked }.count
    return "\(rows.count) relocations, \(missing) missing in \(targets.map(\.name).joined(separator: " or "))"
      + (missing > 0 ? ", \(open) of them not checked before" : "") + "\n"
  }
}

extension CoreComparison.Row {
  /// The relocation for people, newline at the end.
  func text(_ targets: [CoreComparison.Target]) -> String {
    var text = "\(section) \(instruction): \(kind) \(subject)"
    if case .value(let first)? = answers.first { text += ", \(first.original) in the object" }
    text += isMissing && isChecked ? " (checked)\n" : "\n"
    for (index, answer) in answers.enumerated() {
      text += "  \(targets[index].name): "
      switch answer {
      case .value(let resolution):
        text += resolution.isUnresolved ? "missing" : String(resolution.value)
        if resolution.changesMeaning { text += ", of another size" }
      case .refused(let reason): text += "refused: \(reason)"
      }
      if let name = nearest[index] { text += ", nearest is \(name)" }
      text += "\n"
    }
    return text
  }

  /// The relocation as one JSON object.
  func json(_ targets: [CoreComparison.Target]) -> JSONValue {
    var values: [JSONValue.Field] = []
    var near: [JSONValue.Field] = []
    var original = JSONValue.null
    for (index, answer) in answers.enumerated() {
      let name = targets[index].name
      switch answer {
      case .value(let resolution):
        original = .unsigned(resolution.original)
        values.append(.init(name: name, value: resolution.isUnresolved ? .null : .unsigned(resolution.value)))
      case .refused(let reason): values.append(.init(name: name, value: .string(reason)))
      }
      near.append(.init(name: name, value: nearest[index].map(JSONValue.string) ?? .null))
    }
    return [
      "section": .string(section), "insn": .integer(instruction), "kind": .string(kind), "subject": .string(subject),
      "original": original, "values": .object(values), "nearest": .object(near), "checked": .bool(isChecked),
    ]
  }
}
