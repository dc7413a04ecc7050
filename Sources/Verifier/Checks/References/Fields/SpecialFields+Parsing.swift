import BPFProgram
import BPFTypeFormat

extension SpecialFields {
  /// The kernel's types that a map may own, with the function that ends a reference: a kernel without the function has no such type.
  /// Source: the calls of `register_btf_id_dtor_kfuncs`, Linux 6.18.
  // swift-format-ignore
  private static let destructors: [(structure: String, function: String)] = [
    ("task_struct",         "bpf_task_release_dtor"),
    ("cgroup",              "bpf_cgroup_release_dtor"),
    ("bpf_cpumask",         "bpf_cpumask_release_dtor"),
    ("bpf_crypto_ctx",      "bpf_crypto_ctx_release_dtor"),
    ("sk_buff",             "bpf_kfree_skb_dtor"),
    ("prog_test_ref_kfunc", "bpf_kfunc_call_test_release_dtor"),
    ("prog_test_member",    "bpf_kfunc_call_memb_release_dtor"),
  ]

  /// Finds the special fields of a value's type: a structure's members, or a section's variables.
  ///
  /// Matches `btf_parse_fields`, Linux 6.18.
  init(
    of type: BTFType, size: UInt32, wanted: Set<Kind>, in types: BTF, _ profile: KernelProfile
  ) throws(UnusableFields) {
    var search = FieldSearch(types, for: wanted)
    var end: UInt32 = 0
    var fields: [Field] = []
    for finding in try search.findings(in: type) {
      let (next, overflows) = finding.offset.addingReportingOverflow(finding.kind.size)
      guard !overflows, next <= size, finding.offset >= end else { throw UnusableFields() }
      end = next
      fields.append(try Self.field(finding, in: types, profile))
    }
    self.init(fields)
    if contains(.spinLock) && contains(.resilientSpinLock) { throw UnusableFields() }
    if (contains(.listHead) || contains(.treeRoot)) && !hasLock { throw UnusableFields() }
    if contains(.listNode) && contains(.treeNode) && !contains(.referenceCount) { throw UnusableFields() }
  }

  private static func field(
    _ finding: FieldSearch.Finding, in types: BTF, _ profile: KernelProfile
  ) throws(UnusableFields) -> Field {
    var field = Field(kind: finding.kind, offset: finding.offset)
    if finding.kind.isPointer {
      field.target = try pointerTarget(finding, in: types, profile)
    } else if finding.kind.isRoot {
      field.target = .own(finding.type)
      field.nodeOffset = try nodeOffset(finding, in: types)
    }
    return field
  }

  /// A structure that the kernel has by that name, else the program's own. Source: `btf_parse_kptr`.
  private static func pointerTarget(
    _ finding: FieldSearch.Finding, in types: BTF, _ profile: KernelProfile
  ) throws(UnusableFields) -> TypeReference {
    let name = types.name(of: finding.type)
    guard let known = profile.typeIndex?.find(name, kind: .structure) else { return .own(finding.type) }
    if finding.kind == .referencedPointer {
      guard let row = destructors.first(where: { $0.structure == name }),
        profile.typeIndex?.find(row.function, kind: .function) != nil
      else { throw UnusableFields() }
    }
    return .kernel(known)
  }

  /// Source: `btf_parse_graph_root`.
  private static func nodeOffset(_ finding: FieldSearch.Finding, in types: BTF) throws(UnusableFields) -> UInt32 {
    guard let structure = types[finding.type] else { throw UnusableFields() }
    let nodes = types.members(of: structure).filter { $0.name == finding.node }
    let kind: Kind = finding.kind == .listHead ? .listNode : .treeNode
    guard nodes.count == 1, let node = nodes.first, let type = types[node.type], type.kind == .structure,
      types.name(of: type.id) == kind.name, node.bitOffset % 8 == 0, node.offset % kind.alignment == 0
    else { throw UnusableFields() }
    return node.offset
  }
}

extension BTF {
  /// True where the kernel keeps a record of a structure's special fields, so that it can be allocated with them: it has a member that
  /// is one. Source: `btf_parse_struct_metas`, Linux 6.18.
  func hasDirectSpecialField(_ structure: BTFType) -> Bool {
    let kinds: [SpecialFields.Kind] = [.spinLock, .listHead, .listNode, .treeRoot, .treeNode, .referenceCount]
    return members(of: structure).contains { member in
      guard let type = self[member.type] else { return false }
      if type.kind == .structure {
        let name = name(of: type.id)
        return kinds.contains { $0.name == name }
      }
      guard let pointer = try? FieldSearch.pointer(type, in: self, for: .ofObjects) else { return false }
      return pointer.kind.isPointer
    }
  }
}
