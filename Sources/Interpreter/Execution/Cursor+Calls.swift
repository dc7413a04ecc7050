extension Cursor {
  /// Calls a helper.
  @inline(__always)
  mutating func callHelper() {
    unsafe publish()
    let returned = unsafe invokeHelper(state, instruction)
    // A helper that calls the program back spends steps.
    unsafe deadline = state.pointee.deadline
    if returned { unsafe advance() } else { unsafe fault() }
  }

  /// Enters a function: a fresh window of registers with the arguments copied, 512 more bytes of stack.
  @inline(__always)
  mutating func enter(_ target: UnsafePointer<DecodedInstruction>) {
    if unsafe stackBytes >= state.pointee.stackLimit { return unsafe fault() }
    let callee = unsafe registers + FrameLayout.words
    unsafe callee[1] = registers[1]
    unsafe callee[2] = registers[2]
    unsafe callee[3] = registers[3]
    unsafe callee[4] = registers[4]
    unsafe callee[5] = registers[5]
    unsafe callee[10] = registers[10] &- AddressLayout.frameBytes
    unsafe callee[FrameLayout.returnAddress] = UInt64(UInt(bitPattern: instruction + 1))
    unsafe callee[FrameLayout.mayGotoBudget] = FrameLayout.mayGotoLimit
    unsafe registers = callee
    unsafe stackBytes &+= AddressLayout.frameBytes
    unsafe go(to: target)
    // Recursion is a loop too.
    if unsafe deadline < Int(bitPattern: instruction) { unsafe stopAtLimit() }
  }

  @inline(__always)
  mutating func callLocal() {
    let distance = unsafe Int(instruction.pointee.displacement)
    unsafe enter((instruction + 1).moved(by: distance))
  }

  /// Returns to the caller, or out of the engine: the outermost frame returns to a stop.
  @inline(__always)
  mutating func exit() {
    let result = unsafe registers[0]
    let target = unsafe UnsafePointer<DecodedInstruction>(
      bitPattern: UInt(truncatingIfNeeded: registers[FrameLayout.returnAddress]))
    unsafe registers -= FrameLayout.words
    unsafe registers[0] = result
    unsafe stackBytes &-= AddressLayout.frameBytes
    unsafe go(to: target.unsafelyUnwrapped)
  }

  /// Calls what a register names: a function by its address, or a helper by its number.
  @inline(__always)
  mutating func callRegister() {
    unsafe publish()
    switch unsafe resolveCall(state, instruction) {
    case .function(let target): unsafe enter(target)
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
      if unsafe deadline < Int(bitPattern: instruction) { unsafe stopAtLimit() }
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
    unsafe machine.resolveCall(state.pointee.registers[Int(instruction.pointee.destination)])
  }
}

@inline(never)
func resolveTailCall(
  _ state: UnsafeMutablePointer<MachineState>, _ instruction: UnsafePointer<DecodedInstruction>
) -> ResolvedCall {
  unsafe state.pointee.machine.unsafelyUnwrapped._withUnsafeGuaranteedRef { machine in unsafe machine.resolveTailCall()
  }
}
