import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension LiveKernel {
  /// What a program is loaded for, in the running kernel's numbers.
  struct AttachTarget {
    /// The type of the function, tracepoint or structure; 0 where the program's type names none.
    var type: UInt32 = 0
    /// For the program of a structure the number of its member; nil for others.
    var member: UInt32?
  }

  /// The running kernel's own types, read once; nil where there are none.
  static let types = Process.read("/sys/kernel/btf/vmlinux").flatMap { try? BTF(bytes: $0) }

  /// The id of the kernel's function, tracepoint or structure that the program is for.
  ///
  /// Matches libbpf 1.5's `find_kernel_btf_id`, and for structures of programs `bpf_map__init_kern_struct_ops`.
  func attachTarget(of program: LinkedProgram) throws(KernelError) -> AttachTarget {
    if program.type == .structOps { return try structureMember(of: program) }
    guard let (prefix, kind) = Self.targetNaming(program) else {
      if program.type == .ext {
        throw .noVerdict("a replacement function needs the program that it replaces a function of")
      }
      return AttachTarget()
    }
    guard let target = program.attachTarget, !target.isEmpty else {
      throw .noVerdict("section \(program.section) names no target")
    }
    guard let id = try Self.kernelTypes().find(prefix + target, kind: kind) else {
      throw .noVerdict("\(prefix)\(target) is not in the kernel's types")
    }
    return AttachTarget(type: id.rawValue)
  }

  private func structureMember(of program: LinkedProgram) throws(KernelError) -> AttachTarget {
    guard let member = program.structOpsMember else {
      throw .noVerdict("no structure of the object names the program")
    }
    let types = try Self.kernelTypes()
    guard types.find("bpf_struct_ops_" + member.structure, kind: .structure) != nil,
      let id = types.find(member.structure, kind: .structure), let structure = types[id]
    else {
      throw .noVerdict("no structure of programs \(member.structure) is in the kernel's types")
    }
    guard let index = types.members(of: structure).firstIndex(where: { $0.name == member.name }) else {
      throw .noVerdict("\(member.structure) has no member \(member.name) in the kernel's types")
    }
    return AttachTarget(type: id.rawValue, member: UInt32(truncatingIfNeeded: index))
  }

  private static func kernelTypes() throws(KernelError) -> BTF {
    guard let types else { throw .noVerdict("the kernel's types cannot be read from /sys/kernel/btf/vmlinux") }
    return types
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
