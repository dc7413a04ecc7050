/// Helpers of programs on socket buffers that keep the packet's size. Source: `net/core/filter.c`, Linux 6.18.
enum SocketBufferHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(9) { machine, words throws(HelperStop) in try store(machine, words) },
    .init(17) { machine, words throws(HelperStop) in try machine.socketBuffer(words.a, "bpf_get_cgroup_classid") { 0 }
    },
    .init(24) { machine, words throws(HelperStop) in try machine.socketBuffer(words.a, "bpf_get_route_realm") { 0 } },
    .init(26) { machine, words throws(HelperStop) in try load(machine, words) },
    .init(32) { machine, words throws(HelperStop) in try changeType(machine, words) },
    .init(39) { machine, words throws(HelperStop) in try pull(machine, words) },
    .init(41) { machine, words throws(HelperStop) in try setHash(machine, words.a, 0) },
    .init(48) { machine, words throws(HelperStop) in try setHash(machine, words.a, words.b) },
    .init(68) { machine, words throws(HelperStop) in try loadRelative(machine, words) },
  ]

  /// `bpf_skb_store_bytes`.
  private static func store(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_store_bytes")
    let (recomputesChecksum, invalidatesHash): (UInt64, UInt64) = (1, 2)
    let bytes = try machine.bytes(words.c, Int(UInt32(truncatingIfNeeded: words.d)))
    if words.e & ~(recomputesChecksum | invalidatesHash) != 0 { return LinuxErrno.invalid.result }
    let offset = UInt32(truncatingIfNeeded: words.b)
    guard offset <= Int32.max, machine.packet.write(bytes, at: Int(offset)) else { return LinuxErrno.fault.result }
    if words.e & invalidatesHash != 0 { machine.context[word: SocketBufferContext.hash] = 0 }
    return 0
  }

  /// `bpf_skb_load_bytes`: what cannot be loaded reads as zeros.
  private static func load(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_load_bytes")
    let target = unsafe try machine.memory(words.c, Int(UInt32(truncatingIfNeeded: words.d)), writing: true)
    let offset = UInt32(truncatingIfNeeded: words.b)
    guard offset <= Int32.max, let bytes = machine.packet.bytes(at: Int(offset), count: target.count) else {
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
      return LinuxErrno.fault.result
    }
    unsafe target.copyBytes(from: bytes)
    return 0
  }

  /// `bpf_skb_load_bytes_relative`: from the link-layer or the network header.
  private static func loadRelative(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_load_bytes_relative")
    let target = unsafe try machine.memory(words.c, Int(UInt32(truncatingIfNeeded: words.d)), writing: true)
    let packet = machine.packet
    let start: Int? =
      switch UInt32(truncatingIfNeeded: words.e) {
      case 0: packet.linkHeader
      case 1: packet.networkHeader
      default: nil
      }
    let offset = UInt32(truncatingIfNeeded: words.b)
    guard let start, offset <= 0xffff,
      let bytes = packet.bytesAround(start - packet.data + Int(offset), count: target.count)
    else {
      unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
      return LinuxErrno.fault.result
    }
    unsafe target.copyBytes(from: bytes)
    return 0
  }

  /// `bpf_skb_change_type`.
  private static func changeType(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_change_type")
    let highest: UInt32 = 3
    let type = UInt32(truncatingIfNeeded: words.b)
    if type > highest || machine.context[word: SocketBufferContext.packetType] > highest {
      return LinuxErrno.invalid.result
    }
    machine.context[word: SocketBufferContext.packetType] = type
    return 0
  }

  /// `bpf_skb_pull_data`: the packet is in one piece already.
  private static func pull(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_pull_data")
    return UInt32(truncatingIfNeeded: words.b) > machine.packet.count ? LinuxErrno.noMemory.result : 0
  }

  private static func setHash(_ machine: Machine, _ context: UInt64, _ hash: UInt64) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(context, "bpf_set_hash")
    machine.context[word: SocketBufferContext.hash] = UInt32(truncatingIfNeeded: hash)
    return 0
  }
}

extension Machine {
  /// Checks that a helper was given the context of a run on a socket buffer.
  func requireSocketBuffer(_ context: UInt64, _ helper: String) throws(HelperStop) {
    guard run.kind.isSocketBuffer, context == AddressLayout.address(slot: AddressSpace.Slot.context) else {
      throw .fault(address: context, "\(helper) needs the context of a program on socket buffers")
    }
  }

  /// Runs `body` after ``requireSocketBuffer(_:_:)``.
  func socketBuffer(_ context: UInt64, _ helper: String, _ body: () -> UInt64) throws(HelperStop) -> UInt64 {
    try requireSocketBuffer(context, helper)
    return body()
  }
}
