public import ArgumentParser

/// The root command: a list of the others.
public struct BPFKit: ParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "bpfkit",
    abstract: "Verifies and runs eBPF programs, without a kernel or in one.",
    discussion: """
      Exit codes: 0 fine, 1 rejected or failed, 2 unreadable input, 3 not modelled, 64 wrong usage, 70 a bug in bpfkit. \
      Over several programs the first that occurred of 70, 2, 3, 1, 0.
      """,
    version: "0.1.0",
    subcommands: [
      VerifyCommand.self, InspectCommand.self, RunCommand.self, CompareCommand.self, DisassembleCommand.self,
      AssembleCommand.self,
      ControlFlowCommand.self,
      PluginCommand.self, SupportCommand.self, ProfileCommand.self, TypesCommand.self, CoreCommand.self,
      GenerateCommand.self,
    ]
  )

  /// Made by the argument parser.
  public init() {}
}
