/// A kernel function that programs may call by its BTF id.
public struct KernelFunction: Sendable, Hashable {
  /// Which programs of the hooks' types may call it, where not all may.
  enum Filter: Sendable, Hashable {
    /// All of them.
    case none
    /// Iterators alone. Source: Linux 6.18 `tracing_iter_filter`.
    case iterators
    /// Probes that are attached at entry and return of a function. Source: Linux 6.18 `bpf_kprobe_multi_filter`.
    case sessions
    /// Programs of security modules alone. Source: Linux 6.18 `bpf_fs_kfuncs_filter`.
    case securityModules
  }

  /// Its name.
  public var name: String
  /// What the verifier has to know of it.
  public var flags: KernelFunctionFlags
  /// The groups of program types that may call it.
  public var hooks: KernelFunctionHooks
  let filter: Filter

  init(_ name: String, _ flags: KernelFunctionFlags, _ hooks: KernelFunctionHooks, for filter: Filter = .none) {
    self.name = name
    self.flags = flags
    self.hooks = hooks
    self.filter = filter
  }

  /// Whether a program may call it. Matches `btf_kfunc_id_set_contains`, Linux 6.18.
  public func isAvailable(to type: ProgramType, attachType: AttachType?) -> Bool {
    guard !hooks.isDisjoint(with: KernelFunctionHooks(of: type).union(.common)) else { return false }
    switch filter {
    case .none: return true
    case .iterators: return attachType == .traceIter
    case .sessions: return attachType == .traceKprobeSession || attachType == .traceUprobeSession
    case .securityModules: return type == .lsm
    }
  }
}
