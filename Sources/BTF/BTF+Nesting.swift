extension BTF {
  /// How deep types may contain each other. Source: `MAX_RESOLVE_DEPTH`, Linux 6.18.
  private static let nestingLimit = 32

  /// The first type that contains itself, or others deeper than a kernel follows; nil where there is none.
  ///
  /// Pointers end what a structure contains, and structures what a pointer leads to. What was gone through from an earlier type costs no
  /// depth. Matches `btf_check_all_types`, `btf_resolve` and `env_stack_push`.
  var tooDeeplyNested: TypeID? {
    var states = [Progress](repeating: .unseen, count: count)
    for root in ids where states[Int(root.rawValue)] == .unseen {
      guard follow(root, &states) else { return root }
    }
    return nil
  }

  private enum Progress {
    case unseen
    case open
    case done
  }

  /// What a walk follows, decided by its first type that is a pointer, structure or array.
  private enum Path {
    case undecided
    case pointers
    case contents

    func follows(_ kind: BTFKind) -> Bool {
      switch kind {
      case .typedef, .volatile, .const, .restrict, .typeTag: true
      case .pointer: self != .contents
      case .structure, .union, .array: self != .pointers
      case .variable, .dataSection, .declarationTag: self == .undecided
      default: false
      }
    }
  }

  private func follow(_ root: TypeID, _ states: inout [Progress]) -> Bool {
    guard let first = self[root], Path.undecided.follows(first.kind) else { return true }
    var path = Path.undecided
    var open: [(type: BTFType, next: Int)] = []
    var pending: BTFType? = first
    while true {
      if let type = pending {
        guard open.count < Self.nestingLimit, states[Int(type.id.rawValue)] == .unseen else { return false }
        states[Int(type.id.rawValue)] = .open
        open.append((type, 0))
        if path == .undecided {
          if type.kind == .pointer { path = .pointers }
          if type.kind.isComposite || type.kind == .array { path = .contents }
        }
      }
      pending = nil
      guard let top = open.last else { return true }
      guard let id = contained(top.next, in: top.type) else {
        states[Int(top.type.id.rawValue)] = .done
        open.removeLast()
        continue
      }
      open[open.count - 1].next += 1
      guard let type = self[id], path.follows(type.kind), states[Int(id.rawValue)] != .done else { continue }
      pending = type
    }
  }

  /// What a type contains or leads to, one by one; nil after the last.
  private func contained(_ index: Int, in type: BTFType) -> TypeID? {
    switch type.kind {
    case .structure, .union, .dataSection:
      // Members and variables are twelve bytes each: of a member the type comes second, of a variable first.
      guard index < type.count else { return nil }
      return reader.u32(type.payload + index * 12 + (type.kind == .dataSection ? 0 : 4)).map(TypeID.init(rawValue:))
    case .array: return index == 0 ? array(type)?.element : nil
    default: return index == 0 ? type.target : nil
    }
  }
}
