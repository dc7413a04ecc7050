public import ArgumentParser
import BPFInterpreter

/// `bpfkit support`: what the virtual machine models.
public struct SupportCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "support",
    abstract: "List what the virtual machine models of Linux: program types, map types, helpers, kernel functions.",
    discussion: "Prints a page of Markdown made from the tables that the machine runs by.")

  /// Made by the argument parser.
  public init() {}

  /// Prints the page.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    Console.output(Self.page)
    return .fine
  }

  /// The page.
  static var page: String {
    var text = """
      # What the virtual machine models

      Made by `bpfkit support` from the machine's tables. *Done*: as in the kernel. *By mock*: answered from the settable world, or as the
      kernel answers where there is nothing to be found; contexts by mock are bytes that the user gives. *Not modelled*: a run that gets
      there says so by name.

      """
    text += section("Program types", MachineSupport.programs)
    text += section("Map types", MachineSupport.maps)
    text += section("Helpers", MachineSupport.helpers)
    text += section("Kernel functions", MachineSupport.functions)
    return text
  }

  private static func section(_ title: String, _ rows: [(name: String, level: SupportLevel)]) -> String {
    var text = "\n## \(title)\n\n| | count | |\n|---|---|---|\n"
    for level in SupportLevel.allCases {
      let names = rows.filter { $0.level == level }.map { "`\($0.name)`" }
      text += "| \(level.rawValue) | \(names.count) | \(names.joined(separator: ", ")) |\n"
    }
    return text
  }
}
