import BPFKernelModel
import BPFProgram

/// Helpers for putting headers around a packet. Source: `net/core/filter.c` and `include/net/inet_ecn.h`, Linux 6.18.
enum RoomHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(50) { machine, words throws(HelperStop) in try adjust(machine, words) },
    .init(97) { machine, words throws(HelperStop) in try markCongestion(machine, words) },
    .init(135) { machine, words throws(HelperStop) in try checksumLevel(machine, words) },
  ]

  /// `BPF_F_ADJ_ROOM_*`.
  private enum Flag {
    static let fixedSegments: UInt64 = 1 << 0
    static let outer4: UInt64 = 1 << 1
    static let outer6: UInt64 = 1 << 2
    static let outer: UInt64 = outer4 | outer6
    static let routing: UInt64 = 1 << 3
    static let datagram: UInt64 = 1 << 4
    static let keepsChecksum: UInt64 = 1 << 5
    static let ethernet: UInt64 = 1 << 6
    static let inner4: UInt64 = 1 << 7
    static let inner6: UInt64 = 1 << 8
    static let inner: UInt64 = inner4 | inner6
    static let linkBytesShift: UInt64 = 56
    static let known = fixedSegments | outer | routing | datagram | keepsChecksum | ethernet | inner | 0xff << 56
  }

  /// IPv4 and IPv6 as the context's field holds them.
  private static let (ip4, ip6): (UInt32, UInt32) = (0x0008, 0xdd86)
  /// Longest packet that these helpers make. Source: Linux `BPF_SKB_MAX_LEN`.
  private static let longest = 16064

  /// Bytes of the network header that a protocol begins with; nil for others than IP.
  private static func headerBytes(_ protocol: UInt32) -> Int? {
    switch `protocol` {
    case ip4: 20
    case ip6: 40
    default: nil
    }
  }

  /// `bpf_skb_adjust_room`.
  private static func adjust(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_adjust_room")
    if machine.programs[0].source.type == .skSkb { return adjustStream(machine, words) }
    let (change, flags) = (Int(Int32(truncatingIfNeeded: words.b)), words.d)
    let packet = machine.packet
    if flags & ~Flag.known != 0 { return LinuxErrno.invalid.result }
    if abs(change) > 0xfff { return LinuxErrno.fault.result }
    guard let base = headerBytes(machine.context[word: SocketBufferContext.protocol]) else {
      return LinuxErrno.unknownNotSupported.result
    }
    var offset = packet.networkHeader - packet.linkHeader
    switch UInt32(truncatingIfNeeded: words.c) {
    case 0: offset += base
    case 1: break
    default: return LinuxErrno.unknownNotSupported.result
    }
    var least = base
    switch flags & Flag.inner {
    case 0: break
    case Flag.inner4 where change < 0: least = 20
    case Flag.inner6 where change < 0: least = 40
    default: return LinuxErrno.invalid.result
    }
    let current = packet.count - (packet.networkHeader - packet.data)
    let isSegmented = machine.context[word: SocketBufferContext.segmentSize] != 0
    if change < 0 ? current + change < max(least, 1) : packet.count + change > longest && !isSegmented {
      return LinuxErrno.unknownNotSupported.result
    }
    let error =
      change < 0
      ? shrink(machine, at: offset, by: -change, flags, isSegmented)
      : grow(machine, at: offset, by: change, flags, isSegmented)
    if let error { return error.result }
    if flags & Flag.keepsChecksum == 0 { machine.run.checksumLevel = nil }
    machine.refreshPacket()
    return 0
  }

  /// Matches `bpf_skb_net_grow`; a test run's segments are of no protocol.
  private static func grow(
    _ machine: Machine, at offset: Int, by count: Int, _ flags: UInt64, _ isSegmented: Bool
  ) -> LinuxErrno? {
    typealias Field = SocketBufferContext
    if isSegmented { return .unknownNotSupported }
    let encapsulates = flags & Flag.outer != 0
    let both = { (mask: UInt64) in flags & mask == mask }
    if encapsulates {
      let linkBytes = Int(flags >> Flag.linkBytesShift)
      if both(Flag.outer) || both(Flag.routing | Flag.datagram) { return .invalid }
      if flags & Flag.ethernet != 0 && linkBytes < Machine.linkHeaderBytes { return .invalid }
      if machine.run.isEncapsulated { return .already }
      if linkBytes > count { return .invalid }
    }
    let packet = machine.packet
    packet.reserve(headroom: count, tailroom: 0)
    packet.move(from: packet.data, to: packet.data - count, count: offset)
    packet.data -= count
    packet.clear(at: packet.data + offset, count: count)
    packet.linkHeader -= count
    packet.networkHeader -= count
    packet.meta = packet.data
    if encapsulates {
      machine.run.isEncapsulated = true
      machine.context[word: Field.protocol] = flags & Flag.outer6 != 0 ? ip6 : ip4
    }
    return nil
  }

  /// Matches `bpf_skb_net_shrink`.
  private static func shrink(
    _ machine: Machine, at offset: Int, by count: Int, _ flags: UInt64, _ isSegmented: Bool
  ) -> LinuxErrno? {
    if flags & ~(Flag.fixedSegments | Flag.inner | Flag.keepsChecksum) != 0 { return .invalid }
    if isSegmented { return .unknownNotSupported }
    let packet = machine.packet
    if packet.end - packet.data < offset + count { return .noMemory }
    packet.move(from: packet.data, to: packet.data + count, count: offset)
    packet.data += count
    packet.linkHeader += count
    packet.networkHeader += count
    packet.meta = packet.data
    if flags & Flag.inner != 0 {
      machine.context[word: SocketBufferContext.protocol] = flags & Flag.inner6 != 0 ? ip6 : ip4
    }
    return nil
  }

  /// `sk_skb_adjust_room`: at the beginning of a stream's data.
  private static func adjustStream(_ machine: Machine, _ words: HelperArguments) -> UInt64 {
    let change = Int(Int32(truncatingIfNeeded: words.b))
    if words.d != 0 || UInt32(truncatingIfNeeded: words.c) != 0 { return LinuxErrno.invalid.result }
    if abs(change) > 0xfff { return LinuxErrno.fault.result }
    let packet = machine.packet
    if change < 0 {
      if packet.end - packet.data < -change { return LinuxErrno.noMemory.result }
    } else {
      packet.reserve(headroom: change, tailroom: 0)
      packet.clear(at: packet.data - change, count: change)
    }
    packet.data -= change
    packet.meta = packet.data
    machine.refreshPacket()
    return 0
  }

  /// `bpf_skb_ecn_set_ce`.
  private static func markCongestion(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_ecn_set_ce")
    let packet = machine.packet
    let kind = innerProtocol(machine)
    guard let size = headerBytes(kind), packet.end - packet.data >= size else { return 0 }
    let start = packet.networkHeader - packet.data
    guard packet.networkHeader + size <= packet.end, let header = packet.bytesAround(start, count: size) else {
      return 0
    }
    if kind == ip6 {
      if header[1] & 0x30 == 0 { return 0 }
      _ = packet.write([header[1] | 0x30], at: start + 1)
      return 1
    }
    let next = (header[1] &+ 1) & 3
    if next & 2 == 0 { return next == 0 ? 1 : 0 }
    let sum = UInt32(header[10]) << 8 + UInt32(header[11]) + 0xfffb + UInt32(next)
    let folded = sum & 0xffff + sum >> 16
    _ = packet.write([header[1] | 3], at: start + 1)
    _ = packet.write([UInt8(truncatingIfNeeded: folded >> 8), UInt8(truncatingIfNeeded: folded)], at: start + 10)
    return 1
  }

  /// The protocol behind tags in the packet. Matches `__vlan_get_protocol`.
  private static func innerProtocol(_ machine: Machine) -> UInt32 {
    let (tags, mostTags): ([UInt32], Int) = ([0x0081, 0xa888], 8)
    var kind = machine.context[word: SocketBufferContext.protocol]
    var (offset, depth) = (Machine.linkHeaderBytes, 1)
    while tags.contains(kind) {
      guard depth < mostTags, let bytes = machine.packet.bytes(at: offset, count: 4) else { return 0 }
      kind = UInt32(bytes[2]) | UInt32(bytes[3]) << 8
      offset += 4
      depth += 1
    }
    return kind
  }

  /// `bpf_csum_level`.
  private static func checksumLevel(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_csum_level")
    let (highest, level) = (3, machine.run.checksumLevel)
    switch words.b {
    case 0: return level.map { UInt64($0) } ?? LinuxErrno.access.result
    case 1: machine.run.checksumLevel = level.map { min(highest, $0 + 1) } ?? 0
    case 2: machine.run.checksumLevel = level.flatMap { $0 == 0 ? nil : $0 - 1 }
    case 3: machine.run.checksumLevel = nil
    default: return LinuxErrno.invalid.result
    }
    return 0
  }
}
