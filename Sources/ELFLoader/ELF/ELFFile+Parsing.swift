import BPFTypeFormat

extension ELFFile {
  private static let headerSize = 64
  private static let sectionHeaderSize = 64
  private static let symbolSize = 24
  private static let machineBPF: UInt16 = 247

  /// Opens a file of either byte order.
  init(bytes: [UInt8], name: String) throws(ObjectError) {
    guard bytes.count >= Self.headerSize, bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) else {
      throw ObjectError(
        .notBPF, object: name, offset: 0, expected: "an ELF header of \(Self.headerSize) bytes",
        found: bytes.isEmpty ? "an empty file" : "\(bytes.count) bytes that do not start with 7f 45 4c 46",
        advice: "give the .o file that clang -target bpf wrote")
    }
    guard bytes[4] == 2, bytes[5] == 1 || bytes[5] == 2 else {
      throw ObjectError(
        .notBPF, object: name, offset: 4, expected: "a 64-bit file of known byte order",
        found: "class \(bytes[4]), byte order \(bytes[5])", advice: "compile with clang -target bpf")
    }
    let reader = ByteReader(bytes, isBigEndian: bytes[5] == 2)
    let machine = reader.u16(18) ?? 0
    guard machine == Self.machineBPF || machine == 0, reader.u16(16) == 1 else {
      throw ObjectError(
        .notBPF, object: name, offset: 16, expected: "a relocatable file (type 1) for BPF (machine \(Self.machineBPF))",
        found: "type \(reader.u16(16) ?? 0), machine \(machine)", advice: "compile with clang -target bpf -c")
    }
    self.name = name
    self.reader = reader
    sections = try Self.readSections(reader, name)
    sectionsByName = Dictionary(sections.dropFirst().map { ($0.name, $0.index) }) { first, _ in first }
    symbols = try Self.readSymbols(reader, sections, name)
  }

  private static func readSections(_ reader: ByteReader, _ name: String) throws(ObjectError) -> [ObjectSection] {
    let start = reader.u64(40) ?? 0
    guard start <= reader.count - sectionHeaderSize, reader.u16(58) == UInt16(sectionHeaderSize) else {
      throw ObjectError(
        .truncated, object: name, offset: 40,
        expected: "a table of sections within the \(reader.count) bytes, \(sectionHeaderSize) bytes each",
        found: "offset \(start), \(reader.u16(58) ?? 0) bytes each")
    }
    let table = Int(start)
    // Numbers beyond 16 bits stand in the first section's header.
    var count = Int(reader.u16(60) ?? 0)
    if count == 0 { count = Int(clamping: reader.u64(table + 32) ?? 0) }
    var namesIndex = Int(reader.u16(62) ?? 0)
    if namesIndex == 0xffff { namesIndex = Int(reader.u32(table + 40) ?? 0) }
    guard count > 0, count <= (reader.count - table) / sectionHeaderSize, namesIndex < count else {
      throw ObjectError(
        .truncated, object: name, offset: table,
        expected: "1 to \((reader.count - table) / sectionHeaderSize) sections, their names in one of them",
        found: "\(count) sections, names in section \(namesIndex)")
    }
    var headers: [ObjectSection] = []
    headers.reserveCapacity(count)
    for index in 0..<count {
      headers.append(try readSection(reader, index, at: table + index * sectionHeaderSize, name))
    }
    let names = headers[namesIndex]
    guard names.kind == .strings else {
      throw ObjectError(
        .malformed, object: name, offset: 62, expected: "the sections' names in a section of strings",
        found: "section \(namesIndex) of type \(names.typeNumber)")
    }
    for index in headers.indices {
      let offset = Int(reader.u32(table + index * sectionHeaderSize) ?? 0)
      guard let text = reader.string(names.offset + offset, before: names.offset + names.size) else {
        throw ObjectError(
          .malformed, object: name, offset: table + index * sectionHeaderSize,
          expected: "a name within the \(names.size) bytes of section names", found: "offset \(offset)")
      }
      headers[index].name = text
    }
    return headers
  }

  private static func readSection(
    _ reader: ByteReader, _ index: Int, at header: Int, _ name: String
  ) throws(ObjectError) -> ObjectSection {
    let type = reader.u32(header + 4) ?? 0
    let offset = reader.u64(header + 24) ?? 0
    let size = reader.u64(header + 32) ?? 0
    let section = ObjectSection(
      index: index, name: "", typeNumber: type, flags: reader.u64(header + 8) ?? 0, offset: Int(clamping: offset),
      size: Int(clamping: size), link: reader.u32(header + 40) ?? 0, info: reader.u32(header + 44) ?? 0,
      entrySize: reader.u64(header + 56) ?? 0)
    guard index == 0 && type == 0 || section.kind == .noBits || reader.contains(section.offset, section.size) else {
      throw ObjectError(
        .truncated, object: name, offset: header + 24,
        expected: "section \(index) within the \(reader.count) bytes of the file",
        found: "\(size) bytes from offset \(offset)")
    }
    return section
  }

  private static func readSymbols(
    _ reader: ByteReader, _ sections: [ObjectSection], _ name: String
  ) throws(ObjectError) -> [ELFSymbol] {
    let tables = sections.filter { $0.kind == .symbols }
    guard let table = tables.first else { return [] }
    let link = Int(table.link)
    guard tables.count == 1, table.size % symbolSize == 0, link < sections.count, sections[link].kind == .strings else {
      throw ObjectError(
        .malformed, object: name, section: table.name,
        expected: "one table of whole \(symbolSize)-byte symbols whose names are in a section of strings",
        found: "\(tables.count) tables, \(table.size) bytes, names in section \(link)")
    }
    let names = sections[link]
    var symbols: [ELFSymbol] = []
    symbols.reserveCapacity(table.size / symbolSize)
    for at in stride(from: table.offset, to: table.offset + table.size, by: symbolSize) {
      let nameOffset = Int(reader.u32(at) ?? 0)
      guard
        let text = nameOffset == 0 ? "" : reader.string(names.offset + nameOffset, before: names.offset + names.size)
      else {
        throw ObjectError(
          .malformed, object: name, section: table.name, offset: at - table.offset,
          expected: "a name within the \(names.size) bytes of \(names.name)", found: "offset \(nameOffset)")
      }
      symbols.append(
        ELFSymbol(
          name: text, info: reader.u8(at + 4) ?? 0, other: reader.u8(at + 5) ?? 0,
          section: Int(reader.u16(at + 6) ?? 0), value: reader.u64(at + 8) ?? 0, size: reader.u64(at + 16) ?? 0))
    }
    return symbols
  }
}
