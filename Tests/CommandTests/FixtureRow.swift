import Foundation
import Testing

/// What the kernel is recorded to say of one fixture program.
struct FixtureRow: Decodable, Sendable, Hashable, CustomTestStringConvertible {
  var file: String
  var prog: String
  var section: String
  var type: Int
  var verdict: String
  var errno: Int
  var insns: Int
  var states: Int
  var peakStates: Int
  var maxStatesPerInsn: Int
  var stack: String
  var message: String

  var testDescription: String { "\(file) \(prog)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures")

  /// The path of a fixture's file.
  static func path(_ file: String) -> String { folder.appending(path: file).path }

  /// All programs of all fixtures.
  static let all: [FixtureRow] = {
    let text = (try? String(contentsOfFile: path("expected.jsonl"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { parse(String($0)) }
  }()

  /// A row of JSON as `bpfkit verify -j` prints it; fields that it has beyond these are passed over.
  static func parse(_ line: String) -> FixtureRow? {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try? decoder.decode(FixtureRow.self, from: Data(line.utf8))
  }
}
