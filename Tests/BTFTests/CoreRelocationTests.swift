import BPFTypeFormat
import Testing

/// What libbpf answers to relocations against a kernel's types.
struct CoreRelocationTests {
  struct Question: Sendable, CustomTestStringConvertible {
    var type: String
    var access: String
    var kind: CoreRelocationKind
    /// The object's own answer and the kernel's; nil where the kernel has none.
    var original: UInt64
    var value: UInt64?
    var testDescription: String { "\(kind.name) of \(type) + \(access)" }
  }

  static let questions = [
    Question(type: "task", access: "0:0", kind: .fieldByteOffset, original: 0, value: 8),
    Question(type: "task", access: "0:1", kind: .fieldByteOffset, original: 4, value: 24),
    Question(type: "task", access: "0:2:3", kind: .fieldByteOffset, original: 20, value: 44),
    Question(type: "task", access: "0:2:5", kind: .fieldByteOffset, original: 28, value: nil),
    Question(type: "task", access: "1:0", kind: .fieldByteOffset, original: 40, value: 72),
    Question(type: "task", access: "0:2", kind: .fieldByteSize, original: 24, value: 16),
    Question(type: "task", access: "0:0", kind: .fieldSigned, original: 1, value: 1),
    Question(type: "task", access: "0:3", kind: .fieldExists, original: 1, value: 0),
    Question(type: "task", access: "0:3", kind: .fieldByteOffset, original: 32, value: nil),
    Question(type: "task", access: "0", kind: .typeExists, original: 1, value: 1),
    Question(type: "task", access: "0", kind: .typeSize, original: 40, value: 64),
    Question(type: "task", access: "0", kind: .typeMatches, original: 1, value: 0),
    Question(type: "gone", access: "0", kind: .typeExists, original: 1, value: 0),
    Question(type: "gone", access: "0", kind: .typeSize, original: 4, value: 0),
    Question(type: "small___mine", access: "0", kind: .typeMatches, original: 1, value: 1),
    Question(type: "small___mine", access: "0:0", kind: .fieldByteOffset, original: 0, value: 4),
    Question(type: "flags", access: "0:1", kind: .fieldByteOffset, original: 0, value: 4),
    Question(type: "flags", access: "0:1", kind: .fieldByteSize, original: 4, value: 4),
    Question(type: "flags", access: "0:1", kind: .fieldLeftShift, original: 56, value: 47),
    Question(type: "flags", access: "0:1", kind: .fieldRightShift, original: 59, value: 57),
    Question(type: "colour", access: "1", kind: .enumeratorValue, original: 1, value: UInt64(bitPattern: -5)),
    Question(type: "colour", access: "0", kind: .enumeratorExists, original: 1, value: 0),
    Question(type: "colour", access: "0", kind: .enumeratorValue, original: 0, value: nil),
  ]

