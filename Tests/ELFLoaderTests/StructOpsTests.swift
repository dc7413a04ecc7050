import BPFELFLoader
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

/// Structures of programs, and references in data to programs.
struct StructOpsTests {
  // What libbpf 1.5 makes of them, the structure's size being the object's own.
  @Test func readsStructuresAsMaps() throws {
    let object = try Fixture.object("struct_ops")
    let maps = object.maps.filter { $0.type == .structOps }
    #expect(maps.map(\.name) == ["plain", "first", "second"])
    #expect(maps.map(\.flags) == [0, 1 << 13, 1 << 13])
    #expect(maps.map { [$0.keySize, $0.valueSize, $0.maxEntries] } == [[4, 48, 1], [4, 48, 1], [4, 48, 1]])
    #expect(
      maps.map { object.types?.name(of: $0.valueType) ?? "" } == .init(repeating: "tcp_congestion_ops___own", count: 3))
    #expect(maps.map { String(decoding: $0.contents[32..<37], as: UTF8.self) } == ["plain", "first", "secon"])
    #expect(maps.map(\.origin).first == .structOps(section: ".struct_ops"))
  }

  @Test func namesTheProgramsOfMembers() throws {
    let object = try Fixture.object("struct_ops")
    let pairs = object.maps.flatMap { map in map.memberPrograms.map { "\(map.name).\($0.member)=\($0.program)" } }
    #expect(
      pairs == ["plain.init=own_init", "plain.release=shared", "first.ssthresh=own_ssthresh", "second.release=shared"])
  }

  @Test(arguments: [("own_ssthresh", "ssthresh"), ("own_init", "init"), ("shared", "release")])
  func tellsWhatAProgramImplements(_ name: String, _ member: String) throws {
    let object = try Fixture.object("struct_ops")
    let linked = try object.link(try #require(object.program(named: name)))
    #expect(linked.structOpsMember == StructOpsMember(structure: "tcp_congestion_ops", name: member))
    #expect(linked.maps.map(\.name) == ["jumps"])
  }

  @Test func findsStaticProgramsInArrays() throws {
    let object = try Fixture.object("struct_ops")
    let jumps = try #require(object.maps.first { $0.name == "jumps" })
    #expect(jumps.initialEntries == [.init(key: 1, target: "hidden"), .init(key: 3, target: "nothing")])
    #expect(try #require(object.program(named: "hidden")).structOpsMember == nil)
  }

  @Test(arguments: [
    ("ops", "ops"), ("ops___a", "ops"), ("ops___a___b", "ops___a"), ("___a", "___a"), ("ops___", "ops___"), ("", ""),
    ("ops____a", "ops____a"),
  ])
  func dropsFlavours(_ written: String, _ essential: String) {
    #expect(StructOpsMember(structure: written, name: "").structure == essential)
  }
}
