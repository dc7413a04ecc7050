/// The kinds of socket pointers whose fields a program may read.
public enum SocketKind: UInt8, Sendable, Hashable, CaseIterable {
  /// `PTR_TO_SOCK_COMMON`: the first part of `struct bpf_sock`
  case socketCommon
  /// `PTR_TO_SOCKET`: `struct bpf_sock`
  case socket
  /// `PTR_TO_TCP_SOCK`: `struct bpf_tcp_sock`
  case tcpSocket
  /// `PTR_TO_XDP_SOCK`: `struct bpf_xdp_sock`
  case xdpSocket
}

/// The fields of sockets.
public enum SocketFieldTable {
  /// Whether a program may read a socket at `offset` with `size` bytes, and what comes of it; nil where the kernel says
  /// `invalid sock access` (or of its kin), and for every store.
  ///
  /// Matches `check_sock_access` with `bpf_sock_common_is_valid_access`, `bpf_sock_is_valid_access`,
  /// `bpf_tcp_sock_is_valid_access` and `bpf_xdp_sock_is_valid_access`, Linux 6.18.
  public static func access(kind: SocketKind, offset: Int, size: Int, isWrite: Bool) -> ContextAccess? {
    if isWrite { return nil }
    if kind == .socketCommon, notCommon.contains(offset) { return nil }
    return structure(of: kind).access(offset: offset, size: size, isWrite: false, type: .unspec, attachType: nil)
  }

  /// The structure that a program sees of a socket.
  public static func layout(of kind: SocketKind) -> ContextLayout { structure(of: kind).layout }

  /// From `type` up to `priority`: what only a full socket has.
  private static let notCommon = 8..<24

  private static func structure(of kind: SocketKind) -> Context {
    switch kind {
    case .socketCommon, .socket: socket
    case .tcpSocket: tcpSocket
    case .xdpSocket: xdpSocket
    }
  }

  // swift-format-ignore
  private static let socket = Context("bpf_sock", size: 80, [
    ContextField("bound_dev_if",      0,  4, .exact(4)),
    ContextField("family",            4,  4, .narrowAtStart(4)),
    ContextField("type",              8,  4, .narrowAtStart(4)),
    ContextField("protocol",         12,  4, .narrowAtStart(4)),
    ContextField("mark",             16,  4, .exact(4)),
    ContextField("priority",         20,  4, .exact(4)),
    ContextField("src_ip4",          24,  4, .narrow(4)),
    ContextField("src_ip6",          28, 16, .narrow(4), each: 4),
    ContextField("src_port",         44,  4, .narrowAtStart(4)),
    ContextField("dst_port",         48,  2, .port(wide: 4)),
    ContextField("dst_ip4",          52,  4, .narrow(4)),
    ContextField("dst_ip6",          56, 16, .narrow(4), each: 4),
    ContextField("state",            72,  4, .narrowAtStart(4)),
    ContextField("rx_queue_mapping", 76,  4, .narrowAtStart(4)),
  ])

  /// `bpf_tcp_sock_is_valid_access` would let the second halves of the 64-bit counters pass as 32-bit fields, but then
  /// the load cannot be rewritten and the program is refused all the same (EFAULT).
  // swift-format-ignore
  private static let tcpSocket = Context("bpf_tcp_sock", size: 112, [
    ContextField("snd_cwnd",          0, 4, .exact(4)),
    ContextField("srtt_us",           4, 4, .exact(4)),
    ContextField("rtt_min",           8, 4, .exact(4)),
    ContextField("snd_ssthresh",     12, 4, .exact(4)),
    ContextField("rcv_nxt",          16, 4, .exact(4)),
    ContextField("snd_nxt",          20, 4, .exact(4)),
    ContextField("snd_una",          24, 4, .exact(4)),
    ContextField("mss_cache",        28, 4, .exact(4)),
    ContextField("ecn_flags",        32, 4, .exact(4)),
    ContextField("rate_delivered",   36, 4, .exact(4)),
    ContextField("rate_interval_us", 40, 4, .exact(4)),
    ContextField("packets_out",      44, 4, .exact(4)),
    ContextField("retrans_out",      48, 4, .exact(4)),
    ContextField("total_retrans",    52, 4, .exact(4)),
    ContextField("segs_in",          56, 4, .exact(4)),
    ContextField("data_segs_in",     60, 4, .exact(4)),
    ContextField("segs_out",         64, 4, .exact(4)),
    ContextField("data_segs_out",    68, 4, .exact(4)),
    ContextField("lost_out",         72, 4, .exact(4)),
    ContextField("sacked_out",       76, 4, .exact(4)),
    ContextField("bytes_received",   80, 8, .exact(8)),
    ContextField("bytes_acked",      88, 8, .exact(8)),
    ContextField("dsack_dups",       96, 4, .exact(4)),
    ContextField("delivered",       100, 4, .exact(4)),
    ContextField("delivered_ce",    104, 4, .exact(4)),
    ContextField("icsk_retransmits", 108, 4, .exact(4)),
  ])

  // swift-format-ignore
  private static let xdpSocket = Context("bpf_xdp_sock", size: 4, [
    ContextField("queue_id", 0, 4, .exact(4)),
  ])
}
