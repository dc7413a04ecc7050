import BPFISA
import BPFKernelModel

extension Generator {
  /// Numbers put onto the stack, whole and in parts, and taken from it.
  mutating func spill(_ scope: inout Scope) -> [Node] {
    constructs.insert(.spill)
    var code: [Instruction] = []
    for _ in 0..<random.number(1...3) {
      let known = (0..<Self.slotCount).filter { scope.slots >> UInt32($0) & 1 != 0 }
      if known.isEmpty || random.oneIn(2) {
        let slot = random.number(0...Self.slotCount - 1)
        let register = readable(scope)
        if register == 10 || random.oneIn(6) {
          code.append(Code.store(8, 10, -8 * (slot + 1), immediate: random.immediate()))
        } else {
          code.append(Code.store(8, 10, -8 * (slot + 1), register))
          if random.oneIn(4) {
            let size = random.pick([1, 2, 4])
            let place = -8 * (slot + 1) + random.number(0...8 / size - 1) * size
            code.append(
              random.oneIn(3)
                ? Code.store(size, 10, place, immediate: random.immediate()) : Code.store(size, 10, place, register))
          }
        }
        scope.slots |= 1 << UInt32(slot)
      } else {
        var slot = random.pick(known)
        if slips() {
          slot = random.number(0...Self.slotCount + 60)
          // What lies there unwritten depends on what ran before.
          mayTellAddresses = true
        }
        let register = writable(scope)
        let size = random.pick([8, 8, 4, 2, 1])
        let place = -8 * (slot + 1) + (random.oneIn(3) ? random.number(0...8 / size - 1) * size : 0)
        code.append(Code.load(size, register, 10, place, signed: random.oneIn(5)))
        scope.numbers |= 1 << UInt16(register)
      }
    }
    return [.code(code)]
  }

  /// Numbers at a place of the stack that is known up to a few bits only.
  mutating func variableStack(_ scope: inout Scope) -> [Node] {
    guard let index = changeable(scope) else { return [] }
    let pointer = writable(scope)
    let target = writable(scope)
    guard pointer != index, target != pointer else { return [] }
    constructs.insert(.variableStack)
    var code: [Instruction] = []
    for slot in 0..<4 { code.append(Code.store(8, 10, -8 * (slot + 1), immediate: random.immediate())) }
    scope.slots |= 0xf
    let size = random.pick([1, 2, 4, 8])
    let mask = Int32(slips() ? 63 : 32 - size) & Int32(size == 1 ? 31 : ~(size - 1))
    code += [
      Code.and(index, mask), Code.move(pointer, from: 10), Code.add(pointer, -32), Code.add(pointer, from: index),
    ]
    let value = readable(scope)
    if random.oneIn(2), value != 10, value != pointer {
      code.append(Code.store(size, pointer, 0, value))
    } else {
      code.append(Code.load(size, target, pointer, 0))
      scope.numbers |= 1 << UInt16(target)
    }
    scope.numbers &= ~(1 << UInt16(pointer))
    return [.code(code)]
  }

  /// The map's value at a place that a mask or a comparison bounds.
  mutating func mapValue(_ scope: inout Scope) -> [Node] {
    guard let index = changeable(scope) else { return [] }
    let pointer = writable(scope)
    guard pointer != index else { return [] }
    constructs.insert(.mapValue)
    let size = random.pick([1, 2, 4, 8])
    let offset = random.number(0...64)
    let room = TestCase.valueSize - offset - size + (slips() ? random.number(1...8) : 0)
    let value = readable(scope)
    let stores = random.oneIn(2) && value != 10 && value != pointer && value != Self.value && value != Self.context
    let target = stores ? pointer : writable(scope)
    var access = [Code.move(pointer, from: Self.value), Code.add(pointer, from: index)]
    access.append(
      stores
        ? Code.store(size, pointer, offset, value) : Code.load(size, target, pointer, offset, signed: random.oneIn(4)))
    scope.numbers &= ~(1 << UInt16(pointer))
    if random.oneIn(3) {
      var mask = 1
      while mask * 2 + 1 <= room { mask = mask * 2 + 1 }
      if !stores { scope.numbers |= 1 << UInt16(target) }
      return [.code([Code.and(index, Int32(mask))] + access)]
    }
    constructs.insert(.branch64)
    let jump = Code.make(slips() ? 0x26 : random.pick([0x25, 0x25, 0x35]), index, 0, 0, Int32(room))
    if !stores {
      // On the other way round the bound nothing is loaded.
      if scope.numbers >> UInt16(target) & 1 == 0 { access.append(Code.move(target, from: index)) }
    }
    let fallback: [Node] = stores ? [] : [.code([Code.move(target, 1)])]
    if !stores { scope.numbers |= 1 << UInt16(target) }
    return [.branch(jump, then: [.code(access)], otherwise: fallback)]
  }

