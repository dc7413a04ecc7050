public import ArgumentParser
import BPFELFLoader
import BPFTypeFormat

/// `bpfkit gen`: files made from objects.
public struct GenerateCommand: ParsableCommand {
  /// Name, help and subcommands.
  public static let configuration = CommandConfiguration(
    commandName: "gen", abstract: "Make types or source code from objects.",
    subcommands: [Types.self, Swift.self])

  /// Made by the argument parser.
  public init() {}

  /// `bpfkit gen btf`: what objects need of a kernel's types.
  struct Types: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "btf", abstract: "Write BTF that holds just what objects need of a kernel's types.",
      discussion: """
        Relocations against the result have the same values as against the whole. It goes along with an object to kernels that do \
        not carry types of their own.
        """)

    @Argument(help: "Compiled BPF objects.", completion: .file(extensions: ["o"]))
    var files: [String]

    @Option(help: "The kernel's types: BTF, a profile, linux-6.18 or running.", completion: .file())
    var btf = "linux-6.18"

    @Option(name: .shortAndLong, help: "The file to write.", completion: .file())
    var output: String

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      let index = CoreTarget(try TypesFile.read(btf))
      var footprint = CoreFootprint(index.types)
      for file in files {
        let object = try ObjectFile(path: file).object
        guard let types = object.types, let annotations = object.annotations else {
          throw .unreadable("\(file): expected types in .BTF and .BTF.ext, found none; compile with -g")
        }
        do throws(CoreRelocationError) {
          try footprint.add(annotations.relocations, of: types, index: index)
        } catch {
          throw .failed("\(file): \(error.reason)")
        }
      }
      try FileSystem.write(footprint.bytes, toFile: output)
      return .fine
    }
  }

  /// `bpfkit gen swift`: a skeleton.
  struct Swift: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "swift", abstract: "Write a Swift file with an object's maps, variables, programs and types.",
      discussion: """
        Structures have C's layout: what a map or a ring buffer holds can be read as it is. Records of a ring buffer have the type \
        that --event names, or one with the map's name, in the singular or not; the object has to keep it, for example by \
        `const struct event *unused __attribute__((unused));`.
        """)

    @Argument(help: "A compiled BPF object.", completion: .file(extensions: ["o"]))
    var file: String

    @Option(help: "What to call the object's type.")
    var name: String?

    @Option(help: ArgumentHelp("The type of a map's records; may be given several times.", valueName: "map=type"))
    var event: [String] = []

    @Option(name: .shortAndLong, help: "The file to write; standard output where it is left out.", completion: .file())
    var output: String?

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      let events = try EventTypes(event)
      var skeleton = try SwiftSkeleton(try ObjectFile(path: file).object, named: name, events: events)
      let text = skeleton.text()
      if let output { try FileSystem.write(Array(text.utf8), toFile: output) } else { Console.output(text) }
      return .fine
    }
  }
}
