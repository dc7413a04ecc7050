import BPFKernelModel
import BPFProgram

/// `BPF_MAP_TYPE_HASH`, `BPF_MAP_TYPE_LRU_HASH` and their per-CPU kin.
///
/// Matches `kernel/bpf/hashtab.c`, Linux 6.18, in results; a full LRU map drops the entry used longest ago, where the
/// kernel drops one of those. An entry keeps its place while it lives; a removed one's is the next to be used.
@safe
final class HashMap: MapStorage {
  private let values: ValueArea
  override var valueArea: ValueArea? { values }
  private let cpus: Int
  private let isPerCPU: Bool
  private let isLRU: Bool
  /// Keys by place, 8-byte aligned.
  private let keyStride: Int
  private var keys: UnsafeMutableRawPointer
  private var keyCapacity: Int
  /// Places + 1 by hash, open addressing; 0 is empty. A power of two, at most half full.
  private var buckets: UnsafeMutablePointer<UInt32>
  /// How many there are, less one.
  private var mask: Int
  /// Places that were used and are free, the last to be used first.
  private var free: [UInt32] = []
  /// Places that were ever used.
  private var used = 0
  private(set) var count = 0
  private var recency: RecencyList

  init(_ definition: MapDefinition, space: AddressSpace, cpus: Int) {
    isPerCPU = definition.type == .percpuHash || definition.type == .lruPercpuHash
    isLRU = definition.type == .lruHash || definition.type == .lruPercpuHash
    self.cpus = isPerCPU ? cpus : 1
    let room = min(Int(definition.maxEntries), Self.firstRoom)
    values = ValueArea(
      space, name: definition.name, size: Int(definition.valueSize), capacity: room * self.cpus,
      flags: definition.flags)
    keyStride = max(8, (Int(definition.keySize) + 7) & ~7)
    keyCapacity = room
    unsafe keys = .allocate(byteCount: room * keyStride, alignment: 64)
    let bucketCount = Self.bucketCount(room)
    unsafe buckets = .allocate(capacity: bucketCount)
    unsafe buckets.initialize(repeating: 0, count: bucketCount)
    mask = bucketCount - 1
    recency = RecencyList()
    super.init(definition)
  }

  deinit {
    unsafe keys.deallocate()
    unsafe buckets.deallocate()
  }

  /// Entries that there is memory for from the beginning; larger maps grow on the way.
  private static let firstRoom = 1024

  private static func bucketCount(_ entries: Int) -> Int {
    var count = 16
    while count < entries * 2 { count *= 2 }
    return count
  }

  override func lookup(_ key: UnsafeRawPointer, cpu: Int) -> UInt64 {
    guard let place = unsafe find(key), cpu < cpus || !isPerCPU else { return 0 }
    if isLRU { recency.touch(place) }
    return values.address(place * cpus + (isPerCPU ? cpu : 0))
  }

  override var lookupEntry: LookupEntry {
    isPerCPU || isLRU ? unsafe LookupEntry() : unsafe LookupEntry(self)
  }

  /// The address of a key's value, where all CPUs share it and nobody asks when it was used; 0 where there is none.
  func lookup(_ key: UnsafeRawPointer) -> UInt64 {
    unsafe find(key).map { values.address($0) } ?? 0
  }

  override func update(
    _ key: UnsafeRawPointer, _ value: UnsafeRawPointer, flags: UInt64, cpu: Int
  ) -> LinuxErrno? {
    if flags & ~UpdateFlags.lock > UpdateFlags.exist { return .invalid }
    let column = isPerCPU ? cpu : 0
    if let place = unsafe find(key) {
      if flags & UpdateFlags.noExist != 0 { return .exists }
      if isLRU { recency.touch(place) }
      let target = unsafe values.memory(place * cpus + column)
      unsafe managed.copy(from: value, to: target, count: valueSize)
      if flags & UpdateFlags.lock == 0 { unsafe managed.reset(target, count: valueSize) }
      return nil
    }
    if flags & UpdateFlags.exist != 0 { return .noEntry }
    if count >= Int(definition.maxEntries) {
      guard isLRU, let oldest = recency.oldest else { return .tooBig }
      remove(oldest)
    }
    let place = unsafe insert(key)
    for other in 0..<cpus {
      let target = unsafe values.memory(place * cpus + other)
      // A new entry is zero on the other CPUs: its place may have been another key's.
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0, count: values.stride)
    }
    unsafe managed.copy(from: value, to: values.memory(place * cpus + column), count: valueSize)
    if isLRU { recency.insert(place) }
    return nil
  }

  override func delete(_ key: UnsafeRawPointer) -> LinuxErrno? {
    guard let place = unsafe find(key) else { return .noEntry }
    remove(place)
    return nil
  }

  override func elements(cpu: Int) -> [(key: [UInt8], value: UInt64)]? {
    places().map { (key($0), values.address($0 * cpus + (isPerCPU ? cpu : 0))) }
  }

  override func contents() -> [MapContents.Entry] {
    places().flatMap { place in
      (0..<cpus).map { cpu in
        MapContents.Entry(
          cpu: isPerCPU ? cpu : nil, key: key(place),
          value: managed.hide(values.bytes(place * cpus + cpu, count: valueSize)))
      }
    }
  }

  /// The places in use, by key bytes.
  private func places() -> [Int] {
    taken.sorted { key($0).lexicographicallyPrecedes(key($1)) }
  }

  private func key(_ place: Int) -> [UInt8] {
    unsafe [UInt8](UnsafeRawBufferPointer(start: keys + place * keyStride, count: keySize))
  }
}

