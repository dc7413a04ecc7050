import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// True where a pointer's type is that of the program's context. Matches `btf_is_prog_ctx_type`, Linux 6.18.
  func isContext(_ pointer: BTFType, _ types: BTF) -> Bool {
    if program.type == .kprobe, isRegisterTypedef(pointer, types) { return true }
    guard let target = types.peeled(pointer.target), target.kind.isComposite else { return false }
    return ContextTypes.accepts(structure: types.name(of: target.id), as: program.type)
  }

  /// True for a pointer to `bpf_user_pt_regs_t`, before the typedef is looked through.
  private func isRegisterTypedef(_ pointer: BTFType, _ types: BTF) -> Bool {
    guard let target = types.unqualified(pointer.target), target.kind == .typedef else { return false }
    return types.name(of: target.id) == "bpf_user_pt_regs_t"
  }

  /// What is wrong with a parameter that is tagged as the context; nil where nothing is.
  /// Matches `btf_validate_prog_ctx_type`, Linux 6.18.
  func complaint(ofTaggedContext pointer: BTFType, _ index: Int, _ types: BTF) -> String? {
    if program.type == .kprobe || program.type == .perfEvent, isRegisterTypedef(pointer, types) { return nil }
    guard let target = types.peeled(pointer.target), target.kind != .void else { return nil }
    let name = types.name(of: target.id)
    if name.isEmpty { return "arg#\(index) type doesn't have a name" }
    let isStructure = target.kind == .structure
    let isNumber = target.kind == .int && target.size == 8
    switch program.type {
    case .kprobe where isStructure && name == "pt_regs", .perfEvent where isStructure && name == "pt_regs": return nil
    case .rawTracepoint where isNumber, .rawTracepointWritable where isNumber, .lsm where isNumber,
      .structOps where isNumber:
      return nil
    case .tracing:
      switch program.attachType {
      case .traceRawTp where isStructure && name == "bpf_raw_tracepoint_args" || isNumber: return nil
      case .traceIter where isStructure && name.hasPrefix("bpf_iter__"): return nil
      case .traceFentry where isNumber, .traceFexit where isNumber, .modifyReturn where isNumber: return nil
      default: break
      }
    case .tracepoint, .syscall, .ext: return nil
    default: break
    }
    guard let expected = ContextTypes.structure(of: program.type) else {
      return "arg#\(index) should be void pointer"
    }
    return isStructure && name == expected ? nil : "arg#\(index) should be `struct \(expected) *`"
  }
}
