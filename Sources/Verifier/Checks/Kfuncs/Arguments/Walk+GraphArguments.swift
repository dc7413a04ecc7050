import BPFKernelModel
import BPFTypeFormat

extension Walk {
  /// Checks a list's head. Matches the case `KF_ARG_PTR_TO_LIST_HEAD` of `check_kfunc_args`, Linux 6.18.33.
  func checkListHeadArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    try checkRoot(.listHead, index, in: &call)
  }

  /// Checks a list's node. Matches the case `KF_ARG_PTR_TO_LIST_NODE` of `check_kfunc_args`, Linux 6.18.33.
  func checkListNodeArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    try requireOwnedObject(index)
    try checkNode(.listNode, index, in: &call)
  }

  /// Checks a tree's root. Matches the case `KF_ARG_PTR_TO_RB_ROOT` of `check_kfunc_args`, Linux 6.18.33.
  func checkTreeRootArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    try checkRoot(.treeRoot, index, in: &call)
  }

  /// Checks a tree's node. Matches the case `KF_ARG_PTR_TO_RB_NODE` of `check_kfunc_args`, Linux 6.18.33.
  func checkTreeNodeArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    if call.callee.special == .treeAdd {
      try requireOwnedObject(index)
    } else {
      let register = state.frame[index + 1]
      let isBorrowed = register.kind == .typed && register.flags.isSuperset(of: [.allocated, .nonOwning])
      if !isBorrowed && register.referenceID == 0 {
        throw .rejected(.invalid, "\(call.name) can only take non-owning or refcounted bpf_rb_node pointer")
      }
      if isInTreeCallback { throw .rejected(.invalid, "\(call.name) not allowed in rbtree cb") }
    }
    try checkNode(.treeNode, index, in: &call)
  }

  private func requireOwnedObject(_ index: Int) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.kind == .typed, register.flags == .allocated else {
      throw .rejected(.invalid, "arg#\(index) expected pointer to allocated object")
    }
    try requireReference(register)
  }

  /// The head or root must be where the types say, and its lock must be held.
  /// Matches `__process_kf_arg_ptr_to_graph_root`, Linux 6.18.33.
  private func checkRoot(
    _ kind: SpecialFields.Kind, _ index: Int, in call: inout KernelCall
  ) throws(VerificationStop) {
    let register = state.frame[index + 1]
    guard register.mayHoldRoot else {
      throw .rejected(.invalid, "arg#\(index) expected pointer to map value or allocated object")
    }
    if register.kind == .typed { try requireReference(register) }
    let isKnown = kind == .listHead ? call.callee.special?.isList : call.callee.special?.isTree
    if isKnown != true {
      throw .rejected(.fault, "verifier internal error: \(kind.name) head arg for unknown kfunc")
    }
    let offset = try fieldOffset(kind, index)
    let fields = specialFields(of: register)
    guard let field = fields?.field(of: kind, at: offset) else {
      throw .rejected(.invalid, "\(kind.name) not found at offset=\(offset)")
    }
    if !isLockHeld(for: register) {
      let lock = fields?.offset(of: .spinLock).map { Int64($0) } ?? Self.noField
      throw .rejected(.invalid, "bpf_spin_lock at off=\(lock) must be held for \(kind.name)")
    }
    if call.root != nil { throw bug("repeating \(kind.name) arg") }
    call.root = field
  }

  /// What the kernel keeps for the offset of a field that is not there: `-EINVAL`.
  private static let noField: Int64 = -22

  private func fieldOffset(_ kind: SpecialFields.Kind, _ index: Int) throws(VerificationStop) -> UInt32 {
    let register = state.frame[index + 1]
    guard register.range.isConstant else {
      throw .rejected(
        .invalid,
        "R\(index + 1) doesn't have constant offset. \(kind.name) has to be at the constant offset")
    }
    return UInt32(truncatingIfNeeded: Int64(register.offset) &+ Int64(bitPattern: register.range.bits.value))
  }

  /// The node must be one of the structure that the head or root holds. Matches `__process_kf_arg_ptr_to_graph_node`,
  /// Linux 6.18.33.
  private func checkNode(
    _ kind: SpecialFields.Kind, _ index: Int, in call: inout KernelCall
  ) throws(VerificationStop) {
    let register = state.frame[index + 1]
    let isKnown: Bool
    switch call.callee.special {
    case .listPushFront, .listPushBack: isKnown = kind == .listNode
    case .treeRemove, .treeAdd, .treeLeft, .treeRight: isKnown = kind == .treeNode
    default: isKnown = false
    }
    guard isKnown, let root = call.root, let target = root.target else {
      throw .rejected(.fault, "verifier internal error: \(kind.name) node arg for unknown kfunc")
    }
    let offset = try fieldOffset(kind, index)
    guard specialFields(of: register)?.field(of: kind, at: offset) != nil else {
      throw .rejected(.invalid, "\(kind.name) not found at offset=\(offset)")
    }
    if register.type != target {
      throw .rejected(
        .invalid,
        "operation on \(root.kind.name) expects arg#1 \(kind.name) at offset=\(root.nodeOffset) in struct "
          + "\(typeName(of: target)), but arg is at offset=\(offset) in struct \(typeName(of: register.type))")
    }
    call.argumentType = register.type
    if offset != root.nodeOffset {
      throw .rejected(
        .invalid,
        "arg#1 offset=\(offset), but expected \(kind.name) at offset=\(root.nodeOffset) in struct "
          + typeName(of: target))
    }
  }
}
