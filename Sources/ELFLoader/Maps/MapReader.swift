import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// Makes the object's map definitions: those of `maps` sections, the declared ones, then one for each section of global variables.
///
/// The order is libbpf's (`bpf_object__init_maps`, the first ones as in libbpf 0.8), so that map numbers are too.
struct MapReader {
  let file: ELFFile
  let types: BTF?
  let programs: [ObjectProgram]
  let functions: [ObjectFunction]

  func read() throws(ObjectError) -> ([MapDefinition], MapIndex) {
    var maps: [MapDefinition] = []
    var index = MapIndex()
    try readLegacy(into: &maps, &index)
    try readDeclared(into: &maps, &index)
    let typed = types?.firstByName { _ in true } ?? [:]
    for section in file.sections {
      guard let kind = GlobalsSection(section) else { continue }
      index.globals[section.index] = maps.count
      maps.append(try globals(section, kind, type: typed[section.name]))
    }
    return (maps, index)
  }

  func failure(
    _ code: ObjectError.Code, section: String = ".maps", map: String, expected: String, found: String,
    offset: Int? = nil, advice: String = "correct the map's declaration in the source"
  ) -> ObjectError {
    ObjectError(
      code, object: file.name, section: section, offset: offset, expected: "map '\(map)' with \(expected)",
      found: found, advice: advice)
  }

  // MARK: Sections of global variables

  private static let readOnlyForProgram: UInt32 = 1 << 7
  private static let mappable: UInt32 = 1 << 10

  private func globals(
    _ section: ObjectSection, _ kind: GlobalsSection, type: TypeID?
  ) throws(ObjectError) -> MapDefinition {
    guard let size = UInt32(exactly: section.size), size <= UInt32(Int32.max) else {
      throw ObjectError(
        .tooLarge, object: file.name, section: section.name, expected: "at most \(Int32.max) bytes of variables",
        found: "\(section.size)", advice: "make the variables smaller, or put them into a map")
    }
    var map = MapDefinition(
      name: section.name, typeNumber: MapType.array.rawValue, keySize: 4, valueSize: size, maxEntries: 1)
    map.origin = .globals(section: section.name)
    map.kernelName = MapDefinition.kernelName(ofSection: section.name, object: file.name)
    map.valueType = type ?? .void
    map.contents = Array(file.bytes(of: section))
    if kind == .constants {
      map.flags |= Self.readOnlyForProgram
      map.isFrozen = true
    }
    if let type, hasVisibleVariable(type) { map.flags |= Self.mappable }
    return map
  }

  /// True where user space is to see one of the section's variables. Matches libbpf's `map_is_mmapable`.
  private func hasVisibleVariable(_ id: TypeID) -> Bool {
    guard let types, let section = types[id] else { return false }
    return types.variables(of: section).contains { place in
      guard let variable = types[place.type], variable.kind == .variable else { return false }
      return types.linkage(of: variable) != .static
    }
  }
}
