import BPFISA
import Foundation
import Testing

/// One vector of the public conformance suite: a program as text, and as numbers where the file has them.
struct ConformanceVector: CustomTestStringConvertible, Sendable {
  var name: String
  var assembly: String
  var raw: [UInt64]?

  var testDescription: String { name }

  /// Where the vectors are: `BPF_CONFORMANCE_DIR`, or `../shared/conformance` beside the package.
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["BPF_CONFORMANCE_DIR"] { return URL(filePath: path) }
    let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let besides = package.deletingLastPathComponent()
    let candidates = [besides, besides.deletingLastPathComponent()].map { $0.appending(path: "shared/conformance") }
    return candidates.first { FileManager.default.fileExists(atPath: $0.path) } ?? candidates[0]
  }()

  static let all: [ConformanceVector] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".data") }.sorted().compactMap { name in
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).flatMap { parse(name, $0) }
    }
  }()

  private static func parse(_ name: String, _ text: String) -> ConformanceVector? {
    var sections: [String: [String]] = [:]
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- ") {
        section = String(line.dropFirst(3))
      } else {
        sections[section, default: []].append(String(line))
      }
    }
    guard let assembly = sections["asm"] else { return nil }
    let raw = sections["raw"]?.compactMap { line in
      line.hasPrefix("0x") ? UInt64(line.dropFirst(2), radix: 16) : UInt64(line)
    }
    return ConformanceVector(name: name, assembly: assembly.joined(separator: "\n"), raw: raw)
  }
}

@Suite(
  "Conformance vectors",
  .enabled(
    if: !ConformanceVector.all.isEmpty,
    "no vectors in \(ConformanceVector.folder.path): set BPF_CONFORMANCE_DIR to the folder of the .data files"))
struct ConformanceVectorTests {
  @Test("assembles to the given numbers and back", arguments: ConformanceVector.all)
  func assembles(vector: ConformanceVector) throws {
    let program = try Assembler(dialect: .mnemonic).assemble(vector.assembly)
    if let raw = vector.raw { #expect(program.map(\.encoding) == raw) }
    #expect(!program.isEmpty)
    for disassembler in RoundTripTests.disassemblers {
      #expect(try Assembler.assemble(RoundTripTests.text(of: program, by: disassembler)) == program)
    }
  }
}
