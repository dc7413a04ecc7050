import BPFKernelModel

/// Sockets: finding them, looking at them, keeping values for them. Source: `net/core/filter.c` and `net/core/bpf_sk_storage.c`,
/// Linux 6.18.
enum SocketHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(84) { machine, words throws(HelperStop) in try lookUp(machine, words, 6, fullOnly: true) },
    .init(85) { machine, words throws(HelperStop) in try lookUp(machine, words, 17, fullOnly: true) },
    .init(99) { machine, words throws(HelperStop) in try lookUp(machine, words, 6, fullOnly: false) },
    .init(86) { _, words throws(HelperStop) in words.a == 0 ? LinuxErrno.invalid.result : 0 },
    .init(95) { machine, words throws(HelperStop) in machine.isFullSocket(words.a) ? words.a : 0 },
    // A test run's socket is of no protocol, and a listener has to be in the world.
    .init(96) { machine, words throws(HelperStop) in try ofProtocol(machine, words.a, 6) },
    .init(98) { machine, words throws(HelperStop) in
      machine.sockets.socket(at: words.a)?[word: SocketObjects.Field.state] == listening ? words.a : 0
    },
    .init(136) { _, _ throws(HelperStop) in 0 },
    .init(137) { machine, words throws(HelperStop) in try ofProtocol(machine, words.a, 6) },
    .init(138) { _, _ throws(HelperStop) in 0 },
    .init(139) { _, _ throws(HelperStop) in 0 },
    .init(140) { _, _ throws(HelperStop) in 0 },
    .init(178) { _, _ throws(HelperStop) in 0 },
    .init(196) { _, _ throws(HelperStop) in 0 },
    .init(46) { machine, words throws(HelperStop) in try cookie(machine, words.a) },
    .init(47) { machine, words throws(HelperStop) in
      // Sockets of a test run belong to nobody: the overflow user.
      machine.run.kind.isSocketBuffer ? 65534 : 0
    },
    .init(107) { machine, words throws(HelperStop) in try storage(machine, words, isSocket: true) },
    .init(108) { machine, words throws(HelperStop) in try removeStorage(machine, words) },
    .init(124) { machine, words throws(HelperStop) in try assign(machine, words) },
    .init(145) { machine, words throws(HelperStop) in try storage(machine, words, isSocket: false) },
    .init(146) { machine, words throws(HelperStop) in try removeStorage(machine, words) },
    .init(156) { machine, words throws(HelperStop) in try storage(machine, words, isSocket: false) },
    .init(157) { machine, words throws(HelperStop) in try removeStorage(machine, words) },
    .init(210) { machine, words throws(HelperStop) in try storage(machine, words, isSocket: false) },
    .init(211) { machine, words throws(HelperStop) in try removeStorage(machine, words) },
    .init(81) { machine, words throws(HelperStop) in try groupStorage(machine, words) },
  ]

  /// `TCP_LISTEN`.
  private static let listening: UInt32 = 10
  /// States of sockets that are no full ones: `TCP_TIME_WAIT`, `TCP_NEW_SYN_RECV`.
  static let partialStates: Set<UInt32> = [6, 12]

  /// `bpf_sk_lookup_tcp` and its kin, which find what the world has.
  private static func lookUp(
    _ machine: Machine, _ words: HelperArguments, _ protocol: UInt32, fullOnly: Bool
  ) throws(HelperStop) -> UInt64 {
    let size = Int(UInt32(truncatingIfNeeded: words.c))
    let tuple = try machine.bytes(words.b, size)
    let (lengthOf4, lengthOf6) = (12, 36)
    let current: UInt64 = 1 << 31
    guard size == lengthOf4 || size == lengthOf6, words.e == 0, words.d & 0xffff_ffff >= current else { return 0 }
    let bytes = size == lengthOf4 ? 4 : 16
    let (remote, local) = (Array(tuple[..<bytes]), Array(tuple[bytes..<2 * bytes]))
    let ports = tuple[(2 * bytes)...].map { UInt16($0) }
    let (remotePort, localPort) = (ports[0] << 8 | ports[1], ports[2] << 8 | ports[3])
    let family: UInt32 = bytes == 4 ? 2 : 10
    for (index, socket) in machine.world.sockets.enumerated()
    where socket.family == family && socket.protocol == `protocol` && socket.localPort == localPort {
      let isAny = socket.localAddress.allSatisfy { $0 == 0 }
      let isPeer = socket.remoteAddress.isEmpty || socket.remoteAddress == remote && socket.remotePort == remotePort
      guard isAny || socket.localAddress == local, isPeer else { continue }
      if fullOnly && partialStates.contains(socket.state) { return 0 }
      return machine.addWorldSocket(index)
    }
    return 0
  }

  private static func ofProtocol(_ machine: Machine, _ address: UInt64, _ protocol: UInt32) throws(HelperStop) -> UInt64
  {
    guard let socket = machine.sockets.socket(at: address), machine.isFullSocket(address),
      socket[word: SocketObjects.Field.protocol] == `protocol`
    else { return 0 }
    throw .unmodelled("the fields of TCP sockets")
  }

  /// `bpf_get_socket_cookie`: numbers in the order in which they are asked for.
  private static func cookie(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> UInt64 {
    guard machine.run.kind.isSocketBuffer else { throw .unmodelled("helper bpf_get_socket_cookie outside of packets") }
    machine.world.nextCookie &+= 1
    return machine.world.nextCookie
  }

  /// `bpf_sk_assign`.
  private static func assign(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let (replaces, anyGroup): (UInt64, UInt64) = (1, 2)
    if machine.run.kind == .socketLookup {
      if words.c & ~(replaces | anyGroup) != 0 { return LinuxErrno.invalid.result }
      if let socket = machine.sockets.socket(at: words.b),
        socket[word: SocketObjects.Field.protocol] != machine.context[word: 12]
      {
        return LinuxErrno.protocolType.result
      }
      let selected = UInt64(machine.context[word: 0]) | UInt64(machine.context[word: 4]) << 32
      if selected != 0 && words.c & replaces == 0 { return LinuxErrno.exists.result }
      machine.context[word: 0] = UInt32(truncatingIfNeeded: words.b)
      machine.context[word: 4] = UInt32(truncatingIfNeeded: words.b >> 32)
      return 0
    }
    try machine.requireSocketBuffer(words.a, "bpf_sk_assign")
    if words.b == 0 || words.c != 0 { return LinuxErrno.invalid.result }
    // A test run's packet is not at the ingress of a device.
    return LinuxErrno.notSupported.result
  }

  /// `bpf_sk_storage_get` and its kin.
  private static func storage(
    _ machine: Machine, _ words: HelperArguments, isSocket: Bool
  ) throws(HelperStop) -> UInt64 {
    guard let map = try machine.map(words.a, for: "bpf_sk_storage_get") as? LocalStorageMap else {
      throw .fault(address: words.a, "a storage helper needs a map of its own type")
    }
    let create: UInt64 = 1
    if words.b == 0 || words.d & ~create != 0 || isSocket && !machine.isFullSocket(words.b) { return 0 }
    let known = map.value(of: words.b)
    if known != 0 || words.d & create == 0 { return known }
    let made = map.make(for: words.b)
    if made != 0 && words.c != 0 {
      let value = unsafe try machine.memory(words.c, map.valueSize)
      let target = unsafe try machine.memory(made, map.valueSize, writing: true)
      unsafe map.managed.copy(from: value.start, to: target.mutableStart, count: map.valueSize)
    }
    return made
  }

  private static func removeStorage(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let map = try machine.map(words.a, for: "bpf_sk_storage_delete") as? LocalStorageMap else {
      throw .fault(address: words.a, "a storage helper needs a map of its own type")
    }
    if words.b == 0 { return LinuxErrno.invalid.result }
    return map.remove(words.b) ? 0 : LinuxErrno.noEntry.result
  }

  /// `bpf_get_local_storage`: the value of the group that the program is attached to.
  private static func groupStorage(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let map = try machine.map(words.a, for: "bpf_get_local_storage") as? LocalStorageMap else {
      throw .fault(address: words.a, "bpf_get_local_storage needs a map of type cgroup_storage")
    }
    let attached: UInt64 = 1
    let known = map.value(of: attached, cpu: machine.world.cpu)
    return known != 0 ? known : map.make(for: attached, cpu: machine.world.cpu)
  }
}

