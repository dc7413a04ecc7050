extension HelperTable {
  /// Callable from programs of every type; to these each row below adds.
  // swift-format-ignore
  static let everywhere: HelperSet = [
    1, 2, 3, 87, 88, 89, 195, 164, 181,                // maps, loops
    5, 125, 208, 118, 7, 8, 42,                        // clocks, randomness, CPU
    14, 15, 16, 17, 35, 37, 80, 120, 123, 158, 175,    // current task and cgroup
    109, 117, 141, 176, 180,                           // signals, stack and VMAs of a task
    6, 177, 149, 165, 182, 105, 106,                   // printing and strings
    12, 22, 55,                                        // tail calls, perf counters
    112, 113, 114, 115, 148, 191,                      // reading kernel and user memory
    93, 94, 169, 170, 171, 172,                        // locks and timers
    130, 131, 132, 133, 134, 209,                      // ring buffers
    197, 198, 199, 200, 201, 202, 203,                 // dynptrs
    153, 154, 194,                                     // per-CPU variables, kptrs
    156, 157, 210, 211,                                // task and cgroup storage
  ]

  /// Attach types of `cgroup_sock_addr` whose return value a program may read and set: all but those that run after the
  /// system call's outcome is decided (`recvmsg`, `getpeername`, `getsockname`).
  private static let withReturnValue: [AttachType] = [
    .cgroupInet4Bind, .cgroupInet6Bind, .cgroupInet4Connect, .cgroupInet6Connect, .cgroupUnixConnect,
    .cgroupUdp4Sendmsg, .cgroupUdp6Sendmsg, .cgroupUnixSendmsg,
  ]

  /// Who may call what beyond ``everywhere``; rows of a type add up.
  ///
  /// Source: Linux 6.18.44 as asked by loading a call of every helper from every program type. That kernel has neither
  /// function tracing nor LSM nor infrared: the rows marked "by the source" follow kernel/trace/bpf_trace.c,
  /// kernel/bpf/bpf_lsm.c and drivers/media/rc/bpf-lirc.c instead. `probe_write_user` (36) and `override_return` (58)
  /// are nobody's: that kernel, locked down and without error injection, gives them to no program.
  // swift-format-ignore
  static let availability: [HelperAvailability] = [
    HelperAvailability(.socketFilter,          [.networking, .loadBytes, .socketOfSKB, .netnsCookie]),
    HelperAvailability(.kprobe,                [.tracing, .attachCookie]),
    HelperAvailability(.schedCls,              [.fullTC]),
    HelperAvailability(.schedAct,              [.fullTC]),
    HelperAvailability(.tracepoint,            [.tracing, .attachCookie]),
    HelperAvailability(.xdp,                   [.networking, .lookupSocket, .syncookies, [23, 28, 44, 51, 54, 65, 69, 163, 188, 189, 190]]),
    HelperAvailability(.perfEvent,             [.tracing, .attachCookie, [56, 119]]),
    HelperAvailability(.cgroupSkb,             [.networking, .loadBytes, .socketOfSKB, .lookupSocket, .socketStorage, .socketViews, .netnsCookie, .cgroupOfSKB, .cgroupStorage, [128, 129]]),
    HelperAvailability(.cgroupSock,            [.output, .coarseClock, .netnsCookie, .cgroupStorage, .returnValue, [46, 107]]),
    HelperAvailability(.lwtIn,                 [.lightTunnel, [73]]),
    HelperAvailability(.lwtOut,                [.lightTunnel]),
    HelperAvailability(.lwtXmit,               [.lightTunnel, .rewriteSKB, [73]]),
    HelperAvailability(.lwtSeg6Local,          [.lightTunnel, [74, 75, 76]]),
    HelperAvailability(.sockOps,               [.networking, .socketOptions, .socketStorage, .netnsCookie, .cgroupStorage, [46, 53, 59, 70, 96, 142, 143, 144]]),
    HelperAvailability(.skSkb,                 [.networking, .socketOfSKB, .lookupSocket, [9, 26, 38, 39, 43, 50, 52, 72]]),
    HelperAvailability(.cgroupDevice,          [.output, .cgroupStorage, .returnValue]),
    HelperAvailability(.skMsg,                 [.networking, .socketStorage, .netnsCookie, [60, 61, 62, 63, 71, 90, 91]]),
    HelperAvailability(.rawTracepoint,         [.tracing, .attachCookie]),
    HelperAvailability(.rawTracepointWritable, [.tracing, .attachCookie]),
    HelperAvailability(.cgroupSockAddr,        [.sockAddr]),
    HelperAvailability(.cgroupSockAddr,        at: withReturnValue, [.returnValue]),
    HelperAvailability(.cgroupSockAddr,        at: [.cgroupInet4Connect, .cgroupInet6Connect], [[64]]),
    HelperAvailability(.lircMode2,             [[77, 78, 92]]),  // by the source
    HelperAvailability(.skReuseport,           [.loadBytes, .coarseClock, [46, 82]]),
    HelperAvailability(.flowDissector,         [.coarseClock, .socketCasts, [26]]),
    HelperAvailability(.cgroupSysctl,          [.output, .coarseClock, .cgroupStorage, .returnValue, [101, 102, 103, 104]]),
    HelperAvailability(.cgroupSockopt,         [.output, .socketStorage, .netnsCookie, .cgroupStorage, .returnValue, [96]]),
    HelperAvailability(.cgroupSockopt,         at: [.cgroupSetsockopt], [.socketOptions]),
    HelperAvailability(.tracing,               [.typedTracing]),
    HelperAvailability(.tracing,               at: [.traceRawTp], [.attachCookie]),
    HelperAvailability(.tracing,               at: [.traceIter], [.sequence]),
    HelperAvailability(.tracing,               at: [.traceIter], target: "tcp", [.socketOptions]),
    HelperAvailability(.tracing,               at: [.traceIter], target: "unix", [.socketOptions]),
    HelperAvailability(.tracing,               at: [.traceFentry, .traceFexit, .modifyReturn], [.attachCookie, .functionArgs]),  // by the source
    HelperAvailability(.lsm,                   [.typedTracing, [145, 146, 159, 161, 193]]),  // by the source
    HelperAvailability(.lsm,                   at: [.lsmMac], [.attachCookie, .functionArgs]),  // by the source
    HelperAvailability(.lsm,                   at: [.lsmCgroup], [.cgroupStorage, .returnValue, .socketOptions]),  // by the source
    HelperAvailability(.structOps,             target: "tcp_congestion_ops", [.coarseClock, .socketStorage, .socketOptions, [116]]),
    HelperAvailability(.skLookup,              [.networking, [86, 124]]),
    HelperAvailability(.syscall,               [.typedTracing, [166, 167, 168, 179]]),
  ]

  private static let byType: [[HelperAvailability]] = {
    var table = Array(repeating: [HelperAvailability](), count: ProgramType.allCases.count)
    for row in availability { table[Int(row.type.rawValue)].append(row) }
    return table
  }()

  /// True where a program of this type may name the helper in a call; where false the kernel says
  /// `program of this type cannot use helper`.
  ///
  /// Matches the program types' `get_func_proto` callbacks, Linux 6.18. Being callable is not all: see
  /// ``HelperTraits/gplOnly``, ``HelperTraits/mightSleep`` and ``isAllowed(_:to:attachType:)``. A program that replaces
  /// another's function (`ext`) has the helpers of the program it goes into: ask with that one's type.
  /// - Parameters:
  ///   - sleepable: changes nothing in Linux 6.18; helpers that sleep are refused by their trait.
  ///   - target: the iterator's target, such as `tcp`, or the structure that a `struct_ops` program is part of, followed
  ///     by the member where known, such as `tcp_congestion_ops.release`. Some have helpers of their own. A structure
  ///     that is not named is taken for `tcp_congestion_ops`.
  public static func isAvailable(
    _ id: Int32, to type: ProgramType, attachType: AttachType?, sleepable: Bool, target: String? = nil
  ) -> Bool {
    if type == .ext || type == .unspec { return false }
    let target = type == .structOps ? target ?? "tcp_congestion_ops" : target
    if unavailable(id, toTarget: target, of: type) { return false }
    if everywhere.contains(id) { return true }
    for row in byType[Int(type.rawValue)] where row.helpers.contains(id) {
      if row.applies(to: attachType, target: target) { return true }
    }
    return false
  }

  /// What the members of structures are denied. Matches `bpf_tcp_ca_get_func_proto` (net/ipv4/bpf_tcp_ca.c), where a
  /// socket that is being released has no options, and `bpf_dummy_ops`, which has no helpers.
  private static func unavailable(_ id: Int32, toTarget target: String?, of type: ProgramType) -> Bool {
    guard type == .structOps, let target else { return false }
    if target.hasPrefix("bpf_dummy_ops") { return true }
    return target == "tcp_congestion_ops.release" && HelperSet.socketOptions.contains(id)
  }

  /// False where the kernel has the helper for this type but refuses the call with
  /// `helper call is not allowed in probe`.
  ///
  /// Matches the `allowed` callbacks of `bpf_d_path` and the tracing variants of socket storage, Linux 6.18. For LSM and
  /// function tracing the answer depends on the hook besides, which is not looked at.
  public static func isAllowed(_ id: Int32, to type: ProgramType, attachType: AttachType?) -> Bool {
    switch (id, type) {
    case (147, .tracing): attachType != .traceRawTp
    case (147, .syscall), (107, .syscall), (108, .syscall): false
    default: true
    }
  }
}
