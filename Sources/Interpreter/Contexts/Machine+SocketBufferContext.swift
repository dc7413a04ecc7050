import BPFProgram

extension Machine {
  /// Bytes before a packet in a socket buffer. Source: Linux `NET_SKB_PAD` on x86-64.
  static var socketBufferHeadroom: Int { 64 }

  /// Matches `bpf_prog_test_run_skb` and `eth_type_trans`, Linux 6.18: the link-layer header is taken off, then put
  /// back for programs that see it.
  func prepareSocketBuffer(_ input: RunInput, seesLinkHeader: Bool, hasDirectAccess: Bool) throws(HelperStop) {
    typealias Field = SocketBufferContext
    let bytes = input.packet ?? []
    try checkSocketBuffer(bytes)
    packet.fill(bytes, headroom: Self.socketBufferHeadroom, tailroom: 512)
    packet.networkHeader = packet.data + Self.linkHeaderBytes
    if !seesLinkHeader {
      packet.data = packet.networkHeader
      packet.meta = packet.data
    }
    context.fill(Array((input.context ?? []).prefix(Field.size)), size: Field.size)
    context[word: Field.packetType] = Self.packetType(bytes)
    context[word: Field.protocol] = Self.networkProtocol(bytes)
    if context[word: Field.interface] == 0 { context[word: Field.interface] = world.interfaceIndex }
    if input.context != nil && context[word: Field.wireLength] == 0 {
      context[word: Field.wireLength] = UInt32(clamping: packet.count)
    }
    for offset in [Field.data, Field.dataEnd, Field.dataMeta] { context[word: offset] = 0 }
    fillSocketAddresses(bytes)
    fillSocket()
    refreshPacket()
  }

  /// Most bytes of a packet in one piece: a page without headroom and tailroom.
  private static var longestSocketBuffer: Int { xdpFrameBytes - socketBufferHeadroom - xdpTailroom }

  /// Refuses what the test run of Linux 6.18 refuses with `EINVAL`.
  private func checkSocketBuffer(_ bytes: [UInt8]) throws(HelperStop) {
    func refuse(_ reason: String) -> HelperStop {
      .fault(address: nil, "a packet of \(bytes.count) bytes is too \(reason)")
    }
    guard bytes.count >= Self.linkHeaderBytes else {
      throw refuse("short: this program type needs an Ethernet header, 14 bytes, at least")
    }
    if bytes.count > Self.longestSocketBuffer {
      throw refuse("long: this program type takes at most \(Self.longestSocketBuffer)")
    }
    switch Self.networkProtocol(bytes) {
    case Self.ip4 where bytes.count < Self.linkHeaderBytes + 20: throw refuse("short for its IPv4 header, 20 bytes")
    case Self.ip6 where bytes.count < Self.linkHeaderBytes + 40: throw refuse("short for its IPv6 header, 40 bytes")
    default: return
    }
  }

  private static var ip4: UInt32 { 0x0008 }
  private static var ip6: UInt32 { 0xdd86 }

  /// The kind of destination, seen from a device whose address is all zero, as the loopback device's is.
  private static func packetType(_ bytes: [UInt8]) -> UInt32 {
    let destination = bytes.prefix(6)
    if destination.allSatisfy({ $0 == 0 }) { return 0 }
    if destination.allSatisfy({ $0 == 0xff }) { return 1 }
    return bytes[0] & 1 != 0 ? 2 : 3
  }

  /// The protocol in network byte order, as the field holds it.
  private static func networkProtocol(_ bytes: [UInt8]) -> UInt32 {
    let type = UInt32(bytes[12]) << 8 | UInt32(bytes[13])
    if type >= 0x600 { return UInt32(bytes[12]) | UInt32(bytes[13]) << 8 }
    // 802.3 without a type: Novell's raw packets begin with ones, others are 802.2.
    let isRaw = bytes.count >= 16 && bytes[14] == 0xff && bytes[15] == 0xff
    return isRaw ? 0x0100 : 0x0400
  }

  /// The socket that a test run gives the packet. Matches `sock_init_data`, Linux 6.18.
  private func fillSocket() {
    typealias Field = SocketBufferContext
    typealias Target = SocketObjects.Field
    let socket = sockets.socket(0)
    socket[word: Target.family] = context[word: Field.family]
    socket[word: Target.state] = SocketObjects.closed
    socket[word: Target.receiveQueue] = UInt32.max
    socket[word: Target.localIP4] = context[word: Field.localIP4]
    socket[word: Target.remoteIP4] = context[word: Field.remoteIP4]
    for index in 0..<4 {
      socket[word: Target.localIP6 + 4 * index] = context[word: Field.localIP6 + 4 * index]
      socket[word: Target.remoteIP6 + 4 * index] = context[word: Field.remoteIP6 + 4 * index]
    }
    let address = sockets.address(0)
    context[word: Field.socket] = UInt32(truncatingIfNeeded: address)
    context[word: Field.socket + 4] = UInt32(truncatingIfNeeded: address >> 32)
  }

  /// The test run's socket takes its addresses from the packet.
  private func fillSocketAddresses(_ bytes: [UInt8]) {
    typealias Field = SocketBufferContext
    func word(_ offset: Int) -> UInt32 {
      UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8 | UInt32(bytes[offset + 2]) << 16
        | UInt32(bytes[offset + 3]) << 24
    }
    switch context[word: Field.protocol] {
    case Self.ip4:
      context[word: Field.family] = 2
      context[word: Field.localIP4] = word(26)
      context[word: Field.remoteIP4] = word(30)
    case Self.ip6:
      context[word: Field.family] = 10
      for index in 0..<4 {
        context[word: Field.localIP6 + 4 * index] = word(22 + 4 * index)
        context[word: Field.remoteIP6 + 4 * index] = word(38 + 4 * index)
      }
    default: return
    }
  }
}
