public import ArgumentParser
import BPFELFLoader
import BPFISA
import BPFTypeFormat

/// `bpfkit core`: what an object asks of a kernel's types, and what kernels answer.
public struct CoreCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "core",
    abstract: "List an object's relocations against kernel types, and their values in several kernels.",
    discussion: """
      A value that a kernel lacks is shown as missing, with the kernel's nearest name where one is near. Questions about existence \
      that decide whether an instruction is reached are shown with it, and whether it is reached with the kernel's answers. With -j \
      one JSON object a relocation: section, insn, kind, subject, original, values, nearest, checked, guards, reached. Ends with 1 \
      where a kernel lacks something that is reached.
      """)

  @Argument(help: "A compiled BPF object; - is standard input.", completion: .file(extensions: ["o"]))
  var file: String

  @Option(
    name: .customLong("btf"),
    help: "Types to compare with: BTF, an object, a profile, linux-6.18 or running; may be given several times.",
    completion: .file())
  var kernels: [String] = []

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a line.")
  var json = false

  /// Made by the argument parser.
  public init() {}

  /// Lists everything.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    let input = try ObjectFile(path: file)
    let object = input.object
    let paths = kernels.isEmpty ? ["linux-6.18"] : kernels
    var targets: [CoreComparison.Target] = []
    for path in paths {
      targets.append(
        CoreComparison.Target(name: FileSystem.baseName(path), types: CoreTarget(try TypesFile.read(path))))
    }
    guard let comparison = CoreComparison(object, targets, code: try code(of: input)) else {
      if !json { Console.output("\(object.name): no relocations against kernel types\n") }
      return .fine
    }
    for row in comparison.rows { Console.output(json ? row.json(targets).text + "\n" : row.text(targets)) }
    if !json { Console.output(comparison.summary) }
    return comparison.hasOpen ? .failed : .fine
  }

  /// The instructions as the object has them, by section.
  private func code(of input: ObjectFile) throws(CommandFailure) -> [String: [Instruction]] {
    // What guards what is told of little-endian objects alone.
    guard input.object.types?.isBigEndian == false else { return [:] }
    let sections: [BPFObject.CodeSection]
    do throws(ObjectError) {
      sections = try BPFObject.codeSections(of: input.bytes, name: input.name)
    } catch {
      throw .unreadable("\(error)")
    }
    var code: [String: [Instruction]] = [:]
    for section in sections {
      code[section.section.name] = try InstructionDecoder.slots(
        section.contents.prefix(section.contents.count & ~7), of: input.name)
    }
    return code
  }
}
