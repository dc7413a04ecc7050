import BPFELFLoader
import Foundation

/// The objects that the tests read.
enum Fixture {
  /// The folder of committed objects.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "fixtures")

  /// All objects, by their path in the folder, sorted.
  static let all: [String] = ["", "objects/"].flatMap { part in
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: part).path)) ?? []
    return names.filter { $0.hasSuffix(".o") }.sorted().map { part + $0 }
  }

  /// The kept inputs of a fuzz target, sorted.
  static func fuzzed(_ target: String) -> [String] {
    let path = folder.appending(path: "fuzz/\(target)").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }

  /// The bytes of an object.
  static func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: folder.appending(path: name))) }

  /// An object of the folder `objects`, read.
  static func object(_ name: String) throws -> BPFObject {
    try BPFObject(bytes: bytes("objects/\(name).o"), name: "\(name).o")
  }
}

/// A deterministic source of random numbers: SplitMix64.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
