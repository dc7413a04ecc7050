public import ArgumentParser
import BPFELFLoader
import BPFISA
import BPFInterpreter
import BPFKernelModel
import BPFProgram

/// `bpfkit plugin`: runs one program for the public bpf_conformance runner.
///
/// The runner gives the program's memory as hexadecimal bytes in the first argument, or none, and the instructions as
/// hexadecimal bytes on standard input; it expects `r0` in hexadecimal on standard output, or a message on standard
/// error and a non-zero exit.
public struct PluginCommand: ParsableCommand, ExecutableCommand {
  /// Name and help.
  public static let configuration = CommandConfiguration(
    commandName: "plugin",
    abstract:
      "Speak the plugin protocol of bpf_conformance: instructions as hex bytes on standard input, r0 on standard output.",
    usage: "bpfkit plugin [<memory>] [<options> ...] [--elf]",
    discussion: """
      <memory> is what r1 points to and r2 measures, as hex bytes. With --elf standard input holds an object instead, as hex \
      bytes; its first program is run. Other options that the runner passes are ignored.
      """)

  @Argument(parsing: .captureForPassthrough, help: .hidden)
  var arguments: [String] = []

  /// Made by the argument parser.
  public init() {}

  /// Runs the program and prints `r0`.
  public func run() throws {
    if arguments.first == "--help" || arguments.first == "-h" { throw CleanExit.helpRequest(self) }
    try runAndExit()
  }

  func execute() throws(CommandFailure) -> CommandStatus {
    let text = String(decoding: try FileSystem.read("-"), as: UTF8.self)
    guard let bytes = Hexadecimal.bytes(text) else {
      throw .unreadable("standard input: expected the program as pairs of hexadecimal digits")
    }
    let program = arguments.contains("--elf") ? try object(bytes) : try instructions(bytes)
    let outcome = try Self.run(program, memory: try memory())
    if let fault = outcome.fault {
      throw fault.isUnmodelled
        ? .unmodelled(fault.reason) : .failed("instruction \(fault.instruction): \(fault.reason)")
    }
    Console.output(String(outcome.returnValue, radix: 16) + "\n")
    return .fine
  }

  static func run(_ program: LinkedProgram, memory: [UInt8]?) throws(CommandFailure) -> RunOutcome {
    var options = VirtualMachine.Options()
    options.helpers = .conformance
    do throws(VirtualMachineError) {
      return try VirtualMachine(program, options: options).run(RunInput(context: memory))
    } catch {
      throw .failed(error.message)
    }
  }

  private func memory() throws(CommandFailure) -> [UInt8]? {
    guard let first = arguments.first, !first.hasPrefix("-") else { return nil }
    guard let bytes = Hexadecimal.bytes(first) else {
      throw .usage("the first argument is the memory: expected pairs of hexadecimal digits, found \(first)")
    }
    return bytes
  }

  private func instructions(_ bytes: [UInt8]) throws(CommandFailure) -> LinkedProgram {
    guard bytes.count % 8 == 0, !bytes.isEmpty else {
      throw .unreadable("standard input: expected a multiple of 8 bytes, found \(bytes.count)")
    }
    let slots = stride(from: 0, to: bytes.count, by: 8).map { start in
      Instruction(encoding: bytes[start..<start + 8].reversed().reduce(0) { $0 << 8 | UInt64($1) })
    }
    return LinkedProgram(name: "plugin", section: "", type: .unspec, instructions: slots)
  }

  private func object(_ bytes: [UInt8]) throws(CommandFailure) -> LinkedProgram {
    do throws(ObjectError) {
      let object = try BPFObject(bytes: bytes, name: "standard input")
      if let program = object.programs.first { return try object.link(program, as: .unspec) }
    } catch {
      throw .unreadable("\(error)")
    }
    throw .unreadable("standard input: the object has no program")
  }
}
