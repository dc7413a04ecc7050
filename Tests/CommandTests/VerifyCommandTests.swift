import ArgumentParser
import BPFKernelModel
import BPFProgram
import Foundation
import Testing

@testable import BPFKitCommands

struct VerifyCommandTests {
  /// Runs `bpfkit verify` in-process.
  static func verify(_ arguments: String...) throws -> (status: CommandStatus?, output: String, errors: String) {
    var status: CommandStatus?
    let transcript = try Console.capturing {
      do {
        status = try VerifyCommand.parse(arguments).execute()
      } catch let failure as CommandFailure {
        status = failure.status
        Console.error(failure.message)
      }
    }
    return (status, transcript.output, transcript.errors)
  }

  @Test func reportsAMissingFile() throws {
    let result = try Self.verify("-j", "/nonexistent/a.o")
    #expect(result.status == .unreadable)
    #expect(
      result.output.hasPrefix(
        #"{"file":"a.o","verdict":"unopened","errno":0,"message":"cannot open /nonexistent/a.o: "#))
    #expect(try Self.verify("/nonexistent/a.o").errors.contains("cannot open /nonexistent/a.o"))
  }

  @Test func reportsWhatIsNoObject() throws {
    let result = try Self.verify("-j", #filePath)
    #expect(result.status == .unreadable)
    #expect(result.output.hasPrefix(#"{"file":"VerifyCommandTests.swift","verdict":"unopened""#))
  }

  @Test func namesTheProgramsOfAnObjectThatLacksTheOneAskedFor() throws {
    let result = try Self.verify("--prog", "none", FixtureRow.path("xdp_drop_icmp.o"))
    #expect(result.status == .unreadable)
    #expect(result.errors.contains("it has: drop_icmp"))
  }

  @Test(arguments: ["xdp", "6", "BPF_PROG_TYPE_XDP"])
  func readsProgramTypes(text: String) {
    #expect(ProgramTypeArgument(argument: text)?.type.rawValue == 6)
  }

  @Test(arguments: ["", "nothing", "0", "-1", "99"])
  func refusesOtherProgramTypes(text: String) {
    #expect(ProgramTypeArgument(argument: text) == nil)
  }

  @Test func goesOnAfterAnUnreadableFile() throws {
    let result = try Self.verify("-j", "/nonexistent/a.o", FixtureRow.path("xdp_drop_icmp.o"))
    #expect(result.status == .unreadable)
    #expect(result.output.split(separator: "\n").count == 2)
  }

  /// Whoever does the work, the same comes out in the same order.
  @Test(arguments: ["2", "3", "8"])
  func printsTheSameWithAnyNumberOfWorkers(workers: String) throws {
    let files = ["xdp_drop_icmp.o", "unchecked_map_lookup.o", "context_access.o", "subprograms.o", "globals.o"]
      .map { FixtureRow.path($0) }
    func run(_ workers: String, _ options: [String]) throws -> String {
      try Console.capturing {
        _ = try VerifyCommand.parse(options + ["--workers", workers, "/nonexistent/a.o"] + files).execute()
      }.output
    }
    #expect(try run(workers, []) == run("1", []))
    let time = #/"usec":[0-9]+/#
    #expect(try run(workers, ["-j"]).replacing(time, with: "") == run("1", ["-j"]).replacing(time, with: ""))
  }

  @Test func refusesNoWorkers() {
    #expect(throws: (any Error).self) { try VerifyCommand.parse(["--workers", "0", "a.o"]) }
  }

  @Test(arguments: [
    ("strict-alignment", 1), ("any-alignment", 2), ("test-state-freq", 8), ("test-reg-invariants", 128),
  ])
  func readsLoadFlags(name: String, bits: UInt32) throws {
    let command = try VerifyCommand.parse(["--flag", name, "a.o"])
    #expect(command.flags.map(\.flag.rawValue) == [bits])
  }

  @Test func refusesOtherLoadFlags() {
    #expect(throws: (any Error).self) { try VerifyCommand.parse(["--flag", "sleepable", "a.o"]) }
  }

  @Test func writesLogs() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "bpfkit-\(UUID().uuidString)/logs")
    defer { try? FileManager.default.removeItem(at: folder.deletingLastPathComponent()) }
    let result = try Self.verify("--log-dir", folder.path, FixtureRow.path("xdp_drop_icmp.o"))
    #expect(result.status == .fine)
    let log = try String(contentsOf: folder.appending(path: "xdp_drop_icmp.o.drop_icmp.log"), encoding: .utf8)
    #expect(log.contains("0: R1=ctx() R10=fp0"))
    #expect(log.contains("processed 20 insns"))
  }
}
