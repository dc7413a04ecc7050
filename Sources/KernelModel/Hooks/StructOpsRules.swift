/// The kernel structures of functions that programs implement, beyond what the kernel's types tell of them.
public enum StructOpsRules {
  /// A part of a kernel object that programs may write.
  public struct WritableField: Sendable, Hashable {
    /// The structure that the offset counts in: the object itself, or one that it begins with.
    public let structure: String
    /// The member, with dots for members of members.
    public let member: String
    /// True where a store may start anywhere in the member, false where it starts at its first byte.
    public let isRange: Bool
  }

  /// True for members that the kernel calls but lets no program implement: they have no stub.
  /// Source: `cfi_stubs` of each `struct bpf_struct_ops`, Linux 6.18.
  public static func isUnsupported(_ member: String, of structure: String) -> Bool {
    structure == "tcp_congestion_ops" && member == "get_info"
  }

  /// True where a sleepable program may implement the member. Matches the `check_member` of each structure, Linux 6.18.
  public static func maySleep(_ member: String, of structure: String) -> Bool {
    switch structure {
    case "bpf_dummy_ops": member == "test_sleepable"
    case "sched_ext_ops":
      [
        "init_task", "cgroup_init", "cgroup_exit", "cpu_online", "cpu_offline", "init", "exit",
      ].contains(member)
    default: true
    }
  }

  /// The object whose fields such programs may write, with the fields; nil where they may write none.
  ///
  /// Source: `bpf_tcp_ca_btf_struct_access`, Linux 6.18.
  public static func writableFields(of structure: String) -> (object: String, fields: [WritableField])? {
    structure == "tcp_congestion_ops" ? ("tcp_sock", congestionControl) : nil
  }

  /// The fields of a connection that packet programs may write. Source: `_nf_conntrack_btf_struct_access`, Linux 6.18.
  public static let connectionTracking: [WritableField] = [
    WritableField(structure: "nf_conn", member: "mark", isRange: false)
  ]

  // swift-format-ignore
  private static let congestionControl: [WritableField] = [
    WritableField(structure: "sock",                 member: "sk_pacing_rate",   isRange: false),
    WritableField(structure: "sock",                 member: "sk_pacing_status", isRange: false),
    WritableField(structure: "inet_connection_sock", member: "icsk_ca_priv",     isRange: true),
    WritableField(structure: "inet_connection_sock", member: "icsk_ack.pending", isRange: false),
    WritableField(structure: "tcp_sock",             member: "snd_cwnd",         isRange: false),
    WritableField(structure: "tcp_sock",             member: "snd_cwnd_cnt",     isRange: false),
    WritableField(structure: "tcp_sock",             member: "snd_cwnd_stamp",   isRange: false),
    WritableField(structure: "tcp_sock",             member: "snd_ssthresh",     isRange: false),
    WritableField(structure: "tcp_sock",             member: "ecn_flags",        isRange: false),
    WritableField(structure: "tcp_sock",             member: "app_limited",      isRange: false),
  ]
}
