extension Walk {
  /// Checks a list's head. Matches the case `KF_ARG_PTR_TO_LIST_HEAD` of `check_kfunc_args`, Linux 6.18.33.
  func checkListHeadArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Checks a list's node. Matches the case `KF_ARG_PTR_TO_LIST_NODE` of `check_kfunc_args`, Linux 6.18.33.
  func checkListNodeArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Checks a tree's root. Matches the case `KF_ARG_PTR_TO_RB_ROOT` of `check_kfunc_args`, Linux 6.18.33.
  func checkTreeRootArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Checks a tree's node. Matches the case `KF_ARG_PTR_TO_RB_NODE` of `check_kfunc_args`, Linux 6.18.33.
  func checkTreeNodeArgument(_ index: Int, in call: inout KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Queues the callback that compares a tree's nodes. Matches `set_rbtree_add_callback_state`, Linux 6.18.33; where the callback is
  /// refused, the line `kfunc NAME#ID failed callback verification` follows.
  func pushTreeCallback(of call: KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// True in a callback that compares a tree's nodes. Source: `in_rbtree_lock_required_cb`, Linux 6.18.33.
  var isInTreeCallback: Bool { false }

  /// A node that was put into a list or tree, named by `r2`, belongs to the program no more.
  /// Source: `ref_convert_owning_non_owning` and what follows it in `check_kfunc_call`, Linux 6.18.33.
  func giveAwayNode(of call: KernelCall) throws(VerificationStop) {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// The node that a function of lists and trees returns. Source: `mark_reg_graph_node`, Linux 6.18.33.
  func nodeResult(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    throw .unmodelled("kernel function \(call.name)")
  }

  /// Marks a pointer to a node that the list or tree owns. Source: `ref_set_non_owning`, Linux 6.18.33.
  func setNonOwning(_ register: inout RegisterState) throws(VerificationStop) {
    throw .unmodelled("node of a list or tree")
  }
}
