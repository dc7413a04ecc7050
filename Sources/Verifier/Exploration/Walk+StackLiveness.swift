/// Source of all: `kernel/bpf/liveness.c`, Linux 6.18.
extension Walk {
  /// The instance for a frame of a state.
  private func livenessInstance(of state: VerifierState, frame: Int) -> StackLiveness.Instance {
    var chain: [Int32] = []
    var starts: [Int32] = []
    chain.reserveCapacity(frame + 1)
    starts.reserveCapacity(frame + 1)
    for index in 0...frame {
      let start = Int32(analysis.subprograms[Int(state.frames[index].context.subprogram)].start)
      starts.append(start)
      chain.append(index < frame ? state.frames[index + 1].context.callSite : start)
    }
    return liveness.instance(
      chain: chain, starts: starts, length: analysis.length(of: Int(state.frames[frame].context.subprogram)))
  }

  private func currentLiveness() -> StackLiveness.Instance {
    if let known = liveness.current { return known }
    let found = livenessInstance(of: state, frame: state.currentFrame)
    liveness.current = found
    return found
  }

  /// Notes that the current instruction may read slots of a frame. Source: `bpf_mark_stack_read`.
  func markStackRead(frame: Int, slots: UInt64) {
    currentLiveness().markRead(frame: frame, instruction: instruction, slots: slots)
  }

  /// Notes that the current instruction writes slots of a frame. Source: `bpf_mark_stack_write`.
  func markStackWritten(frame: Int, slots: UInt64) {
    liveness.written[frame] |= slots
  }

  /// Begins to collect what an instruction writes. Source: `bpf_reset_stack_write_marks`.
  func resetStackWriteMarks(at instruction: Int) {
    _ = currentLiveness()
    liveness.resetWrites(at: instruction)
  }

  /// Takes over what the current instruction wrote. Source: `bpf_commit_stack_write_marks`.
  func commitStackWriteMarks() {
    liveness.current?.commitWrites(liveness.written, at: liveness.writer)
  }

  /// The frames change: the current instance must be looked up anew. Source: `bpf_reset_live_stack_callchain`.
  func resetLivenessCallChain() {
    liveness.current = nil
  }

  /// Brings liveness up to date for all frames of the current path. Source: `bpf_update_live_stack`.
  func updateStackLiveness() {
    resetLivenessCallChain()
    for frame in (0..<state.frameCount).reversed() {
      let instance = livenessInstance(of: state, frame: frame)
      guard instance.isUpdated else { continue }
      solve(instance)
      instance.isUpdated = false
      instance.droppedWrites = false
    }
  }

  /// Repeats the backward pass over a function until nothing changes, then tells the caller. Source: `update_instance`.
  private func solve(_ instance: StackLiveness.Instance) {
    if instance.droppedWrites {
      for frame in instance.frames.indices {
        for index in instance.frames[frame].indices { instance.frames[frame][index].mustWriteLater = 0 }
      }
    }
    let order = analysis.postorder(of: analysis.subprogram(containing: instance.start))
    var rounds = 0
    var changed = true
    while changed {
      rounds += 1
      changed = false
      for frame in instance.frames.indices where !instance.frames[frame].isEmpty {
        if pass(over: instance, frame: frame, order: order) { changed = true }
      }
    }
    if log.tellsInstructions {
      log.detailLine("\(Self.text(of: instance.chain)) live stack update done in \(rounds) iterations")
    }
    if instance.frame > 0 { tellCaller(of: instance) }
  }

  /// One backward pass over a function for one frame's slots. True where something changed. Source: `update_insn`.
  private func pass(over instance: StackLiveness.Instance, frame: Int, order: ArraySlice<Int32>) -> Bool {
    let start = instance.start
    // Taken out, so that the array is changed in place.
    var masks = instance.frames[frame]
    instance.frames[frame] = []
    defer { instance.frames[frame] = masks }
    var hasChanged = false
    for instruction in order {
      let index = Int(instruction)
      let successors = analysis.successors(of: index)
      if successors.count == 0 { continue }
      var after: UInt64 = 0
      var writtenLater = UInt64.max
      for position in 0..<successors.count {
        let successor = masks[Int(successors[position]) - start]
        after |= successor.liveBefore
        writtenLater &= successor.mustWriteLater
      }
      let before = masks[index - start]
      writtenLater |= before.mustWrite
      let live = after & ~before.mustWrite | before.mayRead
      guard live != before.liveBefore || writtenLater != before.mustWriteLater else { continue }
      if log.tellsInstructions,
        before.mayRead != 0 || before.mustWrite != 0 || index == start || analysis.flags[index].contains(.prunePoint)
      {
        tellChange("live", instance, frame, index, from: before.liveBefore, to: live)
        tellChange("written", instance, frame, index, from: before.mustWriteLater, to: writtenLater)
      }
      masks[index - start].liveBefore = live
      masks[index - start].mustWriteLater = writtenLater
      hasChanged = true
    }
    return hasChanged
  }

  /// What a function does to its callers' stacks is what the call instruction does. Source: `propagate_to_outer_instance`.
  private func tellCaller(of instance: StackLiveness.Instance) {
    let callSite = Int(instance.chain[instance.frame - 1])
    let outerChain = Array(instance.chain.dropLast(2)) + [instance.starts[instance.frame - 1]]
    let outer = liveness.instance(
      chain: outerChain, starts: Array(instance.starts.dropLast()),
      length: analysis.length(of: analysis.subprogram(containing: Int(instance.starts[instance.frame - 1]))))
    liveness.resetWrites(at: callSite)
    for frame in 0..<instance.frame where !instance.frames[frame].isEmpty {
      let masks = instance.frames[frame][0]
      liveness.written[frame] |= masks.mustWriteLater
      outer.markRead(frame: frame, instruction: callSite, slots: masks.liveBefore)
    }
    outer.commitWrites(liveness.written, at: callSite)
  }

  // MARK: - Questions

  /// The slots of one frame of a state that may still be read, a bit each: those live where the innermost frame goes on, and those live
  /// where each frame between resumes. Source: `bpf_stack_slot_alive`.
  func liveSlots(of state: VerifierState, frame: Int) -> UInt64 {
    let innermost = livenessInstance(of: state, frame: state.currentFrame)
    var live = innermost.liveSlots(ofFrame: frame, before: Int(state.context.instruction))
    for outer in frame..<state.currentFrame {
      let callSite = Int(innermost.chain[outer])
      let resumption = analysis.flags[callSite].contains(.callsCallback) ? callSite : callSite + 1
      live |= livenessInstance(of: state, frame: outer).liveSlots(ofFrame: frame, before: resumption)
    }
    return live
  }

  // MARK: - Log

  private static func text(of chain: [Int32]) -> String {
    "(" + chain.map { String($0) }.joined(separator: ",") + ")"
  }

  /// Source: `log_mask_change`.
  private func tellChange(
    _ name: String, _ instance: StackLiveness.Instance, _ frame: Int, _ instruction: Int, from old: UInt64,
    to new: UInt64
  ) {
    guard old != new else { return }
    var line = "\(Self.text(of: instance.chain)) frame \(frame) insn \(instruction) "
    let added = new & ~old
    let removed = old & ~new
    if added != 0 { line += "+\(name) \(LogText.slots(added)) " }
    if removed != 0 { line += "-\(name) \(LogText.slots(removed))" }
    log.detailLine(line)
  }
}
