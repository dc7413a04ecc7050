import Testing

/// What keeps the tree readable.
struct LayoutTests {
  /// Tables, which `swift-format-ignore` keeps aligned, may be long; other files are split by concern.
  @Test(arguments: SourceTree.swiftFiles(under: "Sources"))
  func isNoLongerThanAReaderCanHold(path: String) throws {
    let lines = try SourceTree.lines(of: path)
    let isTable = lines.contains { $0.contains("// swift-format-ignore") }
    #expect(isTable || lines.count <= 450, "\(path) has \(lines.count) lines")
  }

  /// A type named like its module shadows the module.
  @Test(arguments: SourceTree.swiftFiles(under: "Sources"))
  func namesNoTypeLikeAModule(path: String) throws {
    let modules: Set<Substring> = [
      "BPFISA", "BPFTypeFormat", "BPFProfiles", "BPFKernelModel", "BPFProgram", "BPFELFLoader", "BPFVerifier",
      "BPFInterpreter", "BPFKernelLoader", "BPFKitCommands",
    ]
    let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    for line in try SourceTree.lines(of: path) where line.hasPrefix("public ") {
      let words = line.split { " :<{".contains($0) }
      guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else { continue }
      #expect(!modules.contains(words[kind + 1]), "\(path): \(line)")
    }
  }

  /// The modules' folders as ARCHITECTURE.md writes them, and the verifier's rooms.
  static var places: [String] {
    let places = SourceTree.swiftFiles(under: "Sources").map { path in
      let folders = path.split(separator: "/").dropLast()
      return folders.count > 2 && folders[1] == "Verifier" ? "`\(folders[2])`" : "`Sources/\(folders[1])`"
    }
    return Array(Set(places)).sorted()
  }

  @Test(arguments: places)
  func isOnTheMap(place: String) throws {
    let map = try #require(SourceTree.text(of: "ARCHITECTURE.md"))
    #expect(map.contains(place), "ARCHITECTURE.md says nothing of \(place)")
  }
}
