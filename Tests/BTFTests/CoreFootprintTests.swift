import BPFTypeFormat
import Testing

/// BTF that holds just what relocations look at.
struct CoreFootprintTests {
  /// A kernel: what is asked for stands in an anonymous union of a structure with much else in it.
  private static func kernel() throws -> (types: BTF, local: BTF) {
    var kernel = BTFBuilder()
    let int = kernel.int()
    let long = kernel.int("long", size: 8)
    let other = kernel.structure("other", size: 8, [("x", long, 0)])
    let choice = kernel.add(
      .union, count: 2, word: 8, then: [kernel.string("a"), int.rawValue, 0, kernel.string("b"), other.rawValue, 0])
    _ = kernel.structure(
      "task", size: 40, [("unused", long, 0), ("", choice, 64), ("inner", other, 128), ("more", long, 256)])
    _ = kernel.structure("unrelated", size: 8, [("y", long, 0)])
    kernel.add(.enumeration, "state", count: 2, word: 4, then: [kernel.string("RUN"), 3, kernel.string("STOP"), 9])
    var local = BTFBuilder()
    let localInt = local.int()
    let localLong = local.int("long", size: 8)
    let localOther = local.structure("other", size: 8, [("x", localLong, 0)])
    _ = local.structure("task", size: 16, [("a", localInt, 0), ("inner", localOther, 64), ("gone", localInt, 32)])
    local.add(.enumeration, "state", count: 1, word: 4, then: [local.string("STOP"), 0])
    for text in ["0", "0:0", "0:1:0", "0:2"] { _ = local.string(text) }
    return (try BTF(bytes: kernel.bytes), try BTF(bytes: local.bytes))
  }

  private static func offset(of text: String, in types: BTF) throws -> UInt32 {
    try #require((1..<4096).first { types.string(at: $0) == text })
  }

  static let questions: [(UInt32, String, CoreRelocationKind)] = [
    (4, "0:0", .fieldByteOffset), (4, "0:1:0", .fieldByteOffset), (4, "0:2", .fieldExists), (4, "0", .typeSize),
    (4, "0", .typeExists), (5, "0", .enumeratorValue), (3, "0", .typeMatches),
  ]

  @Test func answersAsTheWholeDoes() throws {
    let (types, local) = try Self.kernel()
    let records = try Self.questions.map { type, access, kind in
      BTFExtension.RelocationRecord(
        type: TypeID(rawValue: type), access: try Self.offset(of: access, in: local), kindNumber: kind.rawValue)
    }
    let whole = CoreTarget(types)
    var footprint = CoreFootprint(types)
    try footprint.add([BTFExtension.Block(section: 0, records: records)], of: local, index: whole)
    let minimal = try BTF(bytes: footprint.bytes)
    #expect(minimal.count < types.count)
    #expect(minimal.find("unrelated", kind: .structure) == nil)
    let task = try #require(minimal.find("task", kind: .structure).flatMap { minimal[$0] })
    #expect(task.size == 40)
    #expect(minimal.members(of: task).map(\.name) == ["", "inner"])
    var first = CoreRelocator(local: local, target: whole)
    var second = CoreRelocator(local: local, target: CoreTarget(minimal))
    for (record, question) in zip(records, Self.questions) {
      let (one, two) = (try first.resolve(record), try second.resolve(record))
      #expect(one.value == two.value, "\(question)")
      #expect(one.isUnresolved == two.isUnresolved, "\(question)")
      #expect(one.size == two.size, "\(question)")
    }
    #expect(try first.resolve(records[0]).value == 8)
    #expect(try first.resolve(records[5]).value == 9)
  }

  @Test func isEmptyWhereNothingIsAsked() throws {
    let (types, _) = try Self.kernel()
    let minimal = try BTF(bytes: CoreFootprint(types).bytes)
    #expect(minimal.count == 1)
  }
}
