import BPFKernelModel
import BPFTypeFormat

/// A kernel function as calls name it: its row in the table, its prototype, and the special treatment that it gets.
///
/// Made once for each function that a program calls. Source: `fetch_kfunc_meta`, Linux 6.18.
final class KernelCallee {
  /// Its number among the kernel's types.
  let id: UInt32
  /// Its name, its flags and who may call it.
  let function: KernelFunction
  /// Which of the functions it is that the verifier knows by name.
  let special: SpecialKernelFunction?
  /// What it takes.
  let parameters: [KernelParameter]
  /// The type of its result, behind typedefs and qualifiers.
  let result: BTFType
  /// Where the result is a pointer: what it points to, behind typedefs and qualifiers.
  let resultTarget: BTFType?
  /// The name of ``resultTarget``.
  let resultTargetName: String

  /// Nil where the types do not hold a prototype for it.
  init?(_ type: BTFType, _ function: KernelFunction, in types: BTF) {
    guard let result = types.result(of: type).flatMap({ types.peeled($0) }) else { return nil }
    let parameters = types.parameters(of: type)
    id = type.id.rawValue
    self.function = function
    special = SpecialKernelFunction(rawValue: function.name)
    self.parameters = parameters.compactMap { KernelParameter($0, in: types) }
    self.result = result
    resultTarget = result.kind == .pointer ? types.peeled(result.target) : nil
    resultTargetName = resultTarget.map { types.string(at: $0.nameOffset) } ?? ""
    if self.parameters.count != parameters.count { return nil }
  }

  /// Its name.
  var name: String { function.name }
  /// What its registration says of it.
  var flags: KernelFunctionFlags { function.flags }
  /// True where it ends a reference. Source: `is_kfunc_release`.
  var releases: Bool { flags.contains(.releases) }
  /// True where it takes trusted pointers alone. Source: `is_kfunc_trusted_args`.
  var wantsTrusted: Bool { !flags.isDisjoint(with: [.trustedArguments, .releases]) }
  /// True where it takes pointers that RCU protects too. Source: `is_kfunc_rcu`.
  var wantsRCU: Bool { flags.contains(.rcuArguments) }
  /// True for an iterator's functions. Source: `is_iter_kfunc`.
  var isIterator: Bool { !flags.isDisjoint(with: [.iteratorNew, .iteratorNext, .iteratorDestroy]) }
  /// True where the result is a node of a list or a tree.
  var returnsNode: Bool { resultTargetName == "bpf_list_node" || resultTargetName == "bpf_rb_node" }
}
