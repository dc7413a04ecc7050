extension Context {
  private static let created: [AttachType] = [.cgroupInetSockCreate, .cgroupInetSockRelease]
  private static let bound: [AttachType] = [.cgroupInet4PostBind, .cgroupInet6PostBind]

  /// `struct bpf_sock` as the context of cgroup_sock.
  ///
  /// Matches `sock_filter_is_valid_access` (net/core/filter.c), Linux 6.18.
  // swift-format-ignore
  static let cgroupSock = Context("bpf_sock", size: 80, [
    ContextField("bound_dev_if",      0,  4, .exact(4),         at: created, store: .exact(4), storeAt: created),
    ContextField("family",            4,  4, .narrowAtStart(4)),
    ContextField("type",              8,  4, .narrowAtStart(4)),
    ContextField("protocol",         12,  4, .narrowAtStart(4)),
    ContextField("mark",             16,  4, .exact(4),         at: created, store: .exact(4), storeAt: created),
    ContextField("priority",         20,  4, .exact(4),         at: created, store: .exact(4), storeAt: created),
    ContextField("src_ip4",          24,  4, .narrow(4),        at: [.cgroupInet4PostBind]),
    ContextField("src_ip6",          28, 16, .narrow(4), each: 4, at: [.cgroupInet6PostBind]),
    ContextField("src_port",         44,  4, .narrowAtStart(4), at: bound),
    ContextField("dst_port",         48,  2, .port(wide: 4)),
    ContextField("dst_ip4",          52,  4, .narrow(4)),
    ContextField("dst_ip6",          56, 16, .narrow(4), each: 4),
    ContextField("state",            72,  4, .narrowAtStart(4)),
    ContextField("rx_queue_mapping", 76,  4, .narrowAtStart(4)),
  ])

  private static let v4: [AttachType] = [
    .cgroupInet4Bind, .cgroupInet4Connect, .cgroupInet4Getpeername, .cgroupInet4Getsockname,
    .cgroupUdp4Sendmsg, .cgroupUdp4Recvmsg,
  ]
  private static let v6: [AttachType] = [
    .cgroupInet6Bind, .cgroupInet6Connect, .cgroupInet6Getpeername, .cgroupInet6Getsockname,
    .cgroupUdp6Sendmsg, .cgroupUdp6Recvmsg,
  ]
  private static let sent4: [AttachType] = [.cgroupUdp4Sendmsg]
  private static let sent6: [AttachType] = [.cgroupUdp6Sendmsg]

  /// `struct bpf_sock_addr`. Matches `sock_addr_is_valid_access` (net/core/filter.c), Linux 6.18.
  // swift-format-ignore
  static let sockAddr = Context("bpf_sock_addr", size: 72, [
    ContextField("user_family",  0,  4, .exact(4)),
    ContextField("user_ip4",     4,  4, .narrow(4),             at: v4,    store: .exact(4),      storeAt: v4),
    ContextField("user_ip6",     8, 16, .narrowOrWide, each: 4, at: v6,    store: .elementOrWide, storeAt: v6),
    ContextField("user_port",   24,  4, .narrow(4),                        store: .exact(4)),
    ContextField("family",      28,  4, .exact(4)),
    ContextField("type",        32,  4, .exact(4)),
    ContextField("protocol",    36,  4, .exact(4)),
    ContextField("msg_src_ip4", 40,  4, .narrow(4),             at: sent4, store: .exact(4),      storeAt: sent4),
    ContextField("msg_src_ip6", 44, 16, .narrowOrWide, each: 4, at: sent6, store: .elementOrWide, storeAt: sent6),
    ContextField("sk",          64,  8, .exact(8), .socket),
  ])

  /// `struct bpf_sockopt`. Matches `cg_sockopt_is_valid_access` (kernel/bpf/cgroup.c), Linux 6.18.
  // swift-format-ignore
  static let sockopt = Context("bpf_sockopt", size: 40, [
    ContextField("sk",          0, 8, .exact(8), .socket),
    ContextField("optval",      8, 8, .exact(8), .packet),
    ContextField("optval_end", 16, 8, .exact(8), .packetEnd),
    ContextField("level",      24, 4, .exact(4),                          store: .exact(4), storeAt: [.cgroupSetsockopt]),
    ContextField("optname",    28, 4, .exact(4),                          store: .exact(4), storeAt: [.cgroupSetsockopt]),
    ContextField("optlen",     32, 4, .exact(4),                          store: .exact(4)),
    ContextField("retval",     36, 4, .exact(4), at: [.cgroupGetsockopt], store: .exact(4), storeAt: [.cgroupGetsockopt]),
  ])

  /// `struct bpf_sysctl`. Matches `sysctl_is_valid_access` (kernel/bpf/cgroup.c), Linux 6.18.
  // swift-format-ignore
  static let sysctl = Context("bpf_sysctl", size: 8, [
    ContextField("write",    0, 4, .narrow(4)),
    ContextField("file_pos", 4, 4, .narrow(4), store: .exact(4)),
  ])

  /// `struct bpf_cgroup_dev_ctx`. Matches `cgroup_dev_is_valid_access` (kernel/bpf/cgroup.c), Linux 6.18.
  // swift-format-ignore
  static let device = Context("bpf_cgroup_dev_ctx", size: 12, [
    ContextField("access_type", 0, 4, .narrow(4)),
    ContextField("major",       4, 4, .exact(4)),
    ContextField("minor",       8, 4, .exact(4)),
  ])

  /// `struct bpf_sock_ops`. Matches `sock_ops_is_valid_access` (net/core/filter.c), Linux 6.18.
  // swift-format-ignore
  static let sockOps = Context("bpf_sock_ops", size: 224, [
    ContextField("op",                      0,  4, .exact(4)),
    ContextField("args",                    4, 16, .exact(4), each: 4, store: .exactAtStart(4)),  // the first is `reply`
    ContextField("family",                 20,  4, .exact(4)),
    ContextField("remote_ip4",             24,  4, .exact(4)),
    ContextField("local_ip4",              28,  4, .exact(4)),
    ContextField("remote_ip6",             32, 16, .exact(4), each: 4),
    ContextField("local_ip6",              48, 16, .exact(4), each: 4),
    ContextField("remote_port",            64,  4, .exact(4)),
    ContextField("local_port",             68,  4, .exact(4)),
    ContextField("is_fullsock",            72,  4, .exact(4)),
    ContextField("snd_cwnd",               76,  4, .exact(4)),
    ContextField("srtt_us",                80,  4, .exact(4)),
    ContextField("bpf_sock_ops_cb_flags",  84,  4, .exact(4)),
    ContextField("state",                  88,  4, .exact(4)),
    ContextField("rtt_min",                92,  4, .exact(4)),
    ContextField("snd_ssthresh",           96,  4, .exact(4)),
    ContextField("rcv_nxt",               100,  4, .exact(4)),
    ContextField("snd_nxt",               104,  4, .exact(4)),
    ContextField("snd_una",               108,  4, .exact(4)),
    ContextField("mss_cache",             112,  4, .exact(4)),
    ContextField("ecn_flags",             116,  4, .exact(4)),
    ContextField("rate_delivered",        120,  4, .exact(4)),
    ContextField("rate_interval_us",      124,  4, .exact(4)),
    ContextField("packets_out",           128,  4, .exact(4)),
    ContextField("retrans_out",           132,  4, .exact(4)),
    ContextField("total_retrans",         136,  4, .exact(4)),
    ContextField("segs_in",               140,  4, .exact(4)),
    ContextField("data_segs_in",          144,  4, .exact(4)),
    ContextField("segs_out",              148,  4, .exact(4)),
    ContextField("data_segs_out",         152,  4, .exact(4)),
    ContextField("lost_out",              156,  4, .exact(4)),
    ContextField("sacked_out",            160,  4, .exact(4)),
    ContextField("sk_txhash",             164,  4, .exact(4), store: .exact(4)),
    ContextField("bytes_received",        168,  8, .exact(8)),
    ContextField("bytes_acked",           176,  8, .exact(8)),
    ContextField("sk",                    184,  8, .exact(8), .socketOrNull),
    ContextField("skb_data",              192,  8, .exact(8), .packet),
    ContextField("skb_data_end",          200,  8, .exact(8), .packetEnd),
    ContextField("skb_len",               208,  4, .exact(4)),
    ContextField("skb_tcp_flags",         212,  4, .narrowAtStart(4)),
    ContextField("skb_hwtstamp",          216,  8, .exact(8)),
  ])
}
