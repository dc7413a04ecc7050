import BPFISA

/// A program made from a number: arithmetic, jumps forward, accesses of the stack and of a map's values, calls and lookups, chosen so
/// that runs of instructions which engines do in one step turn up often.
struct RandomProgram {
  private var state: UInt64
  /// The program, for a machine with an array `m` of 8-byte values.
  private(set) var text = ""

  init(_ seed: Int) {
    state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
    // r9 has a value's address, r6 to r8 and r0 to r5 are numbers.
    text = "r9 = map[m][0]+0\n"
    for register in 0..<9 { text += "r\(register) = \(Int32(truncatingIfNeeded: next()))\n" }
    for place in 1...4 { text += "*(u64 *)(r10 - \(place * 8)) = r\(place)\n" }
    let count = 40 + below(40)
    for index in 0..<count {
      // A jump goes behind the next few steps, into the middle of whatever they are.
      if below(5) == 0 { text += "if \(operand()) \(pick(Self.conditions)) \(below(3)) goto +\(below(3))\n" }
      text += step(index)
    }
    text += String(repeating: "r0 += 1\n", count: 4)
    for register in 1..<9 { text += "r0 ^= r\(register)\n" }
    text += "r1 = *(u64 *)(r10 - 8)\n r0 += r1\n exit\nf:\n r6 = r1\n r7 = r2\n r8 = 3\n r0 = r6\n r0 += r7\n exit\n"
  }

  private static let conditions = ["==", "!=", ">", ">=", "<", "<=", "s>", "s<", "&"]
  private static let operations = ["+=", "-=", "*=", "|=", "&=", "^=", "<<=", ">>=", "s>>=", "/=", "%="]
  private static let sizes = ["u8", "u16", "u32", "u64"]

  private mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }

  private mutating func below(_ limit: Int) -> Int { Int(next() >> 33) % limit }
  private mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
  /// A register that holds a number, whole or half.
  private mutating func operand() -> String { "\(pick(["r", "w"]))\(below(9))" }

  private mutating func step(_ index: Int) -> String {
    let (a, b, width) = (below(9), below(9), pick(["r", "w"]))
    switch below(14) {
    case 0: return "\(width)\(a) = \(width)\(b)\n\(width)\(a) += \(below(100) - 50)\n"
    case 1: return "r\(a) <<= 32\nr\(a) \(pick([">>=", "s>>="])) 32\n"
    case 2:
      return
        "\(width)\(a) = \(width)\(b)\n\(width)\(a) \(pick(["<<=", ">>="])) \(below(31))\n\(width)\(a) \(pick(["|=", "^="])) \(width)\(b)\n"
    case 3: return "r\(a) = r10\nr\(a) += -32\nr\(a) = *(\(pick(Self.sizes)) *)(r\(a) + \(below(24)))\n"
    case 4: return "r\(a) = \(below(16))\nr\(a) += r9\nr\(a) = *(\(pick(Self.sizes)) *)(r\(a) + 0)\n"
    case 5: return "*(\(pick(Self.sizes)) *)(r9 + \(below(24))) = r\(a)\n"
    case 6: return "*(\(pick(Self.sizes)) *)(r10 - \(8 + below(24))) = \(below(1000))\n"
    case 7: return "r\(a) = *(u32 *)(r9 + 0)\nif w\(a) \(pick(["==", "!="])) 0 goto +0\n"
    case 8: return "r\(a) &= 15\nif r\(a) \(pick(Self.conditions)) \(below(16)) goto +\(below(2))\nr\(b) += 1\n"
    case 9: return "r\(a) = \(below(100))\nr\(b) = \(below(100))\n"
    case 10: return "r\(a) = be\(pick([16, 32, 64])) r\(a)\n"
    case 11 where index % 3 == 0:
      return
        "*(u32 *)(r10 - 4) = \(below(6))\nr2 = r10\nr2 += -4\nr1 = map[m]\ncall bpf_map_lookup_elem\nif r0 == 0 goto +1\nr0 = *(u64 *)(r0 + 0)\nr1 = 1\nr2 = 2\n"
    case 12 where index % 3 == 0: return "r1 = \(below(50))\nr2 = r\(a)\ncall f\n"
    default:
      let isShift = below(2) == 0
      return isShift
        ? "\(width)\(a) \(pick(["<<=", ">>=", "s>>="])) \(below(31))\n"
        : "\(width)\(a) \(pick(Self.operations)) \(width)\(b)\n"
    }
  }
}