extension Machine {
  /// True for a socket that has all fields. Matches `sk_fullsock`.
  func isFullSocket(_ address: UInt64) -> Bool {
    guard let socket = sockets.socket(at: address) else { return false }
    return !SocketHelpers.partialStates.contains(socket[word: SocketObjects.Field.state])
  }

  /// Gives one of the world's sockets an address.
  func addWorldSocket(_ index: Int) -> UInt64 {
    typealias Field = SocketObjects.Field
    let socket = world.sockets[index]
    let buffer = sockets.socket(index + 1)
    buffer[word: Field.family] = socket.family
    buffer[word: Field.type] = socket.protocol == 17 ? 2 : 1
    buffer[word: Field.protocol] = socket.protocol
    buffer[word: Field.state] = socket.state
    buffer[word: Field.localPort] = UInt32(socket.localPort)
    buffer[word: Field.remotePort] = UInt32(socket.remotePort.byteSwapped)
    buffer[word: Field.receiveQueue] = UInt32.max
    let (local, remote) = socket.family == 2 ? (Field.localIP4, Field.remoteIP4) : (Field.localIP6, Field.remoteIP6)
    for (start, address) in [(local, socket.localAddress), (remote, socket.remoteAddress)] {
      for word in 0..<address.count / 4 {
        let bytes = address[(4 * word)..<(4 * word + 4)].reversed()
        buffer[word: start + 4 * word] = bytes.reduce(0) { $0 << 8 | UInt32($1) }
      }
    }
    return sockets.address(index + 1)
  }
}
