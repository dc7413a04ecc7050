import ArgumentParser
import Foundation
import Testing

@testable import BPFKitCommands

/// Every fixture program is judged as the running kernel judged it: verdict, errno, message and counts.
struct FixtureVerdictTests {
  @Test(arguments: FixtureRow.all)
  func isTheKernels(expected: FixtureRow) throws {
    let command = ["-j", "--prog", expected.prog, FixtureRow.path(expected.file)]
    let transcript = try Console.capturing { _ = try VerifyCommand.parse(command).execute() }
    let row = try #require(FixtureRow.parse(transcript.output), "\(transcript.output)\(transcript.errors)")
    #expect(row == expected)
  }

  /// The recording knows every object, and no more than there are.
  @Test func coversAllObjects() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: FixtureRow.folder.path)
    #expect(Set(FixtureRow.all.map(\.file)) == Set(files.filter { $0.hasSuffix(".o") }))
    #expect(!FixtureRow.all.isEmpty)
  }
}
