extension Cursor {
  /// Takes the current jump. Only backward jumps look at the step limit: without one a program ends by itself.
  @inline(__always)
  mutating func jump() {
    let target = unsafe target
    let deadline = unsafe state.pointee.deadline &+ target.bytes(after: instruction + 1)
    unsafe state.pointee.deadline = deadline
    unsafe instruction = target
    if deadline < Int(bitPattern: target) { unsafe stopAtLimit() }
  }

  @inline(__always)
  mutating func stopAtLimit() {
    unsafe state.pointee.faultOrigin = instruction
    // The instruction at the target does not run, so that the step is given back.
    unsafe state.pointee.deadline &+= state.pointee.limitEntry.bytes(after: instruction)
    unsafe instruction = state.pointee.limitEntry
  }

  /// Jumps on a condition, and tells whether it did.
  @discardableResult
  @inline(__always)
  mutating func jump64Immediate(_ condition: Condition, _ destination: Location = .memory) -> Bool {
    let holds = unsafe condition.holds64(self.destination(destination), displacement)
    if holds { unsafe jump() } else { unsafe advance() }
    return holds
  }

  @inline(__always)
  mutating func jump64Register(
    _ condition: Condition, _ destination: Location = .memory, _ source: Location = .memory
  ) {
    if unsafe condition.holds64(self.destination(destination), self.source(source)) {
      unsafe jump()
    } else {
      unsafe advance()
    }
  }

  /// Jumps on a condition, and tells whether it did.
  @discardableResult
  @inline(__always)
  mutating func jump32Immediate(_ condition: Condition, _ destination: Location = .memory) -> Bool {
    let holds = unsafe condition.holds32(self.destination(destination), displacement)
    if holds { unsafe jump() } else { unsafe advance() }
    return holds
  }

  @inline(__always)
  mutating func jump32Register(
    _ condition: Condition, _ destination: Location = .memory, _ source: Location = .memory
  ) {
    if unsafe condition.holds32(self.destination(destination), self.source(source)) {
      unsafe jump()
    } else {
      unsafe advance()
    }
  }

  /// `may_goto`: falls through until the function's budget is spent, then jumps.
  @inline(__always)
  mutating func mayGoto() {
    let left = unsafe state.pointee.mayGotoBudget
    if left == 0 {
      unsafe jump()
    } else {
      unsafe state.pointee.mayGotoBudget = left &- 1
      unsafe advance()
    }
  }
}
