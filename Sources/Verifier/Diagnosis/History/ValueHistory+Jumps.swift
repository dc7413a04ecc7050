import BPFISA
import BPFKernelModel
import BPFProgram

extension ValueHistory {
  /// A branch that taught something, or a call that gave or took something.
  mutating func explainJump(
    _ code: Instruction, _ place: ValuePlace, _ after: Knowledge, at position: Int, _ step: PathRecorder.Step
  ) -> ValuePlace? {
    switch code.opcode.jump {
    case .call:
      return explainCall(code, place, after, at: position, step)
    case .exit:
      // The callee's r0 becomes the caller's.
      guard !place.isSlot, place.number == 0, Int(step.frame) > place.frame else { return nil }
      return .register(0, frame: Int(step.frame))
    default:
      tellBranch(place, after, at: position, step)
      return place
    }
  }

  private mutating func tellBranch(
    _ place: ValuePlace, _ after: Knowledge, at position: Int, _ step: PathRecorder.Step
  ) {
    guard let outcome = outcome(of: step) else { return }
    let before = path.knowledge(of: place, before: position)?.value
    let value = after.value
    let result: String
    if value.kind.isPacketPointer {
      result =
        value.packetRange > 0
        ? "the first \(words.bytes(Int(value.packetRange))) counted from \(origin(of: value)) exist"
        : "\(place.name) is \(words.phrase(value))"
    } else if before?.mayBeNull == true, !value.mayBeNull {
      result = value.kind == .scalar ? "\(place.name) is NULL" : "\(place.name) is not NULL"
    } else {
      result = "\(place.name) is \(words.phrase(after, isSlot: place.isSlot))"
    }
    tell(position, "\(outcome), so from here on \(result)")
  }

  private func origin(of value: RegisterState) -> String {
    let name = words.object(value)
    return value.range.isConstant ? "the start of \(name)" : "the variable distance"
  }

  /// Whether a jump's condition held: "r2 > 0x40 does not hold on this path"; nil where it cannot be told.
  func outcome(of step: PathRecorder.Step) -> String? {
    let index = Int(step.instruction)
    guard let condition = stopped.program.condition(of: index) else { return nil }
    let distance = stopped.program.instructions[index].jumpDistance
    guard distance != 0 else { return "`\(condition)` was tested" }
    let isTaken = Int(step.next) == index + 1 + distance
    return isTaken ? "`\(condition)` holds on this path" : "`\(condition)` does not hold on this path"
  }

  private mutating func explainCall(
    _ code: Instruction, _ place: ValuePlace, _ after: Knowledge, at position: Int, _ step: PathRecorder.Step
  ) -> ValuePlace? {
    let callee = name(ofCall: code, at: Int(step.instruction))
    let frame = Int(step.frame)
    if place.frame > frame, !place.isSlot {
      // An argument of a function that was entered here.
      tell(position, "\(place.name) is passed to \(callee)")
      return .register(place.number, frame: frame)
    }
    guard place.frame == frame || place.isSlot else { return nil }
    if !place.isSlot && place.number == 0 {
      tell(position, "\(callee) returns \(words.phrase(after.value))")
      return nil
    }
    if !place.isSlot && place.number <= 5 && after.value.kind == .uninitialized {
      tell(position, "the call of \(callee) uses up r1 to r5: what was in \(place.name) is gone after it")
      return nil
    }
    let before = path.knowledge(of: place, before: position)?.value
    if let before, before.isPointer, !after.value.isPointer {
      tell(position, "\(loss(of: before, by: code, callee)): from here on \(place.name) is a plain number")
      return place
    }
    tell(position, "the call of \(callee) leaves \(words.phrase(after, isSlot: place.isSlot)) in \(place.name)")
    return nil
  }

  private func loss(of pointer: RegisterState, by code: Instruction, _ callee: String) -> String {
    if pointer.kind.isAnyPacketPointer {
      return
        "\(callee) may move the packet to another address, so pointers into it that were taken before are no longer valid"
    }
    if pointer.referenceID != 0 {
      return "\(callee) gives \(words.object(pointer)) back, so it must not be used any more"
    }
    return "\(callee) makes the pointer to \(words.object(pointer)) invalid"
  }

  /// What a call calls, as C spells it.
  func name(ofCall code: Instruction, at index: Int) -> String {
    if code.isHelperCall { return HelperTable.helper(code.immediate).map { "\($0.name)()" } ?? "an unknown helper" }
    guard code.isLocalCall else { return "a kernel function" }
    let target = index + 1 + Int(code.immediate)
    let name = stopped.program.subprograms.first { $0.start == target }?.name ?? ""
    return name.isEmpty ? "the function at instruction \(target)" : "\(name)()"
  }
}
