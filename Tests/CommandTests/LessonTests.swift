import ArgumentParser
import Foundation
import Testing

@testable import BPFKitCommands

/// What `bpfkit verify --teach` tells of fixtures, compared with what was recorded and read through.
///
/// `BPFKIT_RECORD=1 swift test --filter LessonTests` records anew every file that is there.
struct LessonTests {
  static let folder = FixtureRow.folder.appending(path: "lessons")

  /// The recorded files by name, such as `xdp_drop_icmp.drop_icmp`.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  static func teach(_ file: String, _ program: String) throws -> String {
    let command = ["--teach", "--prog", program, FixtureRow.path(file)]
    return try Console.capturing { _ = try VerifyCommand.parse(command).execute() }.output
  }

  @Test(arguments: names)
  func isAsRecorded(name: String) throws {
    let parts = name.split(separator: ".").map { String($0) }
    try #require(parts.count == 2)
    let output = try Self.teach("\(parts[0]).o", parts[1])
    let file = Self.folder.appending(path: "\(name).txt")
    if ExplanationTests.isRecording { try Data(output.utf8).write(to: file) }
    #expect(output == (try String(contentsOf: file, encoding: .utf8)))
  }

  @Test func areSome() { #expect(!Self.names.isEmpty) }

  /// Every program gets the phases that it reaches in their order, and a text that somebody can read.
  @Test(arguments: FixtureRow.all.filter { $0.insns < 100_000 })
  func tellsOfEveryFixture(row: FixtureRow) throws {
    let output = try Self.teach(row.file, row.prog)
    let flow = try #require(output.firstRange(of: "\n1. Control flow"))
    let verdict = try #require(output.firstRange(of: "\nThe verdict\n"))
    #expect(flow.upperBound < verdict.lowerBound)
    if let types = output.firstRange(of: "\n2. Types and values") {
      let bounds = try #require(output.firstRange(of: "\n3. Bounds"))
      #expect(flow.upperBound < types.lowerBound && types.upperBound < bounds.lowerBound)
      #expect(bounds.upperBound < verdict.lowerBound)
    } else {
      #expect(row.verdict == "reject" && row.insns == 0)
    }
    #expect(output.contains("  \(row.insns) instruction"))
    #expect(output.split(separator: "\n").count < 3000)
  }

  @Test(arguments: [["--teach", "-j", "a.o"], ["--teach", "--on", "kernel", "a.o"]])
  func refusesWhatContradictsItself(arguments: [String]) {
    #expect(throws: (any Error).self) { try VerifyCommand.parse(arguments) }
  }
}
