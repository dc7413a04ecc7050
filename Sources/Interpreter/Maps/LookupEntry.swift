/// What it takes to use a map without finding out what it is: arrays, plain hash tables and ring buffers, which programs have most.
@unsafe
struct LookupEntry {
  /// How many values an array has; 0 for other types.
  var arrayCount: UInt64 = 0
  /// The address of an array's first value.
  var first: UInt64 = 0
  /// Bytes from one value of an array to the next.
  var stride: UInt64 = 0
  /// A hash table, which the machine keeps alive.
  var hash: Unmanaged<HashMap>?
  /// A ring buffer, which the machine keeps alive.
  var ring: Unmanaged<RingBuffer>?

  /// A map that has to be asked.
  init() {}

  /// An array.
  init(count: UInt32, first: UInt64, stride: Int) {
    unsafe arrayCount = UInt64(count)
    unsafe self.first = first
    unsafe self.stride = UInt64(stride)
  }

  /// A ring buffer.
  init(_ ring: RingBuffer) {
    unsafe self.ring = unsafe Unmanaged.passUnretained(ring)
  }

  /// A hash table.
  init(_ hash: HashMap) {
    unsafe self.hash = unsafe Unmanaged.passUnretained(hash)
  }
}

/// The entries of a machine's maps, by the maps' numbers.
@unsafe
struct LookupTable {
  /// The entries.
  var entries: UnsafeMutablePointer<LookupEntry>
  /// How many there are.
  var count: UInt64 = 0
  private var capacity = 64

  /// A table without maps.
  init() {
    unsafe entries = .allocate(capacity: 64)
  }

  /// Adds the next map's entry.
  mutating func append(_ entry: LookupEntry) {
    if unsafe Int(count) == capacity {
      let grown = unsafe UnsafeMutablePointer<LookupEntry>.allocate(capacity: capacity * 2)
      unsafe grown.moveInitialize(from: entries, count: capacity)
      unsafe entries.deallocate()
      unsafe entries = unsafe grown
      unsafe capacity *= 2
    }
    unsafe (entries + Int(count)).initialize(to: entry)
    unsafe count += 1
  }

  /// The entry of the map at an address; nil where it is none's.
  @inline(__always)
  func entry(_ address: UInt64) -> UnsafeMutablePointer<LookupEntry>? {
    let offset = address &- MapAddress.first
    let number = offset / MapAddress.stride
    if unsafe offset % MapAddress.stride != 0 || number >= count { return nil }
    return unsafe entries + Int(truncatingIfNeeded: number)
  }
}
