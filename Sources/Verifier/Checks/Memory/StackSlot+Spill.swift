extension StackSlot {
  /// Keeps a register's low `size` bytes, 1 to 8. Source: `save_register_state`, Linux 6.18.
  mutating func spill(_ register: RegisterState, size: Int) {
    spilled = register
    for index in (8 - size)..<8 { self[index] = .spill }
    for index in 0..<(8 - size) where self[index] != .zero && self[index] != .invalid { self[index] = .misc }
  }

  /// Makes every byte that was written one of no known value. Source: `scrub_spilled_slot`, Linux 6.18.
  mutating func scrub() {
    for index in 0..<8 where self[index] != .invalid { self[index] = .misc }
  }

  /// Gives up what was kept in the slot as a whole. Source: `scrub_special_slot`, Linux 6.18.
  mutating func scrubSpecial() {
    spilled.kind = .uninitialized
    spilled.flags = []
    switch self[7] {
    case .spill, .dynptr, .iterator, .irqFlag: scrub()
    case .invalid, .misc, .zero: break
    }
  }

  /// How many bytes of a register the slot holds, counted from its low end.
  var spillSize: Int {
    var size = 1
    while size < 8, self[7 - size] == .spill { size += 1 }
    return size
  }
}
