public import ArgumentParser
import BPFELFLoader
import BPFInterpreter
import BPFProgram

/// `bpfkit run`: runs a program on packets or a context.
public struct RunCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Run a program on packets or a context, and print what came of it.",
    discussion: """
      Prints the return value, the packet after the run, the maps' contents, records sent to user space and trace output. Several \
      packets are run one after another and share the maps. Keys, values and records are shown as their types where the object states \
      them. With -j one JSON object a packet: retval, action, steps, packet_out, maps, events, trace, fault; keys, values and records \
      are bytes in hexadecimal, and with --formatted also what they hold.
      """)

  @Argument(help: "A compiled BPF object; - is standard input.", completion: .file(extensions: ["o"]))
  var file: String

  @Option(name: .customLong("prog"), help: "The program's name; may be left out where the object has one alone.")
  var program: String?

  @Option(help: "The program's type, where its section does not name it: a name such as xdp, or its number.")
  var type: ProgramTypeArgument?

  @Option(help: ArgumentHelp("A packet in hexadecimal digits; may be given several times.", valueName: "hex"))
  var packet: [String] = []

  @Option(
    help: ArgumentHelp("A file with a packet's bytes; may be given several times.", valueName: "file"),
    completion: .file())
  var packetFile: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The context: hex:DIGITS, @FILE, or fields such as ingress_ifindex=2,rx_queue_index=1. An xdp_md's data is the metadata's length. \
      May be given several times without a packet.
      """, valueName: "context"))
  var ctx: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Arguments as JSON or @FILE, for programs on functions, tracepoints, hooks and members of structures: an object by the parameters' \
      names, or an array. Where a pointer is expected, an object with members of its type, an array, a text, an address or null; \
      "current" is the current task; "return" is what the function returned.
      """, valueName: "json"))
  var args: String?

  @Option(
    help: ArgumentHelp(
      "Memory of the current process, for bpf_probe_read_user: ADDRESS=hex:DIGITS or ADDRESS=text; may be given several times.",
      valueName: "memory"))
  var memory: [String] = []

  @Option(
    help: ArgumentHelp(
      "The type of the records of a ring buffer or perf event array; may be given several times.", valueName: "map=type"
    ))
  var event: [String] = []

  @Option(
    help: ArgumentHelp(
      "What user space puts into a map before the runs, in hexadecimal digits; may be given several times.",
      valueName: "map:key=value"))
  var set: [String] = []

  @Option(help: "Run each input this often.")
  var `repeat` = 1

  @Option(help: "How many CPUs there are: per-CPU maps have a value for each. The virtual machine runs on CPU 0.")
  var cpus = 1

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a packet.")
  var json = false

  @Flag(help: "With -j, show keys, values and records also as their types.")
  var formatted = false

  @Option(help: "Who runs it: bpfkit, or the kernel that runs here (needs root and libbpf).")
  var on: Machine = .bpfkit

  @Flag(
    help:
      "Check that registers and stack always lie inside what the verifier knew; the exit code is 1 where they do not.")
  var checkStates = false

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Checks what the parser cannot know.
  public func validate() throws {
    if `repeat` < 1 || `repeat` > 1_000_000_000 { throw ValidationError("--repeat takes 1 to 1000000000") }
    if checkStates && on == .kernel {
      throw ValidationError("--check-states looks into bpfkit's own machine; leave --on away.")
    }
    if args != nil && (on == .kernel || !ctx.isEmpty || !packet.isEmpty || !packetFile.isEmpty) {
      throw ValidationError("--args takes the place of packets and contexts, in bpfkit's own machine alone")
    }
    if ctx.count > 1 && !(packet.isEmpty && packetFile.isEmpty) {
      throw ValidationError("packets go with one --ctx")
    }
    if cpus < 1 || cpus > 1024 { throw ValidationError("--cpus takes 1 to 1024") }
  }

  /// Runs everything, then ends with the exit code that the outcomes ask for.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    let profile = try kernelOption.profile()
    let object = try ObjectFile(path: file)
    let linked = try object.link(program: program, as: type?.type, against: profile)
    let targets = object.object.initialTargets(of: linked, against: profile)
    let inputs = try makeInputs(for: linked)
    let states = checkStates ? StateCheck(linked, against: profile) : nil
    let executor = try makeExecutor(linked, targets, states)
    let format = try ValueFormat(linked, events: try EventTypes(event))
    for text in set { try executor.set(try MapEntryArgument(text)) }
    var status = CommandStatus.fine
    for input in inputs {
      let outcome = try executor.run(input)
      let report = RunReport(program: linked, outcome: outcome, format: format, showsFormatted: formatted)
      Console.output(json ? report.json.text + "\n" : report.text)
      if let fault = outcome.fault { status.merge(fault.isUnmodelled ? .unmodelled : .failed) }
    }
    if let states {
      states.finish()
      Console.error(states.text)
      if states.hasViolation { status.merge(.failed) }
    }
    return status
  }

  private func makeExecutor(
    _ linked: LinkedProgram, _ targets: InitialTargets, _ states: StateCheck?
  ) throws(CommandFailure) -> any ProgramExecutor {
    switch on {
    case .kernel: return try KernelExecutor(linked, with: targets)
    case .bpfkit:
      var world = World()
      world.cpuCount = cpus
      world.memory = try MemoryArgument.parse(memory)
      return try VirtualExecutor(linked, with: targets, world: world, states: states)
    }
  }

  private func makeInputs(for linked: LinkedProgram) throws(CommandFailure) -> [RunInput] {
    var packets: [[UInt8]] = []
    for text in packet {
      guard let bytes = Hexadecimal.bytes(text) else {
        throw .usage("--packet \(text): expected pairs of hexadecimal digits")
      }
      packets.append(bytes)
    }
    for path in packetFile { packets.append(try FileSystem.read(path)) }
    var contexts: [[UInt8]] = []
    for text in ctx { contexts.append(try ContextArgument(text: text).bytes(for: linked)) }
    let arguments = try args.map { text throws(CommandFailure) in try TypedArguments.parse(text) }
    if packets.isEmpty && contexts.isEmpty && arguments == nil {
      throw .usage("nothing to run on: give --packet HEX, --packet-file FILE, --ctx CONTEXT or --args JSON")
    }
    var inputs = packets.map { RunInput(packet: $0, context: contexts.first) }
    if inputs.isEmpty { inputs = contexts.map { RunInput(context: $0) } }
    if inputs.isEmpty { inputs = [RunInput()] }
    for index in inputs.indices {
      inputs[index].repetitions = `repeat`
      inputs[index].arguments = arguments ?? []
    }
    return inputs
  }
}
