/// The contexts of all program types: their fields and who may read or write what.
public enum ContextTable {
  /// Whether a program may access its context at `offset` with `size` bytes, and what comes of it; nil where the kernel says
  /// `invalid bpf_context access`.
  ///
  /// Matches the program types' `is_valid_access` callbacks, Linux 6.18; for privileged programs. A program that replaces
  /// another's function (`ext`) has the context of the program it goes into: ask with that one's type.
  /// - Parameters:
  ///   - offset: bytes from the context's start, of any value.
  ///   - size: bytes accessed; only 1, 2, 4 and 8 are ever allowed.
  ///   - isSignExtended: true for the loads of `BPF_MEMSX`, which no packet pointer can come from.
  public static func access(
    offset: Int, size: Int, isWrite: Bool, type: ProgramType, attachType: AttachType?, isSignExtended: Bool = false
  ) -> ContextAccess? {
    guard
      let access = context(of: type)?.access(
        offset: offset, size: size, isWrite: isWrite, type: type, attachType: attachType)
    else { return nil }
    if isSignExtended {
      switch access.value {
      case .packet, .packetEnd, .packetMeta: return nil
      default: break
      }
    }
    return access
  }

  /// The structure behind a program's first argument; nil for `unspec` and `ext`, which have none of their own.
  ///
  /// - Parameter target: the tracepoint that a program attaches to, such as `syscalls/sys_enter_openat`, where known.
  public static func layout(
    for type: ProgramType, attachType: AttachType?, target: String? = nil
  ) -> ContextLayout? {
    if type == .tracepoint, let target {
      if target.hasPrefix("syscalls/sys_enter_") { return Context.systemCallEntry.layout }
      if target.hasPrefix("syscalls/sys_exit_") { return Context.systemCallExit.layout }
    }
    return context(of: type)?.layout
  }

  // swift-format-ignore
  private static func context(of type: ProgramType) -> Context? {
    switch type {
    case .socketFilter, .schedCls, .schedAct, .cgroupSkb, .skSkb, .flowDissector,
         .lwtIn, .lwtOut, .lwtXmit, .lwtSeg6Local: .skBuff
    case .xdp:                                     .xdp
    case .skMsg:                                   .skMsg
    case .skReuseport:                             .skReuseport
    case .skLookup:                                .skLookup
    case .netfilter:                               .netfilter
    case .cgroupSock:                              .cgroupSock
    case .cgroupSockAddr:                          .sockAddr
    case .cgroupSockopt:                           .sockopt
    case .cgroupSysctl:                            .sysctl
    case .cgroupDevice:                            .device
    case .sockOps:                                 .sockOps
    case .kprobe:                                  .ptRegs
    case .perfEvent:                               .perfEvent
    case .tracepoint:                              .tracepoint
    case .rawTracepoint:                           .rawTracepoint
    case .rawTracepointWritable:                   .rawTracepointWritable
    case .tracing, .lsm, .structOps:               .typedArguments
    case .syscall:                                 .syscall
    case .lircMode2:                               .lirc
    case .unspec, .ext:                            nil
    }
  }
}
