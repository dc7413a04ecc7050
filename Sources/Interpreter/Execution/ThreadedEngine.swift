/// Runs one instruction and jumps to the handler of the next.
///
/// The arguments are the fields of ``Cursor``, in order; all six travel in machine registers.
typealias ThreadedHandler =
  @convention(c) (
    UnsafeRawPointer, UnsafeMutablePointer<UInt64>, Int, UnsafeMutableRawPointer, UnsafeMutableRawPointer, UInt64
  ) -> Void

/// The fast engine: every decoded instruction carries its handler, and every handler ends in a jump to the next one.
///
/// Swift does not promise tail calls. Optimised builds make them as long as nothing is left to do after the call, which
/// is why ``Cursor`` holds no references; ``isSafe`` finds out whether this build does.
enum ThreadedEngine {
  /// Runs until a stop instruction; the words are published then.
  static func run(_ cursor: Cursor) {
    unsafe cursor.next()
  }

  /// The handlers by ``Operation/index``.
  static let handlers: [ThreadedHandler] = {
    let invalid: ThreadedHandler = { (i, r, d, s, t, n) in
      var c = unsafe Cursor(i, r, d, s, t, n)
      unsafe c.fault()
      return unsafe c.next()
    }
    let stop: ThreadedHandler = { (i, r, d, s, t, n) in
      let c = unsafe Cursor(i, r, d, s, t, n)
      unsafe c.publish()
      unsafe c.state.pointee.stop = EngineStop(rawValue: c.instruction.pointee.operation.variant) ?? .fault
    }
    var table = unsafe [ThreadedHandler](
      repeating: invalid, count: Operation.Family.allCases.count * Operation.variants)
    unsafe forEachHandler { operation, handler in unsafe table[operation.index] = handler }
    for reason in EngineStop.allCases { unsafe table[Operation(.stop, reason).index] = stop }
    return unsafe table
  }()
}

extension Cursor {
  /// Takes the words that a handler was called with.
  @inline(__always)
  init(
    _ instruction: UnsafeRawPointer, _ registers: UnsafeMutablePointer<UInt64>, _ deadline: Int,
    _ state: UnsafeMutableRawPointer, _ stackTop: UnsafeMutableRawPointer, _ stackBytes: UInt64
  ) {
    unsafe self.init(
      instruction: instruction.assumingMemoryBound(to: DecodedInstruction.self), registers: registers,
      deadline: deadline, state: state.assumingMemoryBound(to: MachineState.self), stackTop: stackTop,
      stackBytes: stackBytes)
  }

  /// Jumps to the current instruction's handler.
  @inline(__always)
  func next() {
    unsafe instruction.pointee.handler(instruction, registers, deadline, state, stackTop, stackBytes)
  }
}
