/// Which stack slots may still be read, for each instruction under each chain of calls.
///
/// The walk notes what each instruction reads and certainly writes. When paths end, a backward pass over each changed function
/// computes the slots that are live before each instruction; states are then compared in their live slots only.
/// Source: `kernel/bpf/liveness.c`, Linux 6.18.
struct StackLiveness {
  /// One function under one chain of calls.
  final class Instance {
    /// What is known of one frame's slots at one instruction; a bit for each slot.
    struct Masks {
      /// Slots that the instruction may read.
      var mayRead: UInt64 = 0
      /// Slots that the instruction writes on every visit.
      var mustWrite: UInt64 = 0
      /// Slots that it or all its successors write.
      var mustWriteLater: UInt64 = 0
      /// Slots that it or a successor may read before writing.
      var liveBefore: UInt64 = 0
    }

    /// The call sites that lead here, outermost first, then the function's first instruction.
    let chain: [Int32]
    /// The first instructions of the functions that own the frames.
    let starts: [Int32]
    /// Instructions in the function.
    let length: Int
    /// True where marks changed since the last pass.
    var isUpdated = false
    /// True where an instruction turned out not to write what it wrote before.
    var droppedWrites = false
    /// Masks by frame and instruction; empty for frames without marks.
    var frames: [[Masks]]
    /// Whether ``Masks/mustWrite`` was set once, by instruction.
    var hasWrites: [Bool]

    init(chain: [Int32], starts: [Int32], length: Int) {
      self.chain = chain
      self.starts = starts
      self.length = length
      frames = Array(repeating: [], count: chain.count)
      hasWrites = Array(repeating: false, count: length)
    }

    /// The frame that the function runs in.
    var frame: Int { chain.count - 1 }
    /// The function's first instruction.
    var start: Int { Int(starts[frame]) }

    /// The slots of a frame that may be read from `instruction` on, a bit each.
    func liveSlots(ofFrame frame: Int, before instruction: Int) -> UInt64 {
      let relative = instruction - start
      guard frames[frame].indices.contains(relative) else { return 0 }
      return frames[frame][relative].liveBefore
    }

    /// Makes room for a frame's masks.
    func prepare(frame: Int) {
      if frames[frame].isEmpty { frames[frame] = Array(repeating: Masks(), count: length) }
    }

    /// Notes slots that an instruction may read.
    func markRead(frame: Int, instruction: Int, slots: UInt64) {
      prepare(frame: frame)
      let relative = instruction - start
      let masks = frames[frame][relative]
      let reads = masks.mayRead | slots
      if reads != masks.mayRead && reads & ~masks.liveBefore != 0 { isUpdated = true }
      frames[frame][relative].mayRead = reads
    }

    /// Notes what an instruction wrote on this visit; what it does not write every time does not count.
    func commitWrites(_ written: SIMD8<UInt64>, at instruction: Int) {
      let relative = instruction - start
      for frame in 0...frame {
        var slots = written[frame]
        if slots == 0 && !hasWrites[relative] { continue }
        prepare(frame: frame)
        let before = frames[frame][relative].mustWrite
        if hasWrites[relative] { slots &= before }
        if before != slots {
          frames[frame][relative].mustWrite = slots
          isUpdated = true
        }
        if before & ~slots != 0 { droppedWrites = true }
      }
      hasWrites[relative] = true
    }
  }

  private var instances: [[Int32]: Instance] = [:]
  /// The instance of the current path's innermost frame; nil until it is needed. Source: `cur_instance`.
  var current: Instance?
  /// What the current instruction writes, by frame.
  var written: SIMD8<UInt64> = .zero
  /// The instruction that ``written`` belongs to.
  var writer = 0

  /// The instance of a chain, made when first asked for.
  mutating func instance(chain: [Int32], starts: [Int32], length: Int) -> Instance {
    if let known = instances[chain] { return known }
    let made = Instance(chain: chain, starts: starts, length: length)
    instances[chain] = made
    return made
  }

  /// Forgets all marks, between the verifications of two subprograms.
  mutating func resetWrites(at instruction: Int) {
    writer = instruction
    written = .zero
  }
}
