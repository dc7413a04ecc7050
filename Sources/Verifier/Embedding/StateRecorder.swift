import BPFKernelModel

/// Keeps every state that the walk sees, by instruction.
final class StateRecorder: WalkRecorder {
  /// States that are kept in all; those of a program with more are not.
  static let limit = 200_000
  /// Comparing all numbers takes more instructions than a verdict does.
  private static let instructionLimit = 8 * Limits.processedInstructions

  /// The states before each instruction.
  private(set) var states: [[VerifierState]]
  /// True once there were too many.
  private(set) var isFull = false
  private var count = 0

  init(instructionCount: Int) { states = Array(repeating: [], count: instructionCount) }

  func walkBegins(_ walk: Walk, subprogram: Int) { Self.prepare(walk) }

  /// Makes a walk compare numbers that do not matter to the verdict like all others.
  static func prepare(_ walk: Walk) {
    walk.equivalence.coversImprecise = true
    walk.instructionLimit = instructionLimit
  }

  func walkWillExecute(_ walk: Walk) {
    guard !isFull else { return }
    count += 1
    if count > Self.limit {
      isFull = true
      states = []
      return
    }
    states[walk.instruction].append(Self.copy(of: walk))
  }

  /// The walk's state before the current instruction.
  static func copy(of walk: Walk) -> VerifierState {
    let copy = VerifierState(copying: walk.state)
    copy.history = []
    copy.context.instruction = Int32(walk.instruction)
    return copy
  }

  /// Drops what nothing reads any more: where a path ended at a state that covered it, those may have held anything.
  func dropDeadFacts(_ walk: Walk) {
    for state in states.joined() { Self.dropDeadFacts(of: state, walk) }
  }

  /// Drops what nothing reads any more of one state, by what a walk that is over found out.
  static func dropDeadFacts(of state: VerifierState, _ walk: Walk) {
    for index in 0..<state.frameCount {
      let frame = state.frames[index]
      let live = walk.analysis.liveBefore[state.instruction(ofFrame: index)]
      for register in 0..<10 where live >> UInt16(register) & 1 == 0 { frame[register].markUninitialized() }
      let liveSlots = walk.liveSlots(of: state, frame: index)
      for slot in 0..<frame.slotCount where liveSlots >> UInt64(slot) & 1 == 0 { frame[slot: slot] = .invalid }
    }
  }
}
