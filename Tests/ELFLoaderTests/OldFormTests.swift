import BPFELFLoader
import BPFISA
import BPFKernelModel
import BPFProgram
import Testing

/// Forms of old and other compilers mean the same as today's.
struct OldFormTests {
  private static let objects = ["map_declarations", "global_variables", "linking", "struct_ops", "legacy_maps_28"]

  @Test(arguments: objects)
  func readsRelocationsWithAddends(_ name: String) throws {
    var file = try EditableObject(try Fixture.bytes("objects/\(name).o"))
    let count = file.makeAddendsExplicit()
    #expect(count > 0)
    try expectSame(BPFObject(bytes: file.bytes, name: "\(name).o"), as: try Fixture.object(name))
  }

  @Test(arguments: objects)
  func readsDataRelocationsOfOldCompilers(_ name: String) throws {
    var file = try EditableObject(try Fixture.bytes("objects/\(name).o"))
    for table in file.sections where table.kind == .relocations {
      // R_BPF_64_ABS64 becomes R_BPF_64_64.
      for entry in stride(from: table.offset, to: table.offset + table.size, by: 16) where file.bytes[entry + 8] == 2 {
        file.bytes[entry + 8] = 1
      }
    }
    try expectSame(BPFObject(bytes: file.bytes, name: "\(name).o"), as: try Fixture.object(name))
  }

  @Test(arguments: ["without_types", "legacy_maps_20"])
  func readsFunctionsWithoutTypeAndSize(_ name: String) throws {
    var file = try EditableObject(try Fixture.bytes("objects/\(name).o"))
    let table = try #require(file.sections.first { $0.kind == .symbols })
    for symbol in stride(from: table.offset, to: table.offset + table.size, by: 24)
    where [1, 2].contains(file.bytes[symbol + 4] & 15) {
      file.bytes[symbol + 4] = 0x10
      file.store(0, bytes: 8, at: symbol + 16)
    }
    let object = try BPFObject(bytes: file.bytes, name: "\(name).o")
    let usual = try Fixture.object(name)
    #expect(object.programs == usual.programs)
    #expect(object.maps == usual.maps)
  }

  @Test func keepsDescriptorsOfTheObjectApart() throws {
    // A load of descriptor 0 that no relocation goes with: the relocations of the code become none.
    var file = try EditableObject(try Fixture.bytes("objects/legacy_maps_20.o"))
    let table = try #require(file.sections.first { $0.name == ".relxdp" })
    let code = try #require(file.sections.first { $0.name == "xdp" })
    for entry in stride(from: table.offset, to: table.offset + table.size, by: 16) {
      // The source register says map descriptor.
      let place = code.offset + file.load(bytes: 8, at: entry)
      file.bytes[place + 1] |= 0x10
    }
    file.store(1, bytes: 4, at: file.header(of: table.index) + 4)
    let object = try BPFObject(bytes: file.bytes, name: "raw.o")
    let linked = try object.link(try #require(object.program(named: "uses")))
    #expect(linked.maps.count == 2)
    #expect(linked.instructions.filter(\.isWideLoad).map(\.immediate) == [-1, -1])
  }

  private func expectSame(_ object: BPFObject, as usual: BPFObject) throws {
    #expect(object.maps == usual.maps)
    #expect(object.programs == usual.programs)
    for program in usual.programs {
      let expected = try usual.link(program, as: program.type == .unspec ? .schedCls : nil)
      let linked = try object.link(program, as: program.type == .unspec ? .schedCls : nil)
      #expect(linked.instructions == expected.instructions, "\(program.name)")
      #expect(linked.subprograms == expected.subprograms, "\(program.name)")
    }
  }
}
