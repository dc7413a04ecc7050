import BPFTypeFormat
import Foundation
import Testing

/// Inputs that fuzzing found worth keeping: every crash, and small ones that reach far into the reader.
struct FuzzRegressionTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures/fuzz/btf")

  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test(arguments: names)
  func answersWithoutATrap(_ name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appending(path: name)))
    _ = try? BTFExtension(bytes: bytes)
    guard let types = try? BTF(bytes: bytes) else { return }
    for id in types.ids.prefix(256) {
      guard let type = types[id] else { continue }
      _ = (types.size(of: id), types.alignment(of: id), types.typeName(id), types.specialFields(of: id))
      _ = (types.members(of: type), types.enumerators(of: type), types.parameters(of: type), types.variables(of: type))
    }
    _ = types.kernelObjection
  }

  @Test func areThere() { #expect(!Self.names.isEmpty) }
}
