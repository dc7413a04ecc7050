/// Which id of an old state stands for which id of the current one, while two states are compared.
///
/// Ids have no meaning beyond their equality, so states are equal if one renaming makes all ids agree.
/// Source: `struct bpf_idmap`, `check_ids`, `check_scalar_ids`, Linux 6.18.44.
struct IdentityMap {
  /// Pairs that the kernel has room for: a register file and a stack of eight frames. Source: `BPF_ID_MAP_SIZE`.
  private static let capacity = (Frame.registerCount + Frame.maxSlots) * 8

  private var pairs: [(old: UInt32, current: UInt32)] = []
  private var lastTemporary: UInt32 = 0

  /// Forgets everything; temporary ids start above `lastID`.
  mutating func reset(lastID: UInt32) {
    pairs.removeAll(keepingCapacity: true)
    lastTemporary = lastID
  }

  /// True where the ids can stand for each other.
  mutating func matches(_ old: UInt32, _ current: UInt32) -> Bool {
    if old == 0 || current == 0 { return old == current }
    for pair in pairs {
      if pair.old == old { return pair.current == current }
      if pair.current == current { return false }
    }
    guard pairs.count < Self.capacity else { return false }
    pairs.append((old, current))
    return true
  }

  /// As ``matches(_:_:)`` for scalars: an old scalar without an id does not care, a current one without an id is like no other, and
  /// for scalars that are another's value plus a constant the bases must agree too.
  mutating func matchesScalar(_ old: UInt32, _ current: UInt32) -> Bool {
    if old == 0 { return true }
    var current = current
    if current == 0 {
      lastTemporary &+= 1
      current = lastTemporary
    }
    guard matches(old, current) else { return false }
    guard old & RegisterState.addConstant != 0 else { return true }
    return matches(old & ~RegisterState.addConstant, current & ~RegisterState.addConstant)
  }
}
