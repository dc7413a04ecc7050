/// What stops a command: a message for standard error, and the exit code.
struct CommandFailure: Error, Hashable {
  /// The exit code.
  var status: CommandStatus
  /// What was expected, what was found, where, and what to do; no newline at the end.
  var message: String

  /// An input that cannot be read or makes no sense.
  static func unreadable(_ message: String) -> CommandFailure {
    CommandFailure(status: .unreadable, message: message)
  }

  /// A wrong command line that the argument parser cannot know.
  static func usage(_ message: String) -> CommandFailure {
    CommandFailure(status: .usage, message: message)
  }

  /// A run or a check that failed.
  static func failed(_ message: String) -> CommandFailure {
    CommandFailure(status: .failed, message: message)
  }

  /// Something that is not modelled yet.
  static func unmodelled(_ message: String) -> CommandFailure {
    CommandFailure(status: .unmodelled, message: message)
  }
}
