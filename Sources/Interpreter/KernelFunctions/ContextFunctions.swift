import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// The kernel's own view of a program's context. Source: `kernel/bpf/helpers.c`, Linux 6.18.
enum ContextFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_cast_to_kern_ctx") { machine, words throws(HelperStop) in try machine.kernelContext(words.a) }
  ]
}

extension Machine {
  /// The kernel's structure behind a context, as it is now.
  func kernelContext(_ context: UInt64) throws(HelperStop) -> UInt64 {
    if let known = run.kernelContext { return known }
    let made: UInt64
    switch run.kind {
    case .xdp: made = try kernelPacket()
    case .socketBuffer: made = try kernelSocketBuffer()
    case .bytes: return try kernelBytes(context)
    case .socketLookup, .flowDissector: throw .unmodelled("the kernel's own view of this context")
    }
    run.kernelContext = made
    return made
  }

  /// Some contexts are the kernel's own already.
  private func kernelBytes(_ context: UInt64) throws(HelperStop) -> UInt64 {
    switch programs[0].source.type {
    case .kprobe, .tracepoint, .rawTracepoint, .rawTracepointWritable, .tracing, .syscall, .netfilter, .lsm, .structOps:
      return context
    case let type: throw .unmodelled("the kernel's own view of the context of a \(type.name) program")
    }
  }

  /// A structure of the kernel with some members.
  private func make(_ name: String, _ fields: KeyValuePairs<String, TypedValue>) throws(HelperStop) -> UInt64 {
    guard let index = kernel.typeIndex, let type = index.find(name, kind: .structure) else {
      throw .unmodelled("struct \(name), which the profile \(kernel.name) does not have")
    }
    let objects = TypedObjects(machine: self, types: index.types, ignoresUnknown: true)
    let size = Int(index.types.size(of: type) ?? 0)
    let address = try objects.object([UInt8](repeating: 0, count: size), "struct \(name)")
    try objects.fill(address, with: Self.fields(fields), as: type, "struct \(name)")
    return address
  }

  private static func fields(_ pairs: KeyValuePairs<String, TypedValue>) -> TypedValue {
    .fields(pairs.map { TypedValue.Field(name: $0.key, value: $0.value) })
  }

  /// A network device as far as the world knows it.
  private func device(_ index: UInt32) -> TypedValue {
    let interface = world.interfaces.first { $0.index == index }
    let namespace = Self.fields(["ns": Self.fields(["inum": .unsigned(UInt64(world.networkNamespace))])])
    return Self.fields([
      "ifindex": .unsigned(UInt64(index)),
      "name": .text(String(decoding: (interface?.name ?? "").utf8.prefix(15), as: UTF8.self)),
      "mtu": .unsigned(UInt64(interface?.mtu ?? 0)), "hard_header_len": .unsigned(UInt64(interface?.headerBytes ?? 0)),
      "nd_net": Self.fields(["net": namespace]),
    ])
  }

  /// `struct xdp_buff`.
  private func kernelPacket() throws(HelperStop) -> UInt64 {
    let address = { (offset: Int) in TypedValue.unsigned(UInt64(self.packet.address(offset))) }
    return try make(
      "xdp_buff",
      [
        "data": address(packet.data), "data_end": address(packet.end), "data_meta": address(packet.meta),
        "data_hard_start": address(0), "frame_sz": .unsigned(UInt64(Self.xdpFrameBytes)),
        "flags": .unsigned(packet.fragments.isEmpty ? 0 : 1),
        "rxq": Self.fields([
          "dev": device(context[word: XDPContext.ingressInterface]),
          "queue_index": .unsigned(UInt64(context[word: XDPContext.receiveQueue])),
        ]),
      ])
  }

  /// `struct sk_buff`, with its bytes and what follows them in an object of their own.
  private func kernelSocketBuffer() throws(HelperStop) -> UInt64 {
    typealias Field = SocketBufferContext
    let end = (packet.end + 63) & ~63
    let shared = kernelObjects.size(of: "skb_shared_info")
    let bytes = [UInt8](repeating: 0, count: packet.data) + packet.copy(from: packet.data)
    let head = heap.make(size: end + max(8, shared), what: "the packet's buffer")
    if head == 0 { throw .unmodelled("a packet's buffer beyond the memory limit") }
    run.lentObjects.append(head)
    try write(bytes.prefix(packet.end), to: head)
    let word = { (offset: Int) in TypedValue.unsigned(UInt64(self.context[word: offset])) }
    let number = { (value: Int) in TypedValue.unsigned(UInt64(clamping: value)) }
    return try make(
      "sk_buff",
      [
        "len": number(packet.count), "data_len": number(packet.fragments.count), "head": .unsigned(head),
        "data": .unsigned(head &+ UInt64(packet.data)), "tail": number(packet.end), "end": number(end),
        "mac_header": number(packet.linkHeader), "network_header": number(packet.networkHeader),
        "protocol": word(Field.protocol), "mark": word(Field.mark), "hash": word(Field.hash),
        "pkt_type": word(Field.packetType), "priority": word(32), "dev": device(context[word: Field.interface]),
        "skb_iif": word(36), "vlan_tci": word(Field.vlanTag), "vlan_proto": word(Field.vlanProtocol),
      ])
  }
}
