import BPFISA

/// Remembers the path that is being walked: each instruction, where it went on, and what it changed.
///
/// A path that ends well is cut back to the branch where the next one leaves it. Long paths lose their beginning.
final class PathRecorder: WalkRecorder {
  /// One executed instruction.
  struct Step {
    /// The instruction.
    var instruction: Int32
    /// The instruction after it; -1 where the path ended or is not known.
    var next: Int32
    /// The number of the frame that it ran in.
    var frame: UInt8
    /// Where its changes end among all changes.
    var changesEnd: Int
  }

  /// What one instruction made of one place.
  struct Change {
    var place: ValuePlace
    var after: Knowledge
  }

  /// A path that was put aside, as it was before the instruction that did so.
  private struct Aside {
    var length: Int
    var state: VerifierState
  }

  /// Steps that are kept at least, and twice as many at most.
  private static let memory = 1 << 16

  /// What is known before the next instruction.
  private(set) var current = VerifierState()
  /// What was known at the function's entry.
  private(set) var initial = VerifierState()
  /// Steps that were forgotten, all at the path's beginning.
  private(set) var forgottenSteps = 0
  private var steps: [Step] = []
  private var changes: [Change] = []
  private var forgottenChanges = 0
  private var asides: [Aside] = []

  /// How many steps the path has, the forgotten ones included.
  var length: Int { forgottenSteps + steps.count }

  /// A step by its position on the path, from ``forgottenSteps`` on.
  func step(_ position: Int) -> Step { steps[position - forgottenSteps] }

  /// What a step changed.
  func changes(of position: Int) -> ArraySlice<Change> {
    let index = position - forgottenSteps
    let start = index > 0 ? steps[index - 1].changesEnd : forgottenChanges
    return changes[(start - forgottenChanges)..<(steps[index].changesEnd - forgottenChanges)]
  }

  func walkBegins(_ walk: Walk, subprogram: Int) {
    steps = []
    changes = []
    asides = []
    forgottenSteps = 0
    forgottenChanges = 0
    current.copy(from: walk.state)
    initial.copy(from: walk.state)
  }

  func walkDidExecute(_ walk: Walk, _ step: BPFVerifier.Step) {
    while asides.count < walk.branchStack.count {
      asides.append(Aside(length: length, state: VerifierState(copying: current)))
    }
    let frame = UInt8(current.currentFrame)
    let code = walk.instructions[walk.instruction]
    if code.opcode.isArithmetic || code.opcode.class == .ldx {
      takeOver(register: code.destination.index, from: walk.state)
    } else {
      takeOverEverything(from: walk.state)
    }
    var next: Int32 = -1
    if case .next(let index) = step { next = Int32(truncatingIfNeeded: index) }
    append(Step(instruction: Int32(walk.instruction), next: next, frame: frame, changesEnd: 0))
  }

  func walkTookUpBranch(_ walk: Walk) {
    guard let aside = asides.popLast() else { return }
    cut(to: aside.length)
    current = aside.state
    let frame = UInt8(current.currentFrame)
    takeOverEverything(from: walk.state)
    append(
      Step(
        instruction: Int32(walk.previousInstruction), next: Int32(walk.instruction), frame: frame, changesEnd: 0))
  }

  // MARK: - The path

  private func append(_ step: Step) {
    var step = step
    step.changesEnd = forgottenChanges + changes.count
    steps.append(step)
    guard steps.count >= 2 * Self.memory else { return }
    let changesEnd = steps[Self.memory - 1].changesEnd
    changes.removeFirst(changesEnd - forgottenChanges)
    steps.removeFirst(Self.memory)
    forgottenChanges = changesEnd
    forgottenSteps += Self.memory
  }

  private func cut(to length: Int) {
    guard length > forgottenSteps else {
      // All of it was forgotten, with what the branch itself did.
      forgottenSteps = length
      steps = []
      forgottenChanges = 0
      changes = []
      return
    }
    steps.removeSubrange((length - forgottenSteps)...)
    changes.removeSubrange(((steps.last?.changesEnd ?? forgottenChanges) - forgottenChanges)...)
  }

  // MARK: - Changes

  private func takeOver(register: Int, from state: VerifierState) {
    guard register < Frame.registerCount else { return }
    let place = ValuePlace.register(register, frame: current.currentFrame)
    let after = Knowledge(value: state.frame[register])
    if !Knowledge(value: current.frame[register]).saysTheSame(as: after) {
      changes.append(Change(place: place, after: after))
    }
    current.frame[register] = after.value
  }

  private func takeOverEverything(from state: VerifierState) {
    while current.frameCount > state.frameCount { current.popFrame() }
    while current.frameCount < state.frameCount { _ = current.pushFrame() }
    for index in 0..<state.frameCount {
      let before = current.frames[index]
      let after = state.frames[index]
      for register in 0..<Frame.registerCount {
        note(
          .register(register, frame: index), Knowledge(value: before[register]), Knowledge(value: after[register]))
      }
      for slot in 0..<after.slotCount {
        let place = ValuePlace.slot(slot, frame: index)
        note(place, current.knowledge(of: place), state.knowledge(of: place))
      }
      before.copy(from: after)
    }
    current.references = state.references
    current.context = state.context
  }

  @inline(__always)
  private func note(_ place: ValuePlace, _ before: Knowledge, _ after: Knowledge) {
    if !before.saysTheSame(as: after) { changes.append(Change(place: place, after: after)) }
  }
}

// MARK: - Looking back

extension PathRecorder {
  /// Position of the last step before `position` that changed a place; nil where none is remembered.
  func lastChange(of place: ValuePlace, before position: Int) -> Int? {
    var index = min(position, length) - 1
    while index >= forgottenSteps {
      if changes(of: index).contains(where: { $0.place == place }) { return index }
      index -= 1
    }
    return nil
  }

  /// What was known of a place before a step; nil where that is forgotten.
  func knowledge(of place: ValuePlace, before position: Int) -> Knowledge? {
    if position >= length { return current.knowledge(of: place) }
    if let change = lastChange(of: place, before: position) { return knowledge(of: place, behind: change) }
    if forgottenSteps > 0 { return nil }
    return place.frame == 0 ? initial.knowledge(of: place) : .nothing
  }

  /// What a step made of a place that it changed.
  func knowledge(of place: ValuePlace, behind position: Int) -> Knowledge? {
    changes(of: position).last { $0.place == place }?.after
  }
}
