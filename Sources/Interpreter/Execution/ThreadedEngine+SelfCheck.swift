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
    let probe: ThreadedHandler = { (_, s, _, _, _, _) in
      var local: UInt8 = 0
      unsafe withUnsafeMutablePointer(to: &local) {
        unsafe s.storeBytes(of: UInt64(UInt(bitPattern: $0)), as: UInt64.self)
      }
    }
    let move = Operation(.arithmetic64Register, BinaryOperation.mov)
    let template = unsafe DecodedInstruction(
      handler: handler(move, .p0, .p1, preserved: 0), value: 0, displacement: 0, destination: 1, source: 2,
      operation: move)
    var code = unsafe [DecodedInstruction](repeating: template, count: count + 1)
    unsafe code[count].handler = probe
    var depth: UInt64 = 0
    unsafe code.withUnsafeBufferPointer { code in
      unsafe withUnsafeMutablePointer(to: &depth) { depth in
        // The chain moves one machine register to another, and the probe writes one word where the state would be.
        let start = unsafe UnsafeRawPointer(code.baseAddress.unsafelyUnwrapped)
        unsafe template.handler(start, UnsafeMutableRawPointer(depth), 0, 0, 0, 0)
      }
    }
    return depth
  }
}
