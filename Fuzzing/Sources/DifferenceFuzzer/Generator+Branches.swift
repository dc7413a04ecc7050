import BPFISA

extension Generator {
  /// The conditions' high bits: jeq, jgt, jge, jset, jne, jsgt, jsge, jlt, jle, jslt, jsle.
  private static let conditions: [UInt8] = [
    0x10, 0x20, 0x30, 0x40, 0x50, 0x60, 0x70, 0xa0, 0xb0, 0xc0, 0xd0,
  ]

  /// A condition on a number; its distance is put in later.
  mutating func condition(_ scope: Scope) -> Instruction? {
    let is64 = random.oneIn(2)
    let register = readable(scope)
    guard register != 10 else { return nil }
    constructs.insert(is64 ? .branch64 : .branch32)
    let operation = random.pick(Self.conditions) | (is64 ? 0x05 : 0x06)
    if random.oneIn(3) {
      let other = readable(scope)
      if other != 10 { return Code.make(operation | 0x08, register, other, 0, 0) }
    }
    return Code.make(operation, register, 0, 0, random.immediate())
  }

  mutating func branch(_ scope: inout Scope) -> [Node] {
    guard let jump = condition(scope) else { return arithmetic(&scope, is64: true) }
    var then = scope
    then.depth += 1
    var otherwise = then
    let thenNodes = block(&then, count: random.number(1...3))
    let otherNodes = random.oneIn(2) ? block(&otherwise, count: random.number(1...2)) : []
    scope.numbers = then.numbers & otherwise.numbers
    scope.slots = then.slots & otherwise.slots
    return [.branch(jump, then: thenNodes, otherwise: otherNodes)]
  }

  /// Goes round a few times; the count is known, or a number with a bound.
  mutating func boundedLoop(_ scope: inout Scope) -> [Node] {
    let free = [9, 8, 5, 4].filter { scope.kept >> UInt16($0) & 1 == 0 }
    guard let counter = free.first else { return arithmetic(&scope, is64: true) }
    constructs.insert(.boundedLoop)
    var setUp = [Code.move(counter, 0)]
    var step = [Code.add(counter, 1)]
    let bound = free.count > 1 && random.oneIn(3) ? changeable(scope) : nil
    var inner = scope
    inner.numbers |= 1 << UInt16(counter)
    inner.kept |= 1 << UInt16(counter)
    inner.depth += 1
    inner.loops += 1
    if let bound, bound != counter {
      setUp.append(Code.and(bound, scope.loops == 0 ? random.pick([3, 7]) : 1))
      step.append(Code.make(random.oneIn(2) ? 0xad : 0xae, counter, bound, 0, 0))
      inner.kept |= 1 << UInt16(bound)
    } else {
      let count = Int32(random.number(2...(scope.loops == 0 ? 9 : 3)))
      step.append(random.oneIn(2) ? Code.make(0xa5, counter, 0, 0, count) : Code.make(0x55, counter, 0, 0, count))
    }
    let body = loopBody(inner)
    scope.numbers |= 1 << UInt16(counter)
    return [.code(setUp), .loop(body, step: step)]
  }

  /// A loop that the kernel may leave at any time; it leaves on its own long before.
  mutating func mayGoto(_ scope: inout Scope) -> [Node] {
    let slot = Self.slotCount + scope.depth
    let counter = 5
    guard scope.kept >> UInt16(counter) & 1 == 0 else { return arithmetic(&scope, is64: false) }
    constructs.insert(.mayGoto)
    scope.numbers &= ~(1 << UInt16(counter))
    var inner = scope
    inner.depth += 1
    inner.loops += 1
    let body = loopBody(inner)
    let place = -8 * (slot + 1)
    let step = [
      Code.load(8, counter, 10, place), Code.add(counter, 1), Code.store(8, 10, place, counter),
      Code.make(0xa5, counter, 0, 0, Int32(random.number(2...(scope.loops == 0 ? 20 : 3)))),
    ]
    return [.code([Code.store(8, 10, place, immediate: 0)]), .mayGoto(body, step: step)]
  }

  /// A body that leaves on every round what it found.
  private mutating func loopBody(_ scope: Scope) -> [Node] {
    var result = scope
    var nodes = block(&result, count: random.number(1...3))
    let lost = scope.numbers & ~result.numbers
    var code: [Instruction] = []
    for register in 0...9 where lost >> UInt16(register) & 1 != 0 {
      code.append(Code.move(register, random.immediate()))
    }
    if !code.isEmpty { nodes.append(.code(code)) }
    return nodes
  }
}
