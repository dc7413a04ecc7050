extension Machine {
  /// Calls a helper with the running function's registers; false where it could not return.
  func callHelper(_ id: Int32) -> Bool {
    do throws(HelperStop) {
      guard let body = helpers.body(id) else { throw .unmodelled(HelperLibrary.name(id)) }
      let registers = unsafe state.pointee.registers
      let arguments = unsafe HelperArguments(
        registers[1], registers[2], registers[3], registers[4], registers[5])
      let result = try body(self, arguments)
      unsafe registers[0] = result
      return true
    } catch {
      pendingStop = error
      return false
    }
  }

  /// Finds out what a call by register calls: a function by its address, or a helper by its number.
  func resolveCall(_ target: UInt64) -> ResolvedCall {
    if let code = CodeAddress(address: target), programs.indices.contains(code.program),
      let function = unsafe programs[code.program].instruction(at: code.slot)
    {
      return unsafe .function(function)
    }
    guard let id = Int32(exactly: target) else {
      pendingStop = .fault(address: target, "the called address is no function of the program")
      return unsafe .failed
    }
    return unsafe callHelper(id) ? .helperDone : .failed
  }

  /// `bpf_tail_call`. Matches `bpf_tail_call` of the interpreter and the JIT compilers, Linux 6.18: at most 33 in a
  /// run; a missing program or a spent limit lets the caller go on.
  func resolveTailCall() -> ResolvedCall {
    let registers = unsafe state.pointee.registers
    let (mapAddress, index) = unsafe (registers[2], UInt32(truncatingIfNeeded: registers[3]))
    do throws(HelperStop) {
      guard let map = try map(mapAddress, for: "bpf_tail_call") as? ProgramArray else {
        throw .fault(address: mapAddress, "bpf_tail_call needs a map of type prog_array")
      }
      guard tailCalls < 33, let program = map.program(at: index), programs.indices.contains(program) else {
        // A failed tail call leaves r0 as the interpreter does: the helper returns nothing.
        return unsafe .helperDone
      }
      tailCalls += 1
      return unsafe .function(UnsafePointer(programs[program].code))
    } catch {
      pendingStop = error
      return unsafe .failed
    }
  }
}
