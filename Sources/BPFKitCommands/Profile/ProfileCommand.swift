public import ArgumentParser
import BPFKernelLoader
import BPFProgram
import BPFTypeFormat

/// `bpfkit profile`: what programs are judged against.
public struct ProfileCommand: ParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Take down what a kernel is made of, to judge programs against it elsewhere.",
    subcommands: [Capture.self, Show.self])

  /// Made by the argument parser.
  public init() {}

  /// `bpfkit profile capture`: writes the running kernel's profile.
  struct Capture: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "capture",
      abstract: "Write the running kernel's version, configuration, types and features into a file.",
      discussion: """
        Give the file to other commands with --kernel FILE. Program types, map types and helpers are found out by asking the kernel, \
        which needs root and libbpf and takes some seconds; without them the profile holds the rest.
        """)

    @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
    var output: String

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      var file = try RunningKernel.capture()
      guard let types = try file.profile(path: "the running kernel").types else {
        throw .failed("the running kernel has no types")
      }
      file.functions = types.functions(tagged: "bpf_kfunc")
      do throws(KernelError) {
        file.features = try LiveKernel().features(types: types)
      } catch {
        Console.error("warning: program types, map types and helpers are left out: \(error)\n")
      }
      try FileSystem.write(file.bytes, toFile: output)
      return .fine
    }
  }

  /// `bpfkit profile show`: tells what a profile holds.
  struct Show: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Tell what a profile holds.",
      discussion: """
        With -j one JSON object: release, types, settings, programs, maps, helpers, kfuncs; null for what the kernel was not asked.
        """)

    @Argument(help: "A file that profile capture wrote.", completion: .file())
    var file: String

    @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object.")
    var json = false

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      let bytes = try FileSystem.read(file)
      guard ProfileFile.isProfile(bytes) else { throw .unreadable("\(file): expected a profile, found something else") }
      let summary = try ProfileSummary(try ProfileFile(bytes: bytes, path: file), path: file)
      Console.output(json ? summary.json.text + "\n" : summary.text)
      return .fine
    }
  }
}
