import BPFISA
import BPFKernelModel
import BPFProgram

@testable import BPFVerifier

/// Programs in the kernel's spelling that are attached to something of the kernel's.
///
/// `@{structure.member}` in the text stands for the member's offset in the built-in kernel.
enum TypedProgram {
  static func linked(
    _ text: String, _ type: ProgramType, _ attachType: AttachType?, _ target: String?, isSleepable: Bool = false,
    license: String = "GPL"
  ) throws -> LinkedProgram {
    var program = LinkedProgram(
      name: "main", section: "test", type: type, attachType: attachType,
      instructions: try Assembler.assemble(String(resolved(text).map { $0 == ";" ? "\n" : $0 })))
    program.license = license
    program.isSleepable = isSleepable
    if type == .structOps, let parts = target?.split(separator: "."), parts.count == 2 {
      program.structOpsMember = StructOpsMember(structure: String(parts[0]), name: String(parts[1]))
    } else {
      program.attachTarget = target
    }
    return program
  }

  /// The text with the offsets in it.
  static func resolved(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstIndex(of: "@"), let end = rest[start...].firstIndex(of: "}") {
      result += rest[..<start]
      let path = rest[rest.index(start, offsetBy: 2)..<end].split(separator: ".", maxSplits: 1)
      let place = KernelProfile.linux6_18.place(of: String(path[1]), in: String(path[0]))
      result += String(place?.lowerBound ?? -1)
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
