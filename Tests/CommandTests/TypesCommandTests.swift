import ArgumentParser
import BPFKernelModel
import BPFProgram
import BPFTypeFormat
import Testing

@testable import BPFKitCommands

/// Types by name, profiles, and what is made from objects.
struct TypesCommandTests {
  private static func output(_ command: (any ExecutableCommand)?) throws -> String {
    let command = try #require(command)
    return try Console.capturing {
      let status = try command.execute()
      #expect(status == .fine)
    }.output
  }

  private static func show(_ arguments: String...) throws -> String {
    try output(
      try TypesCommand.parseAsRoot(["show", FixtureRow.path("security_monitor.o")] + arguments) as? TypesCommand.Show)
  }

  @Test func showsWhereMembersAre() throws {
    let text = try Self.show("struct event")
    #expect(text.contains("struct event: 104 bytes, aligned to 8\n"))
    #expect(text.contains("       8      4  pid: u32\n"))
    #expect(text.contains("      40     64  path: struct path\n"))
  }

  @Test func showsBytesAsTheirType() throws {
    let path = "2f657463" + String(repeating: "00", count: 60)
    #expect(try Self.show("path", "--value", path).hasSuffix("  = {.text = \"/etc\"}\n"))
    #expect(try Self.show("path", "-j", "--value", path).contains(#""value":{"text":"/etc"}"#))
  }

  @Test func namesTheNearestType() {
    do {
      _ = try Self.show("evnt")
      Issue.record("there is no type of that name")
    } catch let failure as CommandFailure {
      #expect(failure.message.contains("the nearest: event"))
      #expect(failure.status == .unreadable)
    } catch {
      Issue.record(error)
    }
  }

  @Test func writesASkeleton() throws {
    let text = try Self.output(
      try GenerateCommand.parseAsRoot(["swift", FixtureRow.path("security_monitor.o")]) as? GenerateCommand.Swift)
    #expect(text.contains("public let events = TypedEvents<Event>(name: \"events\")"))
    #expect(text.contains("public let suspicious = TypedMap<Path, UInt32>(name: \"suspicious\")"))
    #expect(text.contains("public var pid: UInt32 = 0"))
    #expect(text.contains("public var seen: InlineArray<4, UInt64>"))
    #expect(text.contains("case on_openat = \"on_openat\""))
  }

  @Test func keepsWhatHasNoPlaceInSwiftAsBytes() throws {
    let text = try Self.output(
      try GenerateCommand.parseAsRoot(["swift", FixtureRow.path("objects/layouts.o")]) as? GenerateCommand.Swift)
    // A gap, a bit field, a member of a packed structure, one of a union, a name that Swift keeps for itself.
    #expect(text.contains("private var padding1: InlineArray<7, UInt8>"))
    #expect(text.contains("CMemory.signedBits(from: self, at: 3, width: 7)"))
    #expect(text.contains("get { CMemory.load(from: self, at: 1) }"))
    #expect(text.contains("private var padding0: InlineArray<1, UInt64>"))
    #expect(text.contains("public var `in`: InlineArray<5, UInt8>"))
    #expect(text.contains("public static let GREEN = Colour(rawValue: -2)"))
  }

  @Test(arguments: [["--event", "events"], ["--event", "events=nothing"]])
  func refusesEventsThatAreNot(arguments: [String]) throws {
    let command = try #require(
      try GenerateCommand.parseAsRoot(["swift", FixtureRow.path("security_monitor.o")] + arguments)
        as? GenerateCommand.Swift)
    #expect(throws: CommandFailure.self) { try command.execute() }
  }

  // MARK: Profiles

  @Test func keepsFeaturesInAProfile() throws {
    let types = try TypesFile.read(FixtureRow.path("security_monitor.o"))
    var file = ProfileFile(release: "6.18.1", configuration: "", types: types.bytes)
    var features = KernelFeatures()
    features.programTypes = [.xdp, .tracing]
    features.mapTypes = [.hash, .arena]
    features.helpers = [.xdp: [1, 2, 3], .tracing: []]
    file.features = features
    file.functions = ["bpf_a", "bpf_b"]
    let bytes = file.bytes
    let again = try ProfileFile(bytes: bytes, path: "p")
    #expect(again.features == features)
    #expect(again.functions == file.functions)
    #expect(try again.profile(path: "p").features == features)
    #expect(bytes == file.bytes)
    let summary = try ProfileSummary(again, path: "p")
    #expect(summary.text.contains("  xdp: 3\n"))
    #expect(summary.json.text.contains(#""maps":["hash","arena"]"#))
  }

  @Test func refusesHelpersThatEndEarly() throws {
    // "help" with a count of 9 and one helper.
    let head = Array("BPFPROF1vers".utf8) + [0, 0, 0, 0] + Array("btf ".utf8) + [0, 0, 0, 0]
    let bytes = head + Array("help".utf8) + [12, 0, 0, 0, 6, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0]
    #expect(throws: CommandFailure.self) { try ProfileFile(bytes: bytes, path: "p") }
  }

  /// A helper that the tables give to XDP programs and the kernel does not, and the other way round.
  @Test func theKernelsAnswerCountsWhereItIsNotTheTables() throws {
    var program = LinkedProgram(name: "p", section: "xdp", type: .xdp, instructions: [])
    var profile = KernelProfile(name: "p")
    let known = Set((1...HelperTable.lastID).filter { profile.allows(helper: $0, in: program) })
    let missing = try #require(known.max())
    let extra = try #require((1...HelperTable.lastID).first { !known.contains($0) })
    var features = KernelFeatures()
    features.helpers[.xdp] = known.subtracting([missing]).union([extra])
    profile.features = features
    #expect(!profile.allows(helper: missing, in: program))
    #expect(profile.allows(helper: extra, in: program))
    #expect(profile.allows(helper: 1, in: program))
    program.type = .schedCls
    #expect(profile.allows(helper: 1, in: program))
  }
}
