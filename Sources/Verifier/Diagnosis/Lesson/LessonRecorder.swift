import BPFISA
import BPFKernelModel
import BPFProgram

/// Collects what a walk learns at each instruction, all visits together. Its memory grows with the program, not with the walk.
final class LessonRecorder: WalkRecorder {
  /// One side of a branch.
  struct Side {
    /// How often it was taken.
    var visits = 0
    /// The registers about which it taught something.
    var learned: [Int: JoinedValue] = [:]
  }

  /// An access to memory.
  struct Access {
    /// The pointer, before the instruction's own offset.
    var pointer = JoinedValue()
    /// The greatest number of bytes.
    var size = 0
    /// The argument of the helper that accesses it; 0 for loads and stores.
    var argument = 0
  }

  /// What was learned at one instruction.
  struct Record {
    var visits = 0
    /// What the instruction's result was.
    var result = JoinedValue()
    /// For conditional jumps: jumping, and falling through.
    var jump = Side()
    var fall = Side()
    /// States that were kept before it, and paths that ended there because a kept state covers them.
    var keptStates = 0
    var endedPaths = 0
    /// Paths that ended well with it.
    var exits = 0
    /// Its accesses: none, one, or one for each argument.
    var accesses: [Access] = []
  }

  /// A function's entry.
  struct Entry {
    var subprogram: Int
    var registers: [RegisterState]
  }

  /// A path that was put aside: the branch and what its registers held before it.
  private struct Aside {
    var instruction: Int
    var registers: [RegisterState]
  }

  private(set) var records: [Record]
  /// The functions that were walked from their own start, in the order of walking.
  private(set) var entries: [Entry] = []
  private var registers: [RegisterState] = []
  private var asides: [Aside] = []

  /// The branches whose other side was still to be walked when the walk stopped.
  var pendingBranches: Set<Int> { Set(asides.map(\.instruction)) }

  init(instructionCount: Int) { records = Array(repeating: Record(), count: instructionCount) }

  func walkBegins(_ walk: Walk, subprogram: Int) {
    asides = []
    entries.append(Entry(subprogram: subprogram, registers: Self.registers(of: walk.state)))
  }

  func walkWillExecute(_ walk: Walk) {
    let index = walk.instruction
    records[index].visits += 1
    let code = walk.instructions[index]
    if code.opcode.isJump { registers = Self.registers(of: walk.state) }
    if code.opcode.class == .stx { addResult(code.source.index, at: index, walk.state) }
    noteAccesses(code, at: index, walk)
  }

  func walkDidExecute(_ walk: Walk, _ step: Step) {
    let index = walk.instruction
    let code = walk.instructions[index]
    while asides.count < walk.branchStack.count { asides.append(Aside(instruction: index, registers: registers)) }
    switch code.opcode.class {
    case .alu, .alu64, .ldx: addResult(code.destination.index, at: index, walk.state)
    case .ld: addResult(code.isWideLoad ? code.destination.index : 0, at: index, walk.state)
    case .st, .stx: break
    case .jmp, .jmp32:
      if code.isExit {
        if step == .pathEnds { records[index].exits += 1 }
      } else if code.opcode.jump == .call {
        if !code.isLocalCall { addResult(0, at: index, walk.state) }
      } else if case .next(let next) = step {
        noteSide(of: index, code, next: next, before: registers, walk.state)
      }
    }
  }

  func walkTookUpBranch(_ walk: Walk) {
    guard let aside = asides.popLast(), walk.instructions.indices.contains(aside.instruction) else { return }
    let code = walk.instructions[aside.instruction]
    guard code.opcode.isJump, code.opcode.jump != .call, !code.isExit else { return }
    noteSide(of: aside.instruction, code, next: walk.instruction, before: aside.registers, walk.state)
  }

  func walkKeptState(_ walk: Walk) { records[walk.instruction].keptStates += 1 }

  func walkWasCovered(_ walk: Walk) { records[walk.instruction].endedPaths += 1 }

  // MARK: - Notes

  private static func registers(of state: VerifierState) -> [RegisterState] {
    (0..<Frame.registerCount).map { state.frame[$0] }
  }

  private func addResult(_ register: Int, at index: Int, _ state: VerifierState) {
    guard register < Frame.registerCount else { return }
    records[index].result.add(state.frame[register])
  }

  private func noteSide(
    of index: Int, _ code: Instruction, next: Int, before: [RegisterState], _ state: VerifierState
  ) {
    let isJump = next != index + 1
    var side = isJump ? records[index].jump : records[index].fall
    side.visits += 1
    for register in 0..<Frame.registerCount {
      let after = state.frame[register]
      if !Knowledge(value: before[register]).saysTheSame(as: Knowledge(value: after)) {
        side.learned[register, default: JoinedValue()].add(after)
      }
    }
    if isJump { records[index].jump = side } else { records[index].fall = side }
  }

  private func noteAccesses(_ code: Instruction, at index: Int, _ walk: Walk) {
    switch code.opcode.class {
    case .ldx: note(code.source.index, size: code.opcode.size.bytes, argument: 0, at: index, walk.state)
    case .st, .stx: note(code.destination.index, size: code.opcode.size.bytes, argument: 0, at: index, walk.state)
    case .jmp where code.isHelperCall: noteArguments(code, at: index, walk)
    default: break
    }
  }

  private func noteArguments(_ code: Instruction, at index: Int, _ walk: Walk) {
    guard let helper = HelperTable.helper(code.immediate) else { return }
    let map = walk.state.frame[1].kind == .mapPointer ? walk.state.frame[1].mapIndex : -1
    for (position, argument) in helper.arguments.enumerated() {
      let size: Int
      switch argument.kind {
      case .mapKey where walk.maps.indices.contains(map): size = Int(walk.maps[map].keySize)
      case .mapValue where walk.maps.indices.contains(map): size = Int(walk.maps[map].valueSize)
      case .memory where argument.flags.contains(.fixedSize): size = Int(argument.size)
      case .memory where position + 2 < Frame.registerCount:
        size = Int(clamping: walk.state.frame[position + 2].range.umax)
      default: continue
      }
      note(position + 1, size: size, argument: position + 1, at: index, walk.state)
    }
  }

  private func note(_ register: Int, size: Int, argument: Int, at index: Int, _ state: VerifierState) {
    guard register < Frame.registerCount else { return }
    let position = records[index].accesses.firstIndex { $0.argument == argument }
    var access = position.map { records[index].accesses[$0] } ?? Access(argument: argument)
    access.pointer.add(state.frame[register])
    access.size = max(access.size, size)
    if let position {
      records[index].accesses[position] = access
    } else {
      records[index].accesses.append(access)
    }
  }
}
