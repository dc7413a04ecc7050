/// What the static passes know of an instruction. Source: flags of `struct bpf_insn_aux_data`, Linux 6.18.
struct InstructionFlags: OptionSet, Hashable, Sendable {
  var rawValue: UInt16

  /// States are compared and stored before it.
  static let prunePoint = InstructionFlags(rawValue: 1 << 0)
  /// Arriving here is recorded in the history of jumps.
  static let jumpPoint = InstructionFlags(rawValue: 1 << 1)
  /// A state is stored before it whatever the heuristics say.
  static let forceCheckpoint = InstructionFlags(rawValue: 1 << 2)
  /// A call that runs a callback before it returns.
  static let callsCallback = InstructionFlags(rawValue: 1 << 3)
  /// A call that has a callback run later.
  static let callsAsyncCallback = InstructionFlags(rawValue: 1 << 4)
  /// A spill or fill around a fastcall.
  static let fastcallPattern = InstructionFlags(rawValue: 1 << 5)
  /// A call of an iterator's next function.
  static let iteratorNext = InstructionFlags(rawValue: 1 << 6)
  /// A `may_goto`.
  static let mayGoto = InstructionFlags(rawValue: 1 << 7)
}
