public import ArgumentParser
import BPFELFLoader
import BPFKernelLoader
import BPFKernelModel
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
      max_states_per_insn, states, peak_states, stack, usec, message. A replacement function (freplace) is judged as a program \
      of the type whose context it takes.
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

  @Option(
    name: .customLong("flag"),
    help:
      "A load flag: test-state-freq, any-alignment, strict-alignment or test-reg-invariants; may be given several times."
  )
  var flags: [LoadFlagArgument] = []

  @Flag(
    help: """
      Judge as for a user without CAP_BPF and CAP_PERFMON. With --on kernel those are dropped while loading, and \
      kernel.unprivileged_bpf_disabled must be 0.
      """)
  var unprivileged = false

  @Option(help: "Programs that are verified at the same time; by default as many as there are processors.")
  var workers: Int?

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Judges everything, then ends with the exit code that the verdicts ask for.
  public func run() throws { try runAndExit() }

  /// Rejects what contradicts itself.
  public func validate() throws {
    if teach && json { throw ValidationError("--teach is for people, -j for tools; choose one.") }
    if let workers, workers < 1 { throw ValidationError("--workers takes a number from 1.") }
    if teach && on == .kernel { throw ValidationError("--teach tells of bpfkit's own walk; leave --on away.") }
  }

  func execute() throws(CommandFailure) -> CommandStatus {
    let profile = try kernelOption.profile()
    let judge = try makeJudge(profile)
    if let logDir { try FileSystem.createDirectory(logDir) }
    let options = options
    let work = OrderedWork<Finished>(workers: on == .kernel ? 1 : workers ?? WorkerThread.processorCount)
    defer { work.close() }
    var tally = Tally()
    for path in files {
      for job in jobs(for: path, profile, judge, options) {
        work.submit(early: job.mayTakeLong, job.run)
        while work.pending > lookahead, let next = work.next() { try finish(next, &tally) }
        while let next = work.nextIfReady() { try finish(next, &tally) }
      }
    }
    while let next = work.next() { try finish(next, &tally) }
    if !json { Console.output((tally.hasExplained ? ExplanationText.legend : "") + tally.text) }
    return tally.status
  }

  /// How many programs may wait for one before them to be finished: many, since one may take as long as a thousand others, but
  /// few where each keeps a log in memory.
  private var lookahead: Int { logLevel == 0 && logDir == nil ? 4096 : 64 }

  private var options: VerificationOptions {
    var options = VerificationOptions()
    options.flags = flags.reduce(into: []) { $0.formUnion($1.flag) }
    options.isPrivileged = !unprivileged
    return options
  }

  private func makeJudge(_ profile: KernelProfile) throws(CommandFailure) -> any Judge {
    switch on {
    case .bpfkit: return ModelJudge(profile: profile, options: options)
    case .kernel:
      do throws(KernelError) {
        var kernel = try LiveKernel()
        kernel.flags = options.flags
        kernel.isPrivileged = options.isPrivileged
        return KernelJudge(kernel: kernel, profile: profile, options: options)
      } catch {
        throw .failed("\(error)")
      }
    }
  }

  /// What a job came to.
  private struct Finished: Sendable {
    /// What is printed before the row.
    var heading = ""
    /// What goes to standard error before it.
    var warning = ""
    /// The row; nil where there is nothing but heading and warning.
    var row: VerdictRow?
    /// The level-2 log, where it goes to a file.
    var log: String?
    /// What ends the command.
    var failure: CommandFailure?
  }

  /// A program to judge, or what there is to say of a file instead.
  private struct Job: Sendable {
    var mayTakeLong = false
    var run: @Sendable () -> Finished
  }

  private func jobs(
    for path: String, _ profile: KernelProfile, _ judge: any Judge, _ options: VerificationOptions
  ) -> [Job] {
    let file: ObjectFile
    let chosen: [ObjectProgram]
    do throws(CommandFailure) {
      file = try ObjectFile(path: path)
      chosen = if let program { [try file.program(named: program)] } else { file.object.programs }
    } catch {
      let row = VerdictRow(file: FileSystem.baseName(path), error: error.message)
      return [Job { Finished(row: row) }]
    }
    let heading = !json && files.count > 1 ? "\(path)\n" : ""
    if chosen.isEmpty { return [Job { Finished(heading: heading, warning: "warning: \(path) has no programs\n") }] }
    let task = Task(
      type: type?.type, logLevel: logLevel, writesLog: logDir != nil, explains: explanationStyle != .none,
      teaches: teach, profile: profile, judge: judge, options: options)
    return chosen.enumerated().map { (index, program) in
      Job(mayTakeLong: file.object.jumpsBack(program)) {
        task.finish(program, of: file, heading: index == 0 ? heading : "")
      }
    }
  }

  /// How each program is judged.
  private struct Task: Sendable {
    var type: ProgramType?
    var logLevel: UInt32
    var writesLog: Bool
    var explains: Bool
    var teaches: Bool
    var profile: KernelProfile
    var judge: any Judge
    var options: VerificationOptions

    func finish(_ program: ObjectProgram, of file: ObjectFile, heading: String) -> Finished {
      var finished = Finished(heading: heading)
      var row = VerdictRow(file: file.name, program: program)
      do throws(ObjectError) {
        row.linked = try file.object.link(
          program, as: type ?? file.object.replacedType(of: program), against: profile)
      } catch {
        row.report = error.unmodelledFeature.map { VerificationReport(verdict: .unmodelled(feature: $0)) }
        row.error = "\(error)"
      }
      if let linked = row.linked {
        row.type = linked.type
        if teaches {
          finished.heading +=
            LessonText(program: linked, lesson: linked.lesson(against: profile, options: options)).text
        }
        do throws(CommandFailure) {
          row.report = try judge.judge(linked, logLevel: logLevel, explains: explains)
          if writesLog {
            finished.log =
              logLevel == 2 ? row.report?.log : try judge.judge(linked, logLevel: 2, explains: false).log
          }
        } catch {
          finished.failure = error
        }
      }
      finished.row = row
      return finished
    }
  }

  private func finish(_ finished: Finished, _ tally: inout Tally) throws(CommandFailure) {
    if !finished.heading.isEmpty { Console.output(finished.heading) }
    if !finished.warning.isEmpty { Console.error(finished.warning) }
    if let failure = finished.failure { throw failure }
    guard let row = finished.row else { return }
    report(row, &tally)
    if let logDir, let log = finished.log {
      try FileSystem.write(Array(log.utf8), toFile: "\(logDir)/\(row.file).\(row.program).log")
    }
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
