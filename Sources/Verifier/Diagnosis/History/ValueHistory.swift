import BPFISA
import BPFKernelModel
import BPFProgram

/// Follows a value back along the path: where it was made, what narrowed it down, where knowledge of it was lost.
struct ValueHistory {
  /// Something that happened to the value.
  struct Event: Hashable {
    /// Where on the path.
    var position: Int
    /// The instruction.
    var instruction: Int
    /// What happened, in a sentence without its full stop.
    var text: String
  }

  /// Events that are told at most.
  private static let limit = 9

  let stopped: StoppedVerification
  let words: Words
  private var events: [Event] = []
  /// The places at instructions that were looked at: a loop's rounds are told once.
  private var seen: Set<Seen> = []

  private struct Seen: Hashable {
    var place: ValuePlace
    var instruction: Int
  }

  init(_ stopped: StoppedVerification) {
    self.stopped = stopped
    words = stopped.words
  }

  /// The events found, in the order of the path.
  var told: [Event] {
    // Of what one step told, the later found comes from further back.
    events.indices.sorted { (events[$0].position, $1) < (events[$1].position, $0) }.map { events[$0] }
  }

  var path: PathRecorder { stopped.path }

  /// Adds an event, unless there are enough or the instruction has one.
  mutating func tell(_ position: Int, _ text: String) {
    let instruction = Int(path.step(position).instruction)
    guard events.count < Self.limit, !events.contains(where: { $0.instruction == instruction && $0.text == text })
    else { return }
    events.append(Event(position: position, instruction: instruction, text: text))
  }

  /// Follows a place back from before a step of the path.
  mutating func follow(_ start: ValuePlace, before end: Int) {
    var place = start
    var position = end
    while events.count < Self.limit, let found = path.lastChange(of: place, before: position) {
      let step = path.step(found)
      guard seen.insert(Seen(place: place, instruction: Int(step.instruction))).inserted else { return }
      guard let next = explain(place, at: found, step) else { return }
      place = next
      position = found
    }
    if path.length > path.forgottenSteps, events.count < Self.limit { tellBeginning(of: place) }
  }

  /// Says what a step did to a place and returns where to look on; nil where the value begins there.
  private mutating func explain(_ place: ValuePlace, at position: Int, _ step: PathRecorder.Step) -> ValuePlace? {
    let index = Int(step.instruction)
    guard let after = path.knowledge(of: place, behind: position),
      stopped.program.instructions.indices.contains(index)
    else { return nil }
    let code = stopped.program.instructions[index]
    switch code.opcode.class {
    case .alu, .alu64:
      return explainArithmetic(code, place, after.value, at: position)
    case .ldx:
      return explainLoad(code, place, after.value, at: position)
    case .ld:
      if !code.isWideLoad, place.isSlot || place.number > 0 {
        tell(position, "this kind of load uses up r1 to r5, as a call does: what was in \(place.name) is gone after it")
        return nil
      }
      tell(position, "\(place.name) is set to \(words.phrase(after.value))")
      return nil
    case .st, .stx:
      return explainStore(code, place, after, at: position)
    case .jmp, .jmp32:
      return explainJump(code, place, after, at: position, step)
    }
  }

  private mutating func explainStore(
    _ code: Instruction, _ place: ValuePlace, _ after: Knowledge, at position: Int
  ) -> ValuePlace? {
    if code.opcode.class == .stx, code.opcode.mode == .mem, place.isSlot, after.value.kind != .uninitialized {
      tell(position, "r\(code.source.index) is saved in \(place.name)")
      return .register(code.source.index, frame: Int(path.step(position).frame))
    }
    if place.isSlot, let before = path.knowledge(of: place, before: position), before.value.isPointer {
      tell(
        position,
        "overwrites \(words.bytes(code.opcode.size.bytes)) of \(place.name), which destroys what it held: \(words.phrase(before.value))"
      )
      return place
    } else if place.isSlot {
      tell(
        position,
        "\(words.bytes(code.opcode.size.bytes)) of \(place.name) are written; it holds \(words.phrase(after, isSlot: true))"
      )
    } else {
      tell(position, "\(place.name) is loaded with \(words.phrase(after.value))")
    }
    return nil
  }

  private mutating func explainLoad(
    _ code: Instruction, _ place: ValuePlace, _ after: RegisterState, at position: Int
  ) -> ValuePlace? {
    let frame = Int(path.step(position).frame)
    let base = path.knowledge(of: .register(code.source.index, frame: frame), before: position)?.value
    guard let base else { return nil }
    if base.kind == .stack {
      let offset = Int(base.offset) &+ Int(code.offset) &+ Int(truncatingIfNeeded: base.range.bits.value)
      guard base.range.isConstant, offset < 0, offset >= -Limits.stackBytes else {
        tell(position, "reads \(words.bytes(code.opcode.size.bytes)) from the stack: \(words.phrase(after))")
        return nil
      }
      let slot = ValuePlace.slot((-offset - 1) / 8, frame: Int(base.frame))
      if let held = path.knowledge(of: slot, before: position), held.value.kind != .uninitialized {
        let isWhole = code.opcode.size == .double
        if !isWhole && held.value.isPointer {
          tell(
            position,
            "reads back only \(words.bytes(code.opcode.size.bytes)) of a pointer, which gives \(words.phrase(after))"
          )
        }
        if isWhole { tell(position, "\(place.name) gets back what was saved in \(slot.name)") }
        return slot
      }
      tell(position, "reads \(words.bytes(code.opcode.size.bytes)) from the stack: \(words.phrase(after))")
      return slot
    }
    let size = code.opcode.size.bytes
    if base.kind == .context, let field = contextField(at: Int(base.offset) + Int(code.offset)) {
      tell(position, "reads \(field) of the context: \(words.phrase(after))")
    } else {
      tell(position, "reads \(words.bytes(size)) from \(words.object(base)): \(words.phrase(after))")
    }
    return nil
  }

  /// The name of the context's field at an offset.
  func contextField(at offset: Int) -> String? {
    let program = stopped.program
    let layout = ContextTable.layout(
      for: program.type, attachType: program.attachType, target: program.attachTarget)
    return layout?.fields.last { $0.offset <= offset && offset < $0.offset + $0.size }.map { "'\($0.name)'" }
  }

  private mutating func tellBeginning(of place: ValuePlace) {
    guard place.frame == 0, !place.isSlot, path.length > 0, place.number >= 1, place.number <= 5 else { return }
    let value = path.initial.knowledge(of: place).value
    guard value.kind != .uninitialized, path.forgottenSteps == 0 else { return }
    tell(0, "at the start \(place.name) holds \(words.phrase(value))")
  }
}
