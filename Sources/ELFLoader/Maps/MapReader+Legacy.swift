import BPFProgram
import BPFTypeFormat

extension MapReader {
  /// Reads the sections `maps` and `maps/...`.
  ///
  /// Each named symbol is a map, as long as its size says or up to the next one. Goes beyond libbpf 0.8's `bpf_object__init_user_maps`,
  /// which takes one length for all.
  func readLegacy(into maps: inout [MapDefinition], _ index: inout MapIndex) throws(ObjectError) {
    let sections = file.sections.filter {
      $0.kind == .programBits && $0.size > 0 && ($0.name == "maps" || $0.name.hasPrefix("maps/"))
    }
    guard !sections.isEmpty else { return }
    let symbols = file.symbolsBySection()
    for section in sections where !section.isExecutable {
      let legacy = try self.legacy(in: section, symbols[section.index])
      let first = maps.count
      for map in legacy {
        index.defined[section.index, default: [:]][map.offset] = maps.count
        maps.append(map.definition)
      }
      try nest(legacy, in: section, &maps[first...])
    }
  }

  private func legacy(in section: ObjectSection, _ symbols: [ELFSymbol]) throws(ObjectError) -> [LegacyMap] {
    let named = symbols.filter { ($0.isObject || $0.hasNoType) && !$0.name.isEmpty }
    let end = UInt64(section.size)
    var result: [LegacyMap] = []
    // Of several names for one place the first counts.
    let order = named.indices.sorted { (named[$0].value, $0) < (named[$1].value, $1) }.map { named[$0] }
    for (position, symbol) in order.enumerated() where result.last?.offset != symbol.value {
      let next = order[position...].first { $0.value > symbol.value }.map { min($0.value, end) } ?? end
      let size = symbol.size == 0 && next >= symbol.value ? next - symbol.value : symbol.size
      guard symbol.value <= end, size <= end - symbol.value, size >= UInt64(LegacyMap.leastSize) else {
        throw failure(
          .malformed, section: section.name, map: symbol.name,
          expected:
            "at least \(LegacyMap.leastSize) bytes (type, key size, value size, entries) in the section's \(end)",
          found: "\(size) bytes from offset \(symbol.value)", offset: Int(clamping: symbol.value))
      }
      let count = Int(size) / 4
      let numbers = (0..<LegacyMap.mostSize / 4).map { place in
        place < count ? file.reader.u32(section.offset + Int(symbol.value) + 4 * place) ?? 0 : 0
      }
      result.append(LegacyMap(name: symbol.name, offset: symbol.value, size: Int(size), numbers: numbers))
    }
    guard !result.isEmpty else {
      throw ObjectError(
        .missing, object: file.name, section: section.name, expected: "a symbol for each map", found: "none",
        advice: "do not strip the object's symbols")
    }
    return result
  }

  /// Gives the maps of maps among a section's their inner maps and first entries.
  private func nest(
    _ legacy: [LegacyMap], in section: ObjectSection, _ maps: inout ArraySlice<MapDefinition>
  ) throws(ObjectError) {
    let first = maps.startIndex
    for (position, outer) in legacy.enumerated() where outer.isMapOfMaps {
      if let inner = outer.innerIndex {
        guard legacy.indices.contains(inner), !legacy[inner].isMapOfMaps else {
          throw failure(
            .missing, section: section.name, map: outer.name,
            expected: "the index of its inner map among the section's \(legacy.count)", found: "\(inner)",
            offset: Int(clamping: outer.offset))
        }
        maps[first + position].inner = [legacy[inner].definition]
      } else if let id = outer.innerID {
        let inners = legacy.filter { $0.id == id && !$0.isMapOfMaps }
        maps[first + position].inner = inners.first.map { [$0.definition] } ?? []
        maps[first + position].initialEntries = inners.compactMap { inner in
          inner.outerSlot.map { MapDefinition.InitialEntry(key: $0, target: inner.name) }
        }.sorted { $0.key < $1.key }
      }
    }
  }
}
