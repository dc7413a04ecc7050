import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What the kernel knows of a map's value by its types.
struct MapRecord: Hashable {
  /// True where the kernel has the map's types at all.
  var hasTypes = false
  /// The special fields of its values. Source: `map->record`.
  var fields = SpecialFields()

  /// Nothing is known.
  init() {}

  /// What the kernel knows of a map once a loader has made it.
  ///
  /// A loader does not pass the types on for some kinds of maps, and makes the map again without them where the kernel refuses
  /// them. Matches `map_check_btf`, Linux 6.18, and `bpf_object__create_map`, libbpf 1.5.
  init(of map: MapDefinition, in program: LinkedProgram, _ profile: KernelProfile) {
    guard let types = program.types, map.valueType != .void, let kind = map.type, Self.keepsTypes(kind) else { return }
    hasTypes = true
    guard let type = types.peeled(map.valueType),
      let found = try? SpecialFields(of: type, size: map.valueSize, wanted: .ofMapValues, in: types, profile)
    else { return }
    guard Self.isAllowed(found, in: map, kind, types) else {
      hasTypes = false
      return
    }
    fields = found
  }

  private static func keepsTypes(_ kind: MapType) -> Bool {
    switch kind {
    case .perfEventArray, .cgroupArray, .stackTrace, .arrayOfMaps, .hashOfMaps, .devmap, .devmapHash, .cpumap, .xskmap,
      .sockmap, .sockhash, .queue, .stack, .arena:
      false
    default: true
    }
  }

  /// `BPF_F_RDONLY_PROG` and `BPF_F_WRONLY_PROG`
  private static let programFlags: UInt32 = 1 << 7 | 1 << 8
  /// The greatest size of what a user's page can hold.
  private static let pageSize: UInt32 = 4096

  /// Whether maps of the kind may have such fields.
  private static func isAllowed(_ fields: SpecialFields, in map: MapDefinition, _ kind: MapType, _ types: BTF) -> Bool {
    if fields.fields.isEmpty { return true }
    if map.flags & programFlags != 0 { return false }
    return fields.fields.allSatisfy { field in
      switch field.kind {
      case .spinLock, .resilientSpinLock: kind.traits.contains(.spinLock)
      case .timer, .workQueue, .taskWork: kind.traits.contains(.timer)
      case .untrustedPointer, .referencedPointer, .percpuPointer, .referenceCount: kind.traits.contains(.kptr)
      case .userPointer: kind == .taskStorage && fitsPage(field.target, types)
      case .listHead, .treeRoot: kind.traits.contains(.graph) && hasRecord(field.target, types)
      case .listNode, .treeNode: false
      }
    }
  }

  private static func fitsPage(_ target: TypeReference?, _ types: BTF) -> Bool {
    guard let target, target.isOwn, let size = types[target.id]?.size else { return false }
    return size > 0 && size <= pageSize
  }

  private static func hasRecord(_ target: TypeReference?, _ types: BTF) -> Bool {
    guard let target, let structure = types[target.id] else { return false }
    return types.hasDirectSpecialField(structure)
  }
}
