import BPFTypeFormat
import Testing

/// What a graph of types answers.
struct GraphTests {
  /// `struct pair { int left; const int *right; int list[3]; }`, a typedef of it, and more.
  private func sample() throws -> (BTF, [String: TypeID]) {
    var builder = BTFBuilder()
    var ids: [String: TypeID] = [:]
    let int = builder.int()
    let const = builder.add(.const, word: int.rawValue)
    let pointer = builder.add(.pointer, word: const.rawValue)
    let list = builder.array(of: int, count: 3)
    let pair = builder.structure("pair", size: 32, [("left", int, 0), ("right", pointer, 64), ("list", list, 128)])
    ids["pair"] = pair
    let named = builder.add(.typedef, "pair_t", word: pair.rawValue)
    ids["pair_t"] = named
    ids["const pair_t"] = builder.add(.const, word: named.rawValue)
    let parameters: [UInt32] = [builder.string("p"), named.rawValue, builder.string("n"), int.rawValue]
    let prototype = builder.add(.prototype, count: 2, word: int.rawValue, then: parameters)
    ids["prototype"] = prototype
    ids["function"] = builder.add(.function, "work", count: 1, word: prototype.rawValue)
    ids["pointer to function"] = builder.add(.pointer, word: prototype.rawValue)
    ids["pointer to list"] = builder.add(.pointer, word: list.rawValue)
    ids["constant pointer"] = builder.add(.const, word: pointer.rawValue)
    let bits: [UInt32] = [
      builder.string("low"), int.rawValue, 3 << 24, builder.string("high"), int.rawValue, 5 << 24 | 3,
    ]
    ids["bits"] = builder.add(.structure, "bits", count: 2, flag: true, word: 4, then: bits)
    let signs: [UInt32] = [builder.string("MINUS"), UInt32(bitPattern: -1), builder.string("PLUS"), 1]
    ids["signs"] = builder.add(.enumeration, "signs", count: 2, flag: true, word: 4, then: signs)
    let wide: [UInt32] = [builder.string("BIG"), 1, 2]
    ids["wide"] = builder.add(.enumeration64, "wide", count: 1, word: 8, then: wide)
    ids["tag"] = builder.add(.declarationTag, "note", word: pair.rawValue, then: [1])
    return (try BTF(bytes: builder.bytes), ids)
  }

  private func type(_ name: String) throws -> (BTF, BTFType) {
    let (types, ids) = try sample()
    let id = try #require(ids[name])
    return (types, try #require(types[id]))
  }

  static let names = [
    ("pair", "struct pair"), ("pair_t", "pair_t"), ("const pair_t", "const pair_t"),
    ("pointer to function", "int (*)(pair_t, int)"), ("pointer to list", "int (*)[3]"),
    ("constant pointer", "const int *const"), ("signs", "enum signs"),
  ]

  @Test(arguments: names)
  func writesTypesAsC(_ id: String, _ expected: String) throws {
    let (types, type) = try type(id)
    #expect(types.typeName(type.id) == expected)
  }

  @Test func findsByNameAndKind() throws {
    let (types, ids) = try sample()
    #expect(types.find("pair", kind: .structure) == ids["pair"])
    #expect(types.find("pair", kind: .union) == nil)
    #expect(types.find("pai", kind: .structure) == nil)
    #expect(types.find("work", kind: .function) == ids["function"])
    #expect(types.find("") == nil)
  }

  @Test func tellsMembersAndBitFields() throws {
    let (types, pair) = try type("pair")
    #expect(types.members(of: pair).map(\.name) == ["left", "right", "list"])
    #expect(types.members(of: pair).map(\.offset) == [0, 8, 16])
    #expect(types.members(of: pair).map(\.bitWidth) == [0, 0, 0])
    #expect(types.member(3, of: pair) == nil && types.member(-1, of: pair) == nil)
    let bits = types.members(of: try type("bits").1)
    #expect(bits.map(\.bitWidth) == [3, 5] && bits.map(\.bitOffset) == [0, 3])
  }

  @Test func tellsFunctions() throws {
    let (types, function) = try type("function")
    #expect(types.linkage(of: function) == .global)
    #expect(types.parameters(of: function).map(\.name) == ["p", "n"])
    #expect(types.parameters(of: function).map { types.typeName($0.type) } == ["pair_t", "int"])
    #expect(types.result(of: function).map(types.typeName) == "int")
  }

  @Test func tellsEnumeratorsAndTags() throws {
    let (types, ids) = try sample()
    #expect(types.enumerators(of: try type("signs").1).map(\.value) == [-1, 1])
    #expect(types.enumerators(of: try type("wide").1).map(\.value) == [0x2_0000_0001])
    let pair = try #require(ids["pair"])
    #expect(types.declarationTags(of: pair).map(\.text) == ["note"])
    #expect(types.declarationTags(of: pair).map(\.component) == [1])
  }

  @Test func peelsAndMeasures() throws {
    let (types, constant) = try type("const pair_t")
    #expect(types.peeled(constant.id)?.id == (try type("pair").1.id))
    #expect(types.unqualified(constant.id)?.id == (try type("pair_t").1.id))
    #expect(types.size(of: constant.id) == 32)
    #expect(types.size(of: try type("pointer to list").1.id) == 8)
    #expect(types.size(of: try type("prototype").1.id) == nil)
    #expect(types.alignment(of: constant.id) == 8)
  }

  @Test func findsWhatTheKernelManages() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let lock = builder.structure("bpf_spin_lock", size: 4, [("val", int, 0)])
    let timer = builder.structure("bpf_timer", size: 16, [("opaque", int, 0)])
    let timers = builder.array(of: timer, count: 2)
    let task = builder.add(.forward, "task_struct")
    let tag = builder.add(.typeTag, "kptr", word: task.rawValue)
    let pointer = builder.add(.pointer, word: tag.rawValue)
    let nested = builder.structure("nested", size: 48, [("count", int, 0), ("timers", timers, 64)])
    let value = builder.structure(
      "value", size: 64, [("lock", lock, 0), ("task", pointer, 64), ("nested", nested, 128)])
    let fields = try BTF(bytes: builder.bytes).specialFields(of: value)
    #expect(fields.map(\.kind) == ["bpf_spin_lock", "kptr", "bpf_timer", "bpf_timer"])
    #expect(fields.map(\.offset) == [0, 8, 24, 40])
    #expect(fields.map(\.size) == [4, 8, 16, 16])
  }
}
