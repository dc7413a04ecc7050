/// One step worth remembering for precision backtracking: a jump taken, a stack access, or linked scalars.
/// Source: `struct bpf_jmp_history_entry`, Linux 6.18.
struct JumpHistoryEntry: Hashable {
  /// What an access did beyond what the instruction tells.
  struct Flags: OptionSet, Hashable {
    var rawValue: UInt16
    /// The instruction read or wrote the stack of frame ``JumpHistoryEntry/frame`` at slot ``JumpHistoryEntry/slot``.
    static let stackAccess = Flags(rawValue: 1)
    /// The destination register of a conditional jump points into the stack. Source: `INSN_F_DST_REG_STACK`.
    static let destinationIsStack = Flags(rawValue: 2)
    /// The source register of a conditional jump points into the stack. Source: `INSN_F_SRC_REG_STACK`.
    static let sourceIsStack = Flags(rawValue: 4)
  }

  /// The instruction.
  var instruction: Int32
  /// The instruction executed before it.
  var previous: Int32
  /// What it did.
  var flags: Flags = []
  /// For stack accesses: the frame's number.
  var frame: UInt8 = 0
  /// For stack accesses: the slot's number.
  var slot: UInt8 = 0
  /// The scalars that were linked at this jump.
  var linked = LinkedRegisters()
}
