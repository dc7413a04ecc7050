import BPFISA
import BPFKernelModel
import BPFProgram
import Foundation
import Testing

/// One vector of the public conformance suite: a program, the memory that it gets and what must come out.
struct ConformanceVector: CustomTestStringConvertible, Sendable {
  var name: String
  var assembly: String
  var raw: [UInt64]?
  var memory: [UInt8]?
  var result: UInt64?

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
      (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)).map { ConformanceVector(name, $0) }
    }
  }()

  private init(_ name: String, _ text: String) {
    self.name = name
    var sections: [String: [String]] = [:]
    var section = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- ") {
        section = String(line.dropFirst(3)).trimmingCharacters(in: .whitespaces)
        sections[section] = []
      } else if !line.hasPrefix("#") {
        sections[section, default: []].append(String(line.prefix { $0 != "#" || section == "asm" }))
      }
    }
    assembly = (sections["asm"] ?? []).joined(separator: "\n")
    raw = sections["raw"]?.compactMap { Self.number($0) }
    memory = sections["mem"].map { lines in
      lines.joined(separator: " ").split { $0 == " " || $0 == "\t" }.compactMap { UInt8($0, radix: 16) }
    }
    result = sections["result"]?.compactMap { Self.number($0) }.first
  }

  private static func number(_ text: String) -> UInt64? {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    return trimmed.hasPrefix("0x") ? UInt64(trimmed.dropFirst(2), radix: 16) : UInt64(trimmed)
  }

  /// The program: from the numbers where the file has them, else assembled.
  func program() throws -> LinkedProgram {
    let instructions =
      try raw.map { $0.map { Instruction(encoding: $0) } } ?? Assembler(dialect: .mnemonic).assemble(assembly)
    return LinkedProgram(name: name, section: "", type: .unspec, instructions: instructions)
  }
}
