import ArgumentParser

/// A subcommand that says how it ended by a value, so that a test can run it in-process.
protocol ExecutableCommand: ParsableCommand {
  /// Does what was asked, writing through ``Console``.
  func execute() throws(CommandFailure) -> CommandStatus
}

extension ExecutableCommand {
  /// Runs the command and turns its end into an exit code; what stopped it goes to standard error.
  func runAndExit() throws {
    let status: CommandStatus
    do throws(CommandFailure) {
      status = try execute()
    } catch {
      Console.error("error: \(error.message)\n")
      status = error.status
    }
    if status != .fine { throw ExitCode(status.rawValue) }
  }
}
