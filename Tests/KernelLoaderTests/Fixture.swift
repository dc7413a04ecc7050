import BPFELFLoader
import BPFKernelLoader
import BPFProgram
import Foundation
import Testing

/// What the kernel is recorded to say of one fixture program.
struct Fixture: Decodable, Sendable, CustomTestStringConvertible {
  var file: String
  var prog: String
  var verdict: String
  var errno: Int32
  var insns: Int
  var states: Int
  var stack: String
  var message: String

  var testDescription: String { "\(file) \(prog)" }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures")

  /// All programs of all fixtures.
  static let all: [Fixture] = {
    guard let text = try? String(contentsOf: folder.appending(path: "expected.jsonl"), encoding: .utf8) else {
      return []
    }
    return text.split(separator: "\n").compactMap { try? JSONDecoder().decode(Fixture.self, from: Data($0.utf8)) }
  }()

  /// The program, linked.
  static func link(_ file: String, _ program: String) throws -> LinkedProgram {
    let object = try BPFObject(bytes: Array(Data(contentsOf: folder.appending(path: file))), name: file)
    return try object.link(try #require(object.program(named: program)))
  }
}

/// The kernel that the tests may ask; nil where there is none.
enum Kernel {
  static let live: LiveKernel? = {
    guard let kernel = try? LiveKernel(), let program = try? Fixture.link("xdp_drop_icmp.o", "drop_icmp"),
      (try? kernel.verify(program)) != nil
    else { return nil }
    return kernel
  }()

  /// True where the running kernel is the version that the fixtures' verdicts were recorded from.
  static let isRecordedVersion: Bool = {
    let release = (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8)) ?? ""
    return live != nil && release.hasPrefix("6.18.")
  }()
}
