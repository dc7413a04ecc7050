import BPFISA
import BPFKernelModel
import BPFProgram

extension Walk {
  /// Steps that a refusal tells; more than these nobody reads.
  private static let maxToldSteps = 12
  /// Instructions of the path that are looked at.
  private static let maxFollowedInstructions = 20_000

  /// What led to the current instruction: on the path that was walked, the instructions that made the values it uses, and the branches
  /// that tested them, oldest first. The current instruction itself comes last.
  func causes() -> [Int] {
    guard instructions.indices.contains(instruction) else { return [] }
    var steps = [instruction]
    var wanted = RegisterUse(instructions[instruction]).reads & ~(1 << 10)
    if instructions[instruction].opcode.jump == .call { wanted &= argumentsOfCall(at: instruction) }
    var following = PathReader(state: state, instruction: instruction)
    var followed = 0
    while wanted != 0, steps.count < Self.maxToldSteps, followed < Self.maxFollowedInstructions,
      let index = following.stepBack(in: cache)
    {
      followed += 1
      guard instructions.indices.contains(index) else { break }
      let use = RegisterUse(instructions[index])
      // Another function's registers have nothing to do with these.
      if instructions[index].isExit || instructions[index].isLocalCall { break }
      if use.writes & wanted != 0 {
        steps.append(index)
        wanted &= ~use.writes
        if instructions[index].opcode.jump != .call { wanted |= use.reads & ~(1 << 10) }
      } else if use.writes == 0, use.reads & wanted != 0, instructions[index].opcode.isJump {
        steps.append(index)
      }
    }
    return steps.reversed()
  }

  /// Callers pass as many arguments as the helper's prototype has.
  private func argumentsOfCall(at index: Int) -> UInt16 {
    guard instructions[index].isHelperCall,
      let helper = HelperTable.helper(instructions[index].immediate)
    else { return 0b111110 }
    return UInt16((1 << helper.arguments.count) - 1) << 1
  }
}

/// Reads a path backwards, instruction by instruction, through the states that it passed.
private struct PathReader {
  private var state: VerifierState
  private var index: Int
  private var historyEnd: Int

  init(state: VerifierState, instruction: Int) {
    self.state = state
    index = instruction
    historyEnd = state.history.count
  }

  /// The instruction executed before the last one returned; nil at the path's beginning.
  mutating func stepBack(in cache: StateCache) -> Int? {
    while true {
      if let previous = state.instruction(before: index, historyEnd: &historyEnd) {
        index = previous
        return previous >= 0 ? previous : nil
      }
      guard state.parent != StateCache.none else { return nil }
      state = cache[state.parent]
      historyEnd = state.history.count
      // The parent's stretch ended with the instruction before the checkpoint.
      index = Int(state.context.lastInstruction)
      guard index >= 0 else { return nil }
      return index
    }
  }
}
