/// Where a value is kept: a register or a stack slot of a frame.
struct ValuePlace: Hashable {
  /// The frame's number.
  var frame: Int
  /// True for a stack slot.
  var isSlot: Bool
  /// The register's or slot's number.
  var number: Int

  /// A register.
  static func register(_ number: Int, frame: Int) -> ValuePlace {
    ValuePlace(frame: frame, isSlot: false, number: number)
  }

  /// A stack slot.
  static func slot(_ number: Int, frame: Int) -> ValuePlace {
    ValuePlace(frame: frame, isSlot: true, number: number)
  }

  /// The name that assembly has for it: `r3`, or `the stack at r10-16`.
  var name: String { isSlot ? "the stack at r10-\((number + 1) * 8)" : "r\(number)" }
}

/// What was known of a place at some point.
struct Knowledge {
  /// The register, or the register that was spilled to the slot.
  var value: RegisterState
  /// For slots: the eight bytes' kinds, as in ``StackSlot/kinds``.
  var kinds: UInt64 = 0

  /// Nothing is known of it: never written.
  static let nothing = Knowledge(value: .uninitialized)

  /// True where a person would say the same of both. Identities and precision are the verifier's own affairs.
  func saysTheSame(as other: Knowledge) -> Bool {
    guard kinds == other.kinds else { return false }
    let first = value
    let second = other.value
    return first.kind == second.kind && first.flags == second.flags && first.offset == second.offset
      && first.detail == second.detail && first.referenceID == second.referenceID && first.range == second.range
  }
}

extension VerifierState {
  /// What is known of a place; nothing where the state has no such place.
  func knowledge(of place: ValuePlace) -> Knowledge {
    guard place.frame < frameCount else { return .nothing }
    let frame = frames[place.frame]
    guard place.isSlot else {
      return place.number < Frame.registerCount ? Knowledge(value: frame[place.number]) : .nothing
    }
    guard place.number < frame.slotCount else { return .nothing }
    let slot = frame[slot: place.number]
    return Knowledge(value: slot.isSpill ? slot.spilled : .uninitialized, kinds: slot.kinds)
  }
}
