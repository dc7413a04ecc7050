/// How a command ended, as the shell sees it.
enum CommandStatus: Int32, Sendable, Hashable, CaseIterable {
  /// Everything was accepted, or done as asked.
  case fine = 0
  /// A program was rejected, or its run failed.
  case failed = 1
  /// An input could not be read or makes no sense.
  case unreadable = 2
  /// A program needs something that bpfkit does not model yet.
  case unmodelled = 3
  /// The command line was wrong.
  case usage = 64
  /// bpfkit itself went wrong.
  case internalError = 70

  /// Where each stands when several programs end differently; a higher one wins.
  private var weight: Int {
    switch self {
    case .fine: 0
    case .failed: 1
    case .unmodelled: 2
    case .unreadable: 3
    case .usage: 4
    case .internalError: 5
    }
  }

  /// Takes in how one more program ended.
  mutating func merge(_ other: CommandStatus) {
    if other.weight > weight { self = other }
  }
}
