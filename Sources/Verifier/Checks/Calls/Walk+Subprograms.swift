import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// True where the object tells the type of every function; without, calls are checked by following them alone.
  /// Source: `prog->aux->func_info`, Linux 6.18.
  var hasFunctionInfo: Bool {
    program.types != nil && program.subprograms.allSatisfy { $0.type != .void }
  }

  /// The function's type in the object; `void` where it is not known. Source: `func_info[subprog].type_id`, Linux 6.18.
  func functionType(ofSubprogram index: Int) -> TypeID {
    guard analysis.subprograms.indices.contains(index), let declaration = analysis.subprograms[index].declaration else {
      return .void
    }
    return program.subprograms[declaration].type
  }
}
