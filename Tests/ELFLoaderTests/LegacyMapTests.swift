import BPFELFLoader
import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

/// Maps defined in a section `maps`, in each loader's form.
struct LegacyMapTests {
  struct Form: Sendable, CustomTestStringConvertible {
    /// Bytes of a definition.
    var length: Int
    /// Each map's name and pinning, in order.
    var maps: [String]
    var pinning: [UInt32]
    /// The name of the inner map; nil where the form has none.
    var inner: String?
    var entries: [MapDefinition.InitialEntry] = []
    var testDescription: String { "\(length) bytes" }
  }

  static let forms = [
    Form(length: 20, maps: ["counters", "flows"], pinning: [0, 0]),
    Form(length: 24, maps: ["counters", "flows", "outer"], pinning: [0, 0, 0], inner: "flows"),
    Form(
      length: 28, maps: ["counters", "flows", "outer", "pinned", "on_node"], pinning: [0, 0, 0, 2, 0], inner: "flows"),
    Form(length: 32, maps: ["counters", "flows", "inner", "outer"], pinning: [0, 0, 2, 0], inner: "inner"),
    Form(
      length: 36, maps: ["counters", "flows", "inner", "outer"], pinning: [0, 0, 2, 0], inner: "inner",
      entries: [.init(key: 1, target: "inner")]),
    Form(
      length: 40, maps: ["counters", "flows", "inner", "outer", "modern"], pinning: [0, 0, 2, 0, 0], inner: "inner",
      entries: [.init(key: 1, target: "inner")]),
  ]

  @Test(arguments: forms)
  func readsEveryForm(_ form: Form) throws {
    let maps = try Fixture.object("legacy_maps_\(form.length)").maps
    #expect(maps.map(\.name) == form.maps)
    #expect(maps.map(\.pinning) == form.pinning)
    #expect(maps.map { $0.origin == .legacy } == form.maps.map { $0 != "modern" })
    let flows = try #require(maps.first { $0.name == "flows" })
    #expect([flows.typeNumber, flows.keySize, flows.valueSize, flows.maxEntries, flows.flags] == [1, 12, 40, 1000, 1])
    guard let inner = form.inner else { return }
    let outer = try #require(maps.first { $0.name == "outer" })
    #expect(outer.inner.map(\.name) == [inner])
    #expect(outer.initialEntries == form.entries)
  }

  @Test(arguments: forms)
  func refersToThemByTheirIndex(_ form: Form) throws {
    let object = try Fixture.object("legacy_maps_\(form.length)")
    let linked = try object.link(try #require(object.program(named: "uses")))
    let named = linked.instructions.filter { $0.isWideLoad && $0.source.rawValue == WideLoadKind.map.rawValue }
      .map { linked.maps[Int($0.immediate)].name }
    #expect(named == (form.maps.contains("modern") ? ["flows", "modern", "counters"] : ["flows", "counters"]))
  }

  @Test func saysWhereADefinitionIsTooShort() throws {
    var bytes = try Fixture.bytes("objects/legacy_maps_20.o")
    let object = try BPFObject(bytes: bytes, name: "short.o")
    let section = try #require(object.sections.first { $0.name == "maps" })
    // The size of the section's header: its last map ends in the middle.
    let table = (0..<8).reduce(0) { $0 | Int(bytes[40 + $1]) << (8 * $1) }
    bytes[table + section.index * 64 + 32] -= 12
    let error = #expect(throws: ObjectError.self) { try BPFObject(bytes: bytes, name: "short.o") }
    #expect(error?.section == "maps" && error?.offset == 20)
    #expect(error?.description.contains("map 'flows'") == true)
  }
}
