import BPFProgram
import BPFTypeFormat

/// The check of all structures that programs may allocate, which a kernel does when it is given a program's types.
///
/// Where one of them is wrong the kernel refuses the types as a whole, and a loader goes on without any.
/// Source: `btf_parse_struct_metas` and `btf_check_and_fixup_fields`, Linux 6.18.
struct StructureRecords {
  private let types: BTF
  private let profile: KernelProfile

  /// True where the kernel takes the program's types with the structures in them.
  static func areFit(in program: LinkedProgram, _ profile: KernelProfile) -> Bool {
    guard let types = program.types else { return true }
    return StructureRecords(types: types, profile: profile).areFit
  }

  private var areFit: Bool {
    let special = specialTypes
    if special.isEmpty { return true }
    var records: [TypeID: SpecialFields] = [:]
    for id in types.ids {
      guard let type = types[id], type.kind == .structure,
        types.members(of: type).contains(where: { special.contains($0.type) })
      else { continue }
      guard let record = try? SpecialFields(of: type, size: type.size, wanted: .ofObjects, in: types, profile),
        !record.fields.isEmpty
      else { return false }
      records[id] = record
    }
    return records.values.allSatisfy { owns($0, records) }
  }

  /// The structures and pointers that make a structure special that has them as members.
  private var specialTypes: Set<TypeID> {
    let kinds: [SpecialFields.Kind] = [.spinLock, .listHead, .listNode, .treeRoot, .treeNode, .referenceCount]
    var found = Set(kinds.compactMap { types.find($0.name, kind: .structure) })
    for id in types.ids {
      guard let type = types[id], type.kind == .pointer || type.kind == .volatile else { continue }
      let pointer = try? FieldSearch.pointer(type, in: types, for: .ofObjects)
      if pointer != nil { found.insert(id) }
    }
    return found
  }

  /// What a node holds in lists and trees of its own must not hold others again.
  private func owns(_ record: SpecialFields, _ records: [TypeID: SpecialFields]) -> Bool {
    for field in record.fields where field.kind.isRoot {
      guard let target = field.target, let value = records[target.id] else { return false }
      if record.isNode && value.isNode && value.fields.contains(where: \.kind.isRoot) { return false }
    }
    return true
  }
}
