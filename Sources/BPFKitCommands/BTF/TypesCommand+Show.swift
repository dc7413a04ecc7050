import ArgumentParser
import BPFTypeFormat

extension TypesCommand {
  /// `bpfkit btf show`: tells of the types of one name.
  struct Show: ParsableCommand, ExecutableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Tell of a type by its name: where its members are, or what a value of it holds.",
      discussion: """
        All types of the name are shown, each with its number. With --value the bytes of a map's key or value, of a ring buffer's \
        record or of a section of variables are shown as the type. With -j one JSON object a type: id, kind, name, size, alignment, \
        declaration, members, value.
        """)

    @Argument(
      help: "An object, BTF, a profile, linux-6.18 or running; - is standard input.", completion: .file())
    var file: String

    @Argument(help: "The type's name, with struct, union or enum before it or without; or its number.")
    var name: String

    @Option(help: ArgumentHelp("Bytes to show as the type, in hexadecimal digits, or @FILE.", valueName: "hex"))
    var value: String?

    @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a line.")
    var json = false

    func run() throws { try runAndExit() }

    func execute() throws(CommandFailure) -> CommandStatus {
      let types = try TypesFile.read(file)
      let bytes = try value.map { text throws(CommandFailure) in try Self.bytes(text) }
      let found = TypeDescription.find(name, in: types)
      guard !found.isEmpty else {
        let near = TypeDescription.nearest(to: name, in: types)
        throw .unreadable(
          "\(file) has no type named \(name)" + (near.isEmpty ? "" : "; the nearest: \(near.joined(separator: ", "))"))
      }
      for id in found {
        let description = TypeDescription(types, id, bytes: bytes)
        Console.output(json ? description.json.text + "\n" : description.text)
      }
      return .fine
    }

    private static func bytes(_ text: String) throws(CommandFailure) -> [UInt8] {
      if text.hasPrefix("@") { return try FileSystem.read(String(text.dropFirst())) }
      guard let bytes = Hexadecimal.bytes(text.hasPrefix("0x") ? String(text.dropFirst(2)) : text) else {
        throw .usage("--value \(text): expected pairs of hexadecimal digits or @FILE")
      }
      return bytes
    }
  }
}
