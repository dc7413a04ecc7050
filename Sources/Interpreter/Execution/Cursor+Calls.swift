extension Cursor {
  /// Calls a helper.
  @inline(__always)
  mutating func callHelper() {
    unsafe publish()
    if unsafe invokeHelper(state, instruction) { unsafe advance() } else { unsafe fault() }
  }

  /// Enters a function: what it may not change is put aside, and it gets 512 more bytes of stack.
  ///
  /// Registers that travel in machine registers are saved only as far as a callee has to preserve them: the first
  /// `preserved`. The register file's `r6` to `r9` are saved whether or not they are current there, which is cheaper than
  /// finding out.
  @inline(__always)
  mutating func enter(_ target: UnsafePointer<DecodedInstruction>, preserved: UInt8) {
    if unsafe state.pointee.stackBytes >= state.pointee.stackLimit { return unsafe fault() }
    let record = unsafe state.pointee.callers
    let registers = unsafe state.registers
    unsafe record.pointee.returnAddress = instruction + 1
    unsafe record.pointee.r6 = registers[6]
    unsafe record.pointee.r7 = registers[7]
    unsafe record.pointee.r8 = registers[8]
    unsafe record.pointee.r9 = registers[9]
    if preserved > 0 { unsafe record.pointee.p0 = p0 }
    if preserved > 1 { unsafe record.pointee.p1 = p1 }
    if preserved > 2 { unsafe record.pointee.p2 = p2 }
    if preserved > 3 { unsafe record.pointee.p3 = p3 }
    unsafe record.pointee.mayGotoBudget = state.pointee.mayGotoBudget
    unsafe state.pointee.mayGotoBudget = MayGoto.limit
    unsafe state.pointee.callers = record + 1
    unsafe registers[10] &-= AddressLayout.frameBytes
    unsafe state.pointee.pushFrame()
    unsafe go(to: target)
    // Recursion is a loop too.
    if unsafe state.pointee.deadline < Int(bitPattern: instruction) { unsafe stopAtLimit() }
  }

  /// Enters a function while all registers are in the register file.
  @inline(__always)
  mutating func enterSpilled(_ target: UnsafePointer<DecodedInstruction>) {
    unsafe reload()
    unsafe enter(target, preserved: 4)
  }

  /// Calls a function of the program.
  @inline(__always)
  mutating func callLocal(preserved: UInt8) {
    unsafe enter(target, preserved: preserved)
  }

  /// Calls a function of the program while all registers are in the register file.
  @inline(__always)
  mutating func callLocal() {
    unsafe enterSpilled(target)
  }

  /// Returns to the caller, or out of the engine: the outermost function returns to a stop.
  @inline(__always)
  mutating func exit(preserved: UInt8) {
    let record = unsafe state.pointee.callers - 1
    let registers = unsafe state.registers
    unsafe state.pointee.callers = record
    unsafe registers[6] = record.pointee.r6
    unsafe registers[7] = record.pointee.r7
    unsafe registers[8] = record.pointee.r8
    unsafe registers[9] = record.pointee.r9
    if preserved > 0 { unsafe p0 = record.pointee.p0 }
    if preserved > 1 { unsafe p1 = record.pointee.p1 }
    if preserved > 2 { unsafe p2 = record.pointee.p2 }
    if preserved > 3 { unsafe p3 = record.pointee.p3 }
    unsafe state.pointee.mayGotoBudget = record.pointee.mayGotoBudget
    unsafe registers[10] &+= AddressLayout.frameBytes
    unsafe state.pointee.popFrame()
    unsafe go(to: record.pointee.returnAddress)
  }

  /// Returns while all registers are in the register file.
  @inline(__always)
  mutating func exit() {
    let record = unsafe (state.pointee.callers - 1).pointee
    let pinned = unsafe state.pointee.pinned
    unsafe exit(preserved: 0)
    let preserved = pinned.preservedCount
    if preserved > 0 { unsafe state.registers[Int(pinned.p0)] = record.p0 }
    if preserved > 1 { unsafe state.registers[Int(pinned.p1)] = record.p1 }
    if preserved > 2 { unsafe state.registers[Int(pinned.p2)] = record.p2 }
    if preserved > 3 { unsafe state.registers[Int(pinned.p3)] = record.p3 }
  }

  /// Goes on in a caller that pins other registers than the program that a tail call has put in its callee's place.
  @inline(__always)
  mutating func rejoin() {
    // The return has just taken the record off.
    let record = unsafe state.pointee.callers
    unsafe state.pointee.pinned = record.pointee.pinned
    // Nothing of the program ran: this is no step.
    unsafe state.pointee.deadline &+= record.pointee.rejoinAddress.bytes(after: instruction)
    unsafe instruction = record.pointee.rejoinAddress
  }

  /// Calls what a register names: a function by its address, or a helper by its number.
  @inline(__always)
  mutating func callRegister() {
    unsafe publish()
    switch unsafe resolveCall(state, instruction) {
    case .function(let target): unsafe enterSpilled(target)
    case .helperDone: unsafe advance()
    case .failed: unsafe fault()
    }
  }

  /// Goes on in another program, in this function's place; failing is a result like any other.
  @inline(__always)
  mutating func tailCall() {
    unsafe publish()
    switch unsafe resolveTailCall(state, instruction) {
    case .function(let target):
      unsafe go(to: target)
      if unsafe state.pointee.deadline < Int(bitPattern: instruction) { unsafe stopAtLimit() }
    case .helperDone: unsafe advance()
    case .failed: unsafe fault()
    }
  }
}

/// What a call by register or a tail call comes to.
@unsafe
enum ResolvedCall {
  /// A function to go on in.
  case function(UnsafePointer<DecodedInstruction>)
  /// Nothing more to do: `r0` is set.
  case helperDone
  /// A fault, noted in the machine.
  case failed
}

@inline(never)
func invokeHelper(_ state: UnsafeMutablePointer<MachineState>, _ instruction: UnsafePointer<DecodedInstruction>) -> Bool
{
  unsafe state.pointee.machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in
    unsafe machine.callHelper(Int32(truncatingIfNeeded: instruction.pointee.value))
  }
}

@inline(never)
func resolveCall(
  _ state: UnsafeMutablePointer<MachineState>, _ instruction: UnsafePointer<DecodedInstruction>
) -> ResolvedCall {
  unsafe state.pointee.machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in
    unsafe machine.resolveCall(state.registers[Int(instruction.pointee.destination)])
  }
}

@inline(never)
func resolveTailCall(
  _ state: UnsafeMutablePointer<MachineState>, _ instruction: UnsafePointer<DecodedInstruction>
) -> ResolvedCall {
  unsafe state.pointee.machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in unsafe machine.resolveTailCall()
  }
}
