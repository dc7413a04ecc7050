/// The registers and slots that changed since the state was last printed, so that the log shows only those.
/// Source: `scratched_regs`, `scratched_stack_slots` of `struct bpf_verifier_env`.
struct Scratched {
  /// A bit for each register.
  var registers: UInt32 = 0
  /// A bit for each stack slot of the current frame.
  var slots: UInt64 = 0

  /// Everything counts as changed. Source: `mark_verifier_state_scratched`.
  static let everything = Scratched(registers: ~0, slots: ~0)

  /// Notes that a register was touched. Source: `mark_reg_scratched`.
  @inline(__always)
  mutating func touch(register: Int) { registers |= 1 << UInt32(register & 31) }

  /// Notes that a slot was touched. Source: `mark_stack_slot_scratched`.
  @inline(__always)
  mutating func touch(slot: Int) { slots |= 1 << UInt64(slot & 63) }

  /// True where nothing was touched.
  var isEmpty: Bool { registers == 0 && slots == 0 }
}
