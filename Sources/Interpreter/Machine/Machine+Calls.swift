import BPFProgram
import BPFTypeFormat

extension Machine {
  /// Calls a helper with the running function's registers; false where it could not return.
  func callHelper(_ id: Int32) -> Bool {
    do throws(HelperStop) {
      guard let body = helpers.body(id) else { throw .unmodelled(name(ofCall: id)) }
      let registers = unsafe state.registers
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

  /// The number under which a kernel function is called: its body's, or one that no body has and that names it.
  func number(ofFunction type: Int32) -> Int32 {
    let name = kernel.types?.name(of: TypeID(rawValue: UInt32(bitPattern: type))) ?? ""
    return helpers.number(ofFunction: name) ?? ~type
  }

  private func name(ofCall id: Int32) -> String {
    if id >= 0 { return HelperLibrary.name(id) }
    let name = kernel.types?.name(of: TypeID(rawValue: UInt32(bitPattern: ~id))) ?? ""
    return name.isEmpty ? "a kernel function that the profile \(kernel.name) does not have" : "kernel function \(name)"
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
    let registers = unsafe state.registers
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
      // The target's functions nest as if it were the outermost.
      let nested = unsafe state.pointee.stackBytes &+ (AddressLayout.frames - 1) * AddressLayout.frameBytes
      let most = AddressLayout.mostFrames * AddressLayout.frameBytes
      unsafe state.pointee.stackLimit = min(most, max(state.pointee.stackLimit, nested))
      replaceFunction(by: programs[program])
      return unsafe .function(UnsafePointer(programs[program].code))
    } catch {
      pendingStop = error
      return unsafe .failed
    }
  }

  /// Prepares the running function's return for a program that goes on in its place.
  private func replaceFunction(by program: DecodedProgram) {
    let old = unsafe state.pointee.pinned
    if old == program.pinned { return }
    unsafe state.pointee.pinned = program.pinned
    let isOutermost = unsafe (state.pointee.callers - 1).pointee.returnAddress.pointee.operation.family == .stop
    if isOutermost { return }
    unsafe (state.pointee.callers - 1).pointee.replaceCallee(
      pinning: old, by: program.pinned, rejoin: state.pointee.rejoinEntry)
  }
}
