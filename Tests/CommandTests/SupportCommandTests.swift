import Foundation
import Testing

@testable import BPFKitCommands

struct SupportCommandTests {
  @Test("SUPPORT.md is what bpfkit support prints") func pageIsKept() throws {
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let kept = try String(contentsOf: package.appending(path: "SUPPORT.md"), encoding: .utf8)
    #expect(kept == SupportCommand.page, "run: bpfkit support > SUPPORT.md")
  }
}
