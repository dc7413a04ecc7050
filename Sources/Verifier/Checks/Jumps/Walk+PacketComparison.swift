import BPFISA

extension Walk {
  /// No packet reaches farther. Source: `MAX_PACKET_OFF`.
  private static let maxPacketOffset: UInt64 = 0xffff

  /// Learns from comparing a packet pointer with the packet's end, or a metadata pointer with the packet's start, how many bytes may
  /// be accessed on either way. False where the jump is no such comparison. Matches `try_match_pkt_pointers`, Linux 6.18.33.
  func learnPacketRange(_ jump: ConditionalJump, taken: VerifierState) -> Bool {
    guard let source = jump.source, !jump.is32 else { return false }
    let pointer: Int
    let comparison: Opcode.JumpOperation
    if comparesWithLimit(jump.first, jump.second) {
      pointer = jump.destination
      comparison = jump.operation
    } else if comparesWithLimit(jump.second, jump.first) {
      pointer = source
      comparison = jump.operation.flipped
    } else {
      return false
    }
    let proven = state.frame[pointer]
    switch comparison {
    case .jgt:
      findGoodPacketPointers(in: state, proven, isStrict: false)
      markPacketEnd(in: taken, register: pointer, isBeyond: true)
    case .jlt:
      findGoodPacketPointers(in: taken, proven, isStrict: true)
      markPacketEnd(in: state, register: pointer, isBeyond: false)
    case .jge:
      findGoodPacketPointers(in: state, proven, isStrict: true)
      markPacketEnd(in: taken, register: pointer, isBeyond: false)
    case .jle:
      findGoodPacketPointers(in: taken, proven, isStrict: false)
      markPacketEnd(in: state, register: pointer, isBeyond: true)
    default:
      return false
    }
    return true
  }

  private func comparesWithLimit(_ pointer: RegisterState, _ limit: RegisterState) -> Bool {
    if pointer.kind == .packet { return limit.kind == .packetEnd }
    // The start itself: not moved since it was read from the context.
    return pointer.kind == .packetMeta && limit.kind == .packet && limit.id == 0 && limit.offset == 0
      && limit.range.bits == .constant(0)
  }

  /// Extends the range of all pointers with the same base. `isStrict` where the byte at the pointer itself is proven too.
  /// Matches `find_good_pkt_pointers`, Linux 6.18.33.
  private func findGoodPacketPointers(in state: VerifierState, _ proven: RegisterState, isStrict: Bool) {
    if proven.offset < 0 || proven.offset == 0 && isStrict { return }
    let maximum = proven.range.umax
    // A pointer that may wrap around proves nothing by being below the end.
    if maximum > Self.maxPacketOffset || maximum + UInt64(proven.offset) > Self.maxPacketOffset { return }
    let range = proven.offset + (isStrict ? 1 : 0)
    state.forEachRegister { register in
      if register.kind == proven.kind && register.id == proven.id {
        register.packetRange = max(register.packetRange, range)
      }
    }
  }

  /// Source: `mark_pkt_end`.
  private func markPacketEnd(in state: VerifierState, register: Int, isBeyond: Bool) {
    guard state.frame[register].kind == .packet else { return }
    state.frame[register].packetRange = isBeyond ? RegisterState.beyondPacketEnd : RegisterState.atPacketEnd
  }
}
