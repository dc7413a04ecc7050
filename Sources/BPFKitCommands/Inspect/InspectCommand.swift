public import ArgumentParser
import BPFELFLoader

/// `bpfkit inspect`: tells what is in an object.
public struct InspectCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "List an object's sections, programs, maps, global variables and types.",
    discussion: """
      With -j one JSON object a file: file, license, version, sections, programs, maps, globals, externs, btf, and error instead \
      of all but file where the object cannot be read.
      """)

  @Argument(help: "Compiled BPF objects; - is standard input.", completion: .file(extensions: ["o"]))
  var files: [String]

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a line.")
  var json = false

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Lists everything, then ends with 2 where an object could not be read.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    let profile = try kernelOption.profile()
    var status = CommandStatus.fine
    for path in files {
      do throws(CommandFailure) {
        let inspection = Inspection(object: try ObjectFile(path: path).object, kernel: profile)
        Console.output(json ? inspection.json.text + "\n" : inspection.text)
      } catch {
        status.merge(error.status)
        if json {
          let row: JSONValue = ["file": .string(FileSystem.baseName(path)), "error": .string(error.message)]
          Console.output(row.text + "\n")
        } else {
          Console.error("error: \(error.message)\n")
        }
      }
    }
    return status
  }
}
