import BPFISA
import BPFKernelModel

/// Makes programs that are mostly safe, of the constructs that decide most of a verifier's work.
///
/// `r6` holds the context, `r7` the first byte of the map `data`'s value; numbers live in the other registers and in slots of the stack.
/// What may be read is known at every point, so that results never depend on what was there before.
struct Generator {
  /// What may be read at a point, a bit for each register or slot.
  struct Scope {
    var numbers: UInt16 = 0
    /// Registers that must keep their value: counters of the loops around.
    var kept: UInt16 = 0
    var slots: UInt32 = 0
    var depth = 0
    /// Loops around.
    var loops = 0
    /// False in functions, which have neither context nor map pointer in a register.
    var isMain = true
  }

  var random: RandomNumbers
  var functions: [[Node]] = [[]]
  var constructs: Set<Construct> = []
  /// True where a register of unknown content was used: it may hold an address.
  var mayTellAddresses = false
  /// Functions that may be called from more than one place.
  var reusable: [Int] = []
  let type: ProgramType
  /// False: without packets, functions and loops, which only programs of a privileged user may have, but for slips.
  let isPrivileged: Bool
  /// Instructions that may still be spent.
  var budget: Int
  /// How often something is off by a little: once in so many times; 0 for never.
  var slipRate: Int

  static let context = 6
  static let value = 7
  /// Slots that numbers may live in: `r10 - 8` to `r10 - 96`.
  static let slotCount = 12

  private init(_ random: RandomNumbers, isPrivileged: Bool) {
    self.random = random
    self.isPrivileged = isPrivileged
    budget = self.random.number(40...170)
    slipRate = self.random.oneIn(2) ? 0 : self.random.number(6...40)
    type = isPrivileged ? (self.random.oneIn(3) ? .schedCls : .xdp) : .socketFilter
  }

  /// The program of a number.
  static func testCase(seed: UInt64, program: Int, isPrivileged: Bool) -> TestCase {
    var generator = Generator(RandomNumbers(seed: seed, program: program), isPrivileged: isPrivileged)
    return generator.make()
  }

  private mutating func make() -> TestCase {
    var scope = Scope()
    var main: [Node] = [.code([Code.move(Self.context, from: 1)] + Code.wide(Self.value, .mapValue, 0))]
    for register in [0, 8, 9] + (random.oneIn(2) ? [2, 3] : []) { main.append(.code([source(register, &scope)])) }
    main += block(&scope, count: random.number(5...14))
    main.append(.code(observation(scope)))
    functions[0] = main
    var result = TestCase(
      functions: functions, type: type, contents: bytes(TestCase.valueSize), packets: [], constructs: constructs,
      mayTellAddresses: mayTellAddresses)
    // Frames without a protocol, which nothing on the way looks into.
    for length in [64, random.number(15...200)] { result.packets.append(bytes(12) + [0, 0] + bytes(length - 14)) }
    return result
  }

  private mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<max(0, count)).map { _ in
      random.oneIn(3) ? UInt8(random.number(0...8)) : UInt8(truncatingIfNeeded: random.next())
    }
  }

  /// A number from the map or the instruction itself.
  private mutating func source(_ register: Int, _ scope: inout Scope) -> Instruction {
    scope.numbers |= 1 << UInt16(register)
    if random.oneIn(5) { return Code.move(register, random.immediate()) }
    let size = random.pick([1, 2, 4, 8])
    return Code.load(
      size, register, Self.value, random.number(0...(TestCase.valueSize / size - 1)) * size, signed: random.oneIn(4))
  }

  /// Leaves in the map, and as the result, what the numbers came to.
  private func observation(_ scope: Scope) -> [Instruction] {
    var code: [Instruction] = []
    for register in 0...9 where scope.numbers >> UInt16(register) & 1 != 0 {
      code.append(Code.store(8, Self.value, 8 * register, register))
    }
    for slot in 0..<Self.slotCount where scope.slots >> UInt32(slot) & 1 != 0 {
      code += [Code.load(8, 1, 10, -8 * (slot + 1)), Code.store(8, Self.value, 80 + 8 * slot, 1)]
    }
    if scope.numbers & 1 == 0 { code.append(Code.move(0, 0)) }
    return code + [Code.exit]
  }

  /// True where something is to be a little wrong.
  mutating func slips() -> Bool { slipRate > 0 && random.oneIn(slipRate) }

  /// A register that holds a number.
  mutating func readable(_ scope: Scope) -> Int {
    let known = (0...9).filter { scope.numbers >> UInt16($0) & 1 != 0 }
    if slips() {
      mayTellAddresses = true
      return random.number(0...9)
    }
    return known.isEmpty ? 10 : random.pick(known)
  }

  /// A register that may be overwritten.
  mutating func writable(_ scope: Scope) -> Int {
    let allowed = (0...9).filter {
      scope.kept >> UInt16($0) & 1 == 0 && !(scope.isMain && ($0 == Self.context || $0 == Self.value))
    }
    return random.pick(allowed)
  }

  /// A register to compute in: one that holds a number and may change.
  mutating func changeable(_ scope: Scope) -> Int? {
    let known = (0...9).filter { (scope.numbers & ~scope.kept) >> UInt16($0) & 1 != 0 }
    return known.isEmpty ? nil : random.pick(known)
  }

  /// A few pieces in a row.
  mutating func block(_ scope: inout Scope, count: Int) -> [Node] {
    var nodes: [Node] = []
    for _ in 0..<count where budget > 0 {
      let piece = self.piece(&scope)
      budget -= piece.length
      nodes += piece
    }
    return nodes
  }

  private mutating func piece(_ scope: inout Scope) -> [Node] {
    let isDeep = scope.depth >= 3
    let choice = random.number(0...25)
    if !isPrivileged, 17...22 ~= choice, !slips() { return branch(&scope) }
    switch choice {
    case 0...3: return arithmetic(&scope, is64: true)
    case 4...6: return arithmetic(&scope, is64: false)
    case 7...10 where !isDeep: return branch(&scope)
    case 11, 12: return spill(&scope)
    case 13: return variableStack(&scope)
    case 14,
      15 where scope.isMain:
      return mapValue(&scope)
    case 16 where scope.isMain: return mapLookup(&scope)
    case 17 where scope.isMain: return packet(&scope)
    case 18 where scope.isMain: return call(&scope)
    case 19,
      20 where !isDeep:
      return boundedLoop(&scope)
    case 21 where !isDeep: return mayGoto(&scope)
    case 22 where scope.isMain && !isDeep: return loopHelper(&scope)
    case 23: return atomic(&scope)
    case 24,
      25 where scope.isMain:
      return linked(&scope)
    default: return arithmetic(&scope, is64: random.oneIn(2))
    }
  }
}
