import ArgumentParser
import Foundation
import Testing

@testable import BPFKitCommands

/// What `bpfkit verify` tells people of refused fixtures, compared with what was recorded and read through.
///
/// `BPFKIT_RECORD=1 swift test --filter ExplanationTests` records anew every file that is there; an empty file `OBJECT.PROGRAM.txt`
/// adds a program.
struct ExplanationTests {
  static let folder = FixtureRow.folder.appending(path: "explanations")
  static let isRecording = ProcessInfo.processInfo.environment["BPFKIT_RECORD"] == "1"

  /// The recorded files by name, such as `xdp_drop_icmp_unchecked.drop_icmp`.
  static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }.sorted()

  @Test(arguments: names)
  func isAsRecorded(name: String) throws {
    let parts = name.split(separator: ".").map { String($0) }
    try #require(parts.count == 2)
    let command = ["--prog", parts[1], FixtureRow.path("\(parts[0]).o")]
    let output = try Console.capturing { _ = try VerifyCommand.parse(command).execute() }.output
    let file = Self.folder.appending(path: "\(name).txt")
    if Self.isRecording { try Data(output.utf8).write(to: file) }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(output == recorded)
    #expect(output.hasPrefix("FAIL: "))
  }

  @Test func areAtLeastTen() { #expect(Self.names.count >= 10) }

  /// Every refused fixture gets a code of its own kind, something that was needed, and help.
  @Test(arguments: FixtureRow.all.filter { $0.verdict == "reject" && $0.insns < 100_000 })
  func coversEveryRefusal(row: FixtureRow) throws {
    let command = ["--prog", row.prog, FixtureRow.path(row.file)]
    let output = try Console.capturing { _ = try VerifyCommand.parse(command).execute() }.output
    #expect(output.contains("\n  BPK-"))
    #expect(!output.contains("BPK-0999"))
    #expect(output.contains("\n  help:"))
  }

  @Test func comesLastInJSONAndOnlyWhenAskedFor() throws {
    let file = FixtureRow.path("xdp_drop_icmp_unchecked.o")
    let plain = try Console.capturing { _ = try VerifyCommand.parse(["-j", file]).execute() }.output
    #expect(!plain.contains("explanation"))
    let full = try Console.capturing { _ = try VerifyCommand.parse(["-j", "--explain", "full", file]).execute() }.output
    #expect(full.contains(#","explanation":{"severity":"error","code":"BPK-0301","#))
    #expect(full.contains(#""primary":{"insn":8,"#))
  }

  @Test func hasAShortForm() throws {
    let file = FixtureRow.path("xdp_drop_icmp_unchecked.o")
    let output = try Console.capturing { _ = try VerifyCommand.parse(["--explain", "short", file]).execute() }.output
    #expect(
      output.hasPrefix(
        "FAIL: xdp/drop_icmp\nxdp_drop_icmp_unchecked.c:16:10: error: invalid access to packet, off=23 size=1, "
          + "R1(id=0,off=23,r=14) [BPK-0301: "))
  }
}
