import BPFISA
import BPFProgram
import BPFTypeFormat

extension Linker {
  /// The helper number that stands for a kernel function which is not there, plus the extern's number. Source: libbpf 1.5
  /// `POISON_CALL_KFUNC_BASE`.
  private static let missingFunction: Int32 = 2_002_000_000

  /// Addresses in the kernel's text, one for each extern: programs cannot rely on their values, but tell them apart.
  private static let someAddress: UInt64 = 0xffff_ffff_8100_0000

  /// Puts in what the kernel has for an extern. Matches libbpf 1.5's `bpf_object__relocate_data`.
  mutating func relocateExtern(
    _ slot: Int, of index: Int, at: Int, name: String, isCall: Bool
  ) throws(ObjectError) {
    guard let number = object.externIndex.numbers[name], let extern = object.externs.first(where: { $0.name == name })
    else {
      throw failure(
        .missing, index, slot, expected: "an extern that the object's types declare in .ksyms or .kconfig",
        found: "'\(name)'", advice: "define it, or declare it with __ksym or __kconfig and compile with -g")
    }
    if !isCall, slot + 1 >= object.functions[index].count {
      throw failure(.truncated, index, slot, expected: "the second half of a 64-bit load", found: "the function's end")
    }
    if let offset = object.externIndex.offset(of: name), let map = object.externIndex.configuration, !isCall {
      instructions[at].source = Register(rawValue: WideLoadKind.mapValue.rawValue)
      instructions[at].immediate = Int32(truncatingIfNeeded: map)
      instructions[at + 1].immediate = Int32(truncatingIfNeeded: offset)
      return
    }
    let symbol: KernelSymbol
    if let known = symbols[number] { symbol = known } else { symbol = try resolve(extern, slot, of: index) }
    symbols[number] = symbol
    if isCall {
      call(symbol, name, number, at)
    } else {
      load(symbol, number, at)
    }
  }

  private mutating func call(_ symbol: KernelSymbol, _ name: String, _ number: Int, _ at: Int) {
    instructions[at] = Instruction(opcode: Opcode(rawValue: 0x85))
    if case .function(let id) = symbol {
      instructions[at].source = Register(rawValue: CallKind.kernelFunction.rawValue)
      instructions[at].immediate = Int32(bitPattern: id.rawValue)
    } else {
      instructions[at].immediate = Self.missingFunction &+ Int32(truncatingIfNeeded: number)
      unresolved[at] = "kernel function \(name) is not in \(kernel.name)"
    }
  }

  private mutating func load(_ symbol: KernelSymbol, _ number: Int, _ at: Int) {
    switch symbol {
    case .function(let id), .variable(let id):
      instructions[at].source = Register(rawValue: WideLoadKind.variable.rawValue)
      instructions[at].immediate = Int32(bitPattern: id.rawValue)
      instructions[at + 1].immediate = 0
    case .address:
      let address = Self.someAddress &+ UInt64(truncatingIfNeeded: number) &* 16
      instructions[at].immediate = Int32(truncatingIfNeeded: address)
      instructions[at + 1].immediate = Int32(truncatingIfNeeded: address >> 32)
    case .absent:
      instructions[at].immediate = 0
      instructions[at + 1].immediate = 0
    }
  }

  /// Matches libbpf 1.5's `bpf_object__resolve_ksym_var_btf_id` and `bpf_object__resolve_ksym_func_btf_id`.
  private mutating func resolve(
    _ extern: ObjectExtern, _ slot: Int, of index: Int
  ) throws(ObjectError) -> KernelSymbol {
    guard let types = object.types, let declared = types[extern.type], extern.section == ".ksyms" else {
      throw failure(
        .missing, index, slot, expected: "an extern of .ksyms", found: "'\(extern.name)' of '\(extern.section)'",
        advice: "declare it with __ksym")
    }
    let type = types.peeled(declared.target)
    if !extern.isFunction, type?.kind == .void {
      // Without types only the weak ones that the kernel's types happen to name are known to be there; of variables a kernel keeps
      // the addresses where its configuration says so.
      guard extern.isWeak, let target = kernel.typeIndex else { return .address }
      let keepsAll = kernel.setting("CONFIG_BPF") == nil || kernel.setting("CONFIG_KALLSYMS_ALL") == "y"
      let kinds: [BTFKind] = keepsAll ? [.variable, .function] : [.function]
      return kinds.contains { target.find(extern.name, kind: $0) != nil } ? .address : .absent
    }
    guard let target = kernel.typeIndex else {
      throw failure(
        .notModelled(feature: "kernel \(extern.isFunction ? "function" : "variable") \(extern.name)"), index, slot,
        expected: "a kernel with types", found: "none in \(kernel.name)",
        advice: "choose one with --kernel, or write one with bpfkit profile capture")
    }
    let name = extern.isFunction ? BTF.nameWithoutFlavour(extern.name) : extern.name
    guard let id = target.find(name, kind: extern.isFunction ? .function : .variable),
      let own = type, let other = target.types[id]
    else {
      if extern.isWeak { return .absent }
      throw failure(
        .missing, index, slot,
        expected: "a kernel that has the \(extern.isFunction ? "function" : "variable") '\(name)'",
        found: "none of that name in \(kernel.name)",
        advice: "declare it __weak and test for it, or choose another kernel with --kernel")
    }
    var relocator = relocator ?? CoreRelocator(local: types, target: target)
    let fits = (try? relocator.isCompatible(own.id, other.target, level: 32)) ?? false
    guard fits else {
      if extern.isWeak, extern.isFunction { return .absent }
      throw failure(
        .conflicting, index, slot, expected: "'\(extern.name)' declared as \(target.types.typeName(other.target))",
        found: types.typeName(own.id), advice: "take the declaration from the kernel's vmlinux.h")
    }
    return extern.isFunction ? .function(id) : .variable(id)
  }
}
