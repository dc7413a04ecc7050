import BPFISA

extension Walk {
  /// Decides which way a jump goes where that is known. Matches `is_branch_taken`, Linux 6.18.33.
  func predict(_ jump: ConditionalJump) -> BranchOutcome {
    let first = jump.first
    let second = jump.second
    if first.kind.isAnyPacketPointer && second.kind.isAnyPacketPointer && !jump.is32 {
      return predictPacketEnd(first, second, jump.operation)
    }
    if first.kind == .scalar && second.kind == .scalar {
      return ScalarRange.branch(jump.operation, first.range, second.range, is32: jump.is32)
    }
    return predictNullCheck(first, second, jump)
  }

  /// A valid pointer is not zero.
  private func predictNullCheck(
    _ first: RegisterState, _ second: RegisterState, _ jump: ConditionalJump
  ) -> BranchOutcome {
    func isConstant(_ register: RegisterState) -> Bool {
      register.kind == .scalar && register.range.isConstant(is32: jump.is32)
    }
    let (pointer, number) = isConstant(second) ? (first, second) : (second, first)
    guard isConstant(number), pointer.isNotNull, number.range.constantValue(is32: jump.is32) == 0 else {
      return .unknown
    }
    switch jump.operation {
    case .jeq: return .notTaken
    case .jne: return .taken
    default: return .unknown
    }
  }

  /// Source: `is_pkt_ptr_branch_taken`.
  private func predictPacketEnd(
    _ first: RegisterState, _ second: RegisterState, _ operation: Opcode.JumpOperation
  ) -> BranchOutcome {
    let packet: RegisterState
    let comparison: Opcode.JumpOperation
    if second.kind == .packetEnd {
      packet = first
      comparison = operation
    } else if first.kind == .packetEnd {
      packet = second
      comparison = operation.flipped
    } else {
      return .unknown
    }
    guard packet.packetRange < 0 else { return .unknown }
    let isBeyond = packet.packetRange == RegisterState.beyondPacketEnd
    let isAt = packet.packetRange == RegisterState.atPacketEnd
    switch comparison {
    case .jgt where isBeyond: return .taken
    case .jle where isBeyond: return .notTaken
    case .jge where isBeyond || isAt: return .taken
    case .jlt where isBeyond || isAt: return .notTaken
    default: return .unknown
    }
  }
}
