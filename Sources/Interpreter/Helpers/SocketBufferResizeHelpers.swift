/// Helpers that change a socket buffer's size or tags. Source: `net/core/filter.c` and `net/core/skbuff.c`, Linux 6.18.
enum SocketBufferResizeHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(18) { machine, words throws(HelperStop) in try pushTag(machine, words) },
    .init(19) { machine, words throws(HelperStop) in try popTag(machine, words) },
    .init(31) { machine, words throws(HelperStop) in try changeProtocol(machine, words) },
    .init(38) { machine, words throws(HelperStop) in try changeTail(machine, words) },
    .init(43) { machine, words throws(HelperStop) in try changeHead(machine, words) },
  ]

  /// Longest packet that these helpers make. Source: Linux `BPF_SKB_MAX_LEN`.
  private static let longest = 16064

  /// `bpf_skb_change_proto`: room for the other kind of IP header is made, or taken, behind the link-layer header.
  private static func changeProtocol(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_change_proto")
    if words.c != 0 { return LinuxErrno.invalid.result }
    typealias Field = SocketBufferContext
    let (ip4, ip6): (UInt32, UInt32) = (0x0008, 0xdd86)
    let (old, new) = (machine.context[word: Field.protocol], UInt32(UInt16(truncatingIfNeeded: words.b)))
    let packet = machine.packet
    let (difference, header) = (20, packet.networkHeader - packet.linkHeader)
    switch (old, new) {
    case (ip4, ip6):
      packet.reserve(headroom: difference, tailroom: 0)
      packet.move(from: packet.data, to: packet.data - difference, count: header)
      packet.data -= difference
      packet.clear(at: packet.data + header, count: difference)
      packet.linkHeader -= difference
      packet.networkHeader -= difference
    case (ip6, ip4):
      guard header >= 0, packet.end - packet.data >= header + difference else { return LinuxErrno.noMemory.result }
      packet.move(from: packet.data, to: packet.data + difference, count: header)
      packet.data += difference
      packet.linkHeader += difference
      packet.networkHeader += difference
    default: return LinuxErrno.unknownNotSupported.result
    }
    packet.meta = packet.data
    machine.context[word: Field.protocol] = new
    machine.context[word: Field.hash] = 0
    machine.refreshPacket()
    return 0
  }

  /// `bpf_skb_change_tail`.
  private static func changeTail(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_change_tail")
    let packet = machine.packet
    let length = Int(UInt32(truncatingIfNeeded: words.b))
    let shortest = max(0, packet.networkHeader - packet.data)
    if words.c != 0 || length > longest || length < shortest { return LinuxErrno.invalid.result }
    let end = packet.data + length
    if end > packet.end {
      packet.reserve(headroom: 0, tailroom: end - packet.end)
      packet.clear(at: packet.end, count: packet.data + length - packet.end)
    }
    packet.end = packet.data + length
    machine.refreshPacket()
    return 0
  }

  /// `bpf_skb_change_head`: the new bytes are zeros, and the link-layer header begins with them.
  private static func changeHead(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_change_head")
    let packet = machine.packet
    let room = Int(UInt32(truncatingIfNeeded: words.b))
    if words.c != 0 || room > longest || packet.count + room > longest { return LinuxErrno.invalid.result }
    packet.reserve(headroom: room, tailroom: 0)
    packet.data -= room
    packet.meta = packet.data
    packet.linkHeader = packet.data
    packet.clear(at: packet.data, count: room)
    machine.refreshPacket()
    return 0
  }

  private static let tagBytes = 4
  /// 802.1Q and 802.1ad as the packet has them, low byte first.
  private static let tagProtocols: [UInt32] = [0x0081, 0xa888]

  /// `bpf_skb_vlan_push`: the tag is kept beside the packet; one that was there goes into it.
  private static func pushTag(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_vlan_push")
    typealias Field = SocketBufferContext
    let context = machine.context
    if context[word: Field.vlanPresent] != 0 {
      insertTag(machine, context[word: Field.vlanProtocol], context[word: Field.vlanTag])
      context[word: Field.protocol] = context[word: Field.vlanProtocol]
    }
    let given = UInt32(UInt16(truncatingIfNeeded: words.b))
    context[word: Field.vlanPresent] = 1
    context[word: Field.vlanTag] = UInt32(UInt16(truncatingIfNeeded: words.c))
    context[word: Field.vlanProtocol] = tagProtocols.contains(given) ? given : tagProtocols[0]
    machine.refreshPacket()
    return 0
  }

  private static func insertTag(_ machine: Machine, _ kind: UInt32, _ tag: UInt32) {
    let packet = machine.packet
    packet.reserve(headroom: tagBytes, tailroom: 0)
    packet.move(from: packet.data, to: packet.data - tagBytes, count: 12)
    packet.data -= tagBytes
    packet.meta = packet.data
    packet.linkHeader = packet.data
    let bytes = [
      UInt8(truncatingIfNeeded: kind), UInt8(truncatingIfNeeded: kind >> 8), UInt8(truncatingIfNeeded: tag >> 8),
      UInt8(truncatingIfNeeded: tag),
    ]
    _ = packet.write(bytes, at: 12)
  }

  /// `bpf_skb_vlan_pop`: takes the tag beside the packet, or the first in it; the next in the packet comes out beside
  /// it.
  private static func popTag(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_vlan_pop")
    typealias Field = SocketBufferContext
    let context = machine.context
    if context[word: Field.vlanPresent] != 0 {
      for field in [Field.vlanPresent, Field.vlanTag, Field.vlanProtocol] { context[word: field] = 0 }
    } else {
      guard tagProtocols.contains(context[word: Field.protocol]) else { return 0 }
      guard removeTag(machine) != nil else { return LinuxErrno.noMemory.result }
    }
    if tagProtocols.contains(context[word: Field.protocol]) {
      let kind = context[word: Field.protocol]
      guard let tag = removeTag(machine) else { return LinuxErrno.noMemory.result }
      context[word: Field.vlanPresent] = 1
      context[word: Field.vlanTag] = tag
      context[word: Field.vlanProtocol] = kind
    }
    machine.refreshPacket()
    return 0
  }

  private static func removeTag(_ machine: Machine) -> UInt32? {
    let packet = machine.packet
    guard let bytes = packet.bytes(at: 14, count: tagBytes) else { return nil }
    packet.move(from: packet.data, to: packet.data + tagBytes, count: 12)
    packet.data += tagBytes
    packet.meta = packet.data
    packet.linkHeader = packet.data
    machine.context[word: SocketBufferContext.protocol] = UInt32(bytes[2]) | UInt32(bytes[3]) << 8
    return UInt32(bytes[0]) << 8 | UInt32(bytes[1])
  }
}
