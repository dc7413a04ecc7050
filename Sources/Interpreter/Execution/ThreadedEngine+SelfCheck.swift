extension ThreadedEngine {
  /// True where handlers jump instead of calling, found out by running two chains of different length and comparing how
  /// deep the stack is at their ends.
  static let isSafe: Bool = {
    let short = depth(afterHandlers: 1)
    let long = depth(afterHandlers: 1_000)
    return short == long
  }()

  /// The stack's depth, as an address, in the handler that ends a chain of register moves.
  private static func depth(afterHandlers count: Int) -> UInt64 {
    let probe: ThreadedHandler = { (_, r, _, _, _, _) in
      var local: UInt8 = 0
      unsafe withUnsafeMutablePointer(to: &local) { unsafe r[0] = UInt64(UInt(bitPattern: $0)) }
    }
    let move = Operation(.arithmetic64Register, BinaryOperation.mov)
    let template = unsafe DecodedInstruction(
      handler: handlers[move.index], value: 0, displacement: 0, destination: 1, source: 2, operation: move)
    var code = unsafe [DecodedInstruction](repeating: template, count: count + 1)
    unsafe code[count].handler = probe
    var registers = [UInt64](repeating: 0, count: FrameLayout.words)
    unsafe code.withUnsafeBufferPointer { code in
      unsafe registers.withUnsafeMutableBufferPointer { registers in
        // The chain touches neither state nor stack.
        let start = unsafe UnsafeRawPointer(code.baseAddress.unsafelyUnwrapped)
        unsafe template.handler(
          start, registers.baseAddress.unsafelyUnwrapped, 0, UnsafeMutableRawPointer(mutating: start),
          UnsafeMutableRawPointer(mutating: start), 0)
      }
    }
    return registers[0]
  }
}
