import BPFISA

extension Generator {
  /// The operations' high bits: add, sub, mul, div, or, and, lsh, rsh, mod, xor, mov, arsh.
  private static let operations: [UInt8] = [0x00, 0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 0x90, 0xa0, 0xb0, 0xc0]

  /// A chain of operations on numbers.
  mutating func arithmetic(_ scope: inout Scope, is64: Bool) -> [Node] {
    constructs.insert(is64 ? .arithmetic64 : .arithmetic32)
    var code: [Instruction] = []
    for _ in 0..<random.number(2...8) { code.append(operation(&scope, is64: is64)) }
    return [.code(code)]
  }

  private mutating func operation(_ scope: inout Scope, is64: Bool) -> Instruction {
    let kind: UInt8 = is64 ? 0x07 : 0x04
    guard let register = changeable(scope) else {
      let fresh = writable(scope)
      scope.numbers |= 1 << UInt16(fresh)
      return Code.make(0xb0 | kind, fresh, 0, 0, random.immediate())
    }
    switch random.number(0...15) {
    case 0:
      let fresh = writable(scope)
      let source = readable(scope)
      guard source != 10 else { return Code.make(0x80 | kind, register, 0, 0, 0) }
      scope.numbers |= 1 << UInt16(fresh)
      let widths = is64 ? [0, 0, 8, 16, 32] : [0, 0, 8, 16]
      return Code.make(0xb8 | kind, fresh, source, random.pick(widths), 0)
    case 1: return Code.make(0x80 | kind, register, 0, 0, 0)
    case 2:
      let width = random.pick([16, 32, 64] as [Int32])
      return is64
        ? Code.make(0xd7, register, 0, 0, width) : Code.make(random.oneIn(2) ? 0xdc : 0xd4, register, 0, 0, width)
    default: break
    }
    let operation = random.pick(Self.operations)
    if random.oneIn(2) {
      let source = readable(scope)
      if source != 10 {
        let isSigned = (operation == 0x30 || operation == 0x90) && random.oneIn(2)
        return Code.make(operation | kind | 0x08, register, source, isSigned ? 1 : 0, 0)
      }
    }
    return Code.make(operation | kind, register, 0, 0, immediate(operation, is64: is64))
  }

  private mutating func immediate(_ operation: UInt8, is64: Bool) -> Int32 {
    switch operation {
    case 0x60, 0x70, 0xc0: return Int32(random.number(0...(is64 ? 63 : 31) + (slips() ? 1 : 0)))
    case 0x30, 0x90:
      let divisor = random.immediate()
      return divisor == 0 && !slips() ? 7 : divisor
    default: return random.immediate()
    }
  }
}
