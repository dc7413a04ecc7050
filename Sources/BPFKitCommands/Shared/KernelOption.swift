import ArgumentParser
import BPFProgram
import BPFTypeFormat

/// `--kernel`: what programs are judged against, the same in every command.
struct KernelOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The kernel to judge against: linux-6.18, running, or a file that profile capture wrote or that holds BTF.",
      valueName: "kernel"), completion: .file())
  var kernel = "linux-6.18"

  /// Where a running kernel shows its types.
  static let runningTypes = "/sys/kernel/btf/vmlinux"

  /// The kernel that was chosen.
  func profile() throws(CommandFailure) -> KernelProfile {
    switch kernel {
    case "linux-6.18": return .linux6_18
    case "running": return try Self.profile(path: Self.runningTypes, name: "the running kernel")
    default: return try Self.profile(path: kernel, name: FileSystem.baseName(kernel))
    }
  }

  private static func profile(path: String, name: String) throws(CommandFailure) -> KernelProfile {
    let bytes = try FileSystem.read(path)
    do throws(BTFError) {
      return KernelProfile(name: name, types: try BTF(bytes: bytes))
    } catch {
      throw .unreadable("\(path): \(error)")
    }
  }
}
