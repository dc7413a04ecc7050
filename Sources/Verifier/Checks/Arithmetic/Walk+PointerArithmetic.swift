import BPFISA
import BPFKernelModel

extension Walk {
  /// Offsets beyond this in either direction are refused. Source: `BPF_MAX_VAR_OFF`.
  static let maxVariableOffset: Int64 = 1 << 29

  /// Adds a number to a pointer or subtracts it. `offsetIsTarget` where the number stands in the destination register.
  /// Matches `adjust_ptr_min_max_vals`, Linux 6.18.33.
  func computePointer(
    _ operation: Opcode.ALUOperation, _ code: Instruction, pointer: RegisterState, offset: RegisterState,
    offsetIsTarget: Bool
  ) throws(VerificationStop) {
    let destination = code.destination.index
    let amount = offset.range
    if amount.isConstant && (amount.smin != amount.smax || amount.umin != amount.umax) || amount.smin > amount.smax
      || amount.umin > amount.umax
    {
      // The bounds come from a branch that cannot be taken.
      state.frame[destination] = freshScalar
      return
    }
    guard code.opcode.class == .alu64 else {
      guard operation == .sub, privileges.mayLeakPointers else {
        throw .rejected(.access, "R\(destination) 32-bit pointer arithmetic prohibited")
      }
      state.frame[destination] = freshScalar
      return
    }
    if pointer.mayBeNull {
      throw .rejected(
        .access,
        "R\(destination) pointer arithmetic on \(registerTypeName(pointer)) prohibited, null-check it first")
    }
    if pointer.kind == .memory && pointer.flags.contains(.untrusted) { return }
    guard allowsArithmetic(pointer, operation, amount) else {
      throw .rejected(
        .access, "R\(destination) pointer arithmetic on \(registerTypeName(pointer)) prohibited")
    }
    try checkSane(offset, of: pointer)
    try checkSane(pointer, of: pointer)

    // Only what the kernel takes over from the pointer; in `number += pointer` the rest stays the number's.
    var result = state.frame[destination]
    result.kind = pointer.kind
    result.flags = pointer.flags
    result.id = pointer.id
    result.range.markSubregUnbounded()
    var mask = PointerMask()
    switch operation {
    case .add, .sub:
      mask = try noteMask(operation, code, pointer: pointer, offset: offset, result, offsetIsTarget: offsetIsTarget)
    case .and, .or, .xor:
      throw .rejected(
        .access, "R\(destination) bitwise operator \(operation.symbol) on pointer prohibited")
    default:
      throw .rejected(
        .access, "R\(destination) pointer arithmetic with \(operation.symbol) operator prohibited")
    }
    if operation == .add {
      add(amount, to: pointer, into: &result)
    } else {
      if offsetIsTarget { throw .rejected(.access, "R\(destination) tried to subtract pointer from scalar") }
      if pointer.kind == .stack {
        throw .rejected(.access, "R\(destination) subtraction from stack pointer prohibited")
      }
      subtract(amount, from: pointer, into: &result)
    }
    state.frame[destination] = result
    try checkSane(result, of: pointer)
    state.frame[destination].range.sync()
    try checkMask(mask, operation, code, offsetIsTarget: offsetIsTarget)
  }

  private func allowsArithmetic(
    _ pointer: RegisterState, _ operation: Opcode.ALUOperation, _ amount: ScalarRange
  ) -> Bool {
    switch pointer.kind {
    case .context, .mapValue, .mapKey, .stack, .packetMeta, .packet, .tracepointBuffer, .typed, .memory, .buffer,
      .function, .dynptr:
      true
    case .flowKeys where amount.isConstant:
      true
    case .flowKeys, .mapPointer:
      amount.isConstant && amount.smin == 0 && operation == .add
    default:
      false
    }
  }

