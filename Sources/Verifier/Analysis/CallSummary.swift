import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What the static passes need to know of a helper or kernel function. Source: `struct call_summary`, Linux 6.18.
struct CallSummary: Hashable, Sendable {
  /// Number of parameters; the registers after them are not read.
  var parameterCount: Int
  /// `r0` is not written.
  var isVoid: Bool
  /// The call is inlined, and registers it does not use survive.
  var isFastcall: Bool
  /// It may sleep.
  var mightSleep: Bool
  /// It may move the packet.
  var changesPacket: Bool
}

/// Looks up what calls do, for one program under one profile.
struct CallFacts {
  private let program: LinkedProgram
  private let profile: KernelProfile
  private let isBPFCapable: Bool

  init(_ program: LinkedProgram, _ profile: KernelProfile, isBPFCapable: Bool = true) {
    self.program = program
    self.profile = profile
    self.isBPFCapable = isBPFCapable
  }

  /// The summary of a call; nil for other instructions, calls inside the program and functions that the program may not call.
  /// Kernel: `get_call_summary`.
  func summary(of call: Instruction) -> CallSummary? {
    if call.isHelperCall { return helper(call.immediate) }
    if call.isKernelFunctionCall { return kernelFunction(call) }
    return nil
  }

  private func helper(_ id: Int32) -> CallSummary? {
    // An extension may call what the program that it extends may; that is not known here.
    guard let prototype = HelperTable.helper(id), program.type == .ext || profile.allows(helper: id, in: program),
      isBPFCapable || HelperTable.isUnprivileged(id)
    else { return nil }
    return CallSummary(
      parameterCount: min(prototype.arguments.count, 5), isVoid: prototype.returns.kind == .void,
      isFastcall: id == Self.getProcessorID && prototype.traits.contains(.fastcall) && hasInlinedProcessorID,
      mightSleep: prototype.traits.contains(.mightSleep), changesPacket: prototype.traits.contains(.changesPacket))
  }

  /// `bpf_get_smp_processor_id`, the one helper that x86-64 inlines by the fastcall convention.
  private static let getProcessorID: Int32 = 8

  /// True for the program types whose `bpf_get_smp_processor_id` is the kind that is inlined: tracing, TC, XDP and LWT's output.
  private var hasInlinedProcessorID: Bool {
    switch program.type {
    case .kprobe, .tracepoint, .perfEvent, .rawTracepoint, .rawTracepointWritable, .tracing, .lsm, .structOps,
      .schedCls,
      .schedAct, .xdp, .lwtOut, .lwtXmit, .syscall:
      true
    default: false
    }
  }

  private func kernelFunction(_ call: Instruction) -> CallSummary? {
    guard let types = profile.types, let function = availableFunction(call),
      let type = types[TypeID(rawValue: UInt32(bitPattern: call.immediate))]
    else { return nil }
    return CallSummary(
      parameterCount: min(types.parameters(of: type).count, 5), isVoid: types.result(of: type) == .void,
      isFastcall: function.flags.contains(.fastcall), mightSleep: function.flags.contains(.maySleep),
      changesPacket: function.name == "bpf_xdp_pull_data")
  }

  /// The row of the kernel function that a call names; nil where the program may not call it.
  /// Source: `fetch_kfunc_meta`, Linux 6.18.
  private func availableFunction(_ call: Instruction) -> KernelFunction? {
    guard let name = kernelFunctionName(call), let function = KernelFunctionTable.function(named: name),
      program.type == .ext || function.isAvailable(to: program.type, attachType: program.attachType)
    else { return nil }
    return function
  }

  /// The name of the kernel function that a call names; nil where the profile has no types or the call no function.
  func kernelFunctionName(_ call: Instruction) -> String? {
    call.isKernelFunctionCall ? kernelFunctionName(call.immediate, module: call.offset) : nil
  }

  /// The name of a kernel function by its BTF id; only the kernel proper, module 0, is known.
  func kernelFunctionName(_ identifier: Int32, module: Int16) -> String? {
    guard module == 0, let types = profile.types else { return nil }
    let id = TypeID(rawValue: UInt32(bitPattern: identifier))
    guard let type = types[id], type.kind == .function else { return nil }
    return types.name(of: id)
  }

  /// True where a call may move the packet, whether or not the program may make it. Kernel: `bpf_helper_changes_pkt_data`.
  func changesPacket(_ call: Instruction) -> Bool {
    if call.isHelperCall { return HelperTable.helper(call.immediate)?.traits.contains(.changesPacket) ?? false }
    return summary(of: call)?.changesPacket ?? false
  }

  /// Kernel: `is_sync_callback_calling_insn`.
  func callsCallback(_ call: Instruction) -> Bool {
    if call.isHelperCall {
      switch call.immediate {
      case Self.forEachMapElement, Self.findVMA, Self.loop, Self.userRingbufDrain: return true
      default: return false
      }
    }
    return kernelFunctionName(call) == "bpf_rbtree_add_impl"
  }

  /// Kernel: `is_async_callback_calling_insn`.
  func callsAsyncCallback(_ call: Instruction) -> Bool {
    if call.isHelperCall { return call.immediate == Self.timerSetCallback }
    switch kernelFunctionName(call) {
    case "bpf_wq_set_callback_impl", "bpf_task_work_schedule_signal_impl", "bpf_task_work_schedule_resume_impl":
      return true
    default: return false
    }
  }

  /// Kernel: `is_iter_next_kfunc`.
  func isIteratorNext(_ call: Instruction) -> Bool {
    availableFunction(call)?.flags.contains(.iteratorNext) == true
  }

  private static let forEachMapElement: Int32 = 164
  private static let timerSetCallback: Int32 = 170
  private static let findVMA: Int32 = 180
  private static let loop: Int32 = 181
  private static let userRingbufDrain: Int32 = 209
}
