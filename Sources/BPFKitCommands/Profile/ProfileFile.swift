import BPFProgram
import BPFTypeFormat

/// A kernel's profile in a file.
///
/// Eight bytes `BPFPROF1`, then sections: four characters of a name, four bytes of a length, low byte first, and the contents. `vers` is
/// the release, `conf` the configuration's lines, `btf ` the types. Readers skip sections that they do not know.
struct ProfileFile {
  var release: String
  var configuration: String
  var types: [UInt8]

  private static let magic = Array("BPFPROF1".utf8)

  /// True where bytes start as a profile does.
  static func isProfile(_ bytes: [UInt8]) -> Bool { bytes.starts(with: magic) }

  init(release: String, configuration: String, types: [UInt8]) {
    self.release = release
    self.configuration = configuration
    self.types = types
  }

  /// Reads a file's bytes.
  init(bytes: [UInt8], path: String) throws(CommandFailure) {
    var sections: [String: ArraySlice<UInt8>] = [:]
    var at = Self.magic.count
    while at < bytes.count {
      guard bytes.count - at >= 8 else {
        throw .unreadable("\(path): expected a section's head of 8 bytes at offset \(at), found \(bytes.count - at)")
      }
      let length = (0..<4).reduce(0) { $0 | Int(bytes[at + 4 + $1]) << (8 * $1) }
      guard length <= bytes.count - at - 8 else {
        throw .unreadable("\(path): expected \(length) bytes at offset \(at + 8), found \(bytes.count - at - 8)")
      }
      sections[String(decoding: bytes[at..<at + 4], as: UTF8.self)] = bytes[at + 8..<at + 8 + length]
      at += 8 + length
    }
    guard let release = sections["vers"], let types = sections["btf "] else {
      throw .unreadable("\(path): expected a profile with a version and types; write it again with profile capture")
    }
    self.release = String(decoding: release, as: UTF8.self)
    self.types = Array(types)
    configuration = String(decoding: sections["conf"] ?? [], as: UTF8.self)
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    var result = Self.magic
    for (name, contents) in [("vers", Array(release.utf8)), ("conf", Array(configuration.utf8)), ("btf ", types)] {
      result += Array(name.utf8)
      result += (0..<4).map { UInt8(truncatingIfNeeded: contents.count >> (8 * $0)) }
      result += contents
    }
    return result
  }

  /// The profile that the file describes.
  func profile(named name: String, path: String) throws(CommandFailure) -> KernelProfile {
    do throws(BTFError) {
      return KernelProfile(
        name: name, release: release, types: try BTF(bytes: types),
        configuration: KernelProfile.settings(configuration))
    } catch {
      throw .unreadable("\(path): \(error)")
    }
  }
}
