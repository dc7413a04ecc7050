import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension MapReader {
  /// The sections of structures of programs, and whether their maps are attached by a link.
  private static let structOpsSections = [
    ".struct_ops": false, ".struct_ops.link": true, "?.struct_ops": false, "?.struct_ops.link": true,
  ]
  /// `BPF_F_LINK`.
  private static let byLink: UInt32 = 1 << 13

  /// The structures of programs, each a map of one entry. Matches `bpf_object_init_struct_ops` of libbpf 1.5.
  func readStructOps() throws(ObjectError) -> [MapDefinition] {
    var maps: [MapDefinition] = []
    for section in file.sections {
      guard let isByLink = Self.structOpsSections[section.name], section.size > 0 else { continue }
      guard let types, let list = types.find(section.name, kind: .dataSection).flatMap({ types[$0] }) else {
        throw ObjectError(
          .missing, object: file.name, section: section.name, expected: "the structures' types in .BTF",
          found: types == nil ? "no section .BTF" : "no DATASEC of that name", advice: "compile with -g")
      }
      let places = types.variables(of: list)
      let first = maps.count
      for place in places { maps.append(try structure(place, section, types, flags: isByLink ? Self.byLink : 0)) }
      try readMemberPrograms(places, section, &maps[first...], types)
    }
    return maps
  }

  private func structure(
    _ place: BTF.SectionVariable, _ section: ObjectSection, _ types: BTF, flags: UInt32
  ) throws(ObjectError) -> MapDefinition {
    let name = types.name(of: place.type)
    guard let variable = types[place.type], variable.kind == .variable,
      let structure = types.peeled(variable.target), structure.kind == .structure, !types.name(of: structure.id).isEmpty
    else {
      throw failure(
        .malformed, section: section.name, map: name, expected: "a structure with a name as its type",
        found: "type \(place.type)", offset: Int(place.offset))
    }
    let bytes = file.bytes(of: section)
    guard UInt64(place.offset) + UInt64(structure.size) <= UInt64(bytes.count) else {
      throw failure(
        .truncated, section: section.name, map: name,
        expected: "its \(structure.size) bytes within the section's \(bytes.count)", found: "offset \(place.offset)",
        offset: Int(place.offset))
    }
    var map = MapDefinition(
      name: name, typeNumber: MapType.structOps.rawValue, keySize: 4, valueSize: structure.size, maxEntries: 1,
      flags: flags)
    map.origin = .structOps(section: section.name)
    map.valueType = structure.id
    map.contents = Array(bytes.dropFirst(Int(place.offset)).prefix(Int(structure.size)))
    return map
  }

  /// Notes which program each member points to. Matches libbpf's `bpf_object__collect_st_ops_relos`.
  private func readMemberPrograms(
    _ places: [BTF.SectionVariable], _ section: ObjectSection, _ maps: inout ArraySlice<MapDefinition>, _ types: BTF
  ) throws(ObjectError) {
    let first = maps.startIndex
    for table in file.sections where table.isRelocations && Int(table.info) == section.index {
      for relocation in try file.relocations(in: table) {
        let index = places.firstIndex(notBelow: relocation.offset &+ 1) { UInt64($0.offset) } - 1
        guard index >= 0, let structure = types[maps[first + index].valueType],
          relocation.offset - UInt64(places[index].offset) < UInt64(structure.size)
        else {
          throw ObjectError(
            .malformed, object: file.name, section: section.name, offset: Int(clamping: relocation.offset),
            expected: "references inside the structures alone", found: "one outside")
        }
        let inside = UInt32(relocation.offset - UInt64(places[index].offset))
        guard let member = types.members(of: structure).first(where: { $0.bitOffset == inside &* 8 }),
          let pointer = types.peeled(member.type), pointer.kind == .pointer,
          types.peeled(pointer.target)?.kind == .prototype
        else {
          throw failure(
            .malformed, section: section.name, map: maps[first + index].name,
            expected: "references in pointers to functions", found: "one at offset \(inside)",
            offset: Int(clamping: relocation.offset))
        }
        guard let program = program(for: relocation, in: section) else {
          throw failure(
            .missing, section: section.name, map: maps[first + index].name,
            expected: "a program of the object as '\(member.name)'", found: target(of: relocation),
            offset: Int(clamping: relocation.offset))
        }
        maps[first + index].memberPrograms.append(.init(member: member.name, program: program.name))
      }
    }
  }

  private func target(of relocation: ELFRelocation) -> String {
    guard relocation.symbol < file.symbols.count else { return "symbol \(relocation.symbol)" }
    let symbol = file.symbols[relocation.symbol]
    return "'\(symbol.name)' in section \(file.section(symbol.section)?.name ?? "\(symbol.section)")"
  }
}
