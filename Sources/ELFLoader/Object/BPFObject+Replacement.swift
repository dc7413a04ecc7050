public import BPFKernelModel
import BPFTypeFormat

extension BPFObject {
  /// The type of program whose function a replacement (`freplace`) can stand in for, by the context that it takes; nil for other programs
  /// and where its only argument is no context.
  ///
  /// A kernel judges a replacement by the rules of the program that it goes into, which an object does not name.
  public func replacedType(of program: ObjectProgram) -> ProgramType? {
    guard program.type == .ext, let types, let id = types.find(program.name, kind: .function), let function = types[id],
      types.parameters(of: function).count == 1, let argument = types.parameters(of: function).first,
      let pointer = types.peeled(argument.type), pointer.kind == .pointer, let context = types.peeled(pointer.target)
    else { return nil }
    let name = types.name(of: context.id)
    let candidates: [ProgramType] = [
      .schedCls, .xdp, .cgroupSock, .cgroupSockAddr, .sockOps, .skMsg, .cgroupSysctl, .cgroupSockopt, .skReuseport,
      .skLookup, .perfEvent, .kprobe,
    ]
    return candidates.first { ContextTypes.accepts(structure: name, as: $0) }
  }
}
