import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// What loading the address of a kernel's variable or function gives.
  ///
  /// Whether the kernel has an address for it is taken for granted: its types name it. Matches `check_pseudo_btf_id`, Linux 6.18.
  func kernelVariable(_ id: TypeID) throws(VerificationStop) -> RegisterState {
    guard let types = profile.types else { throw .unmodelled("kernel variable without the kernel's types") }
    guard let type = types[id], id != .void else {
      throw .rejected(.noEntry, "ldimm64 insn specifies invalid btf_id \(id.rawValue).")
    }
    guard type.kind == .variable || type.kind == .function else {
      throw .rejected(.invalid, "pseudo btf_id \(id.rawValue) in ldimm64 isn't KIND_VAR or KIND_FUNC")
    }
    if type.kind == .function { return RegisterState(kind: .memory, flags: .readOnly) }
    if isPerCPU(id, types) { return typedVariable(type.target, flags: .percpu) }
    guard let content = types.peeled(type.target), content.kind.isComposite else {
      return try plainVariable(type.target, types)
    }
    return typedVariable(type.target, flags: [])
  }

  private func typedVariable(_ id: TypeID, flags: TypeFlags) -> RegisterState {
    var register = RegisterState(kind: .typed, flags: flags)
    register.type = .kernel(id)
    return register
  }

  private func plainVariable(_ id: TypeID, _ types: BTF) throws(VerificationStop) -> RegisterState {
    guard let size = types.size(of: id) else {
      throw .rejected(
        .invalid, "ldimm64 unable to resolve the size of type '\(types.name(of: types.peeled(id)?.id ?? .void))': -22")
    }
    var register = RegisterState(kind: .memory, flags: .readOnly)
    register.memorySize = size
    return register
  }

  /// True for variables of which each processor has its own. Source: `find_btf_percpu_datasec`, Linux 6.18.
  private func isPerCPU(_ id: TypeID, _ types: BTF) -> Bool {
    let names = [".data..percpu", ".bss..percpu"]
    guard let section = names.lazy.compactMap({ self.profile.typeIndex?.find($0, kind: .dataSection) }).first,
      let type = types[section]
    else { return false }
    return types.variables(of: type).contains { $0.type == id }
  }
}