  private func add(_ amount: ScalarRange, to pointer: RegisterState, into result: inout RegisterState) {
    result.detail = pointer.detail
    result.detail2 = pointer.detail2
    if amount.isConstant, let fixed = Int32(exactly: Int64(pointer.offset) &+ amount.smin) {
      takeRange(of: pointer, into: &result)
      result.offset = fixed
      return
    }
    let base = pointer.range
    let smin = base.smin.addingReportingOverflow(amount.smin)
    let smax = base.smax.addingReportingOverflow(amount.smax)
    (result.range.smin, result.range.smax) =
      smin.overflow || smax.overflow ? (.min, .max) : (smin.partialValue, smax.partialValue)
    let umin = base.umin.addingReportingOverflow(amount.umin)
    let umax = base.umax.addingReportingOverflow(amount.umax)
    (result.range.umin, result.range.umax) =
      umin.overflow || umax.overflow ? (0, .max) : (umin.partialValue, umax.partialValue)
    result.range.bits = base.bits.add(amount.bits)
    result.offset = pointer.offset
    if pointer.kind.isPacketPointer { makeNewBase(&result, keepsRange: false) }
  }

  private func subtract(_ amount: ScalarRange, from pointer: RegisterState, into result: inout RegisterState) {
    result.detail = pointer.detail
    result.detail2 = pointer.detail2
    let exact = Int64(pointer.offset).subtractingReportingOverflow(amount.smin)
    if amount.isConstant, !exact.overflow, let fixed = Int32(exactly: exact.partialValue) {
      takeRange(of: pointer, into: &result)
      result.offset = fixed
      return
    }
    let base = pointer.range
    let smin = base.smin.subtractingReportingOverflow(amount.smax)
    let smax = base.smax.subtractingReportingOverflow(amount.smin)
    (result.range.smin, result.range.smax) =
      smin.overflow || smax.overflow ? (.min, .max) : (smin.partialValue, smax.partialValue)
    (result.range.umin, result.range.umax) =
      base.umin < amount.umax ? (0, .max) : (base.umin &- amount.umax, base.umax &- amount.umin)
    result.range.bits = base.bits.sub(amount.bits)
    result.offset = pointer.offset
    if pointer.kind.isPacketPointer { makeNewBase(&result, keepsRange: amount.smin >= 0) }
  }

  private func takeRange(of pointer: RegisterState, into result: inout RegisterState) {
    result.range.smin = pointer.range.smin
    result.range.smax = pointer.range.smax
    result.range.umin = pointer.range.umin
    result.range.umax = pointer.range.umax
    result.range.bits = pointer.range.bits
  }

  /// A packet pointer at an unknown distance is proven for itself.
  private func makeNewBase(_ result: inout RegisterState, keepsRange: Bool) {
    result.id = makeID()
    if keepsRange { return }
    result.detail = 0
    result.detail2 = 0
  }

  /// Checks that a number, or a pointer's offset, is small enough for pointer arithmetic. Matches `check_reg_sane_offset`,
  /// Linux 6.18.33.
  private func checkSane(_ register: RegisterState, of pointer: RegisterState) throws(VerificationStop) {
    let limit = Self.maxVariableOffset
    let value = Int64(bitPattern: register.range.bits.value)
    if register.range.isConstant && (value >= limit || value <= -limit) {
      throw .rejected(.invalid, "math between \(registerTypeName(pointer)) pointer and \(value) is not allowed")
    }
    if Int64(register.offset) >= limit || Int64(register.offset) <= -limit {
      throw .rejected(.invalid, "\(registerTypeName(pointer)) pointer offset \(register.offset) is not allowed")
    }
    let minimum = register.range.smin
    if minimum == .min {
      throw .rejected(
        .invalid,
        "math between \(registerTypeName(pointer)) pointer and register with unbounded min value is not allowed")
    }
    if minimum >= limit || minimum <= -limit {
      throw .rejected(.invalid, "value \(minimum) makes \(registerTypeName(pointer)) pointer be out of bounds")
    }
  }
}
