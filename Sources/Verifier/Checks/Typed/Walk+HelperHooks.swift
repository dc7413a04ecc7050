import BPFKernelModel
import BPFProgram

extension Walk {
  /// True where a helper may be called by programs that are attached where this one is.
  ///
  /// Matches the `allowed` callbacks of the helpers' prototypes, Linux 6.18.
  func isAllowedHere(_ helper: Int32) -> Bool {
    switch helper {
    case HelperNumber.dPath: mayNamePaths
    case HelperNumber.skStorageGet, HelperNumber.skStorageDelete: mayStoreInSockets
    case HelperNumber.imaInodeHash, HelperNumber.imaFileHash: isOnSleepableHook
    default: true
    }
  }

  /// True where the hook that the program is on has the helper. Source: `bpf_lsm_func_proto`, Linux 6.18.
  func isAvailableOnHook(_ helper: Int32) -> Bool {
    guard program.type == .lsm, program.attachType == .lsmCgroup, let attachment else { return true }
    guard helper == HelperNumber.setsockopt || helper == HelperNumber.getsockopt else { return true }
    return SecurityHooks.hasSocketOptions(String(attachment.name.dropFirst(SecurityHooks.prefix.count)))
  }

  private var isOnSleepableHook: Bool {
    guard program.type == .lsm, let attachment else { return program.type != .lsm }
    return SecurityHooks.maySleep(String(attachment.name.dropFirst(SecurityHooks.prefix.count)))
  }

  /// Source: `bpf_d_path_allowed`.
  private var mayNamePaths: Bool {
    if program.type == .tracing && program.attachType == .traceIter { return true }
    if program.type == .lsm { return isOnSleepableHook }
    return attachment.map { AttachRules.mayNamePaths($0.name) } ?? false
  }

  /// Source: `bpf_sk_storage_tracing_allowed`; syscall programs have the same prototype, other types one of their own.
  private var mayStoreInSockets: Bool {
    switch program.type {
    case .tracing:
      switch program.attachType {
      case .traceIter, .traceRawTp: true
      case .traceFentry, .traceFexit: !(attachment?.name.hasPrefix("bpf_sk_storage") ?? false)
      default: false
      }
    case .syscall: false
    default: true
    }
  }
}
