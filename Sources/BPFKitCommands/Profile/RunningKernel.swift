import BPFProfiles

/// What the kernel that runs here tells of itself in files.
enum RunningKernel {
  private static let types = "/sys/kernel/btf/vmlinux"
  private static let release = "/proc/sys/kernel/osrelease"
  private static let configuration = "/proc/config.gz"

  /// The most bytes that a kernel's configuration is taken to have.
  private static let configurationLimit = 4 << 20

  /// Reads them. A kernel without /proc/config.gz, and without /boot/config of its release, has no settings.
  static func capture() throws(CommandFailure) -> ProfileFile {
    let types = try FileSystem.read(types)
    let release = String(decoding: try FileSystem.read(release).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    return ProfileFile(release: release, configuration: settings(release), types: types)
  }

  /// The lines that set something: comments and the rest left out.
  private static func settings(_ release: String) -> String {
    var bytes = (try? FileSystem.read("/boot/config-\(release)")) ?? []
    if bytes.isEmpty, let packed = try? FileSystem.read(configuration) {
      bytes = (try? Inflate.gzip(packed, limit: configurationLimit)) ?? []
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n")).filter { $0.starts(with: "CONFIG_".utf8) }
    return lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }
}
