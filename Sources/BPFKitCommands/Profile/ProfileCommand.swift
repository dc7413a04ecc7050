public import ArgumentParser

/// `bpfkit profile`: what programs are judged against.
public struct ProfileCommand: ParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "profile", abstract: "Take down what a kernel is made of, to judge programs against it elsewhere.",
    subcommands: [Capture.self])

  /// Made by the argument parser.
  public init() {}

  /// `bpfkit profile capture`: writes the running kernel's profile.
  struct Capture: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "capture", abstract: "Write the running kernel's version, configuration and types into a file.",
      discussion: "Give the file to other commands with --kernel FILE.")

    @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
    var output: String

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      let file = try RunningKernel.capture()
      _ = try file.profile(named: output, path: "the running kernel")
      try FileSystem.write(file.bytes, toFile: output)
      return .fine
    }
  }
}
