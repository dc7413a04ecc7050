import BPFTypeFormat
import Foundation
import Testing

/// Types and relocations that fuzzing found worth keeping; a byte and a length stand before them.
struct CoreFuzzRegressionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/fuzz/core")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func endsWithoutATrap(_ name: String) throws {
    let input = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    try #require(input.count > 5)
    let length = min((1...4).reversed().reduce(0) { $0 << 8 | Int(input[$1]) }, input.count - 5)
    let types = try BTF(bytes: Array(input[5..<5 + length]))
    for id in types.ids.prefix(64) { #expect(types.value(of: id, in: input).text.utf8.count < 8_000_000) }
    guard let records = try? BTFExtension(bytes: Array(input[(5 + length)...])) else { return }
    let index = CoreTarget(types)
    var relocator = CoreRelocator(local: types, target: index)
    for record in records.relocations.flatMap(\.records).prefix(4096) {
      _ = (relocator.subject(of: record), try? relocator.resolve(record), relocator.nearestName(to: record))
    }
    var footprint = CoreFootprint(types)
    if (try? footprint.add(records.relocations, of: types, index: index)) != nil {
      #expect(throws: Never.self) { try BTF(bytes: footprint.bytes) }
    }
  }

  @Test func areThere() { #expect(!Self.names.isEmpty) }
}
