extension Walk {
  /// Checks that a register may be read. Matches `check_reg_arg` with `SRC_OP`, Linux 6.18.33.
  func checkSource(register: Int) throws(VerificationStop) {
    try checkNumber(of: register)
    scratched.touch(register: register)
    if state.frame[register].kind == .uninitialized { throw .rejected(.access, "R\(register) !read_ok") }
  }

  /// Checks that a register may be written, and forgets its value if `marks`. Matches `check_reg_arg` with `DST_OP` and
  /// `DST_OP_NO_MARK`, Linux 6.18.33.
  func checkDestination(register: Int, marks: Bool = true) throws(VerificationStop) {
    try checkNumber(of: register)
    scratched.touch(register: register)
    if register == 10 { throw .rejected(.access, "frame pointer is read only") }
    if marks { state.frame[register] = freshScalar }
  }

  private func checkNumber(of register: Int) throws(VerificationStop) {
    guard register < Frame.registerCount else { throw .rejected(.invalid, "R\(register) is invalid") }
  }

  /// Makes a register of the current frame the number zero. Source: `__mark_reg_const_zero`.
  func markZero(register: Int) {
    state.frame[register].setKnown(0)
    state.frame[register].kind = .scalar
    state.frame[register].flags = []
    state.frame[register].isPrecise = !privileges.isBPFCapable
  }

  /// True where the register holds a pointer that this program must not reveal. Source: `is_pointer_value`.
  func isSecret(register: Int) -> Bool { isSecret(state.frame[register]) }

  /// True for a pointer that this program must not reveal. Source: `__is_pointer_value`.
  func isSecret(_ register: RegisterState) -> Bool { !privileges.mayLeakPointers && register.kind != .scalar }

  /// Gives a number an id before it is copied, so that what is learnt of one copy is known of the other.
  /// Source: `assign_scalar_id_before_mov`.
  func linkBeforeCopy(register: Int) {
    guard state.frame[register].kind == .scalar else { return }
    // Sums of sums are not tracked.
    if state.frame[register].id & RegisterState.addConstant != 0 { state.frame[register].unlink() }
    if state.frame[register].id == 0, !state.frame[register].range.isConstant { state.frame[register].id = makeID() }
  }

  /// Notes a register whose bounds contradict each other and forgets them. Matches `reg_bounds_sanity_check`, Linux 6.18.33.
  func checkConsistency(of range: inout ScalarRange, _ context: String) throws(VerificationStop) {
    if range.isConsistent { return }
    if let violation = range.violation(context) { log.message(violation) }
    if privileges.checksInvariants { throw .rejected(.fault, "") }
    range.markUnbounded()
  }

  /// The same for a register of the current frame.
  func checkConsistency(register: Int, _ context: String) throws(VerificationStop) {
    if state.frame[register].range.isConsistent { return }
    var range = state.frame[register].range
    try checkConsistency(of: &range, context)
    state.frame[register].range = range
  }
}

extension RegisterState {
  /// Ends a number's link with others, and its distance from them. Source: `clear_scalar_id`, Linux 6.18.44.
  mutating func unlink() {
    id = 0
    offset = 0
  }

  /// Gives it a known value or offset, and drops ids and what its kind kept, but not the kind. Source: `__mark_reg_known`.
  mutating func setKnown(_ value: UInt64) {
    dropDetails()
    range = .constant(value)
  }

  /// Drops ids and what its kind kept.
  mutating func dropDetails() {
    offset = 0
    detail = 0
    detail2 = 0
    id = 0
    referenceID = 0
  }
}