  @Test(arguments: questions)
  func answersAsLibbpf(_ question: Question) throws {
    let (local, access) = try Self.object(question.access)
    let id = try #require(local.find(question.type))
    let target = CoreTarget(try Self.kernel())
    var relocator = CoreRelocator(local: local, target: target)
    let record = BTFExtension.RelocationRecord(type: id, access: access, kindNumber: question.kind.rawValue)
    let answer = try relocator.resolve(record)
    #expect(answer.original == question.original)
    #expect(answer.isUnresolved == (question.value == nil))
    if let value = question.value { #expect(answer.value == value) }
  }

  @Test func knowsItsOwnTypesWithoutAKernel() throws {
    let (local, access) = try Self.object("0")
    let id = try #require(local.find("task"))
    var relocator = CoreRelocator(local: local, target: nil)
    let record = BTFExtension.RelocationRecord(
      type: id, access: access, kindNumber: CoreRelocationKind.typeIDLocal.rawValue)
    #expect(try relocator.resolve(record).value == UInt64(id.rawValue))
  }

  static let nonsense: [(type: String, access: String, kind: CoreRelocationKind)] = [
    ("task", "0:9", .fieldByteOffset), ("task", "0:0:1", .fieldByteOffset), ("task", "", .fieldByteOffset),
    ("task", ":0", .fieldByteOffset), ("task", "0:2:6", .fieldByteOffset), ("task", "1", .typeExists),
    ("task", "0", .enumeratorValue), ("colour", "2", .enumeratorValue), ("task", "0:2:0", .fieldSigned),
    ("twice", "0:0", .fieldByteOffset),
  ]

  @Test(arguments: nonsense)
  func refusesWhatLibbpfRefuses(_ type: String, _ access: String, _ kind: CoreRelocationKind) throws {
    let (local, offset) = try Self.object(access)
    var relocator = CoreRelocator(local: local, target: CoreTarget(try Self.kernel()))
    let record = BTFExtension.RelocationRecord(
      type: try #require(local.find(type)), access: offset, kindNumber: kind.rawValue)
    let error = #expect(throws: CoreRelocationError.self) { try relocator.resolve(record) }
    #expect(error?.reason.isEmpty == false)
  }

  @Test func asksAnonymousTypesAndUnknownKindsInVain() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let anonymous = builder.structure("", size: 4, [("a", int, 0)])
    let access = builder.string("0:0")
    var relocator = CoreRelocator(local: try BTF(bytes: builder.bytes), target: CoreTarget(try Self.kernel()))
    for (type, kind): (TypeID, UInt32) in [(anonymous, 0), (int, 13), (TypeID(rawValue: 99), 0)] {
      let record = BTFExtension.RelocationRecord(type: type, access: access, kindNumber: kind)
      #expect(throws: CoreRelocationError.self) { try relocator.resolve(record) }
    }
  }

  @Test(arguments: [("task", true), ("small", false), ("small___theirs", true), ("tas", false)])
  func findsNamesAsTheyAreWritten(_ name: String, _ isThere: Bool) throws {
    #expect((CoreTarget(try Self.kernel()).find(name, kind: .structure) != nil) == isThere)
  }

  // MARK: The two sets of types

  private static func object(_ access: String) throws -> (BTF, UInt32) {
    var builder = BTFBuilder()
    let int = builder.int()
    let array = builder.array(of: int, count: 6)
    _ = builder.structure("task", size: 40, [("pid", int, 0), ("tgid", int, 32), ("a", array, 64), ("old", int, 256)])
    _ = builder.structure("gone", size: 4, [("a", int, 0)])
    _ = builder.structure("small___mine", size: 4, [("one", int, 0)])
    _ = builder.structure("twice", size: 4, [("a", int, 0)])
    bitField(&builder, int, size: 4, (name: "low", bits: 3, offset: 0), (name: "high", bits: 5, offset: 3))
    enumeration(&builder, [("RED", 0), ("GREEN", 1)])
    let offset = builder.string(access)
    return (try BTF(bytes: builder.bytes), offset)
  }

  private static func kernel() throws -> BTF {
    var builder = BTFBuilder()
    let int = builder.int()
    let long = builder.int("long", size: 8)
    let array = builder.array(of: int, count: 4)
    let inner = builder.structure("", size: 24, [("pid", int, 32), ("tgid", int, 160)])
    _ = builder.structure("task", size: 64, [("new", int, 0), ("", inner, 32), ("a", array, 256), ("old", inner, 384)])
    _ = builder.structure("small___theirs", size: 8, [("zero", int, 0), ("one", int, 32)])
    _ = builder.structure("twice", size: 4, [("a", int, 0)])
    _ = builder.structure("twice", size: 12, [("b", long, 0), ("a", int, 64)])
    bitField(&builder, int, size: 8, (name: "other", bits: 32, offset: 0), (name: "high", bits: 7, offset: 42))
    enumeration(&builder, [("BLUE", 0), ("GREEN___2", UInt32(bitPattern: -5))])
    return try BTF(bytes: builder.bytes)
  }

  private static func bitField(
    _ builder: inout BTFBuilder, _ type: TypeID, size: UInt32, _ fields: (name: String, bits: UInt32, offset: UInt32)...
  ) {
    let payload = fields.flatMap { [builder.string($0.name), type.rawValue, $0.bits << 24 | $0.offset] }
    builder.add(.structure, "flags", count: fields.count, flag: true, word: size, then: payload)
  }

  private static func enumeration(_ builder: inout BTFBuilder, _ values: [(String, UInt32)]) {
    let payload = values.flatMap { [builder.string($0.0), $0.1] }
    builder.add(.enumeration, "colour", count: values.count, flag: true, word: 4, then: payload)
  }
}
