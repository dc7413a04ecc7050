import BPFISA
import BPFKernelModel
import BPFTypeFormat

extension Walk {
  /// Queues the callback that compares a tree's nodes. Matches `set_rbtree_add_callback_state`, Linux 6.18.33; where the callback is
  /// refused, the line `kfunc NAME#ID failed callback verification` follows.
  func pushTreeCallback(of call: KernelCall) throws(VerificationStop) {
    do {
      try pushCallback(call.callback) { caller, callee throws(VerificationStop) in
        let root = caller[1]
        let place = UInt32(bitPattern: root.offset)
        guard let field = specialFields(of: root)?.field(of: .treeRoot, at: place) else {
          throw .rejected(.fault, "")
        }
        for register in 1...2 {
          callee[register] = graphNode(of: field)
          try setNonOwning(&callee[register])
        }
        callee.context.isInCallback = true
        callee.context.callbackReturnMin = 0
        callee.context.callbackReturnMax = 1
      }
    } catch {
      guard case .rejected(let errno, let message) = error else { throw error }
      if !message.isEmpty { log.message(message) }
      throw .rejected(errno, "kfunc \(call.name)#\(call.callee.id) failed callback verification")
    }
  }

  /// True in a callback that compares a tree's nodes; in what it calls the kernel does not ask. Source:
  /// `in_rbtree_lock_required_cb`, Linux 6.18.44.
  var isInTreeCallback: Bool {
    let context = state.frame.context
    guard state.frameCount > 1, context.isInCallback, instructions.indices.contains(Int(context.callSite)) else {
      return false
    }
    let call = instructions[Int(context.callSite)]
    guard call.isKernelFunctionCall, let name = analysis.calls.kernelFunctionName(call) else { return false }
    return SpecialKernelFunction(rawValue: name)?.isTree == true
  }

  /// A node that was put into a list or tree, named by `r2`, belongs to the program no more; pointers to it are good until the lock is
  /// released. Source: `ref_convert_owning_non_owning` and what follows it in `check_kfunc_call`, Linux 6.18.33.
  func giveAwayNode(of call: KernelCall) throws(VerificationStop) {
    let id = state.frame[2].referenceID
    if id == 0 { throw bug("ref_obj_id is zero for owning -> non-owning conversion") }
    guard state.references.contains(where: { $0.id == id }) else { throw bug("ref state missing for ref_obj_id") }
    let hasLock = state.context.activeLocks > 0
    state.forEachRegister { register in
      guard register.referenceID == id else { return }
      register.referenceID = 0
      if hasLock { self.markNonOwning(&register) }
    }
    guard releaseReference(id) else {
      throw .rejected(.invalid, "kfunc \(call.name)#\(call.callee.id) reference has not been acquired before")
    }
  }

  /// The node that a function of lists and trees returns. Source: `mark_reg_graph_node`, Linux 6.18.33.
  func nodeResult(of call: KernelCall) throws(VerificationStop) -> RegisterState {
    guard let root = call.root else { throw bug("graph root expected") }
    return graphNode(of: root)
  }

  private func graphNode(of root: SpecialFields.Field) -> RegisterState {
    var node = RegisterState(kind: .typed, flags: .allocated)
    if let target = root.target { node.type = target }
    node.offset = Int32(bitPattern: root.nodeOffset)
    return node
  }

  /// Marks a pointer to a node that the list or tree owns. Source: `ref_set_non_owning`, Linux 6.18.33.
  func setNonOwning(_ register: inout RegisterState) throws(VerificationStop) {
    if state.context.activeLocks == 0 { throw bug("ref_set_non_owning w/o active lock") }
    if register.flags.contains(.nonOwning) { throw bug("NON_OWN_REF already set") }
    markNonOwning(&register)
  }

  private func markNonOwning(_ register: inout RegisterState) {
    let isCounted = specialFields(of: register)?.contains(.referenceCount) ?? false
    register.flags.insert(.nonOwning)
    if isCounted { register.flags.insert(.rcu) }
  }
}
