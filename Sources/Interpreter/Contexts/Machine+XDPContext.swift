import BPFProgram

extension Machine {
  /// Bytes before an XDP packet. Source: Linux `XDP_PACKET_HEADROOM`.
  static var xdpHeadroom: Int { 256 }
  /// Bytes of the page that an XDP packet lives in.
  static var xdpFrameBytes: Int { 4096 }
  /// Bytes at the frame's end that the kernel keeps: `struct skb_shared_info`, rounded up to a cache line.
  static var xdpTailroom: Int { 320 }
  /// Bytes at the frame's start that `bpf_xdp_adjust_head` leaves alone: `struct xdp_frame`.
  static var xdpFrameHeaderBytes: Int { 40 }

  /// Matches `bpf_prog_test_run_xdp`, Linux 6.18. The given context's `data` is the metadata's length, its `data_end`
  /// how much of the packet is not in fragments; 0 stands for all of it.
  func prepareXDP(_ input: RunInput) throws(HelperStop) {
    let bytes = input.packet ?? []
    let given = ContextBuffer()
    given.fill(input.context ?? [])
    let metaBytes = Int(given[word: XDPContext.data])
    let givenEnd = Int(given[word: XDPContext.dataEnd])
    let dataEnd = givenEnd == 0 ? bytes.count : givenEnd
    guard given[word: XDPContext.dataMeta] == 0, dataEnd <= bytes.count, metaBytes <= dataEnd, metaBytes % 4 == 0,
      metaBytes <= 252
    else {
      throw .fault(
        address: nil,
        "the context's data must be the metadata's length (at most 252, a multiple of 4), data_end at most the packet's"
      )
    }
    guard bytes.count - metaBytes >= Self.linkHeaderBytes else {
      throw .fault(
        address: nil,
        "a packet of \(bytes.count) bytes is too short: XDP programs need an Ethernet header, 14 bytes, at least")
    }
    let headroom = Self.xdpHeadroom - metaBytes
    let linear = min(dataEnd, Self.xdpFrameBytes - headroom - Self.xdpTailroom)
    packet.fill(bytes[..<linear], headroom: headroom, tailroom: Self.xdpFrameBytes - headroom - linear)
    packet.data = Self.xdpHeadroom
    packet.fragments = Array(bytes[linear...])
    packet.lowest = Self.xdpFrameHeaderBytes
    packet.highest = Self.xdpFrameBytes - Self.xdpTailroom
    context.fill([], size: XDPContext.size)
    let interface = given[word: XDPContext.ingressInterface]
    context[word: XDPContext.ingressInterface] = interface == 0 ? world.interfaceIndex : interface
    context[word: XDPContext.receiveQueue] =
      input.context == nil ? world.receiveQueue : given[word: XDPContext.receiveQueue]
    context[word: XDPContext.egressInterface] = given[word: XDPContext.egressInterface]
    refreshPacket()
  }
}
