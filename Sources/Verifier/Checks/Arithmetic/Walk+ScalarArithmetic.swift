import BPFISA

extension Walk {
  /// Computes a number from two numbers and keeps its link to the number it came from. Matches the end of
  /// `adjust_reg_min_max_vals`, Linux 6.18.33.
  func computeScalar(
    _ operation: Opcode.ALUOperation, _ code: Instruction, source: ScalarRange
  ) throws(VerificationStop) {
    let destination = code.destination.index
    let is32 = code.opcode.class != .alu64
    let maximum = state.frame[destination].range.umax
    try applyScalar(operation, code, source: source)
    let isSameRegister = code.opcode.usesRegister && code.source == code.destination
    guard privileges.isBPFCapable, operation == .add || operation == .sub, state.frame[destination].id != 0,
      source.isConstant(is32: is32), !isSameRegister
    else {
      // The value is no longer that of the registers it was linked with.
      state.frame[destination].unlink()
      return
    }
    guard let delta = delta(operation, source, is32: is32), !is32 || maximum <= UInt64(UInt32.max),
      state.frame[destination].id & RegisterState.addConstant == 0
    else {
      state.frame[destination].unlink()
      return
    }
    state.frame[destination].id |= is32 ? RegisterState.addConstant32 : RegisterState.addConstant64
    state.frame[destination].offset = delta
  }

  /// What is added, if 32 signed bits hold it.
  private func delta(_ operation: Opcode.ALUOperation, _ source: ScalarRange, is32: Bool) -> Int32? {
    let value = source.constantValue(is32: is32)
    let delta: Int32
    if is32 {
      delta = Int32(truncatingIfNeeded: value)
    } else {
      guard let exact = Int32(exactly: Int64(bitPattern: value)) else { return nil }
      delta = exact
    }
    if operation == .add { return delta }
    return delta == .min ? nil : -delta
  }

  /// Computes the destination's range. Matches `adjust_scalar_min_max_vals`, Linux 6.18.33.
  func applyScalar(
    _ operation: Opcode.ALUOperation, _ code: Instruction, source: ScalarRange
  ) throws(VerificationStop) {
    let destination = code.destination.index
    let is64 = code.opcode.class == .alu64
    switch operation {
    case .add, .sub:
      try noteMaskingOfNumbers(code)
    case .neg:
      state.frame[destination].id = 0
      state.frame[destination].offset = 0
      state.frame[destination].detail = 0
      state.frame[destination].detail2 = 0
    case .and, .or:
      if source.isConstant { try forkAllOrNothing(destination) }
    case .end:
      swapBytes(code, destination)
      return
    default:
      break
    }
    // A number made of known bits is a new one: nothing stays of the pointer that it may have been, which else tells states apart.
    if source.isConstant,
      bitwiseResult(of: operation, state.frame[destination].range.bits, source.bits)?.isConstant == true
    {
      state.frame[destination].dropDetails()
    }
    if !state.frame[destination].range.apply(operation, source, is64: is64) { state.frame[destination] = freshScalar }
  }

  /// What the operations come to that make a number anew where all bits are known; nil for others. Source: `scalar_min_max_and`,
  /// `scalar_min_max_or` and `scalar_min_max_xor`.
  private func bitwiseResult(of operation: Opcode.ALUOperation, _ left: Tnum, _ right: Tnum) -> Tnum? {
    switch operation {
    case .and: left.and(right)
    case .or: left.or(right)
    case .xor: left.xor(right)
    default: nil
    }
  }

  private func swapBytes(_ code: Instruction, _ destination: Int) {
    // The profile's machine is little-endian: `bswap` and `be` swap, `le` only truncates.
    let swaps = code.opcode.class == .alu64 || code.opcode.usesRegister
    if swaps || code.immediate != 64 { state.frame[destination].unlink() }
    state.frame[destination].range.byteSwap(width: Int(code.immediate), swaps: swaps)
  }

  /// Follows 0 and -1 apart where a number is one of the two, as sign masks are, so that what is computed from it stays known.
  /// Matches `maybe_fork_scalars`, Linux 6.18.33.
  private func forkAllOrNothing(_ destination: Int) throws(VerificationStop) {
    let range = state.frame[destination].range
    let is64 = range.smin == -1 && range.smax == 0
    guard is64 || range.s32min == -1 && range.s32max == 0 else { return }
    let other = try pushBranch(to: instruction, from: instruction, isSpeculative: false)
    if is64 {
      other.frame[destination].setKnown(0)
      state.frame[destination].setKnown(.max)
    } else {
      other.frame[destination].range.markSubregKnown(0)
      state.frame[destination].range.markSubregKnown(.max)
    }
  }
}
