public import BPFKernelModel

/// What a kernel lets programs have, as it answered when it was asked.
///
/// The tables of BPFKernelModel say what Linux 6.18 has; a kernel of another version or configuration may have more or less.
public struct KernelFeatures: Sendable, Hashable {
  /// How a program type is asked for its helpers: kernels may answer differently elsewhere.
  public struct Conditions: Sendable, Hashable {
    /// Where the program says that it will be attached; nil where its type has no such notion.
    public var attachType: AttachType?
    /// The function that it would be attached to; nil for none.
    public var target: String?
    /// True where the program asks to be allowed to sleep.
    public var isSleepable = false
  }

  /// The program types that can be loaded.
  public var programTypes: Set<ProgramType> = []
  /// The map types that can be made.
  public var mapTypes: Set<MapType> = []
  /// The helpers that each program type may call, by number, for those types that could be asked.
  public var helpers: [ProgramType: Set<Int32>] = [:]

  /// Nothing is known to be there.
  public init() {}

  /// How a program type is asked; nil for those that need another program.
  public static func conditions(of type: ProgramType) -> Conditions? {
    switch type {
    case .unspec, .ext: nil
    case .cgroupDevice: Conditions(attachType: .cgroupDevice)
    case .cgroupSysctl: Conditions(attachType: .cgroupSysctl)
    case .cgroupSock: Conditions(attachType: .cgroupInetSockCreate)
    case .cgroupSockAddr: Conditions(attachType: .cgroupInet4Connect)
    case .cgroupSockopt: Conditions(attachType: .cgroupGetsockopt)
    case .skLookup: Conditions(attachType: .skLookup)
    case .netfilter: Conditions(attachType: .netfilter)
    case .skReuseport: Conditions(attachType: .skReuseportSelect)
    // Probes of functions need more of a kernel than its verifier: a tracepoint is there wherever there is tracing.
    case .tracing: Conditions(attachType: .traceRawTp, target: "sched_switch")
    case .lsm: Conditions(attachType: .lsmMac, target: "file_open")
    // The structure whose members the tables take for granted; its first member has number 0.
    case .structOps: Conditions(target: "tcp_congestion_ops")
    case .syscall: Conditions(isSleepable: true)
    default: Conditions()
    }
  }

  /// Whether a program may call a helper, where the tables say `modelled`.
  ///
  /// The tables know of attachment and target what nobody asked the kernel: its answer counts where it is not theirs.
  func allows(helper id: Int32, to type: ProgramType, modelled: Bool) -> Bool {
    guard let known = helpers[type], let asked = Self.conditions(of: type) else { return modelled }
    let expected = HelperTable.isAvailable(
      id, to: type, attachType: asked.attachType, sleepable: asked.isSleepable, target: asked.target)
    return known.contains(id) == expected ? modelled : known.contains(id)
  }
}
