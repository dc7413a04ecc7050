/// Helpers that talk with tunnel devices. Source: `net/core/filter.c`, Linux 6.18.
///
/// A test run's packet came through no tunnel: there is what the program itself set.
enum TunnelHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(20) { machine, words throws(HelperStop) in try key(machine, words) },
    .init(21) { machine, words throws(HelperStop) in try setKey(machine, words) },
    .init(29) { machine, words throws(HelperStop) in try options(machine, words) },
    .init(30) { machine, words throws(HelperStop) in try setOptions(machine, words) },
    .init(66) { machine, words throws(HelperStop) in try transformation(machine, words) },
  ]

  /// Offsets in `struct bpf_tunnel_key`.
  private enum Key {
    static let id = 0
    static let remote = 4
    static let typeOfService = 20
    static let timeToLive = 21
    static let flags = 22
    static let label = 24
    static let local = 28
    static let size = 44
    /// Where structures of older kernels ended: before the local address, the label, the flags, the remote address's second word.
    static let olderSizes = [28, 24, 22, 8]
  }

  /// The flags of both helpers. Source: `BPF_F_TUNINFO_IPV6` and what follows it in the UAPI.
  private enum Flag {
    static let version6: UInt64 = 1 << 0
    static let zeroChecksum: UInt64 = 1 << 1
    static let dontFragment: UInt64 = 1 << 2
    static let sequence: UInt64 = 1 << 3
    static let wantsFlags: UInt64 = 1 << 4
    static let noKey: UInt64 = 1 << 4
  }

  private static func word(_ bytes: [UInt8], _ offset: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 | UInt32(bytes[offset + $1]) << UInt32(8 * $1) }
  }

  private static func put(_ value: UInt32, _ offset: Int, in bytes: inout [UInt8]) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * index)) }
  }

  /// `bpf_skb_get_tunnel_key`.
  private static func key(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_get_tunnel_key")
    let size = Int(UInt32(truncatingIfNeeded: words.c))
    func fail(_ errno: LinuxErrno) throws(HelperStop) -> UInt64 {
      try machine.write([UInt8](repeating: 0, count: size), to: words.b)
      return errno.result
    }
    guard let tunnel = machine.run.tunnel, words.d & ~(Flag.version6 | Flag.wantsFlags) == 0 else {
      return try fail(.invalid)
    }
    if tunnel.isVersion6 != (words.d & Flag.version6 != 0) { return try fail(.protocolError) }
    guard size == Key.size || Key.olderSizes.contains(size) else { return try fail(.invalid) }
    if size == Key.olderSizes.last && tunnel.isVersion6 { return try fail(.invalid) }
    var bytes = [UInt8](repeating: 0, count: Key.size)
    put(tunnel.id, Key.id, in: &bytes)
    bytes[Key.typeOfService] = tunnel.typeOfService
    bytes[Key.timeToLive] = tunnel.timeToLive
    if words.d & Flag.wantsFlags != 0 {
      (bytes[Key.flags], bytes[Key.flags + 1]) = (UInt8(tunnel.flags >> 8), UInt8(tunnel.flags & 0xff))
    }
    bytes.replaceSubrange(Key.remote..<Key.remote + tunnel.source.count, with: tunnel.source)
    bytes.replaceSubrange(Key.local..<Key.local + tunnel.destination.count, with: tunnel.destination)
    put(tunnel.label, Key.label, in: &bytes)
    try machine.write(bytes.prefix(size), to: words.b)
    return 0
  }

  /// `bpf_skb_set_tunnel_key`.
  private static func setKey(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_set_tunnel_key")
    let size = Int(UInt32(truncatingIfNeeded: words.c))
    let known = Flag.version6 | Flag.zeroChecksum | Flag.dontFragment | Flag.sequence | Flag.noKey
    guard words.d & ~known == 0, size == Key.size || Key.olderSizes.contains(size) else {
      return LinuxErrno.invalid.result
    }
    let given = try machine.bytes(words.b, size)
    let bytes = given + [UInt8](repeating: 0, count: Key.size - size)
    let (isVersion6, label) = (words.d & Flag.version6 != 0, word(bytes, Key.label))
    if !isVersion6 && label != 0 || bytes[Key.flags] != 0 || bytes[Key.flags + 1] != 0 {
      return LinuxErrno.invalid.result
    }
    let addressBytes = isVersion6 ? 16 : 4
    var tunnel = TunnelMetadata()
    tunnel.isVersion6 = isVersion6
    tunnel.id = word(bytes, Key.id)
    tunnel.destination = Array(bytes[Key.remote..<Key.remote + addressBytes])
    tunnel.source = Array(bytes[Key.local..<Key.local + addressBytes])
    tunnel.typeOfService = bytes[Key.typeOfService]
    tunnel.timeToLive = bytes[Key.timeToLive]
    tunnel.label = label & 0xf_ffff
    tunnel.flags = TunnelMetadata.Flag.noCache
    if words.d & Flag.dontFragment != 0 { tunnel.flags |= TunnelMetadata.Flag.dontFragment }
    if words.d & Flag.zeroChecksum == 0 { tunnel.flags |= TunnelMetadata.Flag.checksum }
    if words.d & Flag.sequence != 0 { tunnel.flags |= TunnelMetadata.Flag.sequence }
    if words.d & Flag.noKey == 0 { tunnel.flags |= TunnelMetadata.Flag.key }
    machine.run.tunnel = tunnel
    return 0
  }

  /// `bpf_skb_get_tunnel_opt`.
  private static func options(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_get_tunnel_opt")
    let size = Int(UInt32(truncatingIfNeeded: words.c))
    let options = machine.run.tunnel?.options ?? []
    let isThere = machine.run.tunnel.map { $0.flags & TunnelMetadata.Flag.options != 0 } ?? false
    let fits = isThere && size >= options.count
    try machine.write(
      (fits ? options : []) + [UInt8](repeating: 0, count: fits ? size - options.count : size), to: words.b)
    if !isThere { return LinuxErrno.noEntry.result }
    return fits ? UInt64(options.count) : LinuxErrno.noMemory.result
  }

  /// `bpf_skb_set_tunnel_opt`, after a key was set.
  private static func setOptions(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_set_tunnel_opt")
    let size = Int(UInt32(truncatingIfNeeded: words.c))
    let most = 255
    guard machine.run.tunnel != nil, size % 4 == 0 else { return LinuxErrno.invalid.result }
    if size > most { return LinuxErrno.noMemory.result }
    machine.run.tunnel?.options = try machine.bytes(words.b, size)
    if size > 0 { machine.run.tunnel?.flags |= TunnelMetadata.Flag.options }
    return 0
  }

  /// `bpf_skb_get_xfrm_state`: nothing was decrypted on the way.
  private static func transformation(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_skb_get_xfrm_state")
    let size = Int(UInt32(truncatingIfNeeded: words.d))
    try machine.write([UInt8](repeating: 0, count: size), to: words.c)
    return LinuxErrno.invalid.result
  }
}
