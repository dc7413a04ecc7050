import ArgumentParser
import BPFProgram
import BPFTypeFormat
import Testing

@testable import BPFKitCommands

/// Commands on the types of objects and kernels.
struct CoreCommandTests {
  private static let object = FixtureRow.path("objects/kernel_types.o")

  @Test func listsWhatAnObjectAsksOfKernels() throws {
    let command = try CoreCommand.parse([Self.object, "--btf", "linux-6.18", "--btf", Self.object, "-j"])
    let transcript = try Console.capturing {
      let status = try command.execute()
      #expect(status == .fine)
    }
    #expect(transcript.output.contains(#""kind":"byte_off""#))
    #expect(transcript.output.contains(#""values":{"linux-6.18":"#))
    #expect(transcript.errors.isEmpty)
  }

  @Test(arguments: ["raw", "c"])
  func dumpsTypes(_ format: String) throws {
    let command = try #require(
      try TypesCommand.parseAsRoot(["dump", Self.object, "--format", format]) as? TypesCommand.Dump)
    let transcript = try Console.capturing {
      let status = try command.execute()
      #expect(status == .fine)
    }
    #expect(transcript.output.contains("task_struct"))
  }

  @Test func takesSettingsFromTheCommandLine() throws {
    let option = try KernelOption.parse(["--config", "CONFIG_HZ=77"])
    #expect(try option.profile().setting("CONFIG_HZ") == "77")
    #expect(try KernelOption.parse([]).profile().setting("CONFIG_BPF_SYSCALL") == "y")
    let wrong = try KernelOption.parse(["--config", "nothing"])
    #expect(throws: CommandFailure.self) { try wrong.profile() }
  }

  @Test func readsBackTheProfileThatItWrites() throws {
    let types = try TypesFile.read(Self.object)
    let file = ProfileFile(release: "6.18.1", configuration: "CONFIG_A=y\n", types: types.bytes)
    let profile = try ProfileFile(bytes: file.bytes, path: "p").profile(path: "p")
    #expect(profile.versionCode == 0x06_12_01)
    #expect(profile.setting("CONFIG_A") == "y")
    #expect(profile.types?.count == types.count)
    for length in 8..<40 {
      #expect(throws: CommandFailure.self) { try ProfileFile(bytes: Array(file.bytes.prefix(length)), path: "p") }
    }
  }
}
