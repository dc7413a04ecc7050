public import ArgumentParser
import BPFELFLoader
import BPFKernelLoader
import BPFProgram
import BPFVerifier

/// `bpfkit verify`: judges the programs of objects.
public struct VerifyCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Tell whether the kernel's verifier accepts the programs of an object, and if not, why.",
    discussion: """
      Prints PASS, FAIL or UNMODELLED for each program, with the reason, the source line and what led there. With -j one JSON \
      object a line: file, prog, section, type, verdict (accept, reject, unmodelled, unopened), errno, insns, \
      max_states_per_insn, states, peak_states, stack, usec, message.
      """)

  @Argument(help: "Compiled BPF objects; - is standard input.", completion: .file(extensions: ["o"]))
  var files: [String]

  @Option(name: .customLong("prog"), help: "Judge the program of this name alone.")
  var program: String?

  @Option(help: "The programs' type, where their sections do not name it: a name such as xdp, or its number.")
  var type: ProgramTypeArgument?

  @Option(help: "Print the log: 1 for branches, 2 for every instruction with its state, 4 for the counts; add them up.")
  var logLevel: UInt32 = 0

  @Option(help: "Write each program's level-2 log to DIR/<file>.<prog>.log.", completion: .directory)
  var logDir: String?

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a line.")
  var json = false

  @Option(
    help: "How much to say of a refusal: none, short (a line for editors) or full. With -j it adds the key explanation."
  )
  var explain: ExplanationStyle?

  @Flag(help: "Tell how the verdict comes about: control flow, then types and values, then bounds.")
  var teach = false

  @Option(help: "Who judges: bpfkit, or the kernel that runs here (needs root and libbpf).")
  var on: Machine = .bpfkit

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Judges everything, then ends with the exit code that the verdicts ask for.
  public func run() throws { try runAndExit() }

  /// Rejects what contradicts itself.
  public func validate() throws {
    if teach && json { throw ValidationError("--teach is for people, -j for tools; choose one.") }
    if teach && on == .kernel { throw ValidationError("--teach tells of bpfkit's own walk; leave --on away.") }
  }

  func execute() throws(CommandFailure) -> CommandStatus {
    let profile = try kernelOption.profile()
    let judge = try makeJudge(profile)
    if let logDir { try FileSystem.createDirectory(logDir) }
    var tally = Tally()
    for path in files {
      try verify(path, profile, judge, &tally)
    }
    if !json { Console.output((tally.hasExplained ? ExplanationText.legend : "") + tally.text) }
    return tally.status
  }

  private func makeJudge(_ profile: KernelProfile) throws(CommandFailure) -> any Judge {
    switch on {
    case .bpfkit: return ModelJudge(profile: profile)
    case .kernel:
      do throws(KernelError) {
        return KernelJudge(kernel: try LiveKernel(), profile: profile)
      } catch {
        throw .failed("\(error)")
      }
    }
  }

  private func verify(
    _ path: String, _ profile: KernelProfile, _ judge: any Judge, _ tally: inout Tally
  ) throws(CommandFailure) {
    let file: ObjectFile
    let chosen: [ObjectProgram]
    do throws(CommandFailure) {
      file = try ObjectFile(path: path)
      chosen = if let program { [try file.program(named: program)] } else { file.object.programs }
    } catch {
      report(VerdictRow(file: FileSystem.baseName(path), error: error.message), &tally)
      return
    }
    if !json, files.count > 1 { Console.output("\(path)\n") }
    if chosen.isEmpty { Console.error("warning: \(path) has no programs\n") }
    for program in chosen {
      try verify(program, of: file, profile, judge, &tally)
    }
  }

  private func verify(
    _ program: ObjectProgram, of file: ObjectFile, _ profile: KernelProfile, _ judge: any Judge,
    _ tally: inout Tally
  ) throws(CommandFailure) {
    var row = VerdictRow(file: file.name, program: program)
    let linked: LinkedProgram
    do throws(ObjectError) {
      linked = try file.object.link(program, as: type?.type, against: profile)
    } catch {
      row.report = error.unmodelledFeature.map { VerificationReport(verdict: .unmodelled(feature: $0)) }
      row.error = "\(error)"
      report(row, &tally)
      return
    }
    row.type = linked.type
    row.linked = linked
    if teach { Console.output(LessonText(program: linked, lesson: linked.lesson()).text) }
    row.report = try judge.judge(linked, logLevel: logLevel, explains: explanationStyle != .none)
    report(row, &tally)
    guard let logDir else { return }
    let log = try judge.judge(linked, logLevel: 2, explains: false).log
    try FileSystem.write(Array(log.utf8), toFile: "\(logDir)/\(file.name).\(program.name).log")
  }

  /// People get the full story, tools what the fields tell, unless they ask.
  private var explanationStyle: ExplanationStyle { explain ?? (json ? .none : .full) }

  private func report(_ row: VerdictRow, _ tally: inout Tally) {
    tally.add(row)
    if explanationStyle == .full, row.report?.explanation?.primary != nil { tally.hasExplained = true }
    if json {
      Console.output(row.json(withLog: logLevel != 0).text + "\n")
    } else if row.report == nil {
      Console.error("error: \(row.error)\n")
    } else {
      Console.output(row.text(explanationStyle))
    }
  }
}
