import BPFELFLoader
import BPFKernelModel
import BPFProgram

/// What is said of one program, or of a file that could not be read.
struct VerdictRow {
  /// The file's name without its folder.
  var file: String
  /// The program's name; empty where the file could not be read.
  var program = ""
  /// Its section as written.
  var section = ""
  /// Its type.
  var type = ProgramType.unspec
  /// The program itself; nil where it could not be linked.
  var linked: LinkedProgram?
  /// The verdict; nil where file or program could not be read.
  var report: VerificationReport?
  /// Why they could not.
  var error = ""

  /// A row that has yet to be filled.
  init(file: String, program: ObjectProgram) {
    self.file = file
    self.program = program.name
    section = program.section
    type = program.type
  }

  /// A file that could not be read.
  init(file: String, error: String) {
    self.file = file
    self.error = error
  }

  /// The row as one JSON object.
  func json(withLog: Bool) -> JSONValue {
    let counts = report?.statistics ?? VerificationStatistics()
    var fields: [JSONValue.Field] = []
    func add(_ name: String, _ value: JSONValue) { fields.append(JSONValue.Field(name: name, value: value)) }
    add("file", .string(file))
    if !program.isEmpty {
      add("prog", .string(program))
      add("section", .string(section))
      add("type", .integer(Int(type.rawValue)))
    }
    add("verdict", .string(verdict))
    add("errno", .integer(errno))
    if !program.isEmpty {
      add("insns", .integer(counts.instructions))
      add("max_states_per_insn", .integer(counts.maxStatesPerInstruction))
      add("states", .integer(counts.states))
      add("peak_states", .integer(counts.peakStates))
      add("stack", .string(counts.stackDepths.map { String($0) }.joined(separator: "+")))
      add("usec", .integer(counts.microseconds))
    }
    add("message", .string(message))
    if withLog { add("log", .string(report?.log ?? "")) }
    if let explanation = report?.explanation { add("explanation", explanation.json) }
    return .object(fields)
  }

  private var verdict: String {
    switch report?.verdict {
    case .accepted: "accept"
    case .rejected: "reject"
    case .unmodelled: "unmodelled"
    case nil: "unopened"
    }
  }

  private var errno: Int {
    if case .rejected(let rejection) = report?.verdict { Int(rejection.errno) } else { 0 }
  }

  private var message: String {
    switch report?.verdict {
    case .accepted: ""
    case .rejected(let rejection): rejection.message
    case .unmodelled(let feature): feature
    case nil: error
    }
  }
}
