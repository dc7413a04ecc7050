import ArgumentParser
import BPFISA
import Foundation
import Testing

@testable import BPFKitCommands

/// `bpfkit disasm` and `bpfkit asm`, one's output being the other's input.
struct AssemblyCommandTests {
  /// Runs a command in-process.
  static func run(_ command: any ExecutableCommand.Type, _ arguments: [String]) throws
    -> (status: CommandStatus?, output: String, errors: String)
  {
    var status: CommandStatus?
    let transcript = try Console.capturing {
      do {
        let parsed = try command.parseAsRoot(arguments) as? any ExecutableCommand
        status = try parsed?.execute()
      } catch let failure as CommandFailure {
        status = failure.status
        Console.error(failure.message)
      }
    }
    return (status, transcript.output, transcript.errors)
  }

  static func withFile<Result>(_ text: String, _ body: (String) throws -> Result) throws -> Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "bpfkit-\(UUID().uuidString).s")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    return try body(file.path)
  }

  struct Row: Decodable {
    struct Slot: Decodable {
      var bytes: String
      var text: String
    }
    var insns: [Slot]
  }

  struct Assembled: Decodable {
    var insns: Int
    var bytes: String
  }

  static let files = Set(FixtureRow.all.map(\.file)).sorted()

  @Test("what is disassembled assembles to the same bytes", arguments: files, Disassembler.Style.allCases)
  func roundTrips(file: String, style: Disassembler.Style) throws {
    for options in [["--source"], ["--sections"]] {
      let arguments = [FixtureRow.path(file), "--style", style.rawValue] + options
      let listing = try Self.run(DisassembleCommand.self, arguments)
      let rows = try Self.run(DisassembleCommand.self, arguments + ["-j"]).output.split(separator: "\n").map {
        try JSONDecoder().decode(Row.self, from: Data($0.utf8))
      }
      #expect(listing.status == .fine, "\(listing.errors)")
      let bytes = rows.flatMap(\.insns).map(\.bytes).joined()
      #expect(!bytes.isEmpty)
      let json = try Self.withFile(listing.output) { try Self.run(AssembleCommand.self, [$0, "-j"]).output }
      let assembled = try JSONDecoder().decode(Assembled.self, from: Data(json.utf8))
      #expect(assembled.bytes == bytes)
      #expect(assembled.insns * 16 == bytes.utf8.count)
    }
  }

  @Test func showsSourceAndMaps() throws {
    let path = FixtureRow.path("security_monitor.o")
    let output = try Self.run(DisassembleCommand.self, [path, "--prog", "on_openat", "--source"]).output
    #expect(output.hasPrefix("; tracepoint/syscalls/sys_enter_openat/on_openat: "))
    #expect(output.contains(" @ security_monitor.c:"))
    #expect(output.contains("(85) call bpf_map_lookup_elem#1\n"))
    #expect(output.contains("  ; map events\n"))
  }

  @Test func readsBareCode() throws {
    let output = try Self.withFile("b7 00 00 00 01 00 00 00\n9500000000000000\n") {
      try Self.run(DisassembleCommand.self, ["--raw", $0]).output
    }
    #expect(output == "     0: (b7) r0 = 1\n     1: (95) exit\n")
    let odd = try Self.withFile("b700") { try Self.run(DisassembleCommand.self, ["--raw", $0]) }
    #expect(odd.status == .unreadable)
    #expect(odd.errors.hasSuffix("expected instructions of 8 bytes each, found 2 bytes"))
  }

  @Test func printsHexadecimal() throws {
    let output = try Self.withFile("mov %r0, -2\nexit\n") { try Self.run(AssembleCommand.self, [$0]).output }
    #expect(output == "b7 00 00 00 fe ff ff ff\n95 00 00 00 00 00 00 00\n")
  }

  @Test func knowsHelpersByName() throws {
    let output = try Self.withFile("call bpf_ktime_get_ns") { try Self.run(AssembleCommand.self, [$0]).output }
    #expect(output == "85 00 00 00 05 00 00 00\n")
  }

  @Test func saysWhereATextIsWrong() throws {
    let result = try Self.withFile("exit\nmov %r0, %r12\n") { try Self.run(AssembleCommand.self, [$0]) }
    #expect(result.status == .unreadable)
    #expect(result.errors.hasSuffix(":2:10: expected a register (r0 to r10) or a number, found '%r12'"))
    let json = try Self.withFile("exit\nmov %r0, %r12\n") { try Self.run(AssembleCommand.self, [$0, "-j"]) }
    #expect(json.status == .unreadable)
    #expect(
      json.output.contains(#""line":2,"column":10,"expected":"a register (r0 to r10) or a number","found":"%r12"}"#))
  }

  @Test func showsWhatLLVMShows() throws {
    let path = FixtureRow.path("xdp_drop_icmp.o")
    let output = try Self.run(DisassembleCommand.self, [path, "--style", "llvm", "--exact", "--sections"]).output
    #expect(output.contains("     1: r2 = *(u32 *)(r1 + 0x4)\n"))
    let alu32 = try Self.run(DisassembleCommand.self, [path, "--style", "llvm", "--alu32", "--sections"]).output
    #expect(alu32.contains("     1: w2 = *(u32 *)(r1 + 0x4)\n"))
  }
}
