/// What a machine keeps of one run besides memory.
struct RunState {
  /// A target of a redirect.
  struct Redirect: Hashable {
    /// The map by whose entry the target was found; nil for an interface given directly.
    var map: String?
    /// The entry's index or the interface.
    var index: UInt32
  }

  /// What the context is.
  var kind = ContextKind.bytes
  /// Whether there is a packet, whose addresses are low.
  var hasPacket: Bool { kind != .bytes && kind != .socketLookup }
  /// Where the packet was sent, if it was.
  var redirect: Redirect?
  /// Where a flow dissector's results are.
  var flowKeys: UInt64?
  /// What a tunnel device is told of the packet: `struct ip_tunnel_info`.
  var tunnel: TunnelMetadata?
  /// True once room was made for a header around the packet.
  var isEncapsulated = false
  /// How many checksums behind the first are known to be right; nil where none is.
  var checksumLevel: Int?
  /// What the arguments are those of; nil where they were not given by their types.
  var target: TargetPrototype?
  /// True where the trace's last line is not ended.
  var isLineOpen = false
  /// What the system call behind the program will return: `bpf_get_retval`.
  var attachedResult: Int32 = 0
  /// Objects that were made for this run alone.
  var lentObjects: [UInt64] = []
  /// The kernel's own view of the context, once the program asked for it.
  var kernelContext: UInt64?
  /// Copies that `bpf_clone_redirect` made, in order.
  var clones: [Redirect] = []
}
