import BPFTypeFormat

/// Whether a structure is, or holds at an offset, another one: then a pointer to the first will do for the second.
/// Source: `btf_struct_ids_match`, `btf_struct_walk`, Linux 6.18.
struct StructureMatch {
  /// The types that the structure is from.
  let types: BTF
  /// The structure that is wanted; nil where it is from other types, so that none can be the same.
  let wanted: TypeID?

  /// What a search came to.
  struct Outcome {
    /// The structure was found.
    var isSame: Bool
    /// The line that the kernel prints where the search runs into something that is no structure.
    var complaint: String?
  }

  private enum Step {
    case structure(TypeID)
    case other
    case failure(String)
  }

  /// Looks for the structure at an offset of another.
  func search(_ start: TypeID, offset: Int, isStrict: Bool) -> Outcome {
    if offset == 0 && start == wanted { return Outcome(isSame: true) }
    if isStrict { return Outcome(isSame: false) }
    var id = start
    var offset = offset
    // Each step goes one structure deeper.
    for _ in 0..<64 {
      guard let type = types[id] else { break }
      switch step(into: type, offset: offset) {
      case .structure(let found):
        if found == wanted { return Outcome(isSame: true) }
        id = found
        offset = 0
      case .other: return Outcome(isSame: false)
      case .failure(let line): return Outcome(isSame: false, complaint: line)
      }
    }
    return Outcome(isSame: false)
  }

  /// The structure that starts at an offset of another, one level down or as many as it takes. Source: `btf_struct_walk`.
  private func step(into start: BTFType, offset: Int) -> Step {
    var start = start
    var offset = offset
    for _ in 0..<64 {
      guard let type = types.peeled(start.id), type.kind.isComposite else {
        return .failure("Type '\(types.name(of: start.id))' is not a struct")
      }
      let name = types.name(of: type.id)
      let members = types.members(of: type)
      if offset + 1 > Int(type.size) {
        guard let last = members.last, let flexible = types.peeled(last.type), flexible.kind == .array,
          let shape = types.array(flexible), shape.count == 0, offset >= Int(last.offset),
          let element = types.peeled(shape.element), element.kind == .int || element.kind.isComposite
        else { return .failure("access beyond struct \(name) at off \(UInt32(truncatingIfNeeded: offset)) size 1") }
        if element.kind == .int || element.size == 0 { return .other }
        offset = (offset - Int(last.offset)) % Int(element.size)
        start = element
        continue
      }
      var next: BTFType?
      search: for member in members {
        let place = Int(member.offset)
        if offset + 1 <= place { break }
        if member.bitWidth != 0 {
          let end = (Int(member.bitOffset) + Int(member.bitWidth) + 7) / 8
          if offset <= place && end <= offset + 1 { return .other }
          continue
        }
        guard let size = types.size(of: member.type) else {
          return .failure("field \(member.name) doesn't have size")
        }
        if offset >= place + Int(size) { continue }
        guard var inner = types.peeled(member.type) else { return .other }
        var begin = place
        if inner.kind == .array {
          guard let element = element(of: inner), let stride = types.size(of: element.id), stride > 0 else {
            return .other
          }
          begin += (offset - place) / Int(stride) * Int(stride)
          inner = element
        }
        guard inner.kind.isComposite else { return .other }
        if offset == begin { return .structure(inner.id) }
        offset -= begin
        next = inner
        break search
      }
      guard let next else { return .failure("struct \(name) doesn't have field at offset \(offset)") }
      start = next
    }
    return .other
  }

  /// What an array of any dimensions is made of.
  private func element(of array: BTFType) -> BTFType? {
    var type = array
    for _ in 0..<32 {
      guard type.kind == .array else { return type }
      guard let shape = types.array(type), let next = types.peeled(shape.element) else { return nil }
      type = next
    }
    return nil
  }
}
