public import ArgumentParser
import BPFELFLoader
import BPFISA
import BPFKernelModel
import BPFProgram

/// `bpfkit disasm`: writes instructions as text.
public struct DisassembleCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "disasm",
    abstract: "Disassemble the programs of an object, its sections, or bare code.",
    discussion: """
      Programs are shown linked, with their subprograms, as the kernel gets them; --sections shows the code as compiled. The \
      text can be assembled again with bpfkit asm; --exact spells as the kernel's log or llvm-objdump does to the character \
      instead. With -j one JSON object a program (file, prog, section, type, insns), section (file, section, insns) or file.
      """)

  @Argument(help: "A compiled BPF object, or with --raw bare code; - is standard input.", completion: .file())
  var file: String

  @Option(name: .customLong("prog"), help: "Show the program of this name alone.")
  var program: String?

  @Option(help: "Whose spelling to write.")
  var style: Disassembler.Style = .kernel

  @Flag(help: "Spell exactly as the kernel's log or llvm-objdump, even where that drops something.")
  var exact = false

  @Flag(help: "In LLVM's spelling, name w registers in 32-bit accesses, as llvm-objdump --mattr=+alu32 does.")
  var alu32 = false

  @Flag(help: "Show the source lines that the instructions come from.")
  var source = false

  @Flag(help: "Show the sections with code as they stand in the object, before linking.")
  var sections = false

  @Flag(help: "The file is no object but code: bytes, or hexadecimal digits.")
  var raw = false

  @Flag(name: [.customShort("j"), .customLong("json")], help: "Print one JSON object a line.")
  var json = false

  @OptionGroup var kernelOption: KernelOption

  /// Made by the argument parser.
  public init() {}

  /// Writes everything, then ends with 2 or 3 where a program could not be linked.
  public func run() throws { try runAndExit() }

  private var disassembler: Disassembler {
    Disassembler(style: style, fidelity: exact ? .exact : .reversible, usesSubregisters: alu32)
  }

  func execute() throws(CommandFailure) -> CommandStatus {
    if raw {
      let name = file == "-" ? "standard input" : FileSystem.baseName(file)
      let slots = try InstructionDecoder.slots(rawFile: try FileSystem.read(file), of: name)
      let listing = Listing(slots, by: disassembler)
      if json {
        let row: JSONValue = ["file": .string(name), "insns": listing.json(withSource: false)]
        Console.output(row.text + "\n")
      } else {
        Console.output(listing.text(withSource: false))
      }
      return .fine
    }
    return sections ? try showSections() : try showPrograms(of: try ObjectFile(path: file))
  }

  private func showPrograms(of file: ObjectFile) throws(CommandFailure) -> CommandStatus {
    let chosen = if let program { [try file.program(named: program)] } else { file.object.programs }
    if chosen.isEmpty { Console.error("warning: \(file.path) has no programs\n") }
    let profile = try kernelOption.profile()
    var status = CommandStatus.fine
    for program in chosen {
      do throws(ObjectError) {
        show(try file.object.link(program, against: profile), of: file)
      } catch {
        Console.error("error: \(error)\n")
        status.merge(error.unmodelledFeature == nil ? .unreadable : .unmodelled)
      }
    }
    return status
  }

  private func show(_ program: LinkedProgram, of file: ObjectFile) {
    let listing = Listing(program, by: disassembler)
    if json {
      let row: JSONValue = [
        "file": .string(file.name), "prog": .string(program.name), "section": .string(program.section),
        "type": .integer(Int(program.type.rawValue)), "insns": listing.json(withSource: source),
      ]
      Console.output(row.text + "\n")
    } else {
      let count = program.instructions.count
      Console.output("; \(program.section)/\(program.name): \(count) instructions\n")
      Console.output(listing.text(withSource: source) + "\n")
    }
  }

  private func showSections() throws(CommandFailure) -> CommandStatus {
    let bytes = try FileSystem.read(file)
    let name = FileSystem.baseName(file)
    let sections: [BPFObject.CodeSection]
    do throws(ObjectError) {
      sections = try BPFObject.codeSections(of: bytes, name: name)
    } catch {
      throw .unreadable("\(error)")
    }
    for code in sections {
      let section = code.section.name
      let slots = try InstructionDecoder.slots(code.contents, of: "\(name), section \(section)")
      let listing = Listing(slots, by: disassembler)
      if json {
        let row: JSONValue = [
          "file": .string(name), "section": .string(section), "insns": listing.json(withSource: false),
        ]
        Console.output(row.text + "\n")
      } else {
        Console.output("; section \(section): \(slots.count) slots\n")
        Console.output(listing.text(withSource: false) + "\n")
      }
    }
    return .fine
  }
}

extension Disassembler.Style: ExpressibleByArgument {}
