/// The registers and slots, by frame, whose precision is still owed while a path is walked backwards.
/// Source: `struct backtrack_state`, Linux 6.18.
///
/// The masks are vectors, not inline arrays: optimised builds of Swift 6.3.1 lose all but the last of several changes that a loop makes to
/// one element of an inline array in a class.
struct BacktrackMasks {
  /// The frame that is being walked.
  var frame = 0
  /// A bit for each register, by frame.
  private var registerMasks: SIMD8<UInt32> = .zero
  /// A bit for each slot, by frame.
  private var slotMasks: SIMD8<UInt64> = .zero

  /// True where nothing is owed in the frames up to the one that is walked.
  var isEmpty: Bool {
    for index in 0...frame where registerMasks[index] != 0 || slotMasks[index] != 0 { return false }
    return true
  }

  /// Forgets everything.
  mutating func reset() { self = BacktrackMasks() }

  /// The registers owed in the walked frame.
  var registers: UInt32 { registerMasks[frame] }
  /// The slots owed in the walked frame.
  var slots: UInt64 { slotMasks[frame] }
  /// The registers owed in a frame.
  func registers(inFrame index: Int) -> UInt32 { registerMasks[index] }
  /// The slots owed in a frame.
  func slots(inFrame index: Int) -> UInt64 { slotMasks[index] }

  /// True where a register of the walked frame is owed.
  func contains(register: Int) -> Bool { registerMasks[frame] >> UInt32(register) & 1 != 0 }
  /// True where a slot is owed.
  func contains(slot: Int, frame index: Int) -> Bool { slotMasks[index] >> UInt64(slot) & 1 != 0 }

  /// Adds a register of the walked frame.
  mutating func insert(register: Int) { insert(register: register, frame: frame) }
  /// Adds a register.
  mutating func insert(register: Int, frame index: Int) { registerMasks[index] |= 1 << UInt32(register) }
  /// Removes a register of the walked frame.
  mutating func remove(register: Int) { remove(register: register, frame: frame) }
  /// Removes a register.
  mutating func remove(register: Int, frame index: Int) { registerMasks[index] &= ~(1 << UInt32(register)) }
  /// Removes `r1` to `r5` of the walked frame.
  mutating func removeArguments() { registerMasks[frame] &= ~0b111110 }
  /// Adds a slot.
  mutating func insert(slot: Int, frame index: Int) { slotMasks[index] |= 1 << UInt64(slot) }
  /// Removes a slot.
  mutating func remove(slot: Int, frame index: Int) { slotMasks[index] &= ~(1 << UInt64(slot)) }

  /// Goes into the frame that the walked one called, or returned from when seen forwards. False where there is no room.
  mutating func enterFrame() -> Bool {
    guard frame < 7 else { return false }
    frame += 1
    return true
  }

  /// Goes out to the caller. False in the outermost frame.
  mutating func leaveFrame() -> Bool {
    guard frame > 0 else { return false }
    frame -= 1
    return true
  }

  /// If one of a group of linked scalars is owed, all are. Source: `bt_sync_linked_regs`.
  mutating func extend(over linked: LinkedRegisters) {
    let isAnyOwed = (0..<linked.count).contains { position in
      let member = linked[position]
      return member.isRegister
        ? registerMasks[Int(member.frame)] >> UInt32(member.index) & 1 != 0
        : contains(slot: Int(member.index), frame: Int(member.frame))
    }
    guard isAnyOwed else { return }
    for position in 0..<linked.count {
      let member = linked[position]
      if member.isRegister {
        insert(register: Int(member.index), frame: Int(member.frame))
      } else {
        insert(slot: Int(member.index), frame: Int(member.frame))
      }
    }
  }
}
