import BPFELFLoader
import BPFISA
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

/// How code that refers to code ends up in one program.
struct LinkingTests {
  struct Layout: Sendable, CustomTestStringConvertible {
    var program: String
    /// The functions in the order in which libbpf appends them.
    var functions: [String]
    /// Those of them that a kernel verifies on their own.
    var globals: [String]
    var testDescription: String { program }
  }

  // The orders are those of libbpf 1.5: depth first, each function where it is first met.
  static let layouts = [
    Layout(
      program: "chain", functions: ["chain", "exported", "middle", "leaf", "hidden"], globals: ["chain", "exported"]),
    Layout(
      program: "other_order", functions: ["other_order", "leaf", "replaceable", "exported", "middle"],
      globals: ["other_order", "replaceable", "exported"]),
    Layout(program: "callback", functions: ["callback", "each", "leaf"], globals: ["callback"]),
  ]

  @Test(arguments: layouts)
  func appendsSubprogramsWhereTheyAreFirstMet(_ layout: Layout) throws {
    let linked = try link(layout.program)
    #expect(linked.subprograms.map(\.name) == layout.functions)
    #expect(linked.subprograms.filter(\.isGlobal).map(\.name) == layout.globals)
    #expect(linked.subprograms.map(\.start) == linked.subprograms.map(\.start).sorted())
    #expect(linked.subprograms.allSatisfy { linked.types?.name(of: $0.type) == $0.name })
  }

  @Test(arguments: layouts)
  func pointsEveryReferenceAtAFunctionsStart(_ layout: Layout) throws {
    let linked = try link(layout.program)
    let starts = Set(linked.subprograms.map(\.start))
    var met = 0
    for (index, instruction) in linked.instructions.enumerated() {
      let isAddress = instruction.isWideLoad && instruction.source.rawValue == WideLoadKind.function.rawValue
      guard instruction.isLocalCall || isAddress else { continue }
      met += 1
      #expect(starts.contains(index + 1 + Int(instruction.immediate)))
    }
    #expect(met >= layout.functions.count - 1)
  }

  @Test func callsWhatTheSourceCalls() throws {
    let linked = try link("chain")
    let calls = linked.instructions.enumerated().compactMap { index, instruction -> String? in
      guard instruction.isLocalCall else { return nil }
      let caller = linked.subprograms.last { $0.start <= index }?.name ?? "?"
      let callee = linked.subprograms.first { $0.start == index + 1 + Int(instruction.immediate) }?.name ?? "?"
      return "\(caller)>\(callee)"
    }
    #expect(
      calls == ["chain>exported", "chain>hidden", "chain>middle", "exported>middle", "exported>leaf", "middle>leaf"])
  }

  @Test func takesTheAddressOfACallback() throws {
    let linked = try link("callback")
    let address = try #require(
      linked.instructions.firstIndex { $0.isWideLoad && $0.source.rawValue == WideLoadKind.function.rawValue })
    let target = address + 1 + Int(linked.instructions[address].immediate)
    #expect(linked.subprograms.first { $0.start == target }?.name == "each")
  }

  @Test func movesSourceLinesAlong() throws {
    let linked = try link("chain")
    let leaf = try #require(linked.subprograms.firstIndex { $0.name == "leaf" })
    let end = linked.subprograms[leaf + 1].start
    let lines = linked.lines.filter { $0.instruction >= linked.subprograms[leaf].start && $0.instruction < end }
    #expect(lines.contains { $0.source.text.contains("return x * 3;") && $0.source.file.hasSuffix("linking.c") })
    #expect(linked.lines.map(\.instruction) == linked.lines.map(\.instruction).sorted())
    for function in linked.subprograms { #expect(linked.lines.contains { $0.instruction == function.start }) }
  }

  @Test func tellsWhatSectionsSay() throws {
    let object = try Fixture.object("linking")
    #expect(object.programs.map(\.name) == ["chain", "other_order", "callback", "unknown_section", "sleeper"])
    #expect(object.programs.map(\.section) == ["xdp", "xdp", "tc", "2/7", "fentry.s/do_unlinkat"])
    #expect(object.programs.map(\.isAutoloaded) == [true, true, false, true, true])
    #expect(object.programs.map(\.type.name) == ["xdp", "xdp", "sched_cls", "unspec", "tracing"])
    let sleeper = try #require(object.program(named: "sleeper"))
    #expect(sleeper.isSleepable && sleeper.attachType?.name == "trace_fentry" && sleeper.attachTarget == "do_unlinkat")
    #expect(object.license == "Dual BSD/GPL")
    #expect(object.kernelVersion == 0x61200)
  }

  @Test func asksForTheTypeThatASectionDoesNotTell() throws {
    let object = try Fixture.object("linking")
    let program = try #require(object.program(named: "unknown_section"))
    let error = #expect(throws: ObjectError.self) { try object.link(program) }
    #expect(error?.code == .unknownProgramType)
    #expect(try object.link(program, as: .schedCls).instructions.count > program.instructionCount)
  }

  @Test func linksWithoutTypes() throws {
    let object = try Fixture.object("without_types")
    let linked = try object.link(try #require(object.program(named: "simple")))
    #expect(linked.subprograms.map(\.name) == ["simple", "twice"])
    #expect(linked.subprograms.map(\.type.rawValue) == [0, 0])
    #expect(linked.lines.isEmpty && linked.types == nil)
    #expect(linked.maps.map(\.contents) == [[1, 0, 0, 0]])
    #expect(object.globals.map(\.name) == ["calls"])
  }

  @Test func readsTheOtherByteOrder() throws {
    let object = try Fixture.object("big_endian")
    let little = try Fixture.object("without_types")
    #expect(object.programs == little.programs)
    #expect(object.types?.find("twice", kind: .function) != nil)
    let error = #expect(throws: ObjectError.self) { try object.link(object.programs[0]) }
    #expect(error?.unmodelledFeature == "big-endian objects")
  }

  private func link(_ name: String) throws -> LinkedProgram {
    let object = try Fixture.object("linking")
    return try object.link(try #require(object.program(named: name)))
  }
}
