import BPFISA

import BPFKernelModel
import BPFProgram

extension Walk {
  /// Walks every path from a subprogram's entry, until all ended well or one is refused. Source: `do_check_common`, Linux 6.18.
  func run(from subprogram: Int) throws(VerificationStop) {
    beginRun(from: subprogram)
    try prepareEntry(subprogram: subprogram)
    recorder?.walkBegins(self, subprogram: subprogram)
    try walkAllPaths()
    log.cutBack(to: Log.Position())
    endRun()
  }

  private func beginRun(from subprogram: Int) {
    printer = LogPrinter()
    cache.removeAll()
    components = ComponentVisits()
    branchStack.removeAll()
    state = VerifierState()
    state.branches = 1
    instruction = analysis.subprograms[subprogram].start
    previousInstruction = -1
    state.context.firstInstruction = Int32(instruction)
    state.context.lastInstruction = -1
    state.context.isSleepable = program.isSleepable
    state.frame.context.subprogram = Int32(subprogram)
    resetLivenessCallChain()
    scratched = .everything
    isWalking = true
  }

  private func endRun() {
    isWalking = false
    cache.removeAll()
    spareStates.removeAll()
  }

  /// Source: `do_check`.
  private func walkAllPaths() throws(VerificationStop) {
    var comesFromBranch = false
    while true {
      currentHistory = -1
      guard instructions.indices.contains(instruction) else {
        throw .rejected(.fault, "invalid insn idx \(instruction) insn_cnt \(instructions.count)")
      }
      statistics.instructions += 1
      if statistics.instructions > instructionLimit {
        throw .rejected(.tooBig, "BPF program is too large. Processed \(statistics.instructions) insn")
      }
      state.context.lastInstruction = Int32(previousInstruction)
      state.context.instruction = Int32(instruction)

      var pathEnds = false
      if analysis.flags[instruction].contains(.prunePoint), try isCovered() {
        if log.tellsPath { tellCovered(comesFromBranch: comesFromBranch) }
        recorder?.walkWasCovered(self)
        pathEnds = true
      } else {
        pathEnds = try walkInstruction(comesFromBranch: &comesFromBranch)
      }
      guard pathEnds else { continue }
      scratched = .everything
      try finishPath()
      updateStackLiveness()
      guard popBranch() else { return }
      recorder?.walkTookUpBranch(self)
      comesFromBranch = true
    }
  }

  /// Checks one instruction and goes on to the next; true where the path ends with it.
  private func walkInstruction(comesFromBranch: inout Bool) throws(VerificationStop) -> Bool {
    if analysis.flags[instruction].contains(.jumpPoint) { recordHistory() }
    if log.tellsInstructions && comesFromBranch {
      log.detail("\nfrom \(previousInstruction) to \(instruction)\(speculationNote):")
      log.write { add(state, frame: state.currentFrame, isComplete: true, to: &$0) }
      comesFromBranch = false
    }
    if log.tellsPath { printInstruction() }
    let current = instruction
    // What only a misprediction reaches stays unseen: the kernel makes it a trap.
    if state.context.isSpeculative {
      if facts[current].needsBarrierBefore { return true }
    } else {
      facts[current].isSeen = true
    }
    resetStackWriteMarks(at: current)
    let depth = state.frameCount
    recorder?.walkWillExecute(self)
    let step = state.context.isSpeculative ? try checkSpeculatively() : try checkInstruction()
    commitStackWriteMarks()
    recorder?.walkDidExecute(self, step)
    previousInstruction = current
    switch step {
    case .pathEnds:
      return true
    case .next(let next):
      // Coming back from a function, the caller's registers are shown in full; not after the exit hidden in a legacy load.
      if state.frameCount < depth && instructions[current].isExit { comesFromBranch = true }
      instruction = next
      return false
    }
  }

  /// Checks one instruction on a path that only a misprediction takes: one that is not safe there is kept from running by a barrier
  /// in front of it, and the path ends. Source: `error_recoverable_with_nospec`, `do_check`, Linux 6.18.
  private func checkSpeculatively() throws(VerificationStop) -> Step {
    let current = instruction
    do throws(VerificationStop) {
      let step = try checkInstruction()
      return facts[current].needsBarrierAfter ? .pathEnds : step
    } catch .rejected(let errno, let message) where errno == .notPermitted || errno == .access || errno == .invalid {
      if !message.isEmpty { log.message(message) }
      facts[current].needsBarrierBefore = true
      facts[current].aluState = 0
      return .pathEnds
    }
  }

  private var speculationNote: String { state.context.isSpeculative ? " (speculative execution)" : "" }

  private func tellCovered(comesFromBranch: Bool) {
    if comesFromBranch {
      log.detail("\nfrom \(previousInstruction) to \(instruction)\(speculationNote): safe\n")
    } else {
      log.detail("\(instruction): safe\n")
    }
  }
}
