import Synchronization

/// Where commands write: standard output for results, standard error for progress and warnings.
///
/// A test that runs a command in-process gets what it wrote with ``capturing(_:)``.
enum Console {
  /// What was written while a test captured.
  final class Transcript: Sendable {
    private let texts = Mutex((output: "", errors: ""))

    /// What went to standard output.
    var output: String { texts.withLock { $0.output } }
    /// What went to standard error.
    var errors: String { texts.withLock { $0.errors } }

    fileprivate func append(output: String) { texts.withLock { $0.output += output } }
    fileprivate func append(errors: String) { texts.withLock { $0.errors += errors } }
  }

  @TaskLocal private static var transcript: Transcript?

  /// Writes results. The text carries its own newlines; put one item's lines into one call.
  static func output(_ text: String) {
    if let transcript {
      transcript.append(output: text)
    } else {
      FileSystem.write(Array(text.utf8), to: .standardOutput)
    }
  }

  /// Writes progress or a warning. The text carries its own newlines.
  static func error(_ text: String) {
    if let transcript {
      transcript.append(errors: text)
    } else {
      FileSystem.write(Array(text.utf8), to: .standardError)
    }
  }

  /// Runs `body` and returns what it wrote.
  static func capturing(_ body: () throws -> Void) rethrows -> Transcript {
    let transcript = Transcript()
    try $transcript.withValue(transcript, operation: body)
    return transcript
  }
}
