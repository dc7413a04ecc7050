import ArgumentParser
import BPFISA
import BPFKernelModel
import BPFProgram
import Foundation
import Testing

@testable import BPFKitCommands

struct RunCommandTests {
  /// Runs `bpfkit run` in-process.
  static func run(_ arguments: String...) throws -> (status: CommandStatus?, output: String, errors: String) {
    var status: CommandStatus?
    let transcript = try Console.capturing {
      do {
        status = try RunCommand.parse(arguments).execute()
      } catch let failure as CommandFailure {
        status = failure.status
        Console.error(failure.message)
      }
    }
    return (status, transcript.output, transcript.errors)
  }

  /// An echo request from 192.168.0.1 to 192.168.0.2.
  static let ping = "ffffffffffff0000000000000800450000548c2b40004001a09bc0a80001c0a800020800f7ff"

  @Test func beginsWithTheReturnValue() throws {
    let result = try Self.run(FixtureRow.path("xdp_drop_icmp.o"), "--packet", Self.ping)
    #expect(result.status == .fine)
    #expect(result.output.hasPrefix("Return value: 1 (XDP_DROP)\nInstructions: "))
  }

  @Test func tellsTheAverageOfRepetitions() throws {
    let result = try Self.run(FixtureRow.path("xdp_drop_icmp.o"), "--packet", Self.ping, "--repeat", "10")
    #expect(result.output.contains(/^Return value: 1 \(XDP_DROP\), duration \(average\): \d+ns\n/))
  }

  @Test func printsAnObjectAPacketAndSharesTheMaps() throws {
    let result = try Self.run(
      FixtureRow.path("packet_counter.o"), "-j", "--packet", Self.ping, "--packet", Self.ping)
    let lines = result.output.split(separator: "\n")
    try #require(lines.count == 2)
    #expect(
      lines[0].hasPrefix(#"{"retval":2,"action":"XDP_PASS","steps":59,"packet_out":"\#(Self.ping)","maps":[{"name":"#))
    #expect(lines[0].contains(#"{"key":"c0a80001","value":"01000000000000002600000000000000"}"#))
    #expect(lines[1].contains(#"{"key":"c0a80001","value":"02000000000000004c00000000000000"}"#))
    #expect(
      lines[0].hasSuffix(#""events":[{"map":"sightings","data":"c0a800010100000026000000"}],"trace":[],"fault":null}"#))
  }

  @Test func aFaultIsAFailureWithItsPlace() throws {
    let result = try Self.run(
      FixtureRow.path("xdp_drop_icmp_unchecked.o"), "-j", "--packet", String(repeating: "0", count: 24) + "0800")
    #expect(result.status == .failed)
    #expect(result.output.contains("past the end of the packet (14 bytes)"))
    #expect(result.output.contains(#"xdp_drop_icmp_unchecked.c:16: if (ip->protocol == PROTOCOL_ICMP)""#))
  }

  @Test func buildsArgumentsByTheirTypes() throws {
    let result = try Self.run(
      FixtureRow.path("kernel_objects.o"), "--prog", "read_chain", "-j", "--args",
      #"{"task": {"pid": 41, "group_leader": {"pid": 7}, "mm": {"start_stack": 1000}}}"#)
    #expect(result.output.contains(#""value":"2900000000000000ef03000000000000""#))
    #expect(result.status == .fine)
  }

  @Test(arguments: [
    ("{\"tsk\": 1}", "argument tsk: task_newtask has the parameters task, clone_flags"),
    ("{\"task\": {\"pidd\": 1}}", "task.pidd: struct task_struct has no such member; did you mean pid?"),
    ("7", "--args: expected an object with an argument a field, or an array of arguments"),
    ("{\"task\": }", "JSON, byte 9: expected a value, found '}'"),
    ("[1, 2", "JSON, byte 5: expected a comma or ], found the end"),
    ("[\"\\q\"]", "JSON, byte 3: expected an escape"),
  ])
  func saysWhatIsWrongWithArguments(text: String, message: String) throws {
    let result = try Self.run(FixtureRow.path("kernel_objects.o"), "--prog", "read_chain", "--args", text)
    #expect((result.output + result.errors).contains(message))
    #expect(result.status != .fine)
  }

  @Test func runsOnSeveralContexts() throws {
    let result = try Self.run(
      FixtureRow.path("raw_tracepoint.o"), "-j", "--ctx", "hex:" + String(repeating: "00", count: 96), "--ctx",
      "hex:" + String(repeating: "01", count: 96))
    #expect(result.output.split(separator: "\n").count == 2)
  }

  @Test func readsFieldsOfContextsAndMemory() throws {
    let result = try Self.run(
      FixtureRow.path("security_monitor.o"), "--prog", "on_openat", "--ctx", "id=257,args[1]=0x7000",
      "--memory", "0x7000=/etc/shadow")
    #expect(result.status == .fine)
    #expect(result.output.hasPrefix("Return value: 0\n"))
  }

  @Test(arguments: [
    ["--packet", "xyz"], ["--ctx", "hex:1"], ["--ctx", "nothing=1"], ["--ctx", "data"], [], ["--memory", "x=1"],
  ])
  func refusesWrongInput(arguments: [String]) throws {
    var status: CommandStatus?
    do {
      status = try RunCommand.parse([FixtureRow.path("xdp_drop_icmp.o")] + arguments).execute()
    } catch let failure as CommandFailure {
      status = failure.status
    }
    #expect(status == .usage)
  }

  @Test(arguments: [["--repeat", "0"], ["--cpus", "0"], ["--cpus", "1025"]])
  func refusesCountsOutOfRange(arguments: [String]) {
    #expect(throws: (any Error).self) { try RunCommand.parse(["a.o", "--packet", "00"] + arguments) }
  }

  @Test func thePluginGivesMemoryAndItsLength() throws {
    let text = "r0 = *(u8 *)(r1 + 1)\n r0 <<= 8\n r0 |= r2\n exit"
    let program = LinkedProgram(
      name: "plugin", section: "", type: .unspec, instructions: try Assembler.assemble(text))
    #expect(try PluginCommand.run(program, memory: [1, 2, 3]).returnValue == 0x203)
    #expect(try PluginCommand.run(program, memory: nil).fault != nil)
  }
}