// The table. Keys are compared byte by byte, as the kernel does.
extension HashMap {
  /// The places in use, in no order that means anything.
  private var taken: [Int] {
    unsafe UnsafeBufferPointer(start: buckets, count: mask + 1).lazy.filter { $0 != 0 }.map { Int($0) - 1 }
  }

  @inline(__always)
  private func hash(_ key: UnsafeRawPointer) -> Int {
    var state: UInt64 = 0x9e37_79b9_7f4a_7c15
    var offset = 0
    while offset + 8 <= keySize {
      unsafe state = (state ^ key.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0xff51_afd7_ed55_8ccd
      state ^= state >> 32
      offset += 8
    }
    if offset + 4 <= keySize {
      unsafe state =
        (state ^ UInt64(key.loadUnaligned(fromByteOffset: offset, as: UInt32.self))) &* 0xff51_afd7_ed55_8ccd
      state ^= state >> 32
      offset += 4
    }
    while offset < keySize {
      unsafe state = (state ^ UInt64(key.load(fromByteOffset: offset, as: UInt8.self))) &* 0xc4ce_b9fe_1a85_ec53
      state ^= state >> 29
      offset += 1
    }
    return Int(truncatingIfNeeded: state >> 7) & mask
  }

  @inline(__always)
  private func equal(_ place: Int, _ key: UnsafeRawPointer) -> Bool {
    let own = unsafe keys + place * keyStride
    var offset = 0
    while offset + 8 <= keySize {
      if unsafe own.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        != key.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      {
        return false
      }
      offset += 8
    }
    if offset + 4 <= keySize {
      if unsafe own.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
        != key.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
      {
        return false
      }
      offset += 4
    }
    while offset < keySize {
      if unsafe own.load(fromByteOffset: offset, as: UInt8.self) != key.load(fromByteOffset: offset, as: UInt8.self) {
        return false
      }
      offset += 1
    }
    return true
  }

  private func find(_ key: UnsafeRawPointer) -> Int? {
    var bucket = unsafe hash(key)
    while true {
      let place = unsafe Int(buckets[bucket]) - 1
      if place < 0 { return nil }
      if unsafe equal(place, key) { return place }
      bucket = (bucket + 1) & mask
    }
  }

  private func insert(_ key: UnsafeRawPointer) -> Int {
    let place: Int
    if let reused = free.popLast() {
      place = Int(reused)
    } else {
      place = used
      used += 1
      if used > keyCapacity { growRoom() }
    }
    unsafe (keys + place * keyStride).copyMemory(from: key, byteCount: keySize)
    count += 1
    enter(place)
    return place
  }

  private func enter(_ place: Int) {
    var bucket = unsafe hash(keys + place * keyStride)
    while unsafe buckets[bucket] != 0 { bucket = (bucket + 1) & mask }
    unsafe buckets[bucket] = UInt32(place + 1)
  }

  private func growRoom() {
    let room = min(keyCapacity * 2, Int(definition.maxEntries))
    let grown = UnsafeMutableRawPointer.allocate(byteCount: room * keyStride, alignment: 64)
    unsafe grown.copyMemory(from: keys, byteCount: keyCapacity * keyStride)
    unsafe keys.deallocate()
    unsafe keys = unsafe grown
    keyCapacity = room
    values.grow(to: room * cpus)
    let places = taken
    let bucketCount = Self.bucketCount(room)
    unsafe buckets.deallocate()
    unsafe buckets = .allocate(capacity: bucketCount)
    unsafe buckets.initialize(repeating: 0, count: bucketCount)
    mask = bucketCount - 1
    for place in places { enter(place) }
  }

  /// Takes an entry out and closes the gap that it leaves in its run of buckets.
  private func remove(_ place: Int) {
    var gap = unsafe hash(keys + place * keyStride)
    while unsafe Int(buckets[gap]) != place + 1 { gap = (gap + 1) & mask }
    unsafe buckets[gap] = 0
    var next = (gap + 1) & mask
    while unsafe buckets[next] != 0 {
      let home = unsafe hash(keys + (Int(buckets[next]) - 1) * keyStride)
      // The entry may move into the gap unless its home lies after it.
      if (next - home) & mask >= (next - gap) & mask {
        unsafe buckets[gap] = buckets[next]
        unsafe buckets[next] = 0
        gap = next
      }
      next = (next + 1) & mask
    }
    free.append(UInt32(place))
    count -= 1
    if isLRU { recency.remove(place) }
  }
}
