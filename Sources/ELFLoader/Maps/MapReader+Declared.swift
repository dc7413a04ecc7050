import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension MapReader {
  /// Bytes of a reference in the initial values of a map.
  private static let referenceSize: UInt64 = 8

  /// Reads `.maps`. Matches `bpf_object__init_user_btf_maps` of libbpf 1.5.
  func readDeclared(into maps: inout [MapDefinition], _ index: inout MapIndex) throws(ObjectError) {
    guard let section = file.section(named: ".maps") else { return }
    guard let types else {
      throw ObjectError(
        .missing, object: file.name, section: ".maps", expected: "the maps' types in .BTF", found: "no section .BTF",
        advice: "compile with -g")
    }
    guard let id = types.find(".maps", kind: .dataSection), let list = types[id] else {
      throw ObjectError(
        .missing, object: file.name, section: ".BTF", expected: "a DATASEC '.maps' that lists the maps", found: "none",
        advice: "compile with -g, and do not strip the object's types")
    }
    let places = types.variables(of: list)
    let first = maps.count
    for place in places {
      let map = try declared(place, sectionSize: section.size, types)
      index.defined[section.index, default: [:]][UInt64(place.offset)] = maps.count
      maps.append(map)
    }
    try readArena(&maps, &index)
    try readInitialValues(places, section, &maps, from: first, index)
  }

  /// Reads one declaration. Matches `bpf_object__init_user_btf_map`.
  private func declared(
    _ place: BTF.SectionVariable, sectionSize: Int, _ types: BTF
  ) throws(ObjectError) -> MapDefinition {
    guard let variable = types[place.type], variable.kind == .variable else {
      throw failure(
        .malformed, map: "#\(place.type.rawValue)", expected: "a variable",
        found: types[place.type]?.kind.name ?? "a type that does not exist")
    }
    let name = types.name(of: place.type)
    guard !name.isEmpty else {
      throw failure(.malformed, map: "#\(place.type.rawValue)", expected: "a name", found: "none")
    }
    guard UInt64(place.offset) + UInt64(place.size) <= UInt64(sectionSize) else {
      throw failure(
        .truncated, map: name, expected: "its \(place.size) bytes within the section's \(sectionSize)",
        found: "offset \(place.offset)", offset: Int(place.offset))
    }
    guard types.linkage(of: variable) == .global else {
      throw failure(
        .malformed, map: name, expected: "global linkage",
        found: types.linkage(of: variable) == .static
          ? "a static or hidden variable" : "a declaration without definition",
        advice: types.linkage(of: variable) == .static
          ? "declare the map without static or hidden" : "link the objects into one first (bpftool gen object)")
    }
    guard let structure = types.peeled(variable.target), structure.kind == .structure else {
      throw failure(
        .malformed, map: name, expected: "a structure as its type",
        found: types.peeled(variable.target)?.kind.name ?? "a type that does not exist")
    }
    guard structure.size <= place.size else {
      throw failure(
        .malformed, map: name, expected: "a structure of at most \(place.size) bytes", found: "\(structure.size) bytes",
        offset: Int(place.offset))
    }
    let declaration = try declaration(of: structure, map: name, types, isInner: false)
    var map = declaration.definition(name: name)
    if let inner = declaration.inner {
      let innerName = name + ".inner"
      map.inner = [try self.declaration(of: inner, map: innerName, types, isInner: true).definition(name: innerName)]
    }
    return map
  }

  /// Notes the arena and the section of its variables. Matches the end of `bpf_object__init_user_btf_maps`.
  private func readArena(_ maps: inout [MapDefinition], _ index: inout MapIndex) throws(ObjectError) {
    let arenas = maps.indices.filter { maps[$0].type == .arena }
    guard arenas.count <= 1 else {
      throw failure(
        .conflicting, map: maps[arenas[1]].name, expected: "no other arena in the object", found: maps[arenas[0]].name)
    }
    guard let section = file.section(named: ".addr_space.1"), let map = arenas.first else { return }
    index.arena = (section.index, map)
    maps[map].contents = Array(file.bytes(of: section))
  }

  /// Reads what the relocations of `.maps` put into maps of maps and program arrays. Matches `bpf_object__collect_map_relos`.
  private func readInitialValues(
    _ places: [BTF.SectionVariable], _ section: ObjectSection, _ maps: inout [MapDefinition], from first: Int,
    _ known: MapIndex
  ) throws(ObjectError) {
    for table in file.sections where table.isRelocations && Int(table.info) == section.index {
      for relocation in try file.relocations(in: table) {
        let at = Int(clamping: relocation.offset)
        let index = places.firstIndex(notBelow: relocation.offset &+ 1) { UInt64($0.offset) } - 1
        guard index >= 0, relocation.symbol < file.symbols.count, places[index].size >= Self.referenceSize,
          relocation.offset - UInt64(places[index].offset) <= UInt64(places[index].size) - Self.referenceSize
        else {
          throw ObjectError(
            .malformed, object: file.name, section: table.name, offset: at,
            expected: "a reference inside a map's `values`", found: "symbol \(relocation.symbol) at offset \(at)")
        }
        let map = first + index
        let isProgramArray = maps[map].type == .progArray
        let inner = place(of: relocation, in: section).flatMap { known.defined[$0.section]?[$0.offset] }
        guard
          let target = isProgramArray
            ? program(for: relocation, in: section)?.name : maps[map].isMapOfMaps ? inner.map({ maps[$0].name }) : nil
        else {
          throw failure(
            .missing, map: maps[map].name, expected: isProgramArray ? "programs as values" : "maps as values",
            found: "'\(file.symbols[relocation.symbol].name)'", offset: at)
        }
        guard let slot = slot(of: relocation, in: places[index]) else {
          throw failure(
            .malformed, map: maps[map].name, expected: "references in its last member `values` alone",
            found: "one at offset \(at)", offset: at)
        }
        maps[map].initialEntries.append(MapDefinition.InitialEntry(key: slot, target: target))
      }
    }
  }

  private func slot(of relocation: ELFRelocation, in place: BTF.SectionVariable) -> UInt32? {
    guard let types, let variable = types[place.type], let structure = types.peeled(variable.target),
      let last = types.member(structure.count - 1, of: structure), last.name == "values"
    else { return nil }
    let inside = relocation.offset &- UInt64(place.offset)
    guard inside >= UInt64(last.offset), (inside - UInt64(last.offset)) % Self.referenceSize == 0 else { return nil }
    return UInt32(clamping: (inside - UInt64(last.offset)) / Self.referenceSize)
  }
}

extension MapDefinition {
  fileprivate var isMapOfMaps: Bool { type == .arrayOfMaps || type == .hashOfMaps }
}
