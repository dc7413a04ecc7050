/// The global variables of an object at one moment, section by section.
public struct GlobalValues: Sendable {
  private var sections: [String: [UInt8]] = [:]

  /// The values that the variables start with.
  public init(initial maps: [MapDefinition]) {
    for map in maps {
      guard case .globals(let section) = map.origin else { continue }
      let size = min(Int(map.valueSize), 1 << 30)
      sections[section] = map.contents + [UInt8](repeating: 0, count: max(0, size - map.contents.count))
    }
  }

  /// The values after a run; those of sections that the program does not use are as they started.
  public init(initial maps: [MapDefinition], after outcome: RunOutcome) {
    self.init(initial: maps)
    for map in outcome.maps where sections[map.name] != nil {
      if let value = map.entries.first?.value { sections[map.name] = value }
    }
  }

  /// The variable at an offset of a section; `fallback` where the section does not hold it.
  public func value<Value: BitwiseCopyable>(in section: String, at offset: Int, or fallback: Value) -> Value {
    sections[section].flatMap { CMemory.load(Value.self, from: $0, at: offset) } ?? fallback
  }

  /// The elements of an array at an offset of a section; those that the section does not hold are left out.
  public func elements<Element: BitwiseCopyable>(
    of type: Element.Type = Element.self, in section: String, at offset: Int, count: Int
  ) -> [Element] {
    guard let bytes = sections[section] else { return [] }
    return (0..<count).compactMap {
      CMemory.load(Element.self, from: bytes, at: offset + $0 * MemoryLayout<Element>.stride)
    }
  }
}
