import BPFISA
import BPFProgram

extension Walk {
  /// Bytes that a pointer's number can be masked within. Source: `MAX_BPF_STACK`.
  private static let stackSize: UInt32 = 512

  /// Notes that the two numbers of an addition or subtraction are not pointers; another path may not see a pointer here.
  /// Matches `sanitize_val_alu`, Linux 6.18.33.
  func noteMaskingOfNumbers(_ code: Instruction) throws(VerificationStop) {
    if isUnmasked(code) { return }
    try agree(on: .noPointer, limit: 0, code)
  }

  /// Before a pointer is moved: whether the number can be masked, and how. Where the number is not known, the way is put aside that a
  /// processor takes which was kept from leaving: there the pointer does not move.
  ///
  /// `result` is the destination as it stands, with the pointer's type and id. Matches `sanitize_ptr_alu` without `commit_window`,
  /// Linux 6.18.33.
  func noteMask(
    _ operation: Opcode.ALUOperation, _ code: Instruction, pointer: RegisterState, offset: RegisterState,
    _ result: RegisterState, offsetIsTarget: Bool
  ) throws(VerificationStop) -> PointerMask {
    var mask = PointerMask()
    if isUnmasked(code) { return mask }
    let amount = offset.range
    let destination = code.destination.index
    if !state.context.isSpeculative {
      if !amount.isConstant, (amount.smin < 0) != (amount.smax < 0) {
        let register = offsetIsTarget ? destination : code.source.index
        throw refuseMask("R\(register) has unknown scalar with mixed signed bounds")
      }
      mask.movesLeft = (operation == .add) == (amount.smin < 0)
      mask.limit = try limit(of: pointer, movesLeft: mask.movesLeft, operation, code, offsetIsTarget: offsetIsTarget)
      if amount.smin < 0 { mask.kind.insert(.negative) }
      if amount.isConstant { mask.kind.insert(.immediate) }
      mask.kind.insert(offsetIsTarget ? .destination : .source)
      // Paths that differ in a number differ in its mask: none may stand for another any more.
      if !amount.isConstant { equivalence.exploresALULimits = true }
    }
    if amount.isConstant { return mask }
    let saved = state.frame[destination]
    state.frame[destination] = offsetIsTarget ? pointer : result
    do throws(VerificationStop) {
      _ = try pushBranch(to: instruction + 1, from: instruction, isSpeculative: true)
    } catch {
      guard case .rejected(_, let message) = error else { throw error }
      throw .rejected(
        .noMemory,
        "\(message)\nR\(destination) could not be pushed for speculative verification, \(Self.maskRefusal)")
    }
    state.frame[destination] = saved
    return mask
  }

  /// After a pointer was moved: it must still point into its memory, and all paths must mask the number alike.
  /// Matches `sanitize_check_bounds` and `sanitize_ptr_alu` with `commit_window`, Linux 6.18.33.
  func checkMask(
    _ mask: PointerMask, _ operation: Opcode.ALUOperation, _ code: Instruction, offsetIsTarget: Bool
  ) throws(VerificationStop) {
    if privileges.bypassesSpectreV1 { return }
    try checkStaysInside(code.destination.index)
    if isUnmasked(code) || state.context.isSpeculative { return }
    let moved = state.frame[code.destination.index]
    let after = try limit(
      of: moved, movesLeft: mask.movesLeft, operation, code, offsetIsTarget: offsetIsTarget)
    let distance = Int32(bitPattern: mask.limit &- after)
    try agree(on: mask.kind, limit: distance.magnitude, code)
  }

  /// True where nothing needs to be masked: the number is a part of the instruction, or the instruction waits for all before it.
  /// Source: `can_skip_alu_sanitation`.
  private func isUnmasked(_ code: Instruction) -> Bool {
    privileges.bypassesSpectreV1 || !code.opcode.usesRegister || facts[instruction].needsBarrierBefore
  }

  /// Source: `update_alu_sanitation_state`.
  private func agree(on kind: PointerMask.Kind, limit: UInt32, _ code: Instruction) throws(VerificationStop) {
    let known = facts[instruction]
    if known.aluState != 0, known.aluState != kind.rawValue || known.aluLimit != limit {
      let verb = code.opcode.alu == .add ? "add" : "sub"
      throw refuseMask("R\(code.destination.index) tried to \(verb) from different maps, paths or scalars")
    }
    facts[instruction].aluState = kind.rawValue
    facts[instruction].aluLimit = limit
  }

  /// How far a pointer is from the bound that it moves to. Source: `retrieve_ptr_limit`.
  private func limit(
    of pointer: RegisterState, movesLeft: Bool, _ operation: Opcode.ALUOperation, _ code: Instruction,
    offsetIsTarget: Bool
  ) throws(VerificationStop) -> UInt32 {
    let limit: UInt32
    let size: UInt32
    switch pointer.kind {
    case .stack where pointer.flags.isEmpty:
      size = Self.stackSize + (movesLeft ? 1 : 0)
      limit = 0 &- (UInt32(truncatingIfNeeded: pointer.range.bits.value) &+ UInt32(bitPattern: pointer.offset))
    case .mapValue where pointer.flags.isEmpty:
      size = maps[pointer.mapIndex].valueSize
      let place = movesLeft ? UInt64(bitPattern: pointer.range.smin) : pointer.range.umax
      limit = UInt32(truncatingIfNeeded: place) &+ UInt32(bitPattern: pointer.offset)
    default:
      let register = offsetIsTarget ? code.source.index : code.destination.index
      throw refuseMask("R\(register) has pointer with unsupported alu operation")
    }
    if limit >= size {
      let verb = operation == .add ? "add" : "sub"
      throw refuseMask("R\(code.destination.index) tried to \(verb) beyond pointer bounds")
    }
    return limit
  }

  /// Source: `sanitize_check_bounds`, `check_stack_access_for_ptr_arithmetic`.
  private func checkStaysInside(_ register: Int) throws(VerificationStop) {
    let pointer = state.frame[register]
    guard pointer.flags.isEmpty else { return }
    switch pointer.kind {
    case .stack:
      let bits = pointer.range.bits
      let offset = pointer.offset &+ Int32(truncatingIfNeeded: bits.value)
      if !pointer.range.isConstant {
        throw .rejected(
          .access,
          "R\(register) variable stack access prohibited for !root, var_off=\(LogText.tnum(bits)) off=\(offset)")
      }
      if offset >= 0 || Int64(offset) < -Self.maxStack {
        throw .rejected(
          .access,
          "R\(register) stack pointer arithmetic goes out of range, prohibited for !root; off=\(offset)")
      }
    case .mapValue:
      do throws(VerificationStop) {
        try checkMapAccess(
          register: register, offset: Int(pointer.offset), size: 1, zeroSizeAllowed: false, source: .helper)
      } catch {
        guard case .rejected(_, let message) = error else { throw error }
        throw .rejected(
          .access,
          "\(message)\nR\(register) pointer arithmetic of map value goes out of range, prohibited for !root")
      }
    default: break
    }
  }

  private static let maskRefusal = "pointer arithmetic with it prohibited for !root"

  /// Source: `sanitize_err`.
  private func refuseMask(_ reason: String) -> VerificationStop {
    .rejected(.access, "\(reason), \(Self.maskRefusal)")
  }
}
