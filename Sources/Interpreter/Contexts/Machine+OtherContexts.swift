import BPFProgram

extension Machine {
  /// Matches `bpf_prog_test_run_sk_lookup`, Linux 6.18.
  func prepareLookup(_ input: RunInput) throws(HelperStop) {
    let (size, named) = (72, 64)
    let bytes = input.context ?? []
    func refuse(_ reason: String) -> HelperStop { .fault(address: nil, "the context of a socket lookup \(reason)") }
    guard !bytes.isEmpty else { throw refuse("is missing") }
    guard bytes.prefix(8).allSatisfy({ $0 == 0 }) else {
      throw refuse("names a socket: the first 8 bytes have to be 0")
    }
    guard bytes.dropFirst(named).allSatisfy({ $0 == 0 }) else { throw refuse("has bytes behind local_port") }
    context.fill(Array(bytes.prefix(size)), size: size)
    let (family, localPort) = (8, 60)
    guard context[word: localPort] <= 0xffff else { throw refuse("has a local_port above 65535") }
    guard [2, 10].contains(context[word: family] & 0xffff) else { throw refuse("has a family other than 2 and 10") }
    // Addresses of the other family read as zeros.
    let hidden = context[word: family] & 0xffff == 2 ? [20, 24, 28, 32, 44, 48, 52, 56] : [16, 40]
    for offset in hidden { context[word: offset] = 0 }
    packet.fill([], headroom: 0, tailroom: 0)
    unsafe space.setPacket(packet.host, start: packet.address(0), count: 0, writable: false)
  }

  /// Offsets in `struct bpf_flow_keys`.
  private enum FlowKeys {
    static let networkOffset = 0
    static let typeAndSource = 8
    static let flags = 48
    static let size = 56
  }

  /// Matches `bpf_prog_test_run_flow_dissector` and `bpf_flow_dissect`, Linux 6.18.
  func prepareDissector(_ input: RunInput) throws(HelperStop) {
    let bytes = input.packet ?? []
    guard bytes.count >= Self.linkHeaderBytes else {
      throw .fault(address: nil, "a packet of \(bytes.count) bytes is too short: an Ethernet header has 14")
    }
    packet.fill(bytes, headroom: 0, tailroom: 0)
    context.fill([], size: SocketBufferContext.size)
    let keys = heap.make(size: FlowKeys.size, what: "the flow keys")
    context[word: SocketBufferContext.flowKeys] = UInt32(truncatingIfNeeded: keys)
    context[word: SocketBufferContext.flowKeys + 4] = UInt32(truncatingIfNeeded: keys >> 32)
    let given = ContextBuffer()
    given.fill(input.context ?? [])
    let header = UInt32(Self.linkHeaderBytes)
    try setHalf(keys &+ UInt64(FlowKeys.networkOffset), header | header << 16)
    let type = UInt32(bytes[12]) | UInt32(bytes[13]) << 8
    try setHalf(keys &+ UInt64(FlowKeys.typeAndSource), type << 16)
    try setHalf(keys &+ UInt64(FlowKeys.flags), given[word: FlowKeys.flags])
    run.flowKeys = keys
    refreshPacket()
  }

  /// The keys, offsets brought inside the packet.
  func finishedFlowKeys() -> [UInt8]? {
    guard let keys = run.flowKeys, var bytes = outside(keys, FlowKeys.size, .kernel) else { return nil }
    let offsets = (UInt16(bytes[0]) | UInt16(bytes[1]) << 8, UInt16(bytes[2]) | UInt16(bytes[3]) << 8)
    let end = UInt16(clamping: packet.count)
    let network = min(max(offsets.0, UInt16(Self.linkHeaderBytes)), end)
    let transport = min(max(offsets.1, network), end)
    (bytes[0], bytes[1]) = (UInt8(truncatingIfNeeded: network), UInt8(network >> 8))
    (bytes[2], bytes[3]) = (UInt8(truncatingIfNeeded: transport), UInt8(transport >> 8))
    heap.free(keys)
    run.flowKeys = nil
    return bytes
  }
}
