import BPFELFLoader
import BPFISA

/// Which instructions of an object are reached only where a question about existence was answered with yes, or only where with no.
///
/// An answer is a constant that the loader puts into an instruction. With each answer in turn, constants are followed through the
/// function's registers: what is not reached with one answer is guarded by the question.
struct ExistenceGuards {
  /// A question, and the answer that an instruction is reached with.
  struct Guard: Hashable {
    /// Index of the question's instruction in its section.
    var question: Int
    /// True where the instruction is reached only if the thing exists.
    var isReachedIfPresent: Bool
  }

  /// Questions that are looked at in one function.
  private static let questionLimit = 64

  private let instructions: [Instruction]
  /// The starts of functions, ascending.
  private let starts: [Int]
  /// By question: the instructions that are reached without the thing, and with it.
  private var reached: [Int: (absent: Set<Int>, present: Set<Int>)] = [:]
  private var questionsOfFunction: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - instructions: a section's.
  ///   - starts: where its functions start.
  ///   - questions: the instructions that hold an answer.
  init(_ instructions: [Instruction], starts: [Int], questions: [Int]) {
    self.instructions = instructions
    self.starts = Set(starts + [0]).filter { instructions.indices.contains($0) }.sorted()
    for question in questions {
      guard let start = self.starts.last(where: { $0 <= question }) else { continue }
      guard questionsOfFunction[start, default: []].count < Self.questionLimit else { continue }
      questionsOfFunction[start, default: []].append(question)
      reached[question] = (reach(start, question, answer: 0), reach(start, question, answer: 1))
    }
  }

  /// The questions that guard an instruction, in their order.
  func guards(of instruction: Int) -> [Guard] {
    guard let start = starts.last(where: { $0 <= instruction }) else { return [] }
    return (questionsOfFunction[start] ?? []).compactMap { question in
      guard question != instruction, let sets = reached[question] else { return nil }
      switch (sets.absent.contains(instruction), sets.present.contains(instruction)) {
      case (false, true): return Guard(question: question, isReachedIfPresent: true)
      case (true, false): return Guard(question: question, isReachedIfPresent: false)
      default: return nil
      }
    }
  }

  // MARK: Following constants

  /// The constants in the registers, nil where a register may hold several.
  private typealias Constants = [UInt64?]

  private func reach(_ start: Int, _ question: Int, answer: UInt64) -> Set<Int> {
    let end = starts.first { $0 > start } ?? instructions.count
    var known: [Int: Constants] = [start: Constants(repeating: nil, count: 16)]
    var pending = [start]
    func flow(_ state: Constants, to target: Int) {
      guard target >= start, target < end else { return }
      guard let before = known[target] else {
        known[target] = state
        pending.append(target)
        return
      }
      // A register loses its constant once at most, so that this ends.
      let merged = zip(before, state).map { $0 == $1 ? $0 : nil }
      guard merged != before else { return }
      known[target] = merged
      pending.append(target)
    }
    while let index = pending.popLast() {
      guard var state = known[index] else { continue }
      let instruction = instructions[index]
      let targets = step(instruction, at: index, &state)
      // The loader's answer, whatever the file holds.
      if index == question, instruction.opcode.isArithmetic || instruction.isWideLoad {
        state[Int(instruction.destination.rawValue)] = answer
      }
      for target in targets { flow(state, to: target) }
    }
    return Set(known.keys)
  }

  /// Does what an instruction does to the constants; where control goes next.
  private func step(_ instruction: Instruction, at index: Int, _ state: inout Constants) -> [Int] {
    let opcode = instruction.opcode
    let destination = Int(instruction.destination.rawValue)
    if opcode.isArithmetic {
      state[destination] = arithmetic(instruction, state)
      return [index + 1]
    }
    if opcode.isJump { return jump(instruction, at: index, &state) }
    if instruction.isWideLoad {
      let high = instructions.indices.contains(index + 1) ? instructions[index + 1].immediate : 0
      let value = UInt64(UInt32(bitPattern: high)) << 32 | UInt64(UInt32(bitPattern: instruction.immediate))
      state[destination] = instruction.source == .r0 ? value : nil
      return [index + 2]
    }
    // Loads fill their destination, atomic operations their source.
    if opcode.class == .ldx || opcode.class == .ld { state[destination] = nil }
    if opcode.class == .ld { for register in 0...5 { state[register] = nil } }
    if opcode.class == .stx, opcode.mode == .atomic {
      state[Int(instruction.source.rawValue)] = nil
      state[0] = nil
      state[destination] = nil
    }
    return [index + 1]
  }

  private func arithmetic(_ instruction: Instruction, _ state: Constants) -> UInt64? {
    let opcode = instruction.opcode
    let source =
      opcode.usesRegister
      ? state[Int(instruction.source.rawValue)] : UInt64(bitPattern: Int64(instruction.immediate))
    guard let source, instruction.offset == 0 else { return nil }
    let isNarrow = opcode.class == .alu
    func result(_ value: UInt64) -> UInt64 { isNarrow ? value & 0xffff_ffff : value }
    if opcode.alu == .mov { return result(source) }
    guard let value = state[Int(instruction.destination.rawValue)] else { return nil }
    let distance = source & (isNarrow ? 31 : 63)
    switch opcode.alu {
    case .add: return result(value &+ source)
    case .sub: return result(value &- source)
    case .and: return result(value & source)
    case .or: return result(value | source)
    case .xor: return result(value ^ source)
    case .lsh: return result(value << distance)
    case .rsh: return result(result(value) >> distance)
    default: return nil
    }
  }

  private func jump(_ instruction: Instruction, at index: Int, _ state: inout Constants) -> [Int] {
    let opcode = instruction.opcode
    let next = index + 1
    switch opcode.jump {
    case .exit: return []
    case .call:
      for register in 0...5 { state[register] = nil }
      return [next]
    case .ja: return [next + instruction.jumpDistance]
    default: break
    }
    let target = next + instruction.jumpDistance
    guard let isTaken = isTaken(instruction, state) else { return [next, target] }
    return [isTaken ? target : next]
  }

  private func isTaken(_ instruction: Instruction, _ state: Constants) -> Bool? {
    let opcode = instruction.opcode
    let right =
      opcode.usesRegister
      ? state[Int(instruction.source.rawValue)] : UInt64(bitPattern: Int64(instruction.immediate))
    guard let left = state[Int(instruction.destination.rawValue)], let right else { return nil }
    let mask: UInt64 = opcode.class == .jmp32 ? 0xffff_ffff : .max
    let (one, two) = (left & mask, right & mask)
    switch opcode.jump {
    case .jeq: return one == two
    case .jne: return one != two
    case .jgt: return one > two
    case .jge: return one >= two
    case .jlt: return one < two
    case .jle: return one <= two
    case .jset: return one & two != 0
    default: return nil
    }
  }
}
