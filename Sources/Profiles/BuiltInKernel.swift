/// A kernel whose types are part of the program.
public struct BuiltInKernel: Sendable {
  /// The release, as `uname -r` prints it.
  public let release: String
  /// CRC-32 of ``types()``.
  public let checksum: UInt32
  private let archive: StaticString
  private let archiveSize: Int
  private let settings: StaticString

  // The underscore stands for the dot of the version.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  /// Linux 6.18 with its stable updates on x86-64.
  public static let linux6_18 = BuiltInKernel(
    release: Linux6_18.release, checksum: Linux6_18.checksum, archive: Linux6_18.types,
    archiveSize: Linux6_18.archiveSize, settings: Linux6_18.configuration)

  /// The kernel's BTF, byte for byte as it showed it. Unpacks it each time.
  public func types() -> [UInt8] {
    guard let packed = Base64.bytes(archive), let bytes = try? Inflate.bytes(packed, limit: archiveSize),
      let btf = TypeArchive.btf(bytes)
    else { return [] }
    return btf
  }

  /// The lines of the kernel's configuration, such as `CONFIG_HZ=1000`.
  public var configuration: String {
    settings.withUTF8Buffer { unsafe String(decoding: $0, as: UTF8.self) }
  }
}
