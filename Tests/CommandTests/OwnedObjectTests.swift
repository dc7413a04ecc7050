import ArgumentParser
import Foundation
import Testing

@testable import BPFKitCommands

/// Programs that own objects, lists, trees and locks are judged as Linux 6.18.44 judged each of them in an object of its own.
///
/// They stand apart from the other fixtures: to load their types takes a loader that knows how to complete them.
struct OwnedObjectTests {
  static let folder = FixtureRow.folder.appending(path: "owned")

  static let rows: [FixtureRow] = {
    let text = (try? String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { FixtureRow.parse(String($0)) }
  }()

  @Test(arguments: rows)
  func isTheKernels(expected: FixtureRow) throws {
    let command = ["-j", "--prog", expected.prog, Self.folder.appending(path: expected.file).path]
    let transcript = try Console.capturing { _ = try VerifyCommand.parse(command).execute() }
    let row = try #require(FixtureRow.parse(transcript.output), "\(transcript.output)\(transcript.errors)")
    #expect(row == expected)
  }

  @Test func coversAllObjects() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
    #expect(Set(Self.rows.map(\.file)) == Set(files.filter { $0.hasSuffix(".o") }))
  }
}
