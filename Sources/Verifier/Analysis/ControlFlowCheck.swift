import BPFISA
import BPFProgram

/// The depth-first walk over the program that rejects unreachable code, marks where states are kept, and tells callers what their
/// callees do.
///
/// Matches `check_cfg`, `visit_insn` and `push_insn`, Linux 6.18.33.
struct ControlFlowCheck {
  private(set) var flags: [InstructionFlags]
  private(set) var subprograms: [SubprogramInfo]

  private let instructions: [Instruction]
  private let calls: CallFacts
  /// CAP_BPF: jumps may go back.
  private let allowsLoops: Bool
  private var states: [UInt8]
  private var stack: [Int] = []

  // An instruction's state: not seen, discovered with the edges followed so far, or explored.
  private static let discovered: UInt8 = 0x10
  private static let explored: UInt8 = 0x20
  private enum Edge: UInt8 {
    case fallThrough = 1
    case branch = 2
  }

  init(_ program: LinkedProgram, _ subprograms: [SubprogramInfo], _ calls: CallFacts, allowsLoops: Bool) {
    instructions = program.instructions
    self.subprograms = subprograms
    self.calls = calls
    self.allowsLoops = allowsLoops
    flags = Array(repeating: [], count: instructions.count)
    states = Array(repeating: 0, count: instructions.count)
  }

  /// Walks from the program's start and from the exception callback, then looks for what was not reached.
  mutating func run() throws(VerificationStop) {
    guard !instructions.isEmpty else { return }
    try explore(from: 0)
    if let callback = subprograms.first(where: \.isExceptionCallback), states[callback.start] != Self.explored {
      try explore(from: callback.start)
    }
    var index = 0
    while index < instructions.count {
      guard states[index] == Self.explored else { throw .rejected(.invalid, "unreachable insn \(index)") }
      let slots = instructions[index].slots
      if slots == 2 && index + 1 < instructions.count && states[index + 1] != 0 {
        throw .rejected(.invalid, "jump into the middle of ldimm64 insn \(index)")
      }
      index += slots
    }
  }

  private mutating func explore(from start: Int) throws(VerificationStop) {
    states[start] = Self.discovered
    stack = [start]
    while let index = stack.last {
      if try !visit(index) {
        states[index] = Self.explored
        stack.removeLast()
      }
    }
  }

  /// Follows one more edge of an instruction. False where all were followed.
  private mutating func visit(_ index: Int) throws(VerificationStop) -> Bool {
    let instruction = instructions[index]
    if instruction.isFunctionLoad { return try visitCall(index, entersCallee: true) }
    guard instruction.opcode.isJump else { return try push(index, index + instruction.slots, .fallThrough) }
    switch instruction.opcode.jump {
    case .exit: return false
    case .call:
      noteCall(index)
      return try visitCall(index, entersCallee: instruction.source.rawValue == CallKind.local.rawValue)
    case .ja:
      if instruction.opcode.usesRegister { throw .rejected(.invalid, "") }
      let target = index + instruction.jumpDistance + 1
      if try push(index, target, .fallThrough) { return true }
      flags[target].formUnion([.prunePoint, .jumpPoint])
      return false
    default:
      flags[index].insert(.prunePoint)
      if instruction.isMayGoto { flags[index].formUnion([.forceCheckpoint, .mayGoto]) }
      if try push(index, index + 1, .fallThrough) { return true }
      return try push(index, index + instruction.jumpDistance + 1, .branch)
    }
  }

  private mutating func noteCall(_ index: Int) {
    let call = instructions[index]
    // A state before the call finds that a callback was set up before; a state before each round of a callback finds that another
    // round teaches nothing.
    if calls.callsAsyncCallback(call) { flags[index].formUnion([.prunePoint, .callsAsyncCallback]) }
    if calls.callsCallback(call) {
      flags[index].formUnion([.callsCallback, .forceCheckpoint, .prunePoint, .jumpPoint])
    }
    if calls.isIteratorNext(call) { flags[index].formUnion([.prunePoint, .forceCheckpoint, .iteratorNext]) }
    if call.isLocalCall { return }
    let summary = calls.summary(of: call)
    let caller = subprograms.index(containing: index)
    if summary?.mightSleep == true { subprograms[caller].mightSleep = true }
    if calls.changesPacket(call) { subprograms[caller].changesPacketData = true }
  }

  private mutating func visitCall(_ index: Int, entersCallee: Bool) throws(VerificationStop) -> Bool {
    let instruction = instructions[index]
    let next = index + instruction.slots
    if try push(index, next, .fallThrough) { return true }
    flags[next].formUnion([.prunePoint, .jumpPoint])
    guard entersCallee else { return false }
    let callee = index + Int(instruction.immediate) + 1
    flags[index].insert(.prunePoint)
    mergeEffects(of: callee, into: index)
    return try push(index, callee, .branch)
  }

  /// Gives a caller its callee's effects, which are known once the callee is explored: the call is visited again then.
  /// Kernel: `merge_callee_effects`.
  private mutating func mergeEffects(of callee: Int, into call: Int) {
    let from = subprograms[subprograms.index(containing: callee)]
    let caller = subprograms.index(containing: call)
    if from.changesPacketData { subprograms[caller].changesPacketData = true }
    if from.mightSleep { subprograms[caller].mightSleep = true }
  }

  /// Follows an edge. True where it leads to an instruction that must be explored first.
  private mutating func push(_ from: Int, _ to: Int, _ edge: Edge) throws(VerificationStop) -> Bool {
    if states[from] >= Self.discovered | edge.rawValue { return false }
    guard instructions.indices.contains(to) else {
      throw .rejected(.invalid, "jump out of range from insn \(from) to \(to)")
    }
    if edge == .branch { flags[to].formUnion([.prunePoint, .jumpPoint]) }
    if states[to] == 0 {
      states[from] = Self.discovered | edge.rawValue
      states[to] = Self.discovered
      stack.append(to)
      return true
    }
    if states[to] == Self.explored {
      states[from] = Self.discovered | edge.rawValue
    } else if !allowsLoops {
      throw .rejected(.invalid, "back-edge from insn \(from) to \(to)")
    }
    return false
  }
}

extension [SubprogramInfo] {
  /// The function that contains an instruction. Kernel: `bpf_find_containing_subprog`.
  func index(containing instruction: Int) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let middle = low + (high - low + 1) / 2
      if self[middle].start <= instruction { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
