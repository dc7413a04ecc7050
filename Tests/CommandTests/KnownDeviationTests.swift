import ArgumentParser
import Foundation
import Testing

@testable import BPFKitCommands

/// What bpfkit is known to say otherwise than Linux 6.18, in one list with the reasons.
///
/// A program is in the list with every field that differs and with no other: a deviation that is mended has to leave it, and a new one
/// needs a reason. What the kernel says is recorded beside it; the comparison with the running kernel keeps that true.
struct KnownDeviationTests {
  static let folder = FixtureRow.folder.appending(path: "deviations")

  struct Deviation: Decodable {
    var file: String
    var prog: String
    var field: String
    var bpfkit: String
    var reason: String
  }

  static let list: [Deviation] = lines("list.jsonl").compactMap {
    try? JSONDecoder().decode(Deviation.self, from: Data($0.utf8))
  }

  private static func lines(_ name: String) -> [String] {
    let text = (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init)
  }

  @Test(arguments: lines("kernel.jsonl"))
  func differsAsListed(recorded: String) throws {
    let kernel = try fields(recorded)
    let file = try #require(kernel["file"])
    let prog = try #require(kernel["prog"])
    let command = ["-j", "--prog", prog, Self.folder.appending(path: file).path]
    let transcript = try Console.capturing { _ = try VerifyCommand.parse(command).execute() }
    let ours = try fields(transcript.output)
    let known = Self.list.filter { $0.file == file && $0.prog == prog }
    #expect(!known.isEmpty, "\(file) \(prog) is recorded, but no deviation is listed")
    for (field, value) in kernel {
      let listed = known.first { $0.field == field }
      #expect(ours[field] == listed?.bpfkit ?? value, "\(field): the kernel says \(value)")
      #expect(listed?.bpfkit != value, "\(field) of \(file) \(prog) is no deviation")
    }
  }

  @Test func everyOneIsRecordedAndHasAReason() throws {
    let recorded = try Self.lines("kernel.jsonl").map { try fields($0) }
    for deviation in Self.list {
      #expect(deviation.reason.count > 20)
      #expect(
        recorded.contains { $0["file"] == deviation.file && $0["prog"] == deviation.prog && $0[deviation.field] != nil }
      )
    }
    #expect(Self.lines("list.jsonl").count == Self.list.count)
  }

  /// The fields of a row as text, but for the time.
  private func fields(_ line: String) throws -> [String: String] {
    let row = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(row, "\(line)").filter { $0.key != "usec" }.mapValues { "\($0)" }
  }
}
