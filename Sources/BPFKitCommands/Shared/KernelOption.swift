import ArgumentParser
import BPFProgram

/// `--kernel`: what programs are judged against, the same in every command.
struct KernelOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The kernel to judge against: linux-6.18, running, or a file that profile capture wrote or that holds BTF.",
      valueName: "kernel"), completion: .file())
  var kernel = "linux-6.18"

  @Option(
    help: ArgumentHelp(
      "A setting of the kernel's configuration, such as CONFIG_HZ=1000; may be given several times.",
      valueName: "name=value"))
  var config: [String] = []

  /// The kernel that was chosen.
  func profile() throws(CommandFailure) -> KernelProfile {
    var profile: KernelProfile =
      switch kernel {
      case "linux-6.18": .linux6_18
      case "running": try RunningKernel.capture().profile(path: kernel)
      default: try Self.profile(path: kernel)
      }
    for setting in config {
      guard let mark = setting.firstIndex(of: "="), setting.startIndex < mark else {
        throw .usage("--config \(setting): expected NAME=VALUE")
      }
      profile.overrides[String(setting[..<mark])] = String(setting[setting.index(after: mark)...])
    }
    return profile
  }

  private static func profile(path: String) throws(CommandFailure) -> KernelProfile {
    let bytes = try FileSystem.read(path)
    let name = FileSystem.baseName(path)
    if ProfileFile.isProfile(bytes) {
      return try ProfileFile(bytes: bytes, path: path).profile(path: path)
    }
    return KernelProfile(name: name, types: try TypesFile.types(in: bytes, path: path))
  }
}
