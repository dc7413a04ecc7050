import BPFISA

/// A piece of a program that can be left out without hurting the rest's structure.
indirect enum Node: Sendable {
  /// Instructions in a row.
  case code([Instruction])
  /// A conditional jump over `then` to `otherwise`.
  case branch(Instruction, then: [Node], otherwise: [Node])
  /// A body, then `step`, whose last instruction jumps back to the body's start.
  case loop([Node], step: [Instruction])
  /// The same behind a `may_goto` that leaves the loop.
  case mayGoto([Node], step: [Instruction])
}

extension Node {
  /// Instructions that it takes.
  var length: Int {
    switch self {
    case .code(let code): code.count
    case .branch(_, let then, let otherwise): 1 + then.length + (otherwise.isEmpty ? 0 : 1 + otherwise.length)
    case .loop(let body, let step): body.length + step.count
    case .mayGoto(let body, let step): 1 + body.length + step.count
    }
  }

  /// Adds its instructions with their jumps.
  func emit(into code: inout [Instruction]) {
    switch self {
    case .code(let piece):
      code += piece
    case .branch(var jump, let then, let otherwise):
      jump.offset = Int16(clamping: then.length + (otherwise.isEmpty ? 0 : 1))
      code.append(jump)
      then.emit(into: &code)
      if otherwise.isEmpty { return }
      code.append(Code.make(0x05, 0, 0, otherwise.length, 0))
      otherwise.emit(into: &code)
    case .loop(let body, var step):
      body.emit(into: &code)
      step[step.count - 1].offset = Int16(clamping: -(body.length + step.count))
      code += step
    case .mayGoto(let body, var step):
      code.append(Code.make(0xe5, 0, 0, body.length + step.count, 0))
      body.emit(into: &code)
      step[step.count - 1].offset = Int16(clamping: -(body.length + step.count + 1))
      code += step
    }
  }

  /// Smaller pieces that could stand in its place.
  var reductions: [[Node]] {
    switch self {
    case .code(let code):
      if code.count < 2 { return [[]] }
      let half = code.count / 2
      var parts: [[Node]] = [[], [.code(Array(code[half...]))], [.code(Array(code[..<half]))]]
      if code.count <= 12 {
        for index in code.indices where !code[index].isWideLoad && code[index].opcode.rawValue != 0 {
          var rest = code
          rest.remove(at: index)
          parts.append([.code(rest)])
        }
      }
      return parts
    case .branch(let jump, let then, let otherwise):
      return [[], then, otherwise]
        + then.reductions.map { [.branch(jump, then: $0, otherwise: otherwise)] }
        + otherwise.reductions.map { [.branch(jump, then: then, otherwise: $0)] }
    case .loop(let body, let step):
      return [[], body] + body.reductions.map { [.loop($0, step: step)] }
    case .mayGoto(let body, let step):
      return [[], body] + body.reductions.map { [.mayGoto($0, step: step)] }
    }
  }
}

extension [Node] {
  var length: Int { reduce(0) { $0 + $1.length } }

  func emit(into code: inout [Instruction]) { for node in self { node.emit(into: &code) } }

  /// Lists with one of the nodes made smaller.
  var reductions: [[Node]] {
    indices.flatMap { index in
      self[index].reductions.map { replacement in
        var list = self
        list.replaceSubrange(index...index, with: replacement)
        return list
      }
    }
  }
}
