import BPFTypeFormat

extension ExternIndex {
  /// What a loader calls the variable that stands for functions in `.ksyms`.
  private static let standIn = "dummy_ksym"
  /// Bytes that each extern is given.
  private static let slot: UInt32 = 4

  /// The types as a kernel takes them: a section `.ksyms` of variables that are defined, none of functions.
  ///
  /// Compilers declare functions in that section and leave its size open, which a kernel refuses. Matches the second half of libbpf 1.5's
  /// `bpf_object__collect_externs`: each extern becomes a variable of four bytes, functions all the same one, and their prototypes'
  /// parameters get a name.
  static func loadable(_ types: BTF) -> BTF {
    guard let id = types.find(".ksyms", kind: .dataSection), let section = types[id], let number = number(in: types)
    else { return types }
    var result = types
    var standIn = TypeID.void
    var places = types.variables(of: section)
    if places.contains(where: { types[$0.type]?.kind == .function }) {
      guard let (added, variable) = types.adding(variable: Self.standIn, of: number) else { return types }
      result = added
      standIn = variable
    }
    let nameOffset = result[standIn]?.nameOffset ?? 0
    for index in places.indices {
      let declared = places[index].type
      switch types[declared]?.kind {
      case .function:
        result.setLinkage(.global, of: declared)
        result.nameParameters(of: types[declared]?.target ?? .void, nameOffset: nameOffset)
        places[index].type = standIn
      default:
        result.setLinkage(.global, of: declared)
        result.setType(number, of: declared)
      }
      places[index].offset = UInt32(index) * Self.slot
      places[index].size = Self.slot
    }
    result.setSection(id, size: UInt32(places.count) * Self.slot, variables: places)
    return result
  }

  /// The first integer of four bytes; nil where there is none. Matches `find_int_btf_id`.
  private static func number(in types: BTF) -> TypeID? {
    types.ids.first { id in
      guard let type = types[id], type.kind == .int else { return false }
      return types.integer(type)?.bits == 32
    }
  }
}
