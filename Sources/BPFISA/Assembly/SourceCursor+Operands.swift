/// Where a jump or call goes.
enum JumpTarget {
  /// So many slots after the next.
  case distance(Int64)
  /// To a label.
  case label(String)
}

extension SourceCursor {
  /// Takes a register that an instruction may name.
  mutating func expectRegister() throws(AssemblyError) -> (register: Register, isSub: Bool) {
    guard let register = register() else { throw error(expected: "a register (r0 to r10)") }
    return register
  }

  /// Takes a register of a known width.
  mutating func expectRegister(sub: Bool) throws(AssemblyError) -> Register {
    skipSpaces()
    let start = position
    guard let (register, isSub) = register(), isSub == sub else {
      throw error(expected: sub ? "a 32-bit register (w0 to w10)" : "a 64-bit register (r0 to r10)", at: start)
    }
    return register
  }

  /// Takes a number that fits 32 bits, signed in decimal and signed or unsigned in hexadecimal.
  mutating func expectImmediate() throws(AssemblyError) -> Int32 {
    skipSpaces()
    let start = position
    if let number = number(), let value = number.truncated(bits: 32) { return Int32(truncatingIfNeeded: value) }
    throw error(expected: "a number from -2147483648 to 2147483647, or to 0xffffffff in hexadecimal", at: start)
  }

  /// Takes a number that fits 64 bits, signed or unsigned.
  mutating func expectWideImmediate() throws(AssemblyError) -> UInt64 {
    skipSpaces()
    let start = position
    if let number = number(), !number.isNegative || number.magnitude <= 1 << 63 {
      return number.isNegative ? 0 &- number.magnitude : number.magnitude
    }
    throw error(expected: "a 64-bit number", at: start)
  }

  /// Takes a number that fits an offset.
  mutating func expectOffset() throws(AssemblyError) -> Int16 {
    skipSpaces()
    let start = position
    if let number = number(), let value = number.truncated(bits: 16) { return Int16(truncatingIfNeeded: value) }
    throw error(expected: "an offset from -32768 to 32767", at: start)
  }

  /// Takes `r1`, `r1 + 0x4` or `r1 -8`.
  mutating func expectSum() throws(AssemblyError) -> (base: Register, offset: Int16) {
    let base = try expectRegister(sub: false)
    skipSpaces()
    guard let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { return (base, 0) }
    return (base, try expectOffset())
  }

  /// Takes `(u32 *)` and gives the type's name.
  mutating func expectPointerType() throws(AssemblyError) -> (size: Opcode.Size, isSigned: Bool) {
    try expect("(")
    skipSpaces()
    let start = position
    let type: (size: Opcode.Size, isSigned: Bool)
    switch word() {
    case "u8": type = (.byte, false)
    case "u16": type = (.half, false)
    case "u32": type = (.word, false)
    case "u64": type = (.double, false)
    case "s8": type = (.byte, true)
    case "s16": type = (.half, true)
    case "s32": type = (.word, true)
    default: throw error(expected: "a type (u8, u16, u32, u64, s8, s16 or s32)", at: start)
    }
    try expect("*")
    try expect(")")
    return type
  }

  /// Takes `(u32 *)(r1 + 0x4)`.
  mutating func expectAddress() throws(AssemblyError) -> (
    size: Opcode.Size, isSigned: Bool, base: Register, offset: Int16
  ) {
    let type = try expectPointerType()
    try expect("(")
    let sum = try expectSum()
    try expect(")")
    return (type.size, type.isSigned, sum.base, sum.offset)
  }

  /// Takes `[%r10-8]`.
  mutating func expectBracketedAddress() throws(AssemblyError) -> (base: Register, offset: Int16) {
    try expect("[")
    let sum = try expectSum()
    try expect("]")
    return sum
  }

  /// Takes `pc+5`, `+5`, `-0x5` or a label, and the symbol in angle brackets that objdump adds.
  mutating func expectTarget() throws(AssemblyError) -> JumpTarget {
    skipSpaces()
    let start = position
    if accept("pc+") || accept("pc-") { rewind(to: start + 2) }
    if let sign = peek(), sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
      guard let number = number(), number.magnitude <= 0x8000_0000 else {
        throw error(expected: "a distance in instructions", at: start)
      }
      skipSymbol()
      return .distance(number.isNegative ? -Int64(number.magnitude) : Int64(number.magnitude))
    }
    if let label = word() { return .label(label) }
    throw error(expected: "a label, or a distance such as +5", at: start)
  }

  /// Skips `<name+0x8>`.
  private mutating func skipSymbol() {
    if accept("<") {
      while let byte = peek(), byte != UInt8(ascii: ">") {
        _ = byte
        advance()
      }
      _ = accept(">")
    }
  }

  private mutating func advance() { rewind(to: position + 1) }
}

extension SourceCursor.Number {
  /// The number in two's complement; nil where it does not fit. Without a sign, hexadecimal may use all the bits.
  func truncated(bits: UInt64) -> UInt64? {
    let half: UInt64 = 1 << (bits - 1)
    if isNegative { return magnitude <= half ? 0 &- magnitude : nil }
    return magnitude < half || (isHexadecimal && magnitude < half << 1) ? magnitude : nil
  }
}
