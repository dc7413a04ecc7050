import BPFELFLoader
import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

/// What an object's maps become.
struct MapTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var name: String
    var type: UInt32
    var key: UInt32
    var value: UInt32
    var entries: UInt32
    var flags: UInt32
    var testDescription: String { name }
  }

  // What libbpf 1.5 makes of the same objects.
  // swift-format-ignore
  static let declared = [
    Row(name: "first",   type: 2,  key: 4, value: 8,  entries: 2,    flags: 0),
    Row(name: "second",  type: 2,  key: 4, value: 8,  entries: 2,    flags: 0),
    Row(name: "outer",   type: 12, key: 4, value: 4,  entries: 8,    flags: 0),
    Row(name: "jumps",   type: 3,  key: 4, value: 4,  entries: 4,    flags: 0),
    Row(name: "by_size", type: 2,  key: 4, value: 12, entries: 3,    flags: 0),
    Row(name: "by_type", type: 1,  key: 8, value: 32, entries: 100,  flags: 1),
    Row(name: "rounded", type: 27, key: 0, value: 0,  entries: 5000, flags: 0),
    Row(name: "bloom",   type: 30, key: 0, value: 4,  entries: 10,   flags: 0),
  ]

  // swift-format-ignore
  static let globals = [
    Row(name: ".data",               type: 2, key: 4, value: 12, entries: 1, flags: 0x400),
    Row(name: ".rodata",             type: 2, key: 4, value: 9,  entries: 1, flags: 0x480),
    Row(name: ".data.custom",        type: 2, key: 4, value: 4,  entries: 1, flags: 0x400),
    Row(name: ".rodata.only_static", type: 2, key: 4, value: 4,  entries: 1, flags: 0x80),
    Row(name: ".data.odd",           type: 2, key: 4, value: 3,  entries: 1, flags: 0x400),
    Row(name: ".bss",                type: 2, key: 4, value: 16, entries: 1, flags: 0x400),
    Row(name: ".bss.hidden",         type: 2, key: 4, value: 4,  entries: 1, flags: 0),
  ]

  @Test(arguments: [("map_declarations", declared), ("global_variables", globals)])
  func definesMapsInOrder(_ object: String, _ rows: [Row]) throws {
    let maps = try Fixture.object(object).maps
    #expect(maps.map(\.name) == rows.map(\.name))
    for (map, row) in zip(maps, rows) {
      #expect(map.typeNumber == row.type && map.flags == row.flags, "\(row.name)")
      #expect([map.keySize, map.valueSize, map.maxEntries] == [row.key, row.value, row.entries], "\(row.name)")
    }
  }

  @Test func keepsWhatOnlySomeMapsSay() throws {
    let object = try Fixture.object("map_declarations")
    let types = try #require(object.types)
    func map(_ name: String) throws -> MapDefinition { try #require(object.maps.first { $0.name == name }) }
    #expect(try map("bloom").extra == 0x1_0000_0003)
    #expect(try map("by_type").pinning == 1)
    #expect(types.typeName(try map("by_type").keyType) == "constant_key")
    #expect(types.typeName(try map("by_type").valueType) == "u64[4]")
    let inner = try #require(try map("outer").inner.first)
    #expect(inner.name == "outer.inner")
    #expect([inner.typeNumber, inner.keySize, inner.valueSize, inner.maxEntries] == [2, 4, 8, 2])
    #expect(try map("outer").initialEntries.map(\.key) == [1, 5])
    #expect(try map("outer").initialEntries.map(\.target) == ["first", "second"])
    #expect(try map("jumps").initialEntries == [MapDefinition.InitialEntry(key: 2, target: "target")])
  }

  static let ringSizes: [(asked: UInt32, size: UInt32)] = [
    (0, 0), (1, 4096), (2048, 4096), (4096, 4096), (4097, 8192), (5000, 8192), (12288, 16384),
    (0x8000_0000, 0x8000_0000), (0x8000_0001, 0x8000_0001), (0xffff_ffff, 0xffff_ffff),
  ]

  @Test(arguments: ringSizes)
  func growsRingBuffersToPages(_ asked: UInt32, _ size: UInt32) {
    for type: UInt32 in [27, 31] {
      let map = MapDefinition(name: "ring", typeNumber: type, keySize: 0, valueSize: 0, maxEntries: asked)
      #expect(map.withLoaderSizes().maxEntries == size)
    }
    let array = MapDefinition(name: "array", typeNumber: 2, keySize: 4, valueSize: 4, maxEntries: asked)
    #expect(array.withLoaderSizes(processorCount: 8) == array)
  }

  @Test(arguments: [[0, 8], [3, 3]] as [[UInt32]])
  func givesPerfEventArraysAnEntryForEachProcessor(_ sizes: [UInt32]) {
    let map = MapDefinition(name: "events", typeNumber: 4, keySize: 4, valueSize: 4, maxEntries: sizes[0])
    #expect(map.withLoaderSizes(processorCount: 8).maxEntries == sizes[1])
    #expect(map.withLoaderSizes() == map)
  }

  @Test func fillsInSizesWhereProgramsAreLinked() throws {
    let object = try Fixture.object("map_declarations")
    let linked = try object.link(try #require(object.program(named: "uses")))
    #expect(linked.maps.first { $0.name == "rounded" }?.maxEntries == 8192)
  }

  @Test func refersToMapsByTheirIndex() throws {
    let object = try Fixture.object("map_declarations")
    let linked = try object.link(try #require(object.program(named: "uses")))
    let named = linked.instructions.filter { $0.isWideLoad && $0.source.rawValue == WideLoadKind.map.rawValue }
      .map { linked.maps[Int($0.immediate)].name }
    #expect(named == ["by_size", "jumps", "second"])
  }

  @Test func refersToGlobalsByMapAndOffset() throws {
    let object = try Fixture.object("global_variables")
    let linked = try object.link(object.programs[0])
    var met: Set<String> = []
    for (index, load) in linked.instructions.enumerated() where load.isWideLoad {
      #expect(load.source.rawValue == WideLoadKind.mapValue.rawValue)
      let section = linked.maps[Int(load.immediate)].name
      let offset = UInt32(bitPattern: linked.instructions[index + 1].immediate)
      let global = object.globals.first { $0.section == section && $0.offset <= offset && offset < $0.offset + $0.size }
      met.insert(try #require(global).name)
    }
    #expect(met == ["counter", "limit", "own", "start", "list", "tuned", "constant", "odd", "secret", "text"])
  }

  @Test func carriesInitialContents() throws {
    let object = try Fixture.object("global_variables")
    func contents(_ name: String) -> [UInt8]? { object.maps.first { $0.name == name }?.contents }
    #expect(contents(".data") == [7, 0, 0, 0, 1, 0, 2, 0, 3, 0, 4, 0])
    #expect(contents(".data.custom") == [255, 255, 255, 255])
    #expect(contents(".data.odd") == [9, 8, 7])
    #expect(contents(".bss") == [])
    #expect(object.maps.filter(\.isFrozen).map(\.name) == [".rodata", ".rodata.only_static"])
  }
}
