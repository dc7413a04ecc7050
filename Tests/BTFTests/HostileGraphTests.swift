import BPFTypeFormat
import Testing

/// Graphs that no compiler writes give nil or an error: never a trap or a hang.
struct HostileGraphTests {
  /// Asks everything of every type.
  private func exercise(_ types: BTF) {
    for id in [TypeID(rawValue: .max), TypeID(rawValue: UInt32(types.count))] + Array(types.ids.prefix(200)) {
      _ = (types.size(of: id), types.alignment(of: id), types.typeName(id), types.peeled(id)?.id)
      _ = types.specialFields(of: id)
      guard let type = types[id] else { continue }
      _ = (types.members(of: type), types.enumerators(of: type), types.parameters(of: type), types.variables(of: type))
      _ = (types.array(type), types.integer(type), types.declarationTag(type), types.linkage(of: type))
      _ = types.result(of: type)
    }
    _ = types.kernelObjection
  }

  static let cycles: [BTFKind] = [.typedef, .const, .volatile, .restrict, .typeTag, .pointer, .variable, .function]

  @Test(arguments: cycles)
  func endsInACircle(_ kind: BTFKind) throws {
    var builder = BTFBuilder()
    let payload: [UInt32] = kind == .variable ? [0] : []
    builder.add(kind, "a", word: 2, then: payload)
    builder.add(kind, "b", word: 1, then: payload)
    let types = try BTF(bytes: builder.bytes)
    exercise(types)
    #expect(types.size(of: TypeID(rawValue: 1)) == (kind == .pointer ? 8 : nil))
  }

  @Test func endsInNestedStructures() throws {
    // Every structure holds the next one forty times: 40 to the power of 40 members.
    var builder = BTFBuilder()
    for level in 0..<40 {
      let next = TypeID(rawValue: UInt32(level) + 2)
      _ = builder.structure("s\(level)", size: 400, (0..<40).map { ("m\($0)", next, UInt32($0) * 64) })
    }
    _ = builder.structure("s40", size: 400, [("again", TypeID(rawValue: 1), 0)])
    exercise(try BTF(bytes: builder.bytes))
  }

  @Test func cutsEndlessPrototypesShort() throws {
    // A prototype whose thousands of parameters are all itself.
    var builder = BTFBuilder()
    let payload = [[UInt32]](repeating: [0, 1], count: 20_000).flatMap { $0 }
    let prototype = builder.add(.prototype, count: 20_000, word: 1, then: payload)
    let name = try BTF(bytes: builder.bytes).typeName(prototype)
    #expect(name.contains("?") && name.utf8.count < 10_000)
  }

  @Test func refusesArraysThatDoNotFit() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let large = builder.array(of: int, count: 0x4000_0000)
    let zero = builder.array(of: int, count: 0)
    let itself = builder.array(of: TypeID(rawValue: 4), count: 2)
    let types = try BTF(bytes: builder.bytes)
    #expect(types.size(of: large) == nil && types.size(of: zero) == 0 && types.size(of: itself) == nil)
    exercise(types)
  }

  @Test func survivesTruncationAndRandomBytes() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let pair = builder.structure("pair", size: 8, [("a", int, 0), ("b", int, 32)])
    builder.add(.typedef, "pair_t", word: pair.rawValue)
    builder.add(.dataSection, ".data", count: 1, word: 8, then: [3, 0, 8])
    let whole = builder.bytes
    for length in 0..<whole.count {
      #expect(throws: BTFError.self, "\(length) bytes") { try BTF(bytes: Array(whole[..<length])) }
    }
    var state: UInt64 = 42
    for _ in 0..<4000 {
      var bytes = whole
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      if let types = try? BTF(bytes: bytes) { exercise(types) }
      _ = try? BTFExtension(bytes: bytes)
    }
  }

  private static let zeros = [UInt8](repeating: 0, count: 24)

  static let broken: [(String, [UInt8], BTFError.Code)] = [
    ("nothing", [], .truncated),
    ("other magic", [UInt8](repeating: 1, count: 24), .notBTF),
    ("version 2", [0x9f, 0xeb, 2] + zeros, .unsupported),
    ("huge header", [0x9f, 0xeb, 1, 0, 255, 255, 255, 255] + zeros, .malformed),
    ("huge types", [0x9f, 0xeb, 1, 0, 24, 0, 0, 0, 0, 0, 0, 0, 252, 255, 255, 255] + zeros, .truncated),
  ]

  @Test(arguments: broken)
  func saysWhatIsWrong(_ name: String, _ bytes: [UInt8], _ code: BTFError.Code) {
    let error = #expect(throws: BTFError.self) { try BTF(bytes: bytes) }
    #expect(error?.code == code)
  }

  enum Objection: String, Sendable, CaseIterable, CustomTestStringConvertible {
    case parameterWithoutName, nameThatIsNoIdentifier, sectionWithoutSize, functionWithoutPrototype
    case enumerationWithoutSize, typeThatContainsItself, tooManyLevels
    var testDescription: String { rawValue }
  }

  @Test(arguments: Objection.allCases)
  func knowsWhatAKernelRefuses(_ objection: Objection) throws {
    var builder = BTFBuilder()
    let int = builder.int()
    #expect(try BTF(bytes: builder.bytes).kernelObjection == nil)
    switch objection {
    case .parameterWithoutName:
      let prototype = builder.add(.prototype, count: 1, then: [0, int.rawValue])
      builder.add(.function, "f", count: 1, word: prototype.rawValue)
    case .nameThatIsNoIdentifier: _ = builder.structure("Option<u32>", size: 0, [])
    case .sectionWithoutSize: builder.add(.dataSection, ".data")
    case .enumerationWithoutSize: builder.add(.enumeration, "e")
    case .typeThatContainsItself: builder.add(.typedef, "t", word: 2)
    case .tooManyLevels: Self.nest(33, in: &builder)
    case .functionWithoutPrototype: builder.add(.function, "f", count: 1, word: 9)
    }
    #expect(try BTF(bytes: builder.bytes).kernelObjection != nil)
  }

  @Test func takesAsManyLevelsAsAKernel() throws {
    var builder = BTFBuilder()
    Self.nest(32, in: &builder)
    #expect(try BTF(bytes: builder.bytes).kernelObjection == nil)
  }

  /// Adds structures of which each contains the next.
  private static func nest(_ levels: Int, in builder: inout BTFBuilder) {
    let first = builder.int().rawValue
    for level in 1...levels {
      let inner = level == levels ? first : first + UInt32(level) + 1
      _ = builder.structure("s\(level)", size: 4, [("m", TypeID(rawValue: inner), 0)])
    }
  }
}
