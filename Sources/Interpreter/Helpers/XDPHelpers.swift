/// Helpers of XDP programs. Source: `net/core/filter.c`, Linux 6.18.
enum XDPHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(44) { machine, words throws(HelperStop) in try adjustHead(machine, words) },
    .init(54) { machine, words throws(HelperStop) in try adjustMeta(machine, words) },
    .init(65) { machine, words throws(HelperStop) in try adjustTail(machine, words) },
    .init(188) { machine, words throws(HelperStop) in
      try machine.xdp(words.a, "bpf_xdp_get_buff_len") { _ in UInt64(machine.packet.count) }
    },
    .init(189) { machine, words throws(HelperStop) in try loadBytes(machine, words) },
    .init(190) { machine, words throws(HelperStop) in try storeBytes(machine, words) },
  ]

  private static func distance(_ word: UInt64) -> Int { Int(Int32(truncatingIfNeeded: word)) }

  /// `bpf_xdp_adjust_head`.
  private static func adjustHead(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.xdp(words.a, "bpf_xdp_adjust_head") { packet in
      let metaBytes = packet.data - packet.meta
      let data = packet.data + distance(words.b)
      if data < packet.lowest + metaBytes || data > packet.end - Machine.linkHeaderBytes {
        return LinuxErrno.invalid.result
      }
      packet.move(from: packet.meta, to: data - metaBytes, count: metaBytes)
      packet.meta = data - metaBytes
      packet.data = data
      machine.refreshPacket()
      return 0
    }
  }

  /// `bpf_xdp_adjust_meta`.
  private static func adjustMeta(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.xdp(words.a, "bpf_xdp_adjust_meta") { packet in
      let meta = packet.meta + distance(words.b)
      if meta < packet.lowest || meta > packet.data { return LinuxErrno.invalid.result }
      let metaBytes = packet.data - meta
      if metaBytes & 3 != 0 || metaBytes > 252 { return LinuxErrno.access.result }
      packet.meta = meta
      machine.refreshPacket()
      return 0
    }
  }

  /// `bpf_xdp_adjust_tail`, fragments included.
  private static func adjustTail(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.xdp(words.a, "bpf_xdp_adjust_tail") { packet in
      let offset = distance(words.b)
      if !packet.fragments.isEmpty { return adjustFragments(machine, packet, offset) }
      let end = packet.end + offset
      if end > packet.highest || end < packet.data + Machine.linkHeaderBytes { return LinuxErrno.invalid.result }
      if offset > 0 { packet.clear(at: packet.end, count: offset) }
      packet.end = end
      machine.refreshPacket()
      return 0
    }
  }

  /// Matches `bpf_xdp_frags_increase_tail` and `bpf_xdp_frags_shrink_tail`: the last page bounds growth.
  private static func adjustFragments(_ machine: Machine, _ packet: PacketBuffer, _ offset: Int) -> UInt64 {
    if offset >= 0 {
      let inLastPage = packet.fragments.count % Machine.xdpFrameBytes
      let room = inLastPage == 0 ? 0 : Machine.xdpFrameBytes - inLastPage
      if offset > room { return LinuxErrno.invalid.result }
      packet.fragments += [UInt8](repeating: 0, count: offset)
    } else {
      if packet.count + offset < Machine.linkHeaderBytes { return LinuxErrno.invalid.result }
      let fromFragments = min(-offset, packet.fragments.count)
      packet.fragments.removeLast(fromFragments)
      packet.end -= -offset - fromFragments
    }
    machine.refreshPacket()
    return 0
  }

  /// `bpf_xdp_load_bytes`.
  private static func loadBytes(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireXDP(words.a, "bpf_xdp_load_bytes")
    let (offset, size) = (Int(UInt32(truncatingIfNeeded: words.b)), Int(UInt32(truncatingIfNeeded: words.d)))
    let target = unsafe try machine.memory(words.c, size, writing: true)
    guard offset <= 0xffff, size <= 0xffff, let bytes = machine.packet.bytes(at: offset, count: size) else {
      return offset > 0xffff || size > 0xffff ? LinuxErrno.fault.result : LinuxErrno.invalid.result
    }
    unsafe target.copyBytes(from: bytes)
    return 0
  }

  /// `bpf_xdp_store_bytes`.
  private static func storeBytes(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireXDP(words.a, "bpf_xdp_store_bytes")
    let (offset, size) = (Int(UInt32(truncatingIfNeeded: words.b)), Int(UInt32(truncatingIfNeeded: words.d)))
    let bytes = try machine.bytes(words.c, size)
    if offset > 0xffff || size > 0xffff { return LinuxErrno.fault.result }
    return machine.packet.write(bytes, at: offset) ? 0 : LinuxErrno.invalid.result
  }
}

extension Machine {
  /// Checks that a helper was given the context of an XDP run.
  func requireXDP(_ context: UInt64, _ helper: String) throws(HelperStop) {
    guard run.kind == .xdp, context == AddressLayout.address(slot: AddressSpace.Slot.context) else {
      throw .fault(address: context, "\(helper) needs the context of an XDP program")
    }
  }

  /// Runs `body` on the packet after ``requireXDP(_:_:)``.
  func xdp(_ context: UInt64, _ helper: String, _ body: (PacketBuffer) -> UInt64) throws(HelperStop) -> UInt64 {
    try requireXDP(context, helper)
    return body(packet)
  }
}
