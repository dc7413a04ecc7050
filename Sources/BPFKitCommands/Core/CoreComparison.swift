import BPFELFLoader
import BPFISA
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
    /// The questions about existence that decide whether the instruction is reached.
    var guards: [Guard] = []

    /// True where the kernel of that number has no answer.
    func isMissing(_ target: Int) -> Bool {
      guard case .value(let resolution) = answers[target] else { return true }
      return resolution.isUnresolved
    }

    /// True where the kernel of that number has no answer and the instruction is reached with it.
    func isOpen(_ target: Int) -> Bool { isMissing(target) && !guards.contains { $0.isClosed[target] } }
  }

  /// A question that guards an instruction.
  struct Guard {
    /// Index of the question's instruction in its section.
    var question: Int
    /// What is asked, such as `field_exists struct task_struct.cpus_ptr`.
    var text: String
    /// True where the instruction is reached only if the thing exists, false where only if it does not.
    var isReachedIfPresent: Bool
    /// For each kernel: true where its answer keeps the instruction from being reached.
    var isClosed: [Bool]
  }

  let rows: [Row]
  private let targets: [Target]

  /// Nil where the object has no relocations.
  /// - Parameter code: the instructions of the sections that have some, by name.
  init?(_ object: BPFObject, _ targets: [Target], code: [String: [Instruction]]) {
    guard let types = object.types, let blocks = object.annotations?.relocations, !blocks.isEmpty else { return nil }
    self.targets = targets
    var relocators = targets.map { CoreRelocator(local: types, target: $0.types) }
    var rows: [Row] = []
    for block in blocks {
      let section = types.string(at: block.section)
      let first = rows.count
      var questions: [Int] = []
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
        if record.kind?.asksForExistence ?? false { questions.append(Int(record.offset) / 8) }
        rows.append(
          Row(
            section: section, instruction: Int(record.offset) / 8,
            kind: record.kind?.name ?? "number \(record.kindNumber)", subject: subject, answers: answers,
            nearest: nearest))
      }
      let starts = object.annotations?.functions.first { $0.section == block.section }?.records.map {
        Int($0.offset) / 8
      }
      let guards = ExistenceGuards(code[section] ?? [], starts: starts ?? [], questions: questions)
      let asked = Dictionary(rows[first...].map { ($0.instruction, $0) }) { first, _ in first }
      for index in first..<rows.count {
        rows[index].guards = guards.guards(of: rows[index].instruction).compactMap { found in
          asked[found.question].map { Self.describe(found, $0) }
        }
      }
    }
    self.rows = rows
  }

  private static func describe(_ found: ExistenceGuards.Guard, _ question: Row) -> Guard {
    let isClosed = question.answers.map { answer in
      guard case .value(let resolution) = answer else { return false }
      return (resolution.value != 0) != found.isReachedIfPresent
    }
    return Guard(
      question: found.question, text: "\(question.kind) \(question.subject)",
      isReachedIfPresent: found.isReachedIfPresent, isClosed: isClosed)
  }

  /// A line on the whole, newline at the end.
  var summary: String {
    var text = "\(rows.count) relocations\n"
    for (index, target) in targets.enumerated() {
      let missing = rows.filter { $0.isMissing(index) }.count
      let open = rows.filter { $0.isOpen(index) }.count
      text += "  \(target.name): \(missing) missing" + (missing > 0 ? ", \(open) of them reached" : "") + "\n"
    }
    return text
  }

  /// True where a kernel lacks something that is reached.
  var hasOpen: Bool { rows.contains { row in targets.indices.contains { row.isOpen($0) } } }
}

extension CoreRelocationKind {
  /// True for those whose answer is whether something is there.
  fileprivate var asksForExistence: Bool {
    self == .fieldExists || self == .typeExists || self == .enumeratorExists || self == .typeMatches
  }
}

extension CoreComparison.Row {
  /// The relocation for people, newline at the end.
  func text(_ targets: [CoreComparison.Target]) -> String {
    var text = "\(section) \(instruction): \(kind) \(subject)"
    if case .value(let first)? = answers.first { text += ", \(first.original) in the object" }
    text += "\n"
    for guardian in guards {
      text +=
        "  reached only where \(guardian.text) is \(guardian.isReachedIfPresent ? "true" : "false") (\(guardian.question))\n"
    }
    for (index, answer) in answers.enumerated() {
      text += "  \(targets[index].name): "
      switch answer {
      case .value(let resolution):
        text +=
          resolution.isUnresolved ? (isOpen(index) ? "missing" : "missing, not reached") : String(resolution.value)
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
      "original": original, "values": .object(values), "nearest": .object(near), "checked": .bool(!guards.isEmpty),
      "guards": .array(
        guards.map { guardian in
          [
            "insn": .integer(guardian.question), "question": .string(guardian.text),
            "answer": .bool(guardian.isReachedIfPresent),
          ]
        }),
      "reached": .object(
        targets.enumerated().map { index, target in
          .init(name: target.name, value: .bool(!guards.contains { $0.isClosed[index] }))
        }),
    ]
  }
}
