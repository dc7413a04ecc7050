import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  private func record(ofMap index: Int) -> MapRecord {
    if let known = specialFieldTable.maps[index] { return known }
    guard maps.indices.contains(index) else { return MapRecord() }
    let record = MapRecord(of: maps[index], in: program, profile)
    specialFieldTable.maps[index] = record
    return record
  }

  /// True where the kernel knows the map's types. Source: `map->btf`, Linux 6.18.
  func hasTypes(map index: Int) -> Bool { record(ofMap: index).hasTypes }

  /// The special fields of a map's value; none where its type is not known. Source: `map->record`, Linux 6.18.
  func specialFields(ofMap index: Int) -> SpecialFields { record(ofMap: index).fields }

  /// The special fields of one of the program's own structures; nil where the kernel keeps no record of it.
  /// Source: `btf_find_struct_meta`, Linux 6.18.
  func specialFields(ofOwn id: TypeID) -> SpecialFields? {
    if let known = specialFieldTable.structures[id] { return known }
    var fields: SpecialFields?
    if let types = program.types, let type = types[id], type.kind == .structure, types.hasDirectSpecialField(type) {
      fields = try? SpecialFields(of: type, size: type.size, wanted: .ofObjects, in: types, profile)
    }
    specialFieldTable.structures[id] = .some(fields)
    return fields
  }

  /// The special fields of what a pointer points to: a map's value or an allocated object; nil where there is no record.
  /// Source: `reg_btf_record`, Linux 6.18.
  func specialFields(of pointer: RegisterState) -> SpecialFields? {
    switch pointer.kind {
    case .mapValue where pointer.flags.isEmpty: return specialFields(ofMap: pointer.mapIndex)
    case .typed where pointer.flags.contains(.allocated) && pointer.type.isOwn:
      return specialFields(ofOwn: pointer.type.id)
    default: return nil
    }
  }

  /// True where ids must tell values apart because each has its own lock. Source: `reg_may_point_to_spin_lock`, Linux 6.18.
  func mayPointToLock(_ pointer: RegisterState) -> Bool { specialFields(of: pointer)?.hasLock ?? false }

  /// The map's name as the kernel has it.
  func mapName(_ index: Int) -> String { maps.indices.contains(index) ? maps[index].kernelName : "" }
}
