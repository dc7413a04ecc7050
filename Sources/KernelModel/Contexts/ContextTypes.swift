/// The structures that C programs declare their contexts with, one row a program type.
///
/// Source: the user-visible context types in `include/linux/bpf_types.h`, Linux 6.18. Types that are not listed have none of their own.
public enum ContextTypes {
  // swift-format-ignore
  private static let rows: [(type: ProgramType, structure: String)] = [
    (.socketFilter,          "__sk_buff"),
    (.kprobe,                "pt_regs"),
    (.schedCls,              "__sk_buff"),
    (.schedAct,              "__sk_buff"),
    (.xdp,                   "xdp_md"),
    (.perfEvent,             "bpf_perf_event_data"),
    (.cgroupSkb,             "__sk_buff"),
    (.cgroupSock,            "bpf_sock"),
    (.lwtIn,                 "__sk_buff"),
    (.lwtOut,                "__sk_buff"),
    (.lwtXmit,               "__sk_buff"),
    (.sockOps,               "bpf_sock_ops"),
    (.skSkb,                 "__sk_buff"),
    (.cgroupDevice,          "bpf_cgroup_dev_ctx"),
    (.skMsg,                 "sk_msg_md"),
    (.rawTracepoint,         "bpf_raw_tracepoint_args"),
    (.cgroupSockAddr,        "bpf_sock_addr"),
    (.lwtSeg6Local,          "__sk_buff"),
    (.skReuseport,           "sk_reuseport_md"),
    (.flowDissector,         "__sk_buff"),
    (.cgroupSysctl,          "bpf_sysctl"),
    (.rawTracepointWritable, "bpf_raw_tracepoint_args"),
    (.cgroupSockopt,         "bpf_sockopt"),
    (.skLookup,              "bpf_sk_lookup"),
    (.netfilter,             "bpf_nf_ctx"),
  ]

  /// The context's structure; nil where the program type has none of its own.
  public static func structure(of type: ProgramType) -> String? { rows.first { $0.type == type }?.structure }

  /// True where a function of such a program may take its context as a pointer to that structure.
  ///
  /// The kernel's own structures behind `__sk_buff` and `xdp_md` are accepted too. Matches `btf_is_prog_ctx_type`, Linux 6.18.
  public static func accepts(structure name: String, as type: ProgramType) -> Bool {
    guard let expected = structure(of: type) else { return false }
    if name == expected { return true }
    switch (expected, name) {
    // The last is the typedef that kprobe programs should name the context by.
    case ("__sk_buff", "sk_buff"), ("xdp_md", "xdp_buff"), ("pt_regs", "bpf_user_pt_regs_t"): return true
    default: return false
    }
  }

  /// False where the program sees its context's very bytes, true where the kernel translates accesses to fields of its own.
  ///
  /// Source: which program types have a `convert_ctx_access` callback, Linux 6.18.
  public static func isTranslated(of type: ProgramType) -> Bool {
    switch type {
    case .kprobe, .tracepoint, .rawTracepoint, .rawTracepointWritable, .tracing, .lsm, .structOps, .syscall, .ext,
      .netfilter, .cgroupDevice, .lircMode2:
      false
    default: true
    }
  }
}
