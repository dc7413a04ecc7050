/// The range that a program's return value must lie in, by what the program is.
public enum ReturnRange {
  /// What the main program's `r0` must hold at its exit; nil where any number will do.
  ///
  /// Matches `check_return_code`, Linux 6.18. For LSM hooks that are not for cgroups the range depends on the hook and is
  /// not told here; for `struct_ops` and `lsm_cgroup` members that return nothing there is no value to check. Callbacks
  /// have ranges of their own.
  /// - Parameter attachType: nil counts as the attach type 0 that the kernel is given then.
  public static func required(type: ProgramType, attachType: AttachType?) -> ClosedRange<Int64>? {
    let attachType = attachType ?? .cgroupInetIngress
    for row in rows where row.type == type {
      if row.attachTypes.isEmpty || row.attachTypes.contains(attachType) { return row.range }
    }
    return nil
  }

  struct Row: Sendable {
    var type: ProgramType
    /// The attach types that the row holds for; empty for all.
    var attachTypes: [AttachType]
    var range: ClosedRange<Int64>

    init(_ type: ProgramType, at attachTypes: [AttachType] = [], _ range: ClosedRange<Int64>) {
      self.type = type
      self.attachTypes = attachTypes
      self.range = range
    }
  }

  private static let decided: [AttachType] = [
    .cgroupUdp4Recvmsg, .cgroupUdp6Recvmsg, .cgroupUnixRecvmsg,
    .cgroupInet4Getpeername, .cgroupInet6Getpeername, .cgroupUnixGetpeername,
    .cgroupInet4Getsockname, .cgroupInet6Getsockname, .cgroupUnixGetsockname,
  ]

  /// The first row that fits counts.
  // swift-format-ignore
  static let rows: [Row] = [
    Row(.cgroupSockAddr, at: decided,                                         1...1),
    Row(.cgroupSockAddr, at: [.cgroupInet4Bind, .cgroupInet6Bind],            0...3),
    Row(.cgroupSockAddr,                                                      0...1),
    Row(.cgroupSkb,      at: [.cgroupInetEgress],                             0...3),
    Row(.cgroupSkb,                                                           0...1),
    Row(.cgroupSock,                                                          0...1),
    Row(.sockOps,                                                             0...1),
    Row(.cgroupDevice,                                                        0...1),
    Row(.cgroupSysctl,                                                        0...1),
    Row(.cgroupSockopt,                                                       0...1),
    Row(.kprobe,         at: [.traceKprobeSession, .traceUprobeSession],      0...1),
    Row(.tracing,        at: [.traceFentry, .traceFexit],                     0...0),
    Row(.tracing,        at: [.traceIter],                                    0...1),
    Row(.skLookup,                                                            0...1),
    Row(.netfilter,                                                           0...1),
    Row(.lsm,            at: [.lsmCgroup],                                    0...1),
  ]
}
