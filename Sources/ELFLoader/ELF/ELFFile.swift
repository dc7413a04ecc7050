import BPFTypeFormat

/// A relocatable ELF64 file for BPF, opened: its sections and symbols, each checked to lie inside the file.
struct ELFFile: Sendable {
  let name: String
  let reader: ByteReader
  let sections: [ObjectSection]
  let symbols: [ELFSymbol]

  /// The bytes of a section; none where the file has none of them.
  func bytes(of section: ObjectSection) -> ArraySlice<UInt8> {
    guard section.kind != .noBits, reader.contains(section.offset, section.size) else { return [] }
    return reader.bytes[section.offset..<section.offset + section.size]
  }

  /// The first section of each name.
  let sectionsByName: [String: Int]

  /// The first section of that name.
  func section(named name: String) -> ObjectSection? { sectionsByName[name].map { sections[$0] } }

  /// The symbols that lie in each section, in the order of the table.
  func symbolsBySection() -> [[ELFSymbol]] {
    var result = [[ELFSymbol]](repeating: [], count: sections.count)
    for symbol in symbols where symbol.section > 0 && symbol.section < sections.count {
      result[symbol.section].append(symbol)
    }
    return result
  }

  /// The section with that number; nil for 0 and for special numbers.
  func section(_ index: Int) -> ObjectSection? { index > 0 && index < sections.count ? sections[index] : nil }

  /// The entries of a section of relocations, in its order.
  func relocations(in section: ObjectSection) throws(ObjectError) -> [ELFRelocation] {
    let explicit = section.kind == .relocationsWithAddend
    let size = explicit ? 24 : 16
    guard section.entrySize == UInt64(size), section.size % size == 0 else {
      throw ObjectError(
        .malformed, object: name, section: section.name, expected: "whole entries of \(size) bytes",
        found: "\(section.size) bytes in entries of \(section.entrySize)")
    }
    var result: [ELFRelocation] = []
    result.reserveCapacity(section.size / size)
    for at in stride(from: section.offset, to: section.offset + section.size, by: size) {
      guard let offset = reader.u64(at), let info = reader.u64(at + 8) else { break }
      result.append(
        ELFRelocation(
          offset: offset, symbol: Int(info >> 32), type: UInt32(truncatingIfNeeded: info),
          addend: explicit ? reader.u64(at + 16).map { Int64(bitPattern: $0) } : nil))
    }
    return result
  }
}
