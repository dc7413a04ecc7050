/// The kernel structures of functions that programs implement, beyond what the kernel's types tell of them.
public enum StructOpsRules {
  /// A part of a kernel object that programs may write.
  public struct WritableField: Sendable, Hashable {
    /// Where a store to the field may lie.
    public enum Place: Sendable, Hashable {
      /// It starts at the field's first byte.
      case atStart
      /// It starts anywhere in the field.
      case anywhere
    }

    /// The structure that the offset counts in: the object itself, or one that it begins with.
    public let structure: String
    /// The member, with dots for members of members.
    public let member: String
    /// Where a store may lie; it must end with the field in any case.
    public let place: Place
    /// The bytes of the field that are meant; nil for all.
    public let part: Range<Int>?

    init(_ structure: String, _ member: String, _ place: Place = .atStart, part: Range<Int>? = nil) {
      self.structure = structure
      self.member = member
      self.place = place
      self.part = part
    }
  }

  /// A kernel object of which programs may write some fields.
  public struct WritableObject: Sendable, Hashable {
    /// The object's structure.
    public let structure: String
    /// The fields.
    public let fields: [WritableField]
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
        "init_task", "cgroup_init", "cgroup_exit", "cgroup_prep_move", "cpu_online", "cpu_offline", "init", "exit",
      ].contains(member)
    default: true
    }
  }

  /// The objects whose fields such programs may write; nil where that is not known.
  ///
  /// Source: `bpf_tcp_ca_btf_struct_access`, `bpf_scx_btf_struct_access` and `bpf_qdisc_btf_struct_access`, Linux 6.18.
  public static func writableObjects(of structure: String) -> [WritableObject]? {
    switch structure {
    case "tcp_congestion_ops": congestionControl
    case "sched_ext_ops": scheduler
    case "Qdisc_ops": queueingDiscipline
    default: nil
    }
  }

  /// True where the kernel says nothing about a store that it refuses.
  public static func refusesSilently(_ structure: String) -> Bool { structure == "sched_ext_ops" }

  /// The connection of which packet programs may write a field. Source: `_nf_conntrack_btf_struct_access`, Linux 6.18.
  public static let connectionTracking = WritableObject(
    structure: "nf_conn", fields: [WritableField("nf_conn", "mark")])

  // swift-format-ignore
  private static let congestionControl = [
    WritableObject(structure: "tcp_sock", fields: [
      WritableField("sock",                 "sk_pacing_rate"),
      WritableField("sock",                 "sk_pacing_status"),
      WritableField("inet_connection_sock", "icsk_ca_priv", .anywhere),
      WritableField("inet_connection_sock", "icsk_ack.pending"),
      WritableField("tcp_sock",             "snd_cwnd"),
      WritableField("tcp_sock",             "snd_cwnd_cnt"),
      WritableField("tcp_sock",             "snd_cwnd_stamp"),
      WritableField("tcp_sock",             "snd_ssthresh"),
      WritableField("tcp_sock",             "ecn_flags"),
      WritableField("tcp_sock",             "app_limited"),
    ]),
  ]

  // swift-format-ignore
  private static let scheduler = [
    WritableObject(structure: "task_struct", fields: [
      WritableField("task_struct", "scx.slice",     .anywhere),
      WritableField("task_struct", "scx.dsq_vtime", .anywhere),
      WritableField("task_struct", "scx.disallow",  .anywhere),
    ]),
  ]

  // swift-format-ignore
  private static let queueingDiscipline = [
    WritableObject(structure: "Qdisc", fields: [
      WritableField("Qdisc", "limit"),
      WritableField("Qdisc", "q.qlen"),
      WritableField("Qdisc", "qstats", .anywhere),
    ]),
    // Source: `data` of `struct qdisc_skb_cb`, which the packet's control block holds.
    WritableObject(structure: "sk_buff", fields: [
      WritableField("sk_buff", "tstamp"),
      WritableField("sk_buff", "cb", .anywhere, part: 8..<28),
    ]),
  ]
}
