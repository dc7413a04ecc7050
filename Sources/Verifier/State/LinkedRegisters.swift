/// A register or stack slot, packed: 3 bits of frame, 1 bit of kind, 6 bits of number.
/// Source: `struct linked_reg`, Linux 6.18.
struct LinkedRegister: Hashable {
  /// The frame's number.
  var frame: UInt8
  /// True for a register, false for a stack slot.
  var isRegister: Bool
  /// The register's or slot's number.
  var index: UInt8
}

/// Up to six registers and slots that carried one scalar id when a branch refined it.
///
/// Kept packed in the jump history, so that precision can go from one to all. Source: `struct linked_regs`, `linked_regs_pack`.
struct LinkedRegisters: Hashable {
  /// As many as fit into 60 bits. Source: `LINKED_REGS_MAX`.
  static let capacity = 6

  /// The count in the low four bits, then ten bits for each.
  private(set) var packed: UInt64

  /// An empty set.
  init() { packed = 0 }

  /// Unpacks what ``packed`` gave.
  init(packed: UInt64) { self.packed = packed }

  /// How many there are, 0 to 6.
  var count: Int { Int(packed & 15) }

  /// True where there is none.
  var isEmpty: Bool { count == 0 }

  /// One of them, by position.
  subscript(position: Int) -> LinkedRegister {
    let bits = packed >> UInt64(4 + position * 10)
    return LinkedRegister(frame: UInt8(bits & 7), isRegister: bits >> 3 & 1 != 0, index: UInt8(bits >> 4 & 63))
  }

  /// Adds one; returns false where the set is full.
  mutating func append(_ register: LinkedRegister) -> Bool {
    let position = count
    guard position < Self.capacity else { return false }
    let bits = UInt64(register.frame & 7) | (register.isRegister ? 8 : 0) | UInt64(register.index & 63) << 4
    packed |= bits << UInt64(4 + position * 10)
    packed += 1
    return true
  }
}
