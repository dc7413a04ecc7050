extension BTF {
  /// A member that the kernel manages itself: a lock, a timer, a node, or a pointer to a kernel object.
  public struct SpecialField: Sendable, Hashable {
    /// What it is: the name of its structure, such as `bpf_spin_lock`, or the tag of its pointer, such as `kptr`.
    public var kind: String
    /// Where it starts in the value, in bytes.
    public var offset: UInt32
    /// Its size in bytes.
    public var size: UInt32
    /// Its structure, or what the pointer points to.
    public var type: TypeID
    /// For lists and trees what they hold: the text of the member's `contains:` tag; empty where there is none.
    public var contains: String
  }

  /// The structures that the kernel manages itself. Source: Linux 6.18 `btf_get_field_type`.
  private static let specialStructures = [
    "bpf_spin_lock", "bpf_res_spin_lock", "bpf_timer", "bpf_wq", "bpf_list_head", "bpf_list_node", "bpf_rb_root",
    "bpf_rb_node", "bpf_refcount", "bpf_task_work",
  ]
  /// The tags of pointers that the kernel manages itself. Source: Linux 6.18 `btf_find_kptr`.
  private static let pointerTags = ["kptr_untrusted", "kptr", "percpu_kptr", "uptr"]

  /// The members of a structure, or the variables of a section, that the kernel manages itself; by offset.
  ///
  /// Looks into nested structures and arrays as `btf_find_field` does, up to four levels deep.
  public func specialFields(of id: TypeID) -> [SpecialField] {
    var fields: [SpecialField] = []
    var budget = 1 << 13
    guard let type = peeled(id) else { return [] }
    for place in places(in: type) {
      collect(place.type, at: place.offset, owner: type.id, component: place.index, depth: 4, &budget, &fields)
    }
    return fields.enumerated().sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }.map(\.element)
  }

  private func places(in type: BTFType) -> [(type: TypeID, offset: UInt32, index: Int)] {
    if type.kind == .dataSection {
      return variables(of: type).enumerated().compactMap { index, variable in
        self[variable.type].map { ($0.target, variable.offset, index) }
      }
    }
    guard type.kind == .structure else { return [] }
    return members(of: type).enumerated().map { ($1.type, $1.offset, $0) }
  }

  private func collect(
    _ id: TypeID, at offset: UInt32, owner: TypeID, component: Int, depth: Int, _ budget: inout Int,
    _ fields: inout [SpecialField]
  ) {
    budget -= 1
    guard budget > 0, let type = peeled(id) else { return }
    switch type.kind {
    case .structure:
      let name = string(at: type.nameOffset)
      if Self.specialStructures.contains(name) {
        let tags = declarationTags(of: owner).filter { $0.component == component && $0.text.hasPrefix("contains:") }
        fields.append(
          SpecialField(kind: name, offset: offset, size: type.size, type: type.id, contains: tags.first?.text ?? ""))
        return
      }
      budget -= type.count
      guard depth > 0, budget > 0 else { return }
      for place in places(in: type) {
        collect(
          place.type, at: offset &+ place.offset, owner: type.id, component: place.index, depth: depth - 1, &budget,
          &fields)
      }
    case .array:
      guard let shape = array(type), let size = size(of: shape.element), size > 0 else { return }
      for index in 0..<shape.count {
        guard budget > 0 else { return }
        let known = fields.count
        collect(
          shape.element, at: offset &+ index &* size, owner: owner, component: component, depth: depth, &budget, &fields
        )
        if fields.count == known { return }
      }
    case .pointer:
      guard let tag = self[type.target], tag.kind == .typeTag else { return }
      let name = string(at: tag.nameOffset)
      guard Self.pointerTags.contains(name), let target = peeled(tag.target) else { return }
      fields.append(SpecialField(kind: name, offset: offset, size: 8, type: target.id, contains: ""))
    default: break
    }
  }
}
