import ArgumentParser
import Testing

@testable import BPFKitCommands

struct ControlFlowCommandTests {
  /// Runs `bpfkit cfg` in-process.
  static func show(_ arguments: String...) throws -> (status: CommandStatus?, output: String, errors: String) {
    var status: CommandStatus?
    let transcript = try Console.capturing {
      do {
        status = try ControlFlowCommand.parse(arguments).execute()
      } catch let failure as CommandFailure {
        status = failure.status
        Console.error(failure.message)
      }
    }
    return (status, transcript.output, transcript.errors)
  }

  @Test func showsBlocksAndLoops() throws {
    let result = try Self.show(FixtureRow.path("bounded_loop.o"), "--prog", "count_down")
    #expect(result.status == .fine)
    #expect(
      result.output == """
        count_down: instructions 0 to 9, 5 blocks, 1 loop
          0-1            -> 2
          2-4            -> 5 2  loop 1
          5-6            -> 7 8
          7              -> 8
          8-9            -> exit
          depth first: 0 2 5 7 8
          back edge: 4 -> 2
          loop 1: entered at 2, blocks 2

        """)
  }

  @Test func showsFunctionsAndCalls() throws {
    let result = try Self.show(FixtureRow.path("subprograms.o"), "--prog", "static_calls")
    #expect(result.output.contains("  call: 3 -> mix\n  call: 7 -> swap\n"))
    #expect(result.output.contains("\nswap: instructions 20 to 24, 1 block, 0 loops\n"))
  }

  @Test func endsAsTheVerifierWould() throws {
    let result = try Self.show(FixtureRow.path("unreachable_code.o"), "--prog", "behind_exit")
    #expect(result.status == .failed)
    #expect(result.errors == "the verifier refuses behind_exit: unreachable insn 2\n")
    #expect(result.output.contains("  2-3            -> exit  unreachable\n"))
  }

  @Test func printsJSON() throws {
    let result = try Self.show(FixtureRow.path("bounded_loop.o"), "--prog", "count_down", "-j")
    #expect(
      result.output.hasPrefix(#"{"prog":"count_down","section":"xdp","refusal":null,"functions":[{"name":"count_down""#)
    )
    #expect(result.output.contains(#""back_edges":[{"from":4,"to":2}]"#))
    #expect(result.output.hasSuffix("]}\n"))
  }

  @Test func printsAGraph() throws {
    let result = try Self.show(FixtureRow.path("loop_callback.o"), "--prog", "adds_up", "--dot")
    #expect(result.output.hasPrefix("digraph \"adds_up\" {\n"))
    #expect(result.output.contains("call bpf_loop#181"))
    #expect(result.output.contains("  b0 -> b14 [style=dashed];\n"))
  }

  @Test func refusesTwoFormats() {
    #expect(throws: (any Error).self) { _ = try ControlFlowCommand.parse(["a.o", "--dot", "-j"]) }
  }
}
