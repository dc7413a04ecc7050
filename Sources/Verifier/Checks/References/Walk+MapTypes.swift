import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// True where the kernel knows the map's types: the object tells them, and a loader passes them on for this type of map.
  ///
  /// Source: `bpf_object__create_map` of libbpf 1.5, which leaves the types of these out.
  func hasTypes(map index: Int) -> Bool {
    guard program.types != nil, maps.indices.contains(index) else { return false }
    let map = maps[index]
    switch map.type {
    case .perfEventArray, .cgroupArray, .stackTrace, .arrayOfMaps, .hashOfMaps, .devmap, .devmapHash, .cpumap, .xskmap,
      .sockmap, .sockhash, .queue, .stack, .arena, nil:
      return false
    default: return map.valueType != .void
    }
  }

  /// The special fields of a map's value; none where its type is not known. Source: `map->record`, Linux 6.18.
  ///
  /// Found once for each map: every access to a value asks for them.
  func specialFields(ofMap index: Int) -> SpecialFields {
    if knownSpecialFields.indices.contains(index), let known = knownSpecialFields[index] { return known }
    guard maps.indices.contains(index) else { return SpecialFields() }
    var fields = SpecialFields()
    if hasTypes(map: index), let types = program.types { fields = SpecialFields(of: maps[index].valueType, in: types) }
    if knownSpecialFields.count < maps.count {
      knownSpecialFields += Array(repeating: nil, count: maps.count - knownSpecialFields.count)
    }
    knownSpecialFields[index] = fields
    return fields
  }

  /// The map's name as the kernel has it.
  func mapName(_ index: Int) -> String { maps.indices.contains(index) ? maps[index].kernelName : "" }
}
