/// Groups of program types that kernel functions are registered for. Source: `enum btf_kfunc_hook`, Linux 6.18.
public struct KernelFunctionHooks: OptionSet, Hashable, Sendable {
  /// A bit for each group.
  public var rawValue: UInt16
  /// Makes groups from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Every program.
  public static let common = Self(rawValue: 1 << 0)
  /// XDP programs.
  public static let xdp = Self(rawValue: 1 << 1)
  /// Classifiers.
  public static let trafficControl = Self(rawValue: 1 << 2)
  /// Implementations of kernel structures.
  public static let structOps = Self(rawValue: 1 << 3)
  /// Tracing programs, tracepoints, performance events and security modules.
  public static let tracing = Self(rawValue: 1 << 4)
  /// Programs that make system calls.
  public static let syscall = Self(rawValue: 1 << 5)
  /// Programs of control groups, and socket operations.
  public static let cgroup = Self(rawValue: 1 << 6)
  /// Actions of traffic control.
  public static let action = Self(rawValue: 1 << 7)
  /// Parsers and verdicts of socket maps.
  public static let socketSKB = Self(rawValue: 1 << 8)
  /// Socket filters.
  public static let socketFilter = Self(rawValue: 1 << 9)
  /// Light-weight tunnels.
  public static let lightTunnel = Self(rawValue: 1 << 10)
  /// Netfilter programs.
  public static let netfilter = Self(rawValue: 1 << 11)
  /// Probes.
  public static let kprobe = Self(rawValue: 1 << 12)

  /// What the kernel's own set of general functions is registered for.
  static let generic: Self = [.xdp, .trafficControl, .structOps, .tracing, .syscall, .cgroup]
  /// What `bpf_dynptr_from_skb` is registered for.
  static let socketBuffers: Self = [
    .trafficControl, .tracing, .cgroup, .action, .socketSKB, .socketFilter, .lightTunnel, .netfilter,
  ]

  /// The group of a program type; none for the types that have none. Matches `bpf_prog_type_to_kfunc_hook`, Linux 6.18.
  public init(of type: ProgramType) {
    switch type {
    case .xdp: self = .xdp
    case .schedCls: self = .trafficControl
    case .structOps: self = .structOps
    case .tracing, .tracepoint, .perfEvent, .lsm: self = .tracing
    case .syscall: self = .syscall
    case .cgroupSkb, .cgroupSock, .cgroupDevice, .cgroupSockAddr, .cgroupSockopt, .cgroupSysctl, .sockOps:
      self = .cgroup
    case .schedAct: self = .action
    case .skSkb: self = .socketSKB
    case .socketFilter: self = .socketFilter
    case .lwtIn, .lwtOut, .lwtXmit, .lwtSeg6Local: self = .lightTunnel
    case .netfilter: self = .netfilter
    case .kprobe: self = .kprobe
    default: self = []
    }
  }
}
