extension Cursor {
  @inline(__always)
  mutating func arithmetic64Immediate(_ operation: BinaryOperation, _ destination: Location = .memory) {
    unsafe setDestination(destination, operation.apply64(self.destination(destination), value))
    unsafe advance()
  }

  @inline(__always)
  mutating func arithmetic64Register(
    _ operation: BinaryOperation, _ destination: Location = .memory, _ source: Location = .memory
  ) {
    unsafe setDestination(destination, operation.apply64(self.destination(destination), self.source(source)))
    unsafe advance()
  }

  @inline(__always)
  mutating func arithmetic32Immediate(_ operation: BinaryOperation, _ destination: Location = .memory) {
    unsafe setDestination(destination, operation.apply32(self.destination(destination), value))
    unsafe advance()
  }

  @inline(__always)
  mutating func arithmetic32Register(
    _ operation: BinaryOperation, _ destination: Location = .memory, _ source: Location = .memory
  ) {
    unsafe setDestination(destination, operation.apply32(self.destination(destination), self.source(source)))
    unsafe advance()
  }

  @inline(__always)
  mutating func unary(_ operation: UnaryOperation, _ destination: Location = .memory) {
    unsafe setDestination(destination, operation.apply(self.destination(destination)))
    unsafe advance()
  }

  /// An arena's address for user space; null stays null.
  @inline(__always)
  mutating func castToUser() {
    let low = unsafe source(.memory) & 0xffff_ffff
    unsafe setDestination(.memory, low == 0 ? 0 : low | value)
    unsafe advance()
  }
}
