/// Tracked connections, of which the world has none. Source: `net/netfilter/nf_conntrack_bpf.c`, Linux 6.18.
enum ConnectionFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_xdp_ct_lookup") { machine, words throws(HelperStop) in try lookUp(machine, words) },
    .init("bpf_skb_ct_lookup") { machine, words throws(HelperStop) in try lookUp(machine, words) },
  ]

  /// Bytes of `struct bpf_ct_opts`, with and without zones.
  private static let (fullSize, shortSize): (UInt64, UInt64) = (16, 12)

  /// The options get the error; there is nothing to be found.
  private static func lookUp(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let size = words.e & 0xffff_ffff
    let errorOffset: UInt64 = 4
    guard words.d != 0, size >= 8 else { return 0 }
    try machine.setHalf(words.d &+ errorOffset, UInt32(bitPattern: Int32(-(try error(machine, words, size).rawValue))))
    return 0
  }

  private static func error(
    _ machine: Machine, _ words: HelperArguments, _ size: UInt64
  ) throws(HelperStop) -> LinuxErrno {
    guard words.b != 0, size == fullSize || size == shortSize else { return .invalid }
    let options = try machine.bytes(words.d, Int(size))
    if size == fullSize ? options[13...].contains(where: { $0 != 0 }) : options[10] != 0 || options[11] != 0 {
      return .invalid
    }
    let namespace = Int32(bitPattern: try machine.half(words.d))
    if namespace < -1 { return .invalid }
    if options[8] != 6 && options[8] != 17 { return .protocolError }
    if ![12, 36].contains(words.c & 0xffff_ffff) { return .familyNotSupported }
    return namespace >= 0 ? .noNetwork : .noEntry
  }
}
