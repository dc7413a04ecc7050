/// Everything that is known at one point of one path: the frames, what is held, and how the path got here.
///
/// States form a tree through ``parent``: a state in the cache is the parent of what was explored from it, and is done when its
/// ``branches`` are zero. Parents are numbers of cached states, not references: chains of tens of thousands must neither count
/// references nor be torn down recursively. Source: `struct bpf_verifier_state`, Linux 6.18.
final class VerifierState {
  /// The frames, outermost first; only ``frameCount`` of them are in use, the rest are kept for reuse.
  private(set) var frames: [Frame]
  /// How many frames are in use, 1 to 8.
  private(set) var frameCount = 1

  /// Number of the cached state that this one was explored from; ``StateCache/none`` at the start.
  var parent = StateCache.none
  /// What is held, in the order of acquisition.
  var references: [Reference] = []
  /// The path's facts that are neither frames nor references.
  var context = Context()
  /// The jumps and stack accesses since the parent.
  var history: [JumpHistoryEntry] = []
  /// Paths that are still to be explored from here. 0: all ended well or were pruned.
  var branches = 0
  /// True once dead registers and slots were dropped. Source: `cleaned`.
  var isCleaned = false
  /// Number of the cached state that this one was found equal to, for backedges. Source: `equal_state`.
  var equalState = StateCache.none

  /// The path's facts that are neither frames nor references.
  struct Context {
    /// The instruction that the state stands before.
    var instruction: Int32 = 0
    /// The first instruction of the state's stretch of path.
    var firstInstruction: Int32 = 0
    /// The last instruction of the state's stretch of path.
    var lastInstruction: Int32 = 0
    /// How many locks are held. Source: `active_locks`.
    var activeLocks: Int32 = 0
    /// Depth of disabled preemption.
    var activePreemptLocks: Int32 = 0
    /// The id of the innermost saved interrupt state; 0 for none.
    var activeIRQ: UInt32 = 0
    /// The id and owner of the innermost lock. Source: `active_lock_id`, `active_lock_ptr`.
    var activeLock: UInt32 = 0
    var activeLockOwner: Int32 = -1
    /// Inside an RCU read-side section.
    var isInRCU = false
    /// On a path that only a mispredicted branch takes.
    var isSpeculative = false
    /// The program, or the callback that runs, may sleep.
    var isSleepable = false
    /// How many callbacks are being simulated around here. Source: `callback_unroll_depth`.
    var callbackUnrollDepth: Int32 = 0
    /// How many `may_goto` jumps were taken. Source: `may_goto_depth`.
    var mayGotoDepth: Int32 = 0
    /// Depth in the tree of states. Source: `dfs_depth`.
    var depth: Int32 = 0
  }

  /// A state with one empty frame.
  init() { frames = [Frame()] }

  /// A copy for keeping: no larger than its content.
  init(copying other: VerifierState) {
    frames = []
    frames.reserveCapacity(other.frameCount)
    for index in 0..<other.frameCount { frames.append(Frame(copying: other.frames[index])) }
    frameCount = other.frameCount
    takeFacts(from: other)
  }

  /// Takes over another state's content, reusing this one's storage. Jump history and parent are taken too.
  /// Source: `copy_verifier_state`.
  func copy(from other: VerifierState) {
    while frames.count < other.frameCount { frames.append(Frame()) }
    for index in 0..<other.frameCount { frames[index].copy(from: other.frames[index]) }
    frameCount = other.frameCount
    takeFacts(from: other)
  }

  private func takeFacts(from other: VerifierState) {
    parent = other.parent
    references = other.references
    context = other.context
    history = other.history
    branches = other.branches
    isCleaned = other.isCleaned
    equalState = other.equalState
  }

  /// The innermost frame: the one that runs.
  var frame: Frame {
    @inline(__always) get { frames[frameCount &- 1] }
  }

  /// The number of the innermost frame, 0 to 7. Source: `curframe`.
  var currentFrame: Int { frameCount - 1 }

  /// Enters a new, empty frame and returns it. The caller has checked the limit of eight.
  func pushFrame() -> Frame {
    if frames.count == frameCount { frames.append(Frame()) }
    frameCount += 1
    let frame = frames[frameCount - 1]
    frame.reset()
    frame.context.number = UInt8(frameCount - 1)
    return frame
  }

  /// Leaves the innermost frame.
  func popFrame() {
    frameCount -= 1
  }

  /// Gives the memory back; the state must not be looked at any more.
  func releaseStorage() {
    frames = []
    frameCount = 0
    references = []
    history = []
  }

  /// The instruction that a frame stands before: the state's own in the innermost, the call in the others.
  /// Source: `frame_insn_idx`.
  func instruction(ofFrame index: Int) -> Int {
    Int(index == frameCount - 1 ? context.instruction : frames[index + 1].context.callSite)
  }

  /// True where both states stand in the same chain of calls. Source: `same_callsites`.
  func hasSameCallSites(as other: VerifierState) -> Bool {
    guard frameCount == other.frameCount else { return false }
    for index in 0..<frameCount where frames[index].context.callSite != other.frames[index].context.callSite {
      return false
    }
    return true
  }

  /// Calls `body` on every register and every spilled register of all frames. Source: `bpf_for_each_reg_in_vstate`.
  @inline(__always)
  func forEachRegister(_ body: (inout RegisterState) -> Void) {
    for index in 0..<frameCount {
      let frame = frames[index]
      for register in 0..<Frame.registerCount { body(&frame[register]) }
      for slot in 0..<frame.slotCount where frame[slot: slot].isSpill { body(&frame[slot: slot].spilled) }
    }
  }
}
