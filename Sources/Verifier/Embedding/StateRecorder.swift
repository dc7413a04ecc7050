/// Keeps every state that the walk sees, by instruction.
final class StateRecorder: WalkRecorder {
  /// States that are kept in all; a program with more is not recorded.
  static let limit = 200_000

  /// The states before each instruction.
  private(set) var states: [[VerifierState]]
  /// True once there were too many.
  private(set) var isFull = false
  private var count = 0

  init(instructionCount: Int) { states = Array(repeating: [], count: instructionCount) }

  func walkBegins(_ walk: Walk, subprogram: Int) { walk.equivalence.coversImprecise = true }

  func walkWillExecute(_ walk: Walk) {
    guard !isFull else { return }
    count += 1
    if count > Self.limit {
      isFull = true
      states = []
      return
    }
    let copy = VerifierState(copying: walk.state)
    copy.history = []
    copy.context.instruction = Int32(walk.instruction)
    states[walk.instruction].append(copy)
  }

  /// Drops what nothing reads any more: where a path ended at a state that covered it, those may have held anything.
  func dropDeadFacts(_ walk: Walk) {
    for state in states.joined() {
      for index in 0..<state.frameCount {
        let frame = state.frames[index]
        let live = walk.analysis.liveBefore[state.instruction(ofFrame: index)]
        for register in 0..<10 where live >> UInt16(register) & 1 == 0 { frame[register].markUninitialized() }
        let liveSlots = walk.liveSlots(of: state, frame: index)
        for slot in 0..<frame.slotCount where liveSlots >> UInt64(slot) & 1 == 0 { frame[slot: slot] = .invalid }
      }
    }
  }
}
