/// The kernel's limits on programs.
///
/// Source: Linux 6.18, the constant and file in each line's comment.
// swift-format-ignore
public enum Limits {
  /// Bytes of stack of one frame, and of all frames of a call chain (`MAX_BPF_STACK`, include/linux/filter.h).
  public static let stackBytes = 512
  /// Bytes of stack that a frame may have used where a tail call is reachable in a callee (`check_max_stack_depth_subprog`, kernel/bpf/verifier.c).
  public static let stackBytesBeforeTailCall = 256
  /// Bytes of stack of a subprogram from which on it gets a private stack (`BPF_PRIV_STACK_MIN_SIZE`, kernel/bpf/verifier.c).
  public static let privateStackBytes = 64
  /// Frames in a call chain, the main program's included (`MAX_CALL_FRAMES`, include/linux/bpf_verifier.h).
  public static let callFrames = 8
  /// Subprograms of a program, the main one included (`BPF_MAX_SUBPROGS`, include/linux/bpf_verifier.h).
  public static let subprograms = 256
  /// Tail calls in a row at run time (`MAX_TAIL_CALL_CNT`, include/linux/bpf.h).
  public static let tailCalls = 33
  /// Instructions that the verifier looks at, and that a privileged program may have (`BPF_COMPLEXITY_LIMIT_INSNS`, include/linux/bpf.h).
  public static let processedInstructions = 1_000_000
  /// Instructions that a program loaded without CAP_BPF may have (`BPF_MAXINSNS`, include/uapi/linux/bpf_common.h).
  public static let unprivilegedInstructions = 4096
  /// Branches that may wait to be looked at (`BPF_COMPLEXITY_LIMIT_JMP_SEQ`, kernel/bpf/verifier.c).
  public static let pendingBranches = 8192
  /// States kept in one bucket without CAP_BPF (`BPF_COMPLEXITY_LIMIT_STATES`, kernel/bpf/verifier.c).
  public static let unprivilegedStates = 64
  /// Passes over the states of a loop before all its numbers are marked precise (`MAX_BACKEDGE_ITERS`, kernel/bpf/verifier.c).
  public static let backedgePasses = 64
  /// Maps that a program may use (`MAX_USED_MAPS`, include/linux/bpf_verifier.h).
  public static let usedMaps = 64
  /// Kernel modules and BTF objects that a program may use (`MAX_USED_BTFS`, include/linux/bpf_verifier.h).
  public static let usedTypeObjects = 64
  /// Kernel functions that a program may call (`MAX_KFUNC_DESCS`, kernel/bpf/verifier.c).
  public static let kernelFunctions = 256
  /// Modules that these may come from (`MAX_KFUNC_BTFS`, kernel/bpf/verifier.c).
  public static let kernelFunctionModules = 256
  /// Rounds of a loop by `may_goto` (`BPF_MAX_LOOPS`, include/linux/bpf.h).
  public static let loopRounds = 8 * 1024 * 1024
  /// Offset of a packet pointer up to which its range is tracked (`MAX_PACKET_OFF`, include/linux/bpf_verifier.h).
  public static let packetOffset = 0xffff
  /// Bound that a pointer's offset stays below, to either side (`BPF_MAX_VAR_OFF`, include/linux/bpf_verifier.h).
  public static let variableOffset: Int64 = 1 << 29
  /// Bound of a size argument (`BPF_MAX_VAR_SIZ`, include/linux/bpf_verifier.h).
  public static let variableSize: Int64 = 1 << 29
  /// Arguments of a function (`MAX_BPF_FUNC_REG_ARGS`, include/linux/bpf.h).
  public static let functionArguments = 5
  /// Arguments of a kernel function that is traced (`MAX_BPF_FUNC_ARGS`, include/linux/bpf.h).
  public static let tracedFunctionArguments = 12
  /// Bytes of an object's name, its terminating zero included (`BPF_OBJ_NAME_LEN`, include/uapi/linux/bpf.h).
  public static let nameBytes = 16
  /// Arguments of the printing helpers with an array (`MAX_BPRINTF_VARARGS`, include/linux/bpf.h).
  public static let formatArguments = 12
  /// Bytes of a page on x86-64 (`PAGE_SIZE`).
  public static let pageBytes = 4096
  /// Bytes that one allocation may have on x86-64 (`KMALLOC_MAX_SIZE`, include/linux/slab.h).
  public static let allocationBytes = 1 << 22
  /// Bytes that one per-CPU allocation may have (`PCPU_MIN_UNIT_SIZE`, include/linux/percpu.h).
  public static let perCPUBytes = 32 << 10
}
