import Testing

/// Who may import what: data goes one way through the modules, and the core stands on nothing but itself.
struct ImportTests {
  /// The modules that each folder of Sources may import.
  static let allowed: [String: Set<String>] = {
    let values: Set<String> = ["BPFISA", "BPFTypeFormat", "BPFKernelModel", "BPFProgram"]
    let stages: Set<String> = ["BPFELFLoader", "BPFVerifier", "BPFInterpreter", "BPFKernelLoader"]
    return [
      "BPFISA": [],
      "BTF": [],
      "Profiles": [],
      "KernelModel": ["BPFISA"],
      "BPFProgram": ["BPFISA", "BPFTypeFormat", "BPFKernelModel", "BPFProfiles"],
      "ELFLoader": values,
      "Verifier": values,
      "Interpreter": values,
      "KernelLoader": values,
      "BPFKitCommands": values.union(stages).union(["ArgumentParser", "BPFProfiles", "Synchronization"]),
      "bpfkit": ["ArgumentParser", "BPFKitCommands"],
    ]
  }()

  static let systemLibraries: Set<String> = ["Glibc", "Musl", "Darwin"]

  @Test(arguments: SourceTree.swiftFiles(under: "Sources"))
  func importsOnlyWhatItsModuleMay(path: String) throws {
    let folder = String(path.split(separator: "/")[1])
    let allowed = try #require(Self.allowed[folder], "\(folder) is a new module: say here what it may import")
    for (number, line) in try SourceTree.lines(of: path).enumerated() {
      guard let module = Self.importedModule(line) else { continue }
      if Self.systemLibraries.contains(module) {
        #expect(path.contains("/Platform/"), "\(path):\(number + 1) imports \(module) outside a Platform folder")
      } else {
        #expect(allowed.contains(module), "\(path):\(number + 1) imports \(module), which \(folder) may not")
      }
    }
  }

  @Test(arguments: SourceTree.swiftFiles(under: "Sources").filter { $0.contains("/Platform/") })
  func asksForSystemLibrariesBeforeImporting(path: String) throws {
    var condition = ""
    for line in try SourceTree.lines(of: path) {
      let text = line.split(separator: " ").joined(separator: " ")
      if text.hasPrefix("#") { condition = text }
      guard let module = Self.importedModule(line), Self.systemLibraries.contains(module) else { continue }
      #expect(condition.contains("canImport(\(module))"), "\(path): import \(module) without #if canImport(\(module))")
    }
  }

  /// The module that a line imports; nil for any other line.
  static func importedModule(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard let index = words.firstIndex(of: "import"), index + 1 < words.count else { return nil }
    let before: Set<Substring> = ["public", "internal", "package", "private", "fileprivate"]
    guard words[..<index].allSatisfy({ before.contains($0) || $0.hasPrefix("@") }) else { return nil }
    return String(words[index + 1])
  }
}
