public import ArgumentParser
import BPFISA

/// `bpfkit asm`: turns text into instructions.
public struct AssembleCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "asm",
    abstract: "Assemble instructions written as the kernel's log, as LLVM or as mnemonics.",
    discussion: """
      Reads what bpfkit disasm writes, verifier logs, llvm-objdump's lines and hand-written text with labels (name:) and \
      comments (;, #, //). Prints the bytes in hexadecimal, one 8-byte slot a line. With -j one JSON object: file, insns and \
      bytes, or file, line, column, expected and found.
      """)

  @Argument(help: "The text; - is standard input.", completion: .file())
  var file: String

  @Option(name: [.customShort("o"), .long], help: "Write the bytes themselves to this file.", completion: .file())
  var output: String?

  @Option(help: "Whose spelling to read: any tells them apart line by line.")
  var dialect: AssemblyDialect = .any

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object.")
  var json = false

  /// Made by the argument parser.
  public init() {}

  /// Assembles, then ends with 2 where the text is no program.
  public func run() throws { try runAndExit() }

  func execute() throws(CommandFailure) -> CommandStatus {
    let name = file == "-" ? "standard input" : FileSystem.baseName(file)
    let text = try FileSystem.read(file)
    let program: [Instruction]
    do throws(AssemblyError) {
      program = try Assembler(dialect: dialect, symbols: KernelSymbols()).assemble(utf8: text)
    } catch {
      guard json else { throw .unreadable("\(name):\(error)") }
      let row: JSONValue = [
        "file": .string(name), "line": .integer(error.line), "column": .integer(error.column),
        "expected": .string(error.expected), "found": .string(error.found),
      ]
      Console.output(row.text + "\n")
      return .unreadable
    }
    let bytes = program.flatMap(\.littleEndianBytes)
    if let output { try FileSystem.write(bytes, toFile: output) }
    if json {
      let row: JSONValue = ["file": .string(name), "insns": .integer(program.count), "bytes": .hex(bytes)]
      Console.output(row.text + "\n")
    } else if output == nil {
      let lines = program.map { slot in slot.littleEndianBytes.map { Hexadecimal.text([$0]) }.joined(separator: " ") }
      Console.output(lines.map { $0 + "\n" }.joined())
    }
    return .fine
  }
}

extension AssemblyDialect: ExpressibleByArgument {}

extension Instruction {
  /// The slot's bytes as they stand in a little-endian program.
  var littleEndianBytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: encoding >> (8 * UInt64($0))) }
  }
}
