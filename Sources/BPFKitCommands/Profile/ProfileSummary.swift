import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// What a profile holds, in short.
struct ProfileSummary {
  private let file: ProfileFile
  private let profile: KernelProfile

  init(_ file: ProfileFile, path: String) throws(CommandFailure) {
    self.file = file
    profile = try file.profile(path: path)
  }

  private var typeCount: Int { (profile.types?.count ?? 1) - 1 }
  private var settings: [Substring] { file.configuration.split(separator: "\n") }

  private var programs: [ProgramType] {
    file.features?.programTypes.sorted { $0.rawValue < $1.rawValue } ?? []
  }

  private var maps: [MapType] { file.features?.mapTypes.sorted { $0.rawValue < $1.rawValue } ?? [] }

  private func helpers(of type: ProgramType) -> [Int32] { file.features?.helpers[type]?.sorted() ?? [] }

  /// Several lines, for people.
  var text: String {
    var text = "release \(file.release)\n\(typeCount) types\n\(settings.count) settings\n"
    text += "\(file.functions.count) functions that programs may call\n"
    guard file.features != nil else { return text + "program types, map types and helpers were not asked for\n" }
    text += "\(maps.count) map types: \(maps.map(\.name).joined(separator: ", "))\n"
    text += "\(programs.count) program types and their helpers:\n"
    for type in programs { text += "  \(type.name): \(helpers(of: type).count)\n" }
    return text
  }

  /// One object, for machines.
  var json: JSONValue {
    let isKnown = file.features != nil
    let rows = programs.map { type in
      JSONValue.Field(name: type.name, value: .array(helpers(of: type).map { .string(Self.name($0)) }))
    }
    return [
      "release": .string(file.release), "types": .integer(typeCount), "settings": .integer(settings.count),
      "programs": isKnown ? .array(programs.map { .string($0.name) }) : .null,
      "maps": isKnown ? .array(maps.map { .string($0.name) }) : .null,
      "helpers": isKnown ? .object(rows) : .null,
      "kfuncs": .array(file.functions.map(JSONValue.string)),
    ]
  }

  private static func name(_ helper: Int32) -> String { HelperTable.helper(helper)?.name ?? String(helper) }
}
