/// A tracked connection in the program's memory: `struct nf_conn`, laid out as the kernel's types have it.
///
/// Source: `net/netfilter/nf_conntrack_core.c`, `include/net/netfilter/nf_conntrack_tuple.h`, Linux 6.18.
struct Connection {
  /// Bits of the status. Source: Linux `enum ip_conntrack_status`.
  enum Status {
    static let expected: UInt64 = 1 << 0
    static let seenReply: UInt64 = 1 << 1
    static let assured: UInt64 = 1 << 2
    static let confirmed: UInt64 = 1 << 3
    static let sourceChanged: UInt64 = 1 << 4
    static let destinationChanged: UInt64 = 1 << 5
    static let sourceDone: UInt64 = 1 << 7
    static let destinationDone: UInt64 = 1 << 8
    static let dying: UInt64 = 1 << 9
    static let fixedTimeout: UInt64 = 1 << 10
    /// What user space and programs cannot change by name.
    static let unchangeable: UInt64 = 56313
  }

  /// One direction's addresses, ports and protocol, as `struct nf_conntrack_tuple` has them: 40 bytes.
  typealias Tuple = [UInt8]

  /// Offsets in a tuple.
  enum Part {
    static let source = 0..<16
    static let sourcePort = 16..<18
    static let family = 18
    static let destination = 20..<36
    static let destinationPort = 36..<38
    static let `protocol` = 38
    static let direction = 39
    static let size = 40
  }

  /// Where a connection may be found: a number, and the directions that it counts for.
  struct Zone: Hashable {
    var id: UInt16 = 0
    var directions: UInt8 = 3

    /// The number that counts in a direction: 0 for the original one, 1 for the reply's.
    func id(in direction: Int) -> UInt16 { directions >> UInt8(direction) & 1 != 0 ? id : 0 }
  }

  /// Where the parts are.
  struct Layout {
    let timeout, zone, tuples, status: UInt64
    let size: Int

    /// The kernel's; nil where its types have no connections.
    init?(_ objects: KernelObjects) {
      let structure = "nf_conn"
      guard let timeout = objects.offset(of: "timeout", in: structure),
        let zone = objects.offset(of: "zone", in: structure),
        let tuples = objects.offset(of: "tuplehash", in: structure),
        let status = objects.offset(of: "status", in: structure)
      else { return nil }
      (self.timeout, self.zone, self.tuples, self.status) = (timeout, zone, tuples, status)
      size = objects.size(of: structure)
    }

    /// The address of a direction's tuple, behind the links of its hash bucket.
    func tuple(_ direction: Int) -> UInt64 { tuples &+ UInt64(56 * direction + 16) }
  }

  let machine: Machine
  let address: UInt64
  let layout: Layout

  func tuple(_ direction: Int) throws(HelperStop) -> Tuple {
    try machine.bytes(address &+ layout.tuple(direction), Part.size)
  }

  func setTuple(_ direction: Int, _ tuple: Tuple) throws(HelperStop) {
    try machine.write(tuple, to: address &+ layout.tuple(direction))
  }

  func status() throws(HelperStop) -> UInt64 { try machine.word(address &+ layout.status) }

  func setStatus(_ status: UInt64) throws(HelperStop) { try machine.setWord(address &+ layout.status, status) }

  func zone() throws(HelperStop) -> Zone {
    let bytes = try machine.bytes(address &+ layout.zone, 4)
    return Zone(id: UInt16(bytes[0]) | UInt16(bytes[1]) << 8, directions: bytes[3])
  }

  func setZone(_ zone: Zone) throws(HelperStop) {
    let id = zone.id
    try machine.write(
      [UInt8(truncatingIfNeeded: id), UInt8(id >> 8), 0, zone.directions], to: address &+ layout.zone)
  }

  /// Sets when it is forgotten, in ticks from now. Matches `__nf_ct_set_timeout`.
  func setTimeout(_ ticks: UInt64) throws(HelperStop) {
    let now = try status() & Status.confirmed != 0 ? UInt32(truncatingIfNeeded: machine.jiffies()) : 0
    try machine.setHalf(address &+ layout.timeout, now &+ UInt32(min(ticks, UInt64(Int32.max))))
  }

  /// The other direction's tuple. Matches `nf_ct_invert_tuple` for TCP and UDP.
  static func inverted(_ tuple: Tuple) -> Tuple {
    var other = tuple
    other.replaceSubrange(Part.source, with: tuple[Part.destination])
    other.replaceSubrange(Part.destination, with: tuple[Part.source])
    other.replaceSubrange(Part.sourcePort, with: tuple[Part.destinationPort])
    other.replaceSubrange(Part.destinationPort, with: tuple[Part.sourcePort])
    other[Part.direction] = tuple[Part.direction] ^ 1
    return other
  }

  /// Whether two tuples are of the same packets, whatever their direction.
  static func matches(_ one: Tuple, _ other: Tuple) -> Bool {
    one.prefix(Part.direction) == other.prefix(Part.direction)
  }
}
