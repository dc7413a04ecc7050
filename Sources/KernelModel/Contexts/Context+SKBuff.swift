extension Context {
  private static let tc: [ProgramType] = [.schedCls, .schedAct]
  private static let lwt: [ProgramType] = [.lwtIn, .lwtOut, .lwtXmit, .lwtSeg6Local]
  /// All that have `__sk_buff` but the flow dissector, which sees three fields of it.
  private static let all: [ProgramType] = [.socketFilter, .cgroupSkb, .skSkb] + tc + lwt
  private static let packet: [ProgramType] = tc + lwt + [.cgroupSkb, .skSkb, .flowDissector]
  private static let addresses: [ProgramType] = [.cgroupSkb, .skSkb]

  /// `struct __sk_buff`: socket filters, traffic control, cgroup_skb, lightweight tunnels, sk_skb, flow dissectors.
  ///
  /// Matches `bpf_skb_is_valid_access` and the callbacks around it in net/core/filter.c, Linux 6.18. Reading `data` and
  /// `data_end` and writing `tstamp` from cgroup_skb programs takes CAP_BPF besides.
  // swift-format-ignore
  static let skBuff = Context("__sk_buff", size: 192, [
    ContextField("len",               0,  4, .narrow(4),                         by: all),
    ContextField("pkt_type",          4,  4, .narrow(4),                         by: all),
    ContextField("mark",              8,  4, .narrow(4),                         by: [.socketFilter, .cgroupSkb] + tc + lwt, store: .exact(4), storeBy: [.cgroupSkb] + tc + lwt),
    ContextField("queue_mapping",    12,  4, .narrow(4),                         by: all, store: .exact(4), storeBy: tc),
    ContextField("protocol",         16,  4, .narrow(4),                         by: all),
    ContextField("vlan_present",     20,  4, .narrow(4),                         by: all),
    ContextField("vlan_tci",         24,  4, .narrow(4),                         by: all),
    ContextField("vlan_proto",       28,  4, .narrow(4),                         by: all),
    ContextField("priority",         32,  4, .narrow(4),                         by: all, store: .exact(4), storeBy: [.cgroupSkb, .skSkb] + tc + lwt),
    ContextField("ingress_ifindex",  36,  4, .narrow(4),                         by: all),
    ContextField("ifindex",          40,  4, .narrow(4),                         by: all),
    ContextField("tc_index",         44,  4, .narrow(4),                         by: all, store: .exact(4), storeBy: tc + [.skSkb]),
    ContextField("cb",               48, 20, .any, each: 4,                      by: all, store: .any,      storeBy: [.socketFilter, .cgroupSkb] + tc + lwt),
    ContextField("hash",             68,  4, .narrow(4),                         by: all),
    ContextField("tc_classid",       72,  4, .narrow(4),                         by: tc,  store: .exact(4), storeBy: tc),
    ContextField("data",             76,  4, .exact(4),     .packet,             by: packet),
    ContextField("data_end",         80,  4, .exact(4),     .packetEnd,          by: packet),
    ContextField("napi_id",          84,  4, .narrow(4),                         by: all),
    ContextField("family",           88,  4, .narrow(4),                         by: addresses),
    ContextField("remote_ip4",       92,  4, .exact(4),                          by: addresses),
    ContextField("local_ip4",        96,  4, .exact(4),                          by: addresses),
    ContextField("remote_ip6",      100, 16, .exact(4), each: 4,                 by: addresses),
    ContextField("local_ip6",       116, 16, .exact(4), each: 4,                 by: addresses),
    ContextField("remote_port",     132,  4, .narrow(4),                         by: addresses),
    ContextField("local_port",      136,  4, .narrow(4),                         by: addresses),
    ContextField("data_meta",       140,  4, .exact(4),     .packetMeta,         by: tc),
    ContextField("flow_keys",       144,  8, .exact(8),     .flowKeys,           by: [.flowDissector]),
    ContextField("tstamp",          152,  8, .exact(8),                          by: tc + [.cgroupSkb], store: .exact(8), storeBy: tc + [.cgroupSkb]),
    ContextField("wire_len",        160,  4, .narrow(4),                         by: tc),
    ContextField("gso_segs",        164,  4, .narrow(4),                         by: all),
    ContextField("sk",              168,  8, .exact(8),     .socketCommonOrNull, by: all),
    ContextField("gso_size",        176,  4, .narrow(4),                         by: all),
    ContextField("tstamp_type",     180,  1, .exact(1),                          by: tc),
    ContextField("hwtstamp",        184,  8, .exact(8),                          by: tc + [.cgroupSkb]),
  ])
}
