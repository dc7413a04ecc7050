public import ArgumentParser
import BPFELFLoader
import BPFInterpreter
import BPFKernelLoader
import BPFKernelModel
import BPFProgram

/// `bpfkit compare`: runs programs here and in the running kernel, and compares what comes of it.
public struct CompareCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Run programs in bpfkit and in the kernel that runs here on the same inputs, and compare the results.",
    discussion: """
      Needs Linux, root and libbpf. Every program that the kernel can test-run gets random inputs and well-formed ones; return value, \
      packet and maps have to be equal after each. Prints same, different, unsupported (by bpfkit), unsteady (the kernel's own \
      results change from run to run) or refused (by the kernel) for each program. With -j one JSON object a line: file, prog, \
      type, insns, result, inputs, detail, first, first_kernel.
      """)

  @Argument(help: "Compiled BPF objects.", completion: .file(extensions: ["o"]))
  var files: [String]

  @Option(name: .customLong("prog"), help: "Compare the program of this name alone.")
  var program: String?

  @Option(help: "How many random inputs each program gets.")
  var random = 100

  @Option(help: "Chooses the random inputs.")
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp(
      "What user space puts into a map of that name before the runs, in hexadecimal digits; may be given several times.",
      valueName: "map:key=value"))
  var set: [String] = []

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a program.")
  var json = false

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Compares everything, then ends with 1 where something differs.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    let profile = try kernelOption.profile()
    let kernel: LiveKernel
    do throws(KernelError) { kernel = try LiveKernel() } catch { throw .failed("\(error)") }
    var status = CommandStatus.fine
    for path in files {
      let file = try ObjectFile(path: path)
      for candidate in file.object.programs where program == nil || candidate.name == program {
        try compare(candidate, of: file, profile, kernel, &status)
      }
    }
    return status
  }

  private func compare(
    _ candidate: ObjectProgram, of file: ObjectFile, _ profile: KernelProfile, _ kernel: LiveKernel,
    _ status: inout CommandStatus
  ) throws(CommandFailure) {
    guard let linked = try? file.object.link(candidate, against: profile) else { return }
    let random = RandomNumbers(seed: seed, name: "\(file.name) \(linked.name)")
    guard let inputs = ComparisonInputs(randomCount: self.random).inputs(for: linked, random: random) else { return }
    let targets = file.object.initialTargets(of: linked, against: profile)
    let comparison = ProgramComparison(
      linked, with: targets, entries: try entries(), inputs,
      kernel: kernel, world: Self.world())
    if comparison.result == .different { status.merge(.failed) }
    if comparison.result == .unsupported { status.merge(.unmodelled) }
    Console.output(json ? row(file, linked, comparison).text + "\n" : text(file, linked, comparison))
  }

  private func entries() throws(CommandFailure) -> [MapEntryArgument] {
    var entries: [MapEntryArgument] = []
    for text in set { entries.append(try MapEntryArgument(text)) }
    return entries
  }

  /// The world as the running kernel sees it.
  private static func world() -> World {
    var world = World()
    world.cpuCount = CurrentProcess.processors
    world.task.pid = CurrentProcess.id
    world.task.tgid = CurrentProcess.id
    world.task.uid = CurrentProcess.user
    world.task.gid = CurrentProcess.group
    world.interfaces = CurrentProcess.interfaces.compactMap { interface in
      guard let bytes = try? FileSystem.read("/sys/class/net/\(interface.name)/mtu"),
        let mtu = UInt32(String(decoding: bytes, as: UTF8.self).split(separator: "\n").first ?? "")
      else { return nil }
      var found = World.Interface(index: interface.index, mtu: mtu)
      found.name = interface.name
      return found
    }
    if let namespace = CurrentProcess.networkNamespace { world.networkNamespace = namespace }
    return world
  }

  private func text(_ file: ObjectFile, _ program: LinkedProgram, _ comparison: ProgramComparison) -> String {
    let detail = comparison.detail.isEmpty ? "" : ": " + comparison.detail
    return "\(comparison.result.rawValue): \(file.name) \(program.name)\(detail)\n"
  }

  private func row(_ file: ObjectFile, _ program: LinkedProgram, _ comparison: ProgramComparison) -> JSONValue {
    [
      "file": .string(file.name), "prog": .string(program.name), "type": .integer(Int(program.type.rawValue)),
      "insns": .integer(program.instructions.count), "result": .string(comparison.result.rawValue),
      "inputs": .integer(comparison.inputs), "detail": .string(comparison.detail),
      "first": comparison.first.own.map { .integer(Int($0)) } ?? .null,
      "first_kernel": comparison.first.kernel.map { .integer(Int($0)) } ?? .null,
    ]
  }
}
