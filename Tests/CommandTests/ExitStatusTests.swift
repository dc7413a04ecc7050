import Testing

@testable import BPFKitCommands

struct ExitStatusTests {
  @Test(
    arguments: [
      ([], 0), ([.fine, .failed], 1), ([.failed, .unmodelled, .fine], 3), ([.unreadable, .unmodelled], 2),
      ([.unreadable, .internalError, .failed], 70),
    ] as [([ExitStatus], Int32)])
  func worstWins(ends: [ExitStatus], code: Int32) {
    var status = ExitStatus.fine
    for end in ends { status.merge(end) }
    #expect(status.rawValue == code)
  }
}
