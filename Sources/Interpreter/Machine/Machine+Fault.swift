import BPFProgram

extension Machine {
  /// Describes what ended the run, from the state that the engine left.
  func makeFault() -> Fault {
    let origin = unsafe state.pointee.faultOrigin
    let program = programs.first { unsafe $0.slot(of: origin) != nil }
    let slot = unsafe program?.slot(of: origin) ?? 0
    if case .nested(let fault)? = pendingStop {
      pendingStop = nil
      return fault
    }
    let (address, reason, isUnmodelled) = unsafe explain(origin.pointee)
    pendingStop = nil
    var fault = Fault(
      instruction: slot, address: address, reason: reason, source: program?.source.source(at: slot))
    fault.isUnmodelled = isUnmodelled
    return fault
  }

  private func explain(_ instruction: DecodedInstruction) -> (address: UInt64?, reason: String, isUnmodelled: Bool) {
    if unsafe state.pointee.stop == .stepLimit {
      return (nil, "the step limit of \(stepLimit) instructions was reached", false)
    }
    switch pendingStop {
    case .fault(let address, let reason): return (address, reason, false)
    case .unmodelled(let feature): return (nil, "not modelled: \(feature)", true)
    case .nested, .exception, nil: break
    }
    let registers = unsafe state.registers
    let variant = unsafe instruction.operation.variant
    func memory(_ base: UInt8, _ width: MemoryWidth, writing: Bool) -> (UInt64?, String, Bool) {
      let address = unsafe registers[Int(base)] &+ UInt64(bitPattern: Int64(instruction.displacement))
      let stackBytes = unsafe state.pointee.stackBytes
      let reason = space.diagnose(address, bytes: Int(width.bytes), writing: writing, stackBytes: stackBytes)
      // Without the kernel's types there is nothing behind these addresses.
      if !writing, let object = space.opaqueObject(at: address) { return (address, "not modelled: \(object)", true) }
      return (address, reason, false)
    }
    let width = MemoryWidth(rawValue: variant) ?? .byte
    switch unsafe instruction.operation.family {
    case .load: return unsafe memory(instruction.source, width, writing: false)
    case .storeRegister, .storeImmediate: return unsafe memory(instruction.destination, width, writing: true)
    case .atomic64: return unsafe memory(instruction.destination, .double, writing: true)
    case .atomic32: return unsafe memory(instruction.destination, .word, writing: true)
    case .callLocal, .callRegister: return (nil, Self.tooDeep, false)
    case .invalid:
      let reason = InvalidInstruction(rawValue: variant) ?? .unknownOpcode
      return (nil, reason.reason, reason.isUnmodelled)
    default: return (nil, "the instruction failed", false)
    }
  }
}
