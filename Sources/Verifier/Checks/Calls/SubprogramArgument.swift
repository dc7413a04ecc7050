import BPFTypeFormat

/// What a function's prototype promises about one argument. Source: `struct bpf_subprog_arg_info`, Linux 6.18.
struct SubprogramArgument: Hashable {
  /// The kinds of arguments that functions verified on their own may take.
  enum Kind: Hashable {
    /// A number.
    case anything
    /// The program's context.
    case context
    /// Memory of that many bytes.
    case memory(size: UInt32)
    /// A dynptr.
    case dynptr
    /// A kernel object; the type's number among the kernel's types.
    case typed(TypeID)
    /// A pointer into the arena, or a number.
    case arena
  }

  /// What it is.
  var kind: Kind
  /// ``TypeFlags/orNull``, ``TypeFlags/trusted``, ``TypeFlags/untrusted`` and ``TypeFlags/readOnly``.
  var flags: TypeFlags = []
}
