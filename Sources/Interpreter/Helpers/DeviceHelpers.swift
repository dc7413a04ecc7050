import BPFProgram

/// What helpers know of interfaces and control groups. Source: `net/core/filter.c`, Linux 6.18.
enum DeviceHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(163) { machine, words throws(HelperStop) in try checkMTU(machine, words) },
    .init(33) { machine, words throws(HelperStop) in try isInGroup(machine, words.b, words.c) },
    .init(37) { machine, words throws(HelperStop) in try isInGroup(machine, words.a, words.b) },
    .init(34) { machine, words throws(HelperStop) in try hash(machine, words) },
    .init(192) { machine, words throws(HelperStop) in try setTime(machine, words) },
    .init(79) { _, _ throws(HelperStop) in 0 },
    .init(83) { _, _ throws(HelperStop) in 0 },
    .init(128) { _, _ throws(HelperStop) in 0 },
    .init(129) { _, _ throws(HelperStop) in 0 },
    .init(151) { _, _ throws(HelperStop) in 0 },
    .init(123) { _, _ throws(HelperStop) in 0 },
    .init(122) { _, _ throws(HelperStop) in 1 },
  ]

  /// `bpf_check_mtu`.
  private static func checkMTU(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let segments: UInt64 = 1
    let given = Int(try machine.half(words.c))
    let difference = Int(Int32(truncatingIfNeeded: words.d))
    let isXDP = machine.run.kind == .xdp
    if isXDP ? words.e != 0 : words.e & ~segments != 0 { return LinuxErrno.invalid.result }
    if words.e & segments != 0 && (difference != 0 || given != 0) { return LinuxErrno.invalid.result }
    let asked = UInt32(truncatingIfNeeded: words.b)
    let field = isXDP ? XDPContext.ingressInterface : SocketBufferContext.interface
    let index = asked == 0 ? machine.context[word: field] : asked
    guard let device = machine.world.interfaces.first(where: { $0.index == index }) else {
      return LinuxErrno.noSuchDevice.result
    }
    let header = Int(device.headerBytes)
    let length = isXDP ? machine.packet.end - machine.packet.data : machine.packet.count
    let bytes = (given == 0 ? length : given + header) + difference
    try machine.setHalf(words.c, device.mtu)
    if bytes <= Int(device.mtu) + header { return 0 }
    // A packet of several segments is cut later.
    return !isXDP && machine.context[word: SocketBufferContext.segmentSize] != 0 ? 0 : 1
  }

  /// `bpf_skb_under_cgroup` and `bpf_current_task_under_cgroup`, for arrays that user space left empty.
  private static func isInGroup(_ machine: Machine, _ map: UInt64, _ index: UInt64) throws(HelperStop) -> UInt64 {
    let map = try machine.map(map, for: "bpf_current_task_under_cgroup")
    if UInt32(truncatingIfNeeded: index) >= map.definition.maxEntries { return LinuxErrno.tooBig.result }
    return LinuxErrno.again.result
  }

  /// `bpf_get_hash_recalc`: the hash that was set; Linux computes one with a secret where there is none.
  private static func hash(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_get_hash_recalc")
    let hash = machine.context[word: SocketBufferContext.hash]
    if hash != 0 { return UInt64(hash) }
    return UInt64(machine.world.packetHash)
  }

  /// `bpf_skb_set_tstamp`.
  private static func setTime(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_set_tstamp")
    let kind = UInt32(truncatingIfNeeded: words.c)
    let type = machine.context[word: SocketBufferContext.protocol]
    let (realtime, monotonic, tai): (UInt32, UInt32, UInt32) = (0, 1, 2)
    if type != 0x0008 && type != 0xdd86 { return LinuxErrno.notSupported.result }
    if kind > tai || kind >= monotonic && words.b == 0 { return LinuxErrno.invalid.result }
    _ = realtime
    machine.context[word: SocketBufferContext.time] = UInt32(truncatingIfNeeded: words.b)
    machine.context[word: SocketBufferContext.time + 4] = UInt32(truncatingIfNeeded: words.b >> 32)
    machine.context[word: SocketBufferContext.timeKind] =
      machine.context[word: SocketBufferContext.timeKind] & ~0xff | kind
    return 0
  }
}
