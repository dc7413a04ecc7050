/// Something acquired that must be released: a reference, a lock, an interrupt state.
/// Source: `struct bpf_reference_state`, Linux 6.18.
struct Reference: Hashable {
  /// The kinds of things that are held.
  enum Kind: UInt8, Hashable {
    /// An object's reference count. `REF_TYPE_PTR`
    case pointer
    /// Disabled interrupts. `REF_TYPE_IRQ`
    case irq
    /// A `bpf_spin_lock`. `REF_TYPE_LOCK`
    case lock
    /// A `bpf_res_spin_lock`. `REF_TYPE_RES_LOCK`
    case resourceLock
    /// A `bpf_res_spin_lock` taken with interrupts saved. `REF_TYPE_RES_LOCK_IRQ`
    case resourceLockIRQ
  }

  /// What is held.
  var kind: Kind
  /// Its id; for locks the id of the register that named it.
  var id: UInt32
  /// The instruction that acquired it.
  var instruction: Int32
  /// For locks: what the lock belongs to, a map's index or an object's identity.
  var owner: Int32 = -1
}
