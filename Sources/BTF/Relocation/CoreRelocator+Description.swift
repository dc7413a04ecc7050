extension CoreRelocator {
  /// What a relocation asks for, as people write it: `task_struct.sk.skc_refcnt`, `enum bpf_func_id::BPF_FUNC_unspec`, `struct sock`.
  public func subject(of record: BTFExtension.RelocationRecord) -> String {
    let root = local.typeName(record.type)
    guard let kind = record.kind, let access = try? CoreAccess(record, kind: kind, in: local) else {
      return "\(root) + '\(local.string(at: record.access))'"
    }
    if kind.isAboutTypes { return root }
    if kind.isAboutEnumerators { return "\(root)::\(local.string(at: access.steps[0].nameOffset))" }
    var text = root
    for (index, step) in access.steps.enumerated() {
      if step.nameOffset != 0 {
        text += ".\(local.string(at: step.nameOffset))"
      } else if index > 0 || step.index > 0 {
        text += "[\(step.index)]"
      }
    }
    return text
  }
}
