import ArgumentParser
import BPFKernelModel

/// A program type on the command line: `xdp`, `BPF_PROG_TYPE_XDP` or `6`.
struct ProgramTypeArgument: ExpressibleByArgument, Hashable {
  /// The type itself.
  var type: ProgramType

  init?(argument: String) {
    let prefix = "BPF_PROG_TYPE_"
    let name = argument.hasPrefix(prefix) ? String(argument.dropFirst(prefix.count)) : argument
    guard let type = UInt32(argument).flatMap(ProgramType.init(rawValue:)) ?? ProgramType(name: name.lowercased()),
      type != .unspec
    else { return nil }
    self.type = type
  }

  static var allValueStrings: [String] {
    ProgramType.allCases.filter { $0 != .unspec }.map(\.name)
  }
}
