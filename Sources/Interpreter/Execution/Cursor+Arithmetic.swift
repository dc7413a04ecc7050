extension Cursor {
  @inline(__always)
  mutating func arithmetic64Immediate(_ operation: BinaryOperation) {
    unsafe destination = operation.apply64(destination, value)
    unsafe advance()
  }

  @inline(__always)
  mutating func arithmetic64Register(_ operation: BinaryOperation) {
    unsafe destination = operation.apply64(destination, source)
    unsafe advance()
  }

  @inline(__always)
  mutating func arithmetic32Immediate(_ operation: BinaryOperation) {
    unsafe destination = operation.apply32(destination, value)
    unsafe advance()
  }

  @inline(__always)
  mutating func arithmetic32Register(_ operation: BinaryOperation) {
    unsafe destination = operation.apply32(destination, source)
    unsafe advance()
  }

  @inline(__always)
  mutating func unary(_ operation: UnaryOperation) {
    unsafe destination = operation.apply(destination)
    unsafe advance()
  }

  /// An arena's address for user space; null stays null.
  @inline(__always)
  mutating func castToUser() {
    let low = unsafe source & 0xffff_ffff
    unsafe destination = low == 0 ? 0 : low | value
    unsafe advance()
  }
}
