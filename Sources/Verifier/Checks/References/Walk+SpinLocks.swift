import BPFTypeFormat

extension Walk {
  /// Takes or releases a `bpf_spin_lock` that a register points to.
  ///
  /// Only one may be held at a time; the register's id tells the locks of two elements apart.
  /// Matches `process_spin_lock` for `bpf_spin_lock` and `bpf_spin_unlock`, Linux 6.18.33.
  func checkSpinLock(register number: Int, isLock: Bool) throws(VerificationStop) {
    let register = state.frame[number]
    guard register.range.isConstant else {
      throw .rejected(
        .invalid,
        "R\(number) doesn't have constant offset. bpf_spin_lock has to be at the constant offset")
    }
    guard register.kind == .mapValue else { throw .unmodelled("bpf_spin_lock in allocated objects") }
    let map = register.mapIndex
    guard hasTypes(map: map) else {
      throw .rejected(.invalid, "map '\(mapName(map))' has to have BTF in order to use bpf_spin_lock")
    }
    guard let offset = specialFields(ofMap: map).offset(of: .spinLock) else {
      throw .rejected(.invalid, "map '\(mapName(map))' has no valid bpf_spin_lock")
    }
    let place = register.range.bits.value &+ UInt64(bitPattern: Int64(register.offset))
    guard place == UInt64(offset) else {
      throw .rejected(
        .invalid, "off \(Int64(bitPattern: place)) doesn't point to 'struct bpf_spin_lock' that is at \(offset)")
    }
    let lock = Reference(
      kind: .lock, id: register.id, instruction: Int32(truncatingIfNeeded: instruction),
      owner: Int32(truncatingIfNeeded: map))
    if isLock {
      try acquire(lock)
    } else {
      try release(lock)
      clearNonOwningReferences()
    }
  }

  /// Source: `acquire_lock_state`, Linux 6.18.33. The kernel only sees a second lock here where it has id and owner zero: other
  /// calls are refused before.
  private func acquire(_ lock: Reference) throws(VerificationStop) {
    if state.context.activeLocks > 0 && state.references.contains(where: { $0.kind == .lock }) {
      throw .rejected(.invalid, "Locking two bpf_spin_locks are not allowed")
    }
    state.references.append(lock)
    state.context.activeLocks += 1
    state.context.activeLock = lock.id
    state.context.activeLockOwner = lock.owner
  }

  /// Source: `release_lock_state`, Linux 6.18.33.
  private func release(_ lock: Reference) throws(VerificationStop) {
    guard state.context.activeLocks > 0 else {
      throw .rejected(.invalid, "bpf_spin_unlock without taking a lock")
    }
    guard
      let position = state.references.firstIndex(where: {
        $0.kind == .lock && $0.id == lock.id && $0.owner == lock.owner
      })
    else {
      throw .rejected(.invalid, "bpf_spin_unlock of different lock")
    }
    guard state.context.activeLock == lock.id && state.context.activeLockOwner == lock.owner else {
      throw .rejected(.invalid, "bpf_spin_unlock cannot be out of order")
    }
    let previous = state.references[..<position].last { $0.kind.isLock }
    state.references.remove(at: position)
    state.context.activeLocks -= 1
    state.context.activeLock = previous?.id ?? 0
    state.context.activeLockOwner = previous?.owner ?? -1
  }
}

extension Reference.Kind {
  /// True for the three kinds of locks. Source: `REF_TYPE_LOCK_MASK`, Linux 6.18.
  var isLock: Bool { self == .lock || self == .resourceLock || self == .resourceLockIRQ }
}
