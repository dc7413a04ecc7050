extension Context {
  /// `struct pt_regs` of x86-64. Matches `kprobe_prog_is_valid_access` (kernel/trace/bpf_trace.c), Linux 6.18.
  static let ptRegs = Context("pt_regs", size: 168, registers(load: .any))

  /// `struct bpf_perf_event_data` of x86-64. Matches `pe_prog_is_valid_access` (kernel/trace/bpf_trace.c), Linux 6.18.
  static let perfEvent = Context(
    "bpf_perf_event_data", size: 184,
    registers(load: .exact(8)) + [
      ContextField("sample_period", 168, 8, .narrow(8)),
      ContextField("addr", 176, 8, .narrow(8)),
    ])

  /// The names that the kernel gives x86-64's registers, in the order of `struct pt_regs`.
  private static let registerNames = [
    "r15", "r14", "r13", "r12", "bp", "bx", "r11", "r10", "r9", "r8", "ax", "cx", "dx", "si", "di", "orig_ax", "ip",
    "cs", "flags", "sp", "ss",
  ]

  private static func registers(load: AccessShape) -> [ContextField] {
    registerNames.enumerated().map { ContextField($0.element, $0.offset * 8, 8, load) }
  }

  /// A tracepoint's record. What lies behind the first 8 bytes, which are the kernel's own, depends on the tracepoint.
  ///
  /// Matches `tp_prog_is_valid_access` (kernel/trace/bpf_trace.c), Linux 6.18; the size is `PERF_MAX_TRACE_SIZE`. Its
  /// lower bound compares as unsigned, so that the kernel lets every negative offset pass.
  static let tracepoint = Context("trace_entry", size: 8192, from: 8, load: .any, before: .any)

  /// The record of `syscalls/sys_enter_*`.
  // swift-format-ignore
  static let systemCallEntry = Context("trace_event_raw_sys_enter", size: 64, [
    ContextField("id",    8,  8, .any),
    ContextField("args", 16, 48, .any, each: 8),
  ])

  /// The record of `syscalls/sys_exit_*`.
  // swift-format-ignore
  static let systemCallExit = Context("trace_event_raw_sys_exit", size: 24, [
    ContextField("id",   8, 8, .any),
    ContextField("ret", 16, 8, .any),
  ])

  /// `struct bpf_raw_tracepoint_args`, as long as a function has arguments at most.
  ///
  /// Matches `bpf_tracing_ctx_access` with `MAX_BPF_FUNC_ARGS` 12, Linux 6.18.
  // swift-format-ignore
  static let rawTracepoint = Context("bpf_raw_tracepoint_args", size: 96, [
    ContextField("args", 0, 96, .any, each: 8),
  ])

  /// As ``rawTracepoint``, with a buffer first. Matches `raw_tp_writable_prog_is_valid_access`, Linux 6.18.
  // swift-format-ignore
  static let rawTracepointWritable = Context("bpf_raw_tracepoint_args", size: 96, [
    ContextField("buffer", 0,  8, .pointerAtStart, .tracepointBuffer),
    ContextField("args",   8, 88, .any, each: 8),
  ])

  /// The arguments of a function, hook, iterator or structure's member. What each is, and how many there are, tells BTF.
  ///
  /// Matches the part of `btf_ctx_access` before it looks at types, Linux 6.18.
  // swift-format-ignore
  static let typedArguments = Context("ctx", size: 96, [
    ContextField("args", 0, 96, .any, .typed, each: 8),
  ])

  /// The memory that `BPF_PROG_TEST_RUN` hands to a syscall program.
  ///
  /// Matches `syscall_prog_is_valid_access` (kernel/bpf/syscall.c), Linux 6.18, for offsets below `U16_MAX`.
  static let syscall = Context("ctx", size: 65535, load: .any, store: .any)

  /// One sample of an infrared receiver. Matches `lirc_mode2_is_valid_access` (drivers/media/rc/bpf-lirc.c), Linux 6.18.
  // swift-format-ignore
  static let lirc = Context("bpf_lirc_mode2_sample", size: 4, [
    ContextField("sample", 0, 4, .exact(4)),
  ])
}
