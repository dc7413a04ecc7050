import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension LiveKernel {
  /// The id of the kernel's function or tracepoint that the program's section names; 0 for program types that name none.
  ///
  /// Matches libbpf 1.5's `find_kernel_btf_id`.
  func attachTarget(of program: LinkedProgram) throws(KernelError) -> UInt32 {
    guard let (prefix, kind) = Self.targetNaming(program) else {
      if program.type == .ext {
        throw .noVerdict("a replacement function needs the program that it replaces a function of")
      }
      return 0
    }
    guard let target = program.attachTarget, !target.isEmpty else {
      throw .noVerdict("section \(program.section) names no target")
    }
    guard let bytes = Process.read("/sys/kernel/btf/vmlinux"), let types = try? BTF(bytes: bytes) else {
      throw .noVerdict("the kernel's types cannot be read from /sys/kernel/btf/vmlinux")
    }
    guard let id = types.find(prefix + target, kind: kind) else {
      throw .noVerdict("\(prefix)\(target) is not in the kernel's types")
    }
    return id.rawValue
  }

  /// How the types of the kernel are named that a program may attach to; nil where it attaches to none.
  private static func targetNaming(_ program: LinkedProgram) -> (prefix: String, kind: BTFKind)? {
    switch (program.type, program.attachType) {
    case (.tracing, .traceRawTp): ("btf_trace_", .typedef)
    case (.tracing, .traceIter): ("bpf_iter_", .function)
    case (.tracing, _): ("", .function)
    case (.lsm, _): ("bpf_lsm_", .function)
    default: nil
    }
  }
}
