/// The checkpoints: states that were explored, or are being explored, by instruction.
///
/// Entries are numbered in the order of their making; the numbers are what states keep as parents. An entry that misses too often
/// leaves its bucket; its memory goes when nothing needs it any more. Source: `explored_states` and `free_list` of
/// `struct bpf_verifier_env`, Linux 6.18.
struct StateCache {
  /// The number of no state.
  static let none: Int32 = -1

  /// A checkpoint and its usefulness.
  struct Entry {
    /// The state.
    let state: VerifierState
    /// How often it ended a path.
    var hits = 0
    /// How often it was compared in vain.
    var misses = 0
    /// True once it left its bucket. Source: `in_free_list`.
    var isEvicted = false
  }

  /// All checkpoints ever made.
  private(set) var entries: [Entry] = []
  /// Numbers by bucket, the newest last.
  private var buckets: [[Int32]]
  /// Checkpoints in buckets. Source: `explored_states_size`.
  private(set) var storedCount = 0
  /// Evicted checkpoints that are still needed. Source: `free_list_size`.
  private(set) var evictedCount = 0

  /// An empty cache with as many buckets as the program has instructions.
  init(instructionCount: Int) {
    buckets = Array(repeating: [], count: max(instructionCount, 1))
  }

  /// The state with a number.
  subscript(number: Int32) -> VerifierState { entries[Int(number)].state }

  /// The bucket of an instruction reached through a call site. Source: `explored_state`.
  func bucket(instruction: Int, callSite: Int32) -> Int {
    Int(UInt32(bitPattern: Int32(truncatingIfNeeded: instruction) ^ callSite) % UInt32(buckets.count))
  }

  /// The numbers in a bucket, the newest last.
  func numbers(inBucket bucket: Int) -> [Int32] { buckets[bucket] }

  /// Adds a checkpoint and returns its number.
  mutating func insert(_ state: VerifierState, inBucket bucket: Int) -> Int32 {
    let number = Int32(entries.count)
    entries.append(Entry(state: state))
    buckets[bucket].append(number)
    storedCount += 1
    return number
  }

  /// Notes that a checkpoint ended a path.
  mutating func noteHit(_ number: Int32) { entries[Int(number)].hits += 1 }

  /// Notes that a checkpoint was compared in vain; `counts` tells whether this counts against it. Returns true where it misses too
  /// often to be kept; `patience` is how many misses a hit outweighs.
  mutating func noteMiss(_ number: Int32, counts: Bool, patience: Int) -> Bool {
    if counts { entries[Int(number)].misses += 1 }
    let entry = entries[Int(number)]
    return entry.misses > entry.hits * patience + patience
  }

  /// Takes a checkpoint out of its bucket.
  mutating func evict(_ number: Int32, fromBucket bucket: Int) {
    buckets[bucket].removeAll { $0 == number }
    entries[Int(number)].isEvicted = true
    storedCount -= 1
    evictedCount += 1
  }

  /// Gives an evicted checkpoint's memory back.
  mutating func release(_ number: Int32) {
    entries[Int(number)].state.releaseStorage()
    entries[Int(number)].isEvicted = false
    evictedCount -= 1
  }

  /// Forgets all checkpoints, between the verifications of two subprograms. The counts stay, as the kernel's do: its peak is that of
  /// all of them together. Source: `free_states`.
  mutating func removeAll() {
    entries.removeAll()
    for index in buckets.indices { buckets[index] = [] }
  }
}
