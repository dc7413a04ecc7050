import Testing

@testable import BPFKitCommands

struct CommandStatusTests {
  @Test(
    arguments: [
      ([], 0), ([.fine, .failed], 1), ([.failed, .unmodelled, .fine], 3), ([.unreadable, .unmodelled], 2),
      ([.unreadable, .internalError, .failed], 70),
    ] as [([CommandStatus], Int32)])
  func worstWins(ends: [CommandStatus], code: Int32) {
    var status = CommandStatus.fine
    for end in ends { status.merge(end) }
    #expect(status.rawValue == code)
  }
}
