public import ArgumentParser
import BPFProgram
import BPFVerifier

/// `bpfkit cfg`: shows the control flow of a program.
public struct ControlFlowCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "cfg",
    abstract: "Show a program's functions, basic blocks and loops.",
    discussion: """
      Blocks are named by the index of their first instruction; loops carry the numbers of the kernel's level-2 log. Ends with 1 \
      where the verifier refuses the control flow as such, for example unreachable code.
      """)

  @Argument(help: "A compiled BPF object; - is standard input.", completion: .file(extensions: ["o"]))
  var file: String

  @Option(name: .customLong("prog"), help: "The program's name; not needed where the object has but one.")
  var program: String?

  @Option(help: "The program's type, where its section does not name it: a name such as xdp, or its number.")
  var type: ProgramTypeArgument?

  @Flag(help: "Print a graph for Graphviz, a block a node: bpfkit cfg --dot FILE | dot -Tsvg.")
  var dot = false

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object.")
  var json = false

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Rejects what contradicts itself.
  public func validate() throws {
    if dot && json { throw ValidationError("--dot and -j are two formats; choose one.") }
  }

  /// Shows the control flow, then ends with the exit code that the verifier's opinion of it asks for.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    let profile = try kernelOption.profile()
    let linked = try ObjectFile(path: file).link(program: program, as: type?.type, against: profile)
    let report = ControlFlowReport(program: linked, summary: ControlFlowSummary(linked, profile: profile))
    if dot {
      Console.output(report.graph)
    } else if json {
      Console.output(report.json.text + "\n")
    } else {
      Console.output(report.text)
    }
    guard let refusal = report.summary.refusal else { return .fine }
    Console.error("the verifier refuses \(linked.name): \(refusal)\n")
    return .failed
  }
}
