import BPFKernelModel
import BPFProgram

extension Machine {
  /// Smallest packet that a test run takes. Source: Linux `ETH_HLEN`.
  static var linkHeaderBytes: Int { 14 }

  /// Lays out packet and context for a run.
  ///
  /// - Throws: what a kernel's test run would refuse.
  func prepare(_ input: RunInput, for program: DecodedProgram) throws(HelperStop) {
    for object in run.lentObjects { heap.free(object, atOnce: true) }
    run = RunState()
    run.kind = ContextKind(program.source.type)
    pendingStop = nil
    switch run.kind {
    case .xdp: try prepareXDP(input)
    case .socketBuffer(let seesLinkHeader, let hasDirectAccess):
      try prepareSocketBuffer(input, seesLinkHeader: seesLinkHeader, hasDirectAccess: hasDirectAccess)
    case .socketLookup: try prepareLookup(input)
    case .flowDissector: try prepareDissector(input)
    case .bytes:
      // A context that was not given is zeros, as far as any type's context goes.
      let zeros = program.source.type == .unspec ? 0 : 512
      let typed = input.arguments.isEmpty ? nil : try typedContext(input.arguments, for: program.source)
      let given = typed ?? input.context
      context.fill(given ?? [], size: given == nil ? zeros : 0)
      packet.fill([], headroom: 0, tailroom: 0)
      unsafe space.setPacket(packet.host, start: packet.address(0), count: 0, writable: false)
    }
    let writable = run.kind != .xdp && run.kind != .socketLookup
    unsafe space.set(
      AddressSpace.Slot.context, to: context.host, readable: context.count, writable: writable ? context.count : 0,
      owner: .context)
  }

  /// Makes context fields and the packet's window follow the packet buffer.
  func refreshPacket() {
    let (data, end, meta) = (packet.address(packet.data), packet.address(packet.end), packet.address(packet.meta))
    switch run.kind {
    case .xdp:
      context[word: XDPContext.data] = data
      context[word: XDPContext.dataEnd] = end
      context[word: XDPContext.dataMeta] = meta
    case .socketBuffer(_, let hasDirectAccess):
      context[word: SocketBufferContext.length] = UInt32(clamping: packet.count)
      if hasDirectAccess {
        context[word: SocketBufferContext.data] = data
        context[word: SocketBufferContext.dataEnd] = end
        context[word: SocketBufferContext.dataMeta] = meta
      }
    case .bytes, .socketLookup: return
    case .flowDissector:
      context[word: SocketBufferContext.data] = data
      context[word: SocketBufferContext.dataEnd] = end
    }
    unsafe space.setPacket(packet.host + packet.meta, start: meta, count: packet.end - packet.meta, writable: true)
  }

  /// The packet as a test run hands it back; nil for programs without one.
  ///
  /// Matches `bpf_prog_test_run_skb` and `bpf_prog_test_run_xdp`, Linux 6.18: metadata comes first; where the program
  /// does not see the link-layer header, zeros stand for it.
  func finishedPacket() -> [UInt8]? {
    switch run.kind {
    case .bytes, .socketLookup: nil
    case .flowDissector: finishedFlowKeys()
    case .xdp: packet.copy(from: packet.meta)
    case .socketBuffer(let seesLinkHeader, _):
      (seesLinkHeader ? [] : [UInt8](repeating: 0, count: Self.linkHeaderBytes)) + packet.copy(from: packet.data)
    }
  }
}
