import BPFKernelModel
import BPFProgram

/// Sending packets elsewhere: nothing is sent, the run records where to. Source: `net/core/filter.c`, Linux 6.18.
enum RedirectHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(13) { machine, words throws(HelperStop) in try cloneRedirect(machine, words) },
    .init(23) { machine, words throws(HelperStop) in redirect(machine, words) },
    .init(51) { machine, words throws(HelperStop) in try redirectMap(machine, words) },
    .init(155) { machine, words throws(HelperStop) in redirectBeyond(machine, words.a, words.b) },
    .init(152) { machine, words throws(HelperStop) in redirectBeyond(machine, words.a, words.d) },
  ]

  private static let xdpAborted: UInt64 = 0
  private static let xdpRedirect: UInt64 = 4
  private static let tcShot: UInt64 = 2
  private static let tcRedirect: UInt64 = 7
  /// Source: Linux `BPF_F_INGRESS`.
  private static let ingress: UInt64 = 1

  /// `bpf_redirect`.
  private static func redirect(_ machine: Machine, _ words: HelperArguments) -> UInt64 {
    let isXDP = machine.run.kind == .xdp
    let refused = isXDP ? words.b != 0 : words.b & ~ingress != 0
    if refused { return isXDP ? xdpAborted : tcShot }
    machine.run.redirect = .init(map: nil, index: UInt32(truncatingIfNeeded: words.a))
    return isXDP ? xdpRedirect : tcRedirect
  }

  /// `bpf_redirect_peer` and `bpf_redirect_neigh`.
  private static func redirectBeyond(_ machine: Machine, _ interface: UInt64, _ flags: UInt64) -> UInt64 {
    if flags != 0 { return tcShot }
    machine.run.redirect = .init(map: nil, index: UInt32(truncatingIfNeeded: interface))
    return tcRedirect
  }

  /// `bpf_clone_redirect`: a packet of segments without a kind is refused.
  private static func cloneRedirect(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireSocketBuffer(words.a, "bpf_clone_redirect")
    let interface = UInt32(truncatingIfNeeded: words.b)
    if words.c & ~ingress != 0 { return LinuxErrno.invalid.result }
    if machine.context[word: SocketBufferContext.segmentSize] & 0xffff != 0 { return LinuxErrno.badMessage.result }
    guard machine.world.interfaces.contains(where: { $0.index == interface }) else { return LinuxErrno.invalid.result }
    machine.run.clones.append(.init(map: nil, index: interface))
    return 0
  }

  /// `bpf_redirect_map`: the low flag bits are the result where the map has no target.
  private static func redirectMap(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    guard let map = try machine.map(words.a, for: "bpf_redirect_map") as? RedirectMap else {
      throw .fault(address: words.a, "bpf_redirect_map needs a map of redirect targets")
    }
    let (actions, broadcast, excludesIngress): (UInt64, UInt64, UInt64) = (3, 8, 16)
    let isDeviceMap = map.definition.type == .devmap || map.definition.type == .devmapHash
    let allowed = actions | (isDeviceMap ? broadcast | excludesIngress : 0)
    if words.c & ~allowed != 0 { return xdpAborted }
    let key = UInt32(truncatingIfNeeded: words.b)
    if !map.hasTarget(key) && words.c & broadcast == 0 { return words.c & actions }
    machine.run.redirect = .init(map: map.definition.name, index: key)
    return xdpRedirect
  }
}
