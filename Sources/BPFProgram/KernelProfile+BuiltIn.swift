internal import BPFProfiles
internal import BPFTypeFormat

/// The built-in kernel, unpacked once.
enum BuiltInProfile {
  static let release = BuiltInKernel.linux6_18.release
  static let types = (try? BTF(bytes: BuiltInKernel.linux6_18.types())).map(CoreTarget.init)
  static let configuration = KernelProfile.settings(BuiltInKernel.linux6_18.configuration)
}

extension KernelProfile {
  /// The settings in the text of a kernel's `.config`, by name; comments and empty lines are left out.
  public static func settings(_ text: String) -> [String: String] {
    var result: [String: String] = [:]
    for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
      guard line.starts(with: "CONFIG_".utf8), let mark = line.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = String(decoding: line[..<mark], as: UTF8.self)
      result[name] = String(decoding: line[line.index(after: mark)...], as: UTF8.self)
    }
    return result
  }
}
