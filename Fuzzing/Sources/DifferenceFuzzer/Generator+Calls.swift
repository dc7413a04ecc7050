import BPFISA
import BPFKernelModel

extension Generator {
  /// A function of its own: numbers in, a number out, and sometimes a slot of the caller's stack.
  mutating func call(_ scope: inout Scope) -> [Node] {
    guard scope.kept & 0x3f == 0 else { return [] }
    constructs.insert(.subprogram)
    var code: [Instruction] = []
    let usesStack = random.oneIn(2)
    let slot = random.number(0...Self.slotCount - 1)
    // Arguments come from what calls preserve, so that none overwrites another's source.
    for register in 1...2 {
      let source = [8, 9].filter { scope.numbers >> UInt16($0) & 1 != 0 }
      code.append(
        source.isEmpty ? Code.move(register, random.immediate()) : Code.move(register, from: random.pick(source)))
    }
    if usesStack {
      code += [
        Code.store(8, 10, -8 * (slot + 1), immediate: random.immediate()), Code.move(3, from: 10),
        Code.add(3, Int32(-8 * (slot + 1))),
      ]
      scope.slots |= 1 << UInt32(slot)
    }
    let known = functions.indices.dropFirst()
    let number: Int
    if !usesStack, !known.isEmpty, random.oneIn(3), let again = reusable.randomElement(using: &random) {
      number = again
    } else {
      number = functions.count
      functions.append([])
      if !usesStack { reusable.append(number) }
      functions[number] = function(usesStack: usesStack)
    }
    code.append(Code.call(number))
    scope.numbers = scope.numbers & ~0x3e | 1
    return [.code(code)]
  }

  private mutating func function(usesStack: Bool) -> [Node] {
    var scope = Scope(numbers: 0b110, isMain: false)
    if usesStack { scope.kept = 1 << 3 }
    scope.depth = 2
    scope.loops = 1
    var nodes: [Node] = []
    if usesStack { nodes.append(.code([Code.load(8, 0, 3, 0)])) } else { nodes.append(.code([Code.move(0, from: 1)])) }
    scope.numbers |= 1
    nodes += block(&scope, count: random.number(1...3))
    if usesStack { nodes.append(.code([Code.store(8, 3, 0, 0)])) }
    nodes.append(.code([Code.exit]))
    return nodes
  }

  /// A helper that calls a function again and again.
  mutating func loopHelper(_ scope: inout Scope) -> [Node] {
    guard scope.kept & 0x3f == 0 else { return [] }
    constructs.insert(.loopHelper)
    let slot = random.number(0...Self.slotCount - 1)
    let place = -8 * (slot + 1)
    var body = Scope(numbers: 0b10, kept: 1 << 2, isMain: false)
    body.depth = 2
    body.loops = 1
    var nodes: [Node] = [.code([Code.load(8, 0, 2, 0)])]
    body.numbers |= 1
    nodes += block(&body, count: random.number(1...2))
    nodes.append(.code([Code.store(8, 2, 0, 0)]))
    nodes.append(.code([Code.move(0, slips() ? 2 : random.oneIn(5) ? 1 : 0), Code.exit]))
    let number = functions.count
    functions.append(nodes)
    var code = [Code.store(8, 10, place, immediate: random.immediate()), Code.move(1, Int32(random.number(0...9)))]
    code += Code.wide(2, .function, Int32(number))
    code += [Code.move(3, from: 10), Code.add(3, Int32(place)), Code.move(4, 0), Code.helper(181)]
    scope.slots |= 1 << UInt32(slot)
    scope.numbers = scope.numbers & ~0x3e | 1
    return [.code(code)]
  }
}
