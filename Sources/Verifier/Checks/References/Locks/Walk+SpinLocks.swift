import BPFKernelModel
import BPFTypeFormat

extension Walk {
  /// Takes or releases a lock that a register points to, in a map's value or an allocated object.
  ///
  /// What the lock belongs to, and the register's id, tell the locks of two elements apart.
  /// Matches `process_spin_lock`, Linux 6.18.33.
  func checkSpinLock(
    register number: Int, isLock: Bool, kind: Reference.Kind = .lock
  ) throws(VerificationStop) {
    let register = state.frame[number]
    let name = kind == .lock ? "bpf_spin" : "bpf_res_spin"
    guard register.range.isConstant else {
      throw .rejected(
        .invalid, "R\(number) doesn't have constant offset. \(name)_lock has to be at the constant offset")
    }
    if register.kind == .mapValue && !hasTypes(map: register.mapIndex) {
      throw .rejected(
        .invalid, "map '\(mapName(register.mapIndex))' has to have BTF in order to use \(name)_lock")
    }
    let field: SpecialFields.Kind = kind == .lock ? .spinLock : .resilientSpinLock
    guard let offset = specialFields(of: register)?.offset(of: field) else {
      let place = register.kind == .mapValue ? "map '\(mapName(register.mapIndex))'" : "local 'kptr'"
      throw .rejected(.invalid, "\(place) has no valid \(name)_lock")
    }
    let place = register.range.bits.value &+ UInt64(bitPattern: Int64(register.offset))
    guard place == UInt64(offset) else {
      throw .rejected(
        .invalid, "off \(Int64(bitPattern: place)) doesn't point to 'struct \(name)_lock' that is at \(offset)")
    }
    let lock = Reference(
      kind: kind, id: register.id, instruction: Int32(truncatingIfNeeded: instruction), owner: lockOwner(register))
    if isLock {
      try acquire(lock)
    } else {
      try release(lock, name)
      clearNonOwningReferences()
    }
  }

  /// What a lock belongs to: a map's index, or the program's own types, which have no number.
  func lockOwner(_ pointer: RegisterState) -> Int32 {
    pointer.kind == .mapValue ? Int32(truncatingIfNeeded: pointer.mapIndex) : Reference.ownTypes
  }

  /// Source: `acquire_lock_state`, Linux 6.18.33. A second `bpf_spin_lock` never comes here: calls under a lock are refused before.
  private func acquire(_ lock: Reference) throws(VerificationStop) {
    let isHeld = state.references.contains {
      ($0.kind == .resourceLock || $0.kind == .resourceLockIRQ) && $0.id == lock.id && $0.owner == lock.owner
    }
    if lock.kind != .lock && isHeld {
      throw .rejected(.invalid, "Acquiring the same lock again, AA deadlock detected")
    }
    state.references.append(lock)
    state.context.activeLocks += 1
    state.context.activeLock = lock.id
    state.context.activeLockOwner = lock.owner
  }

  /// Source: `release_lock_state`, Linux 6.18.33.
  private func release(_ lock: Reference, _ name: String) throws(VerificationStop) {
    guard state.context.activeLocks > 0 else {
      throw .rejected(.invalid, "\(name)_unlock without taking a lock")
    }
    guard
      let position = state.references.firstIndex(where: {
        $0.kind == lock.kind && $0.id == lock.id && $0.owner == lock.owner
      })
    else {
      throw .rejected(.invalid, "\(name)_unlock of different lock")
    }
    guard state.context.activeLock == lock.id && state.context.activeLockOwner == lock.owner else {
      throw .rejected(.invalid, "\(name)_unlock cannot be out of order")
    }
    let previous = state.references[..<position].last { $0.kind.isLock }
    state.references.remove(at: position)
    state.context.activeLocks -= 1
    state.context.activeLock = previous?.id ?? 0
    state.context.activeLockOwner = previous?.owner ?? -1
  }

  /// True where the lock of the value or object that a pointer points to is held; says where another's is.
  /// Matches `check_reg_allocation_locked`, Linux 6.18.33.
  func isLockHeld(for pointer: RegisterState) -> Bool {
    if state.context.activeLocks == 0 { return false }
    let owner = lockOwner(pointer)
    if state.references.contains(where: { $0.kind.isLock && $0.id == pointer.id && $0.owner == owner }) { return true }
    log.message("held lock and object are not in the same allocation")
    return false
  }
}

extension Reference {
  /// The owner of locks in objects of the program's own types.
  static let ownTypes: Int32 = -2
}

extension Reference.Kind {
  /// True for the three kinds of locks. Source: `REF_TYPE_LOCK_MASK`, Linux 6.18.
  var isLock: Bool { self == .lock || self == .resourceLock || self == .resourceLockIRQ }
}
