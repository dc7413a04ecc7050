import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// A kernel's profile in a file.
///
/// Eight bytes `BPFPROF1`, then sections: four characters of a name, four bytes of a length, and the contents; numbers have their low byte
/// first. `vers` is the release, `conf` the configuration's lines, `btf ` the types. Where the kernel could be asked, `prog` and `maps`
/// hold the numbers of its program and map types, four bytes each, and `help` for each program type its number, a count and the helpers.
/// `kfun` names the functions that the types mark as callable, a line each. Readers skip sections that they do not know.
struct ProfileFile {
  var release: String
  var configuration: String
  var types: [UInt8]
  /// What the kernel answered; nil where it could not be asked.
  var features: KernelFeatures?
  /// The functions that programs may call.
  var functions: [String] = []

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
      let length = Int(Self.word(bytes[(at + 4)...]))
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
    functions = (sections["kfun"] ?? []).split(separator: UInt8(ascii: "\n")).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard let helpers = sections["help"] else { return }
    features = try Self.features(
      programs: Self.words(sections["prog"] ?? []), maps: Self.words(sections["maps"] ?? []),
      helpers: Self.words(helpers), path)
  }

  /// The file's bytes.
  var bytes: [UInt8] {
    var sections = [("vers", Array(release.utf8)), ("conf", Array(configuration.utf8))]
    if let features {
      let programs = features.programTypes.map(\.rawValue).sorted()
      sections.append(("prog", Self.bytes(programs)))
      sections.append(("maps", Self.bytes(features.mapTypes.map(\.rawValue).sorted())))
      var rows: [UInt32] = []
      for (type, helpers) in features.helpers.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        rows += [type.rawValue, UInt32(helpers.count)]
        rows += helpers.sorted().map(UInt32.init(bitPattern:))
      }
      sections.append(("help", Self.bytes(rows)))
    }
    if !functions.isEmpty { sections.append(("kfun", Array(functions.map { $0 + "\n" }.joined().utf8))) }
    sections.append(("btf ", types))
    var result = Self.magic
    for (name, contents) in sections {
      result += Array(name.utf8)
      result += Self.bytes([UInt32(truncatingIfNeeded: contents.count)])
      result += contents
    }
    return result
  }

  /// What the profile is called: kernels of one version are told apart by what is in them, and what is said of them is the same.
  private var name: String {
    let parts = release.split { !($0.isASCII && $0.isNumber) }
    return "linux-" + (parts.count < 2 ? release : parts[0] + "." + parts[1])
  }

  /// The profile that the file describes.
  func profile(path: String) throws(CommandFailure) -> KernelProfile {
    do throws(BTFError) {
      var profile = KernelProfile(
        name: name, release: release, types: try BTF(bytes: types),
        configuration: KernelProfile.settings(configuration))
      profile.features = features
      return profile
    } catch {
      throw .unreadable("\(path): \(error)")
    }
  }

  // MARK: Numbers

  private static func features(
    programs: [UInt32], maps: [UInt32], helpers: [UInt32], _ path: String
  ) throws(CommandFailure) -> KernelFeatures {
    var features = KernelFeatures()
    // A profile of a newer kernel may have types that are not known here.
    features.programTypes = Set(programs.compactMap(ProgramType.init(rawValue:)))
    features.mapTypes = Set(maps.compactMap(MapType.init(rawValue:)))
    var at = 0
    while at < helpers.count {
      let start = at + 2
      guard start <= helpers.count, Int(helpers[at + 1]) <= helpers.count - start else {
        throw .unreadable("\(path): expected helpers of program type \(helpers[at]), found the section's end")
      }
      let end = start + Int(helpers[at + 1])
      if let type = ProgramType(rawValue: helpers[at]) {
        features.helpers[type] = Set(helpers[start..<end].map(Int32.init(bitPattern:)))
      }
      at = end
    }
    return features
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.prefix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
    stride(from: bytes.startIndex, to: bytes.endIndex - bytes.count % 4, by: 4).map { word(bytes[$0...]) }
  }

  private static func bytes(_ words: [UInt32]) -> [UInt8] {
    words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
  }
}
