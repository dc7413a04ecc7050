import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What a program is attached to, as far as its arguments and its result depend on it: a function, a tracepoint, a hook, an
/// iterator, or a member of a structure of functions. All types are the kernel's.
///
/// Source: the fields `attach_...` and `ctx_arg_info` of `struct bpf_prog_aux`, Linux 6.18.
struct Attachment {
  /// An argument of which more is known than its type tells. Source: `struct bpf_ctx_arg_aux`, Linux 6.18.
  struct Argument {
    /// Where it lies in the context, in bytes.
    var offset: Int
    /// ``RegisterKind/typed`` or ``RegisterKind/buffer``.
    var kind: RegisterKind
    /// Its qualities.
    var flags: TypeFlags
    /// What it points to.
    var type: TypeID
    /// True where the program owns the object and must give it away.
    var isOwned = false
    /// The reference that stands for it on the path that is walked; 0 where it is not owned.
    var referenceID: UInt32 = 0
  }

  /// The name that messages use: a function's or tracepoint's, or a member's. Source: `attach_func_name`.
  var name: String
  /// Its parameters and result. Source: `attach_func_proto`.
  var prototype: BTFType
  /// True for tracepoints, whose first parameter is none of the program's. Source: `attach_btf_trace`.
  var isTracepoint = false
  /// Arguments of which more is known. Source: `ctx_arg_info`.
  var arguments: [Argument] = []
  /// The structure of functions whose member the program implements; nil for others. Source: `st_ops`.
  var structure: String?

  init(name: String, prototype: BTFType) {
    self.name = name
    self.prototype = prototype
  }

  /// True where it returns nothing.
  var returnsNothing: Bool { prototype.target == .void }
}

extension Attachment {
  /// Finds what a program is attached to and checks that it may be; nil for programs that are attached to nothing of a type.
  ///
  /// Targets that a loader does not find are no matter of the verifier. Matches `check_attach_btf_id`, Linux 6.18.33.
  static func find(
    for program: LinkedProgram, in profile: KernelProfile, _ analysis: ProgramAnalysis
  ) throws(VerificationStop) -> Attachment? {
    switch program.type {
    case .structOps: return try structOps(program, profile, analysis)
    case .tracing, .lsm: break
    default: return nil
    }
    guard let types = profile.types else { throw .unmodelled("attach targets without the kernel's types") }
    guard let attachType = program.attachType, let prefix = prefix(of: attachType) else {
      throw .rejected(.invalid, "")
    }
    guard let target = program.attachTarget, !target.isEmpty else {
      throw .unmodelled("program that names no attach target")
    }
    let kind: BTFKind = attachType == .traceRawTp ? .typedef : .function
    guard let id = profile.typeIndex?.find(prefix + target, kind: kind), let type = types[id] else {
      throw .unmodelled("attach target '\(prefix + target)', which the kernel's types do not have")
    }
    let rules = TargetRules(program: program, profile: profile, types: types, attachType: attachType)
    switch attachType {
    case .traceRawTp: return try rules.tracepoint(target, type)
    case .traceIter: return try rules.iterator(target, type)
    default: return try rules.function(prefix + target, id, type)
    }
  }

  /// What a loader puts in front of a target's name. Source: `btf_get_kernel_prefix_kind`, libbpf 1.5.
  private static func prefix(of attachType: AttachType) -> String? {
    switch attachType {
    case .traceRawTp: "btf_trace_"
    case .traceIter: "bpf_iter_"
    case .lsmMac, .lsmCgroup: SecurityHooks.prefix
    case .traceFentry, .traceFexit, .modifyReturn: ""
    default: nil
    }
  }
}
