import BPFISA
import BPFKernelModel
import BPFProgram

/// Turns what was recorded into sentences.
struct LessonWriter {
  let program: LinkedProgram
  let walk: Walk
  let recorder: LessonRecorder
  let words: Words
  /// False where the walk stopped before all paths were walked.
  let isComplete: Bool
  /// Branches whose other side was never taken up.
  private let pending: Set<Int>

  init(program: LinkedProgram, walk: Walk, recorder: LessonRecorder, isComplete: Bool) {
    self.program = program
    self.walk = walk
    self.recorder = recorder
    self.isComplete = isComplete
    pending = isComplete ? [] : recorder.pendingBranches
    words = Words(program: program, maps: walk.maps, kernelTypes: walk.profile.types)
  }

  /// Adds phases one to three.
  func write(into lesson: inout Lesson) {
    for function in lesson.controlFlow.functions {
      for block in function.blocks where walk.analysis.liveBefore.indices.contains(block.first) {
        lesson.liveRegisters.append(
          Lesson.LiveRegisters(instruction: block.first, registers: liveRegisters(before: block.first)))
      }
    }
    for (index, subprogram) in walk.analysis.subprograms.enumerated() {
      lesson.functions.append(function(index, subprogram))
    }
    for index in program.instructions.indices where isStart(index) {
      for access in recorder.records[index].accesses {
        lesson.accesses.append(
          Lesson.Access(
            instruction: index, assembly: program.assembly(of: index), source: program.source(at: index),
            visits: recorder.records[index].visits, fact: fact(of: access, at: index)))
      }
    }
  }

  private func liveRegisters(before index: Int) -> [Int] {
    (0..<Frame.registerCount).filter { walk.analysis.liveBefore[index] >> UInt16($0) & 1 != 0 }
  }

  /// False for the second slot of a 64-bit constant.
  private func isStart(_ index: Int) -> Bool {
    index == 0 || !program.instructions[index - 1].isWideLoad || recorder.records[index].visits > 0
  }

  // MARK: - Phase two

  private func function(_ index: Int, _ subprogram: SubprogramInfo) -> Lesson.Function {
    var entry: [String] = []
    if let start = recorder.entries.first(where: { $0.subprogram == index }) {
      for (register, value) in start.registers.enumerated() where value.kind != .uninitialized {
        entry.append("r\(register) holds \(words.phrase(value))")
      }
    }
    var steps: [Lesson.Step] = []
    for instruction in subprogram.start..<min(subprogram.end, program.instructions.count) where isStart(instruction) {
      steps.append(
        Lesson.Step(
          instruction: instruction, assembly: program.assembly(of: instruction),
          source: program.source(at: instruction), visits: recorder.records[instruction].visits,
          facts: facts(at: instruction)))
    }
    return Lesson.Function(name: walk.subprogramName(index), entry: entry, steps: steps)
  }

  private func facts(at index: Int) -> [String] {
    let record = recorder.records[index]
    let code = program.instructions[index]
    var facts: [String] = []
    if record.keptStates > 0 {
      facts.append(
        record.keptStates == 1
          ? "what is known here is kept, to be compared with later visits"
          : "what is known here is kept \(record.keptStates) times, to be compared with later visits")
    }
    if record.endedPaths > 0 { facts.append(covered(record, at: index)) }
    if record.visits == 0 {
      if record.endedPaths == 0 {
        facts.append(
          isComplete
            ? "never reached: the branches before it always go elsewhere" : "not reached before the walk stopped")
      }
      return facts
    }
    switch code.opcode.class {
    case .alu, .alu64, .ldx: facts += becomes(code.destination.index, record)
    case .ld: facts += becomes(code.isWideLoad ? code.destination.index : 0, record)
    case .st: facts.append("stores the number \(code.immediate)")
    case .stx:
      if code.opcode.mode == .mem { facts.append("stores r\(code.source.index): \(phrase(record.result))") }
    case .jmp, .jmp32: facts += jumpFacts(record, code, at: index)
    }
    return facts
  }

  private func becomes(_ register: Int, _ record: LessonRecorder.Record) -> [String] {
    record.result.variants.isEmpty ? ["the walk stops here"] : ["r\(register) becomes \(phrase(record.result))"]
  }

  /// Why paths ended here.
  private func covered(_ record: LessonRecorder.Record, at index: Int) -> String {
    let live = liveRegisters(before: index).map { "r\($0)" }.joined(separator: ", ")
    let paths = record.endedPaths == 1 ? "1 path ends" : "\(record.endedPaths) paths end"
    let reason =
      live.isEmpty
      ? "nothing that they know is read any more"
      : "a kept state allowed at least as much for all that is still read (of registers: \(live))"
    return "\(paths) here without a second look: \(reason)"
  }

  private func jumpFacts(_ record: LessonRecorder.Record, _ code: Instruction, at index: Int) -> [String] {
    switch code.opcode.jump {
    case .ja: return []
    case .exit:
      if record.exits == 0 { return ["goes back to the caller"] }
      return ["\(record.exits == 1 ? "a path ends" : "\(record.exits) paths end") well here"]
    case .call:
      if code.isLocalCall {
        let target = index + 1 + Int(code.immediate)
        let position = walk.analysis.subprogram(startingAt: target)
        let isGlobal = position.map { walk.analysis.subprograms[$0].isGlobal } ?? false
        return [
          isGlobal
            ? "the function is judged on its own; here only its arguments are"
            : "the walk goes on in the function, at \(target)"
        ]
      }
      return record.result.variants.isEmpty
        ? ["the walk stops here"] : ["r0 becomes \(phrase(record.result)); what was in r1 to r5 is gone"]
    default:
      if record.jump.visits == 0, record.fall.visits == 0 { return ["the walk stops here"] }
      return side("holds", record.jump, of: index) + side("does not hold", record.fall, of: index)
    }
  }

  private func side(_ outcome: String, _ side: LessonRecorder.Side, of index: Int) -> [String] {
    if side.visits == 0, pending.contains(index) {
      return ["where it \(outcome): put aside to be walked later; the walk stopped before that"]
    }
    guard side.visits > 0 else {
      return ["it never \(outcome == "holds" ? "holds" : "fails to hold"): that side is not walked"]
    }
    let learned = side.learned.keys.sorted().compactMap { register in
      side.learned[register].map { "  r\(register) is \(phrase($0))" }
    }
    return learned.isEmpty ? ["where it \(outcome), nothing new is learned"] : ["where it \(outcome):"] + learned
  }

  /// The kinds of things that a value was, joined by "or".
  func phrase(_ value: JoinedValue) -> String {
    let phrases = value.variants.map { words.phrase($0) } + (value.hasMore ? ["something else"] : [])
    return phrases.joined(separator: " or ")
  }
}
