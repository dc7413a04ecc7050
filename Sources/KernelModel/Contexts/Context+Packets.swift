extension Context {
  /// `struct xdp_md`. Matches `xdp_is_valid_access` (net/core/filter.c), Linux 6.18, for programs not offloaded.
  // swift-format-ignore
  static let xdp = Context("xdp_md", size: 24, [
    ContextField("data",             0, 4, .exact(4), .packet),
    ContextField("data_end",         4, 4, .exact(4), .packetEnd),
    ContextField("data_meta",        8, 4, .exact(4), .packetMeta),
    ContextField("ingress_ifindex", 12, 4, .exact(4)),
    ContextField("rx_queue_index",  16, 4, .exact(4)),
    ContextField("egress_ifindex",  20, 4, .exact(4), at: [.xdpDevmap]),
  ])

  /// `struct sk_msg_md`. Matches `sk_msg_is_valid_access` (net/core/filter.c), Linux 6.18.
  // swift-format-ignore
  static let skMsg = Context("sk_msg_md", size: 80, [
    ContextField("data",         0,  8, .exact(8), .packet),
    ContextField("data_end",     8,  8, .exact(8), .packetEnd),
    ContextField("family",      16,  4, .exact(4)),
    ContextField("remote_ip4",  20,  4, .exact(4)),
    ContextField("local_ip4",   24,  4, .exact(4)),
    ContextField("remote_ip6",  28, 16, .exact(4), each: 4),
    ContextField("local_ip6",   44, 16, .exact(4), each: 4),
    ContextField("remote_port", 60,  4, .exact(4)),
    ContextField("local_port",  64,  4, .exact(4)),
    ContextField("size",        68,  4, .exact(4)),
    ContextField("sk",          72,  8, .exact(8), .socket),
  ])

  /// `struct sk_reuseport_md`. Matches `sk_reuseport_is_valid_access` (net/core/filter.c), Linux 6.18.
  // swift-format-ignore
  static let skReuseport = Context("sk_reuseport_md", size: 56, [
    ContextField("data",          0, 8, .exact(8), .packet),
    ContextField("data_end",      8, 8, .exact(8), .packetEnd),
    ContextField("len",          16, 4, .narrow(4)),
    ContextField("eth_protocol", 20, 4, .narrowNotByte(4)),
    ContextField("ip_protocol",  24, 4, .narrow(4)),
    ContextField("bind_inany",   28, 4, .narrow(4)),
    ContextField("hash",         32, 4, .exact(4)),
    ContextField("sk",           40, 8, .exact(8), .socket),
    ContextField("migrating_sk", 48, 8, .exact(8), .socketCommonOrNull),
  ])

  /// `struct bpf_sk_lookup`. Matches `sk_lookup_is_valid_access` (net/core/filter.c), Linux 6.18.
  // swift-format-ignore
  static let skLookup = Context("bpf_sk_lookup", size: 72, [
    ContextField("sk",               0,  8, .exact(8), .socketOrNull),
    ContextField("family",           8,  4, .narrow(4)),
    ContextField("protocol",        12,  4, .narrow(4)),
    ContextField("remote_ip4",      16,  4, .narrow(4)),
    ContextField("remote_ip6",      20, 16, .narrow(4), each: 4),
    ContextField("remote_port",     36,  2, .port(wide: 0)),
    ContextField("",                38,  2, .narrow(2)),
    ContextField("local_ip4",       40,  4, .narrow(4)),
    ContextField("local_ip6",       44, 16, .narrow(4), each: 4),
    ContextField("local_port",      60,  4, .narrow(4)),
    ContextField("ingress_ifindex", 64,  4, .narrow(4)),
  ])

  /// `struct bpf_nf_ctx`. Matches `nf_is_valid_access` (net/netfilter/nf_bpf_link.c), Linux 6.18.
  // swift-format-ignore
  static let netfilter = Context("bpf_nf_ctx", size: 16, [
    ContextField("state", 0, 8, .exact(8), .typed, typeName: "nf_hook_state"),
    ContextField("skb",   8, 8, .exact(8), .typed, typeName: "sk_buff"),
  ])
}
