import BPFTypeFormat
import Testing

/// Types as text.
struct PrintingTests {
  @Test func definesTypesBeforeTheyAreContained() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let inner = TypeID(rawValue: 4)
    let pointer = builder.add(.pointer, word: inner.rawValue)
    _ = builder.structure("outer", size: 16, [("link", pointer, 0), ("value", inner, 64)])
    _ = builder.structure("inner", size: 8, [("first", int, 0), ("second", int, 32)])
    #expect(
      try text(builder) == """
        struct outer;
        struct inner;

        struct inner {
        \tint first;
        \tint second;
        };

        struct outer {
        \tstruct inner *link;
        \tstruct inner value;
        };


        """)
  }

  @Test func writesDeclaratorsAsCNestsThem() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let row = builder.array(of: int, count: 3)
    let toRow = builder.add(.pointer, word: row.rawValue)
    let constant = builder.add(.const, word: int.rawValue)
    let toConstant = builder.add(.pointer, word: constant.rawValue)
    let constantPointer = builder.add(.const, word: toConstant.rawValue)
    let function = builder.add(
      .prototype, count: 2, word: int.rawValue, then: [builder.string("p"), toConstant.rawValue, 0, 0])
    let toFunction = builder.add(.pointer, word: function.rawValue)
    _ = builder.structure(
      "all", size: 32, [("a", toRow, 0), ("b", constantPointer, 64), ("c", toFunction, 128), ("d", toConstant, 192)])
    let lines = try text(builder).split(separator: "\n").map { $0.drop { $0 == "\t" } }
    #expect(lines.contains("int (*a)[3];"))
    #expect(lines.contains("const int * const b;"))
    #expect(lines.contains("int (*c)(const int *p, ...);"))
    #expect(lines.contains("const int *d;"))
  }

  struct Layout: Sendable, CustomTestStringConvertible {
    var name: String
    var size: UInt32
    /// Widths in bits, 0 for whole integers, and offsets in bits.
    var members: [(UInt32, UInt32)]
    var lines: [String]
    var testDescription: String { name }
  }

  static let layouts = [
    Layout(
      name: "a gap of its own making", size: 12, members: [(0, 0), (0, 64)], lines: ["int m0;", "long: 0;", "int m1;"]),
    Layout(name: "packed", size: 9, members: [(0, 0), (0, 40)], lines: ["int m0;", "char: 8;", "int m1;"]),
    Layout(
      name: "bit fields with a hole", size: 4, members: [(3, 0), (4, 8)],
      lines: ["int m0: 3;", "char: 5;", "int m1: 4;"]),
    Layout(name: "a tail", size: 12, members: [(0, 0)], lines: ["int m0;", "long: 0;", "int: 32;"]),
  ]

  @Test(arguments: layouts)
  func fillsGaps(_ layout: Layout) throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let payload = layout.members.enumerated().flatMap { index, member in
      [builder.string("m\(index)"), int.rawValue, member.0 << 24 | member.1]
    }
    builder.add(
      .structure, "s", count: layout.members.count, flag: true, word: layout.size, then: payload)
    let written = try text(builder)
    for line in layout.lines { #expect(written.contains("\t\(line)\n"), "\(line) in \(written)") }
    #expect(written.contains("packed") == (layout.name == "packed"))
  }

  @Test func keepsTheSizeOfAUnionWithoutMembers() throws {
    var builder = BTFBuilder()
    let union = builder.add(.union, word: 8)
    builder.add(.typedef, "transparent", word: union.rawValue)
    #expect(try text(builder) == "\ntypedef union {\n\tlong: 64;\n} transparent;\n\n")
  }

  @Test func numbersNamesThatOccurTwice() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    _ = builder.structure("twice", size: 4, [("a", int, 0)])
    _ = builder.structure("twice", size: 4, [("b", int, 0)])
    for value: UInt32 in [1, 2] { builder.add(.enumeration, count: 1, word: 4, then: [builder.string("E"), value]) }
    let written = try text(builder)
    #expect(written.contains("struct twice {") && written.contains("struct twice___2 {"))
    #expect(written.contains("E = 1,") && written.contains("E___2 = 2,"))
  }

  @Test func endsOnTypesThatContainThemselves() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let own = TypeID(rawValue: 2)
    _ = builder.structure("", size: 8, [("a", own, 0), ("b", own, 32)])
    _ = builder.structure("root", size: 8, [("c", own, 0), ("d", int, 32)])
    builder.add(.typedef, "loop", word: 4)
    #expect(try text(builder).utf8.count < 10_000_000)
  }

  @Test func listsTypesAsBpftoolDoes() throws {
    var builder = BTFBuilder()
    let int = builder.int()
    let structure = builder.structure("s", size: 8, [("a", int, 0), ("", int, 32)])
    let enumeration = builder.add(
      .enumeration, "e", count: 1, flag: true, word: 4, then: [builder.string("MINUS"), UInt32(bitPattern: -1)])
    let types = try BTF(bytes: builder.bytes)
    #expect(types.rawText(of: int) == "[1] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED\n")
    #expect(
      types.rawText(of: structure)
        == "[2] STRUCT 's' size=8 vlen=2\n\t'a' type_id=1 bits_offset=0\n\t'(anon)' type_id=1 bits_offset=32\n")
    #expect(types.rawText(of: enumeration) == "[3] ENUM 'e' encoding=SIGNED size=4 vlen=1\n\t'MINUS' val=-1\n")
    #expect(types.rawText(of: TypeID(rawValue: 9)) == "")
  }

  private func text(_ builder: BTFBuilder) throws -> String {
    var printer = CPrinter(try BTF(bytes: builder.bytes))
    return printer.text()
  }
}