  /// A helper finds an element by a key on the stack; its result may be null.
  mutating func mapLookup(_ scope: inout Scope) -> [Node] {
    guard scope.kept & 0x3f == 0 else { return [] }
    constructs.insert(.mapLookup)
    let key = readable(scope)
    let slot = Self.slotCount - 1
    let place = -8 * (slot + 1)
    var code = [
      key == 10 || random.oneIn(2)
        ? Code.store(8, 10, place, immediate: Int32(random.number(0...9))) : Code.store(8, 10, place, key)
    ]
    scope.slots |= 1 << UInt32(slot)
    code += Code.wide(1, .map, 1)
    code += [Code.move(2, from: 10), Code.add(2, Int32(place)), Code.helper(1)]
    scope.numbers &= ~0x3f
    let size = random.pick([1, 2, 4, 8])
    let offset = random.number(0...64 / size - 1 + (slips() ? 1 : 0)) * size
    let value = readable(scope)
    let access =
      value != 10 && value > 5 && random.oneIn(2)
      ? [Code.store(size, 0, offset, value), Code.move(0, 1)] : [Code.load(size, 0, 0, offset)]
    scope.numbers |= 1
    if slips() { return [.code(code + access)] }
    return [.code(code), .branch(Code.make(0x15, 0, 0, 0, 0), then: [.code(access)], otherwise: [])]
  }

  /// The packet, behind a comparison with its end.
  mutating func packet(_ scope: inout Scope) -> [Node] {
    guard scope.kept & 0x3e == 0 else { return [] }
    constructs.insert(.packet)
    // r1 the packet, r2 its end, r3 the pointer that is compared; the numbers in them are lost.
    scope.numbers &= ~0b1110
    let index = random.oneIn(2) ? changeable(scope) : nil
    var code = [Code.load(4, 1, Self.context, dataOffset), Code.load(4, 2, Self.context, dataOffset + 4)]
    if let index { code += [Code.and(index, Int32(random.pick([3, 7, 15, 31]))), Code.add(1, from: index)] }
    let room = random.number(1...24)
    code += [Code.move(3, from: 1), Code.add(3, Int32(room))]
    let size = random.pick([1, 2, 4, 8].filter { $0 <= room })
    let offset = random.number(0...room - size) + (slips() ? random.number(1...4) : 0)
    let target = random.pick([0, 4, 5])
    var access: [Instruction] = []
    let value = readable(scope)
    if value != 10, random.oneIn(3) { access.append(Code.store(size, 1, offset, value)) }
    access.append(Code.load(size, target, 1, offset))
    scope.numbers |= 1 << UInt16(target)
    let jump = Code.make(random.pick([0x2d, 0x2d, 0x3d]), 3, 2, 0, 0)
    return [.code(code), .branch(jump, then: [.code(access)], otherwise: [.code([Code.move(target, 0)])])]
  }

  /// Where the packet's start stands in the context.
  private var dataOffset: Int { type == .xdp ? 0 : 76 }

  /// An atomic operation on the map's value or the stack.
  mutating func atomic(_ scope: inout Scope) -> [Node] {
    guard let operand = changeable(scope) else { return [] }
    let onStack = !scope.isMain || random.oneIn(3)
    let slot = random.number(0...Self.slotCount - 1)
    constructs.insert(.atomic)
    var code: [Instruction] = []
    if onStack, scope.slots >> UInt32(slot) & 1 == 0 {
      code.append(Code.store(8, 10, -8 * (slot + 1), immediate: random.immediate()))
      scope.slots |= 1 << UInt32(slot)
    }
    let is64 = random.oneIn(2)
    let base = onStack ? 10 : Self.value
    let place = onStack ? -8 * (slot + 1) : random.number(0...31) * 8 + (slips() ? 1 : 0)
    var kinds: [Int32] = [0x00, 0x01, 0x40, 0x41, 0x50, 0x51, 0xa0, 0xa1, 0xe1]
    if scope.numbers & 1 != 0, scope.kept & 1 == 0 { kinds.append(0xf1) }
    let kind = random.pick(kinds)
    code.append(Code.make(is64 ? 0xdb : 0xc3, base, operand, place, kind))
    return [.code(code)]
  }

  /// A copy with a distance: what a comparison tells of one bounds the other.
  mutating func linked(_ scope: inout Scope) -> [Node] {
    guard let origin = changeable(scope) else { return [] }
    let copy = writable(scope)
    let pointer = writable(scope)
    let target = writable(scope)
    guard Set([origin, copy, pointer]).count == 3, target != pointer, target != origin else { return [] }
    constructs.insert(.linked)
    let distance = random.number(0...32)
    let bound = TestCase.valueSize - 1 - distance - random.number(0...16) + (slips() ? 24 : 0)
    let is32 = random.oneIn(4)
    var code = [
      Code.make(0x57, origin, 0, 0, Int32(random.pick([0xff, 0xfff, 0x7fff_ffff]))), Code.move(copy, from: origin),
      Code.make(is32 ? 0x04 : 0x07, copy, 0, 0, Int32(distance)),
    ]
    if random.oneIn(2) { code += [Code.store(8, 10, -8, copy)] }
    let jump = Code.make(random.oneIn(2) ? 0x25 : 0x26, origin, 0, 0, Int32(bound))
    var access = code.last?.opcode.rawValue == 0x7b ? [Code.load(8, copy, 10, -8)] : []
    if !access.isEmpty { scope.slots |= 1 }
    access += [Code.move(pointer, from: Self.value), Code.add(pointer, from: copy), Code.load(1, target, pointer, 0)]
    scope.numbers |= 1 << UInt16(copy)
    scope.numbers &= ~(1 << UInt16(pointer))
    scope.numbers |= 1 << UInt16(target)
    return [
      .code(code),
      .branch(jump, then: [.code(access)], otherwise: [.code([Code.move(target, 0), Code.move(copy, 0)])]),
    ]
  }
}
