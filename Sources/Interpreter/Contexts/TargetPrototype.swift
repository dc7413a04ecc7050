import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// The function, tracepoint, hook or member that a program is attached to, as the kernel's types have it: what its context's words are.
struct TargetPrototype {
  /// One parameter.
  struct Parameter {
    /// Empty where the types have none.
    var name: String
    var type: TypeID
    /// Its first word in the context.
    var word: Int
    /// Words that it takes: two for structures of more than eight bytes.
    var words: Int
  }

  /// What it is called in messages.
  var name: String
  var parameters: [Parameter] = []
  /// What the function returned, behind the parameters; nil where programs do not see it.
  var result: TypeID?

  /// Words of all parameters.
  var words: Int { parameters.last.map { $0.word + $0.words } ?? 0 }
}

extension TargetPrototype {
  /// Most bytes that are passed by value. Matches `btf_distill_func_proto`, Linux 6.18.
  private static let largestValue = 16

  /// Finds what a program is attached to.
  ///
  /// - Throws: a fault that names what the program or the kernel's types lack.
  init(of program: LinkedProgram, in kernel: KernelProfile) throws(HelperStop) {
    func refuse(_ reason: String) -> HelperStop { .fault(address: nil, "arguments by their types: \(reason)") }
    guard let index = kernel.typeIndex else { throw refuse("the profile \(kernel.name) has no types") }
    let types = index.types
    if program.type == .structOps {
      guard let member = program.structOpsMember else { throw refuse("the program names no member of a structure") }
      guard let prototype = Self.prototype(of: member, index) else {
        throw refuse("the kernel has no \(member.structure).\(member.name)")
      }
      self.init(name: "\(member.structure).\(member.name)", types, types.parameters(of: prototype))
      return
    }
    guard let target = program.attachTarget, !target.isEmpty else {
      throw refuse("the program's section names nothing that it is attached to")
    }
    let function = { (name: String) in index.find(name, kind: .function).flatMap { types[$0] } }
    var parameters: [BTF.Parameter]
    var hasResult = false
    switch (program.type, program.attachType) {
    case (.tracing, .traceRawTp):
      guard let id = index.find("btf_trace_" + target, kind: .typedef), let pointer = types.peeled(id),
        let prototype = types[pointer.target]
      else { throw refuse("the kernel has no tracepoint \(target)") }
      parameters = types.parameters(of: prototype)
      // The prototype names no parameter, the function behind it does; its first is none of the program's.
      let named = function("__bpf_trace_" + target).map { types.parameters(of: $0) } ?? []
      for index in parameters.indices where index < named.count { parameters[index].name = named[index].name }
      parameters = Array(parameters.dropFirst())
    case (.tracing, .traceIter):
      guard let found = function("bpf_iter_" + target) else { throw refuse("the kernel has no iterator \(target)") }
      parameters = types.parameters(of: found)
    case (.tracing, let kind):
      guard let found = function(target) else { throw refuse("the kernel has no function \(target)") }
      parameters = types.parameters(of: found)
      hasResult = kind != .traceFentry
    case (.lsm, _):
      guard let found = function("bpf_lsm_" + target) else { throw refuse("the kernel has no hook \(target)") }
      parameters = types.parameters(of: found)
      hasResult = true
    default: throw refuse("programs of type \(program.type.name) have none")
    }
    self.init(name: target, types, parameters)
    if hasResult {
      let found = function(program.type == .lsm ? "bpf_lsm_" + target : target)
      result = found.flatMap { types.result(of: $0) }.flatMap { $0 == .void ? nil : $0 }
    }
  }

  private init(name: String, _ types: BTF, _ parameters: [BTF.Parameter]) {
    self.name = name
    var word = 0
    for parameter in parameters where parameter.type != .void {
      let size = Int(types.size(of: parameter.type) ?? 8)
      let words = max(1, (min(size, Self.largestValue) + 7) / 8)
      self.parameters.append(Parameter(name: parameter.name, type: parameter.type, word: word, words: words))
      word += words
    }
  }

  private static func prototype(of member: StructOpsMember, _ index: CoreTarget) -> BTFType? {
    let types = index.types
    guard let id = index.find(member.structure, kind: .structure), let structure = types[id],
      let found = types.members(of: structure).first(where: { $0.name == member.name }),
      let pointer = types.peeled(found.type), pointer.kind == .pointer
    else { return nil }
    return types[pointer.target]
  }
}
