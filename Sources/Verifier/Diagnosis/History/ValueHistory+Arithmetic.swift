import BPFISA

extension ValueHistory {
  /// A move or an operation: copies are followed without a word, what changes knowledge is told.
  mutating func explainArithmetic(
    _ code: Instruction, _ place: ValuePlace, _ after: RegisterState, at position: Int
  ) -> ValuePlace? {
    let frame = place.frame
    let source = ValuePlace.register(code.source.index, frame: frame)
    if code.opcode.alu == .mov {
      guard code.opcode.usesRegister else {
        tell(position, "\(place.name) is set to \(words.phrase(after))")
        return nil
      }
      let before = path.knowledge(of: source, before: position)
      if let before, !before.saysTheSame(as: Knowledge(value: after)) {
        tell(position, lossOrResult(place, [before.value], after))
      }
      return source
    }
    let own = path.knowledge(of: place, before: position)?.value
    let other = code.opcode.usesRegister ? path.knowledge(of: source, before: position)?.value : nil
    tell(position, lossOrResult(place, [own, other].compactMap { $0 }, after))
    guard let other, code.opcode.usesRegister, source != place else { return place }
    // What was added matters more than what it was added to; constants explain themselves.
    let isOtherPointer = other.isPointer
    let first = isOtherPointer ? place : source
    let second = isOtherPointer ? source : place
    let number = isOtherPointer ? own : other
    if number?.isConstantScalar != true { follow(first, before: position) }
    return second
  }

  private func lossOrResult(_ place: ValuePlace, _ before: [RegisterState], _ after: RegisterState) -> String {
    let name = place.name
    if after.kind == .scalar, let pointer = before.first(where: { $0.isPointer }) {
      return "here \(name) stops being a pointer (\(words.object(pointer))) and becomes a plain number"
    }
    let wasBounded = before.contains { $0.kind == .scalar && $0.range.umax < 1 << 63 }
    let isUnbounded = after.range.isUnbounded64
    if after.kind == .scalar, wasBounded, isUnbounded, !before.contains(where: { $0.range.umax == .max }) {
      return "here the range of \(name) is lost: the result is \(words.phrase(after))"
    }
    return "\(name) becomes \(words.phrase(after))"
  }
}
