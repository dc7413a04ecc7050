public import ArgumentParser
import BPFTypeFormat

/// `bpfkit btf`: the types of objects and kernels.
public struct TypesCommand: ParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "btf", abstract: "Show the types of an object or a kernel.", subcommands: [Dump.self, Show.self])

  /// Made by the argument parser.
  public init() {}

  /// How types are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// A line for each type and each of its members.
    case raw
    /// A header file.
    case c
  }

  /// `bpfkit btf dump`: writes all types.
  struct Dump: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "dump", abstract: "Write the types of a file as C or as a list.",
      discussion: "The C compiles, and lays every type out as it is: for a kernel's types it is a vmlinux.h.")

    @Argument(
      help: "An object, BTF, a profile, linux-6.18 or running; - is standard input.", completion: .file())
    var file: String

    @Option(help: "How to write them.")
    var format: Format = .raw

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      let types = try TypesFile.read(file)
      switch format {
      case .raw:
        for id in types.ids { Console.output(types.rawText(of: id)) }
      case .c:
        var printer = CPrinter(types)
        Console.output(Self.head + printer.text() + Self.foot)
      }
      return .fine
    }

    private static let head = """
      #ifndef __VMLINUX_H__
      #define __VMLINUX_H__

      #ifndef BPF_NO_PRESERVE_ACCESS_INDEX
      #pragma clang attribute push (__attribute__((preserve_access_index)), apply_to = record)
      #endif


      """

    private static let foot = """
      #ifndef BPF_NO_PRESERVE_ACCESS_INDEX
      #pragma clang attribute pop
      #endif

      #endif /* __VMLINUX_H__ */

      """
  }
}
