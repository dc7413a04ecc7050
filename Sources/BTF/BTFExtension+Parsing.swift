extension BTFExtension {
  /// Reads a `.BTF.ext` section. Matches `btf_ext__new` of libbpf 1.5.
  /// - Throws: ``BTFError`` with the offset of what is wrong.
  public init(bytes: [UInt8]) throws(BTFError) {
    let minimum = 24
    guard bytes.count >= minimum else {
      throw BTFError(.truncated, at: 0, expected: "a header of \(minimum) bytes", found: "\(bytes.count) bytes")
    }
    var reader = ByteReader(bytes)
    if reader.u16(0) != BTF.Header.magic { reader.isBigEndian = true }
    guard reader.u16(0) == BTF.Header.magic else {
      throw BTFError(.notBTF, at: 0, expected: "the magic number 0xeb9f", found: "bytes \(bytes[0]) \(bytes[1])")
    }
    guard bytes[2] == 1 else {
      throw BTFError(.unsupported, at: 2, expected: "version 1", found: "version \(bytes[2])")
    }
    let length = Int(reader.u32(4) ?? 0)
    guard length >= minimum, length <= bytes.count else {
      throw BTFError(
        .malformed, at: 4, expected: "a header length from \(minimum) to \(bytes.count)", found: "\(length)")
    }
    functions = try Self.blocks(reader, header: length, field: 8, recordSize: 8) { at in
      guard let offset = reader.u32(at), let type = reader.u32(at + 4) else { return nil }
      return FunctionRecord(offset: offset, type: TypeID(rawValue: type))
    }
    lines = try Self.blocks(reader, header: length, field: 16, recordSize: 16) { at in
      guard let offset = reader.u32(at), let file = reader.u32(at + 4), let text = reader.u32(at + 8),
        let position = reader.u32(at + 12)
      else { return nil }
      return LineRecord(offset: offset, file: file, text: text, position: position)
    }
    // Compilers before relocations against kernel types wrote a shorter header.
    guard length >= 32 else { return }
    relocations = try Self.blocks(reader, header: length, field: 24, recordSize: 16) { at in
      guard let offset = reader.u32(at), let type = reader.u32(at + 4), let access = reader.u32(at + 8),
        let kind = reader.u32(at + 12)
      else { return nil }
      return RelocationRecord(offset: offset, type: TypeID(rawValue: type), access: access, kindNumber: kind)
    }
  }

  private static func blocks<Record>(
    _ reader: ByteReader, header: Int, field: Int, recordSize minimum: Int, record: (Int) -> Record?
  ) throws(BTFError) -> [Block<Record>] {
    let start = header + Int(reader.u32(field) ?? 0)
    let length = Int(reader.u32(field + 4) ?? 0)
    guard length > 0 else { return [] }
    guard start % 4 == 0, reader.contains(start, length), length >= 4 else {
      throw BTFError(
        .truncated, at: field, expected: "a 4-byte aligned table within the \(reader.count) bytes",
        found: "bytes \(start) to \(start + length)")
    }
    let size = Int(reader.u32(start) ?? 0)
    guard size >= minimum, size % 4 == 0 else {
      throw BTFError(
        .malformed, at: start, expected: "records of \(minimum) bytes or more, a multiple of 4", found: "\(size) bytes")
    }
    var blocks: [Block<Record>] = []
    var offset = start + 4
    let end = start + length
    while offset < end {
      guard end - offset >= 8, let section = reader.u32(offset), let count = reader.u32(offset + 4) else {
        throw BTFError(.truncated, at: offset, expected: "a block header of 8 bytes", found: "\(end - offset) bytes")
      }
      offset += 8
      guard count > 0, Int(count) <= (end - offset) / size else {
        throw BTFError(
          .malformed, at: offset - 4, expected: "a number of records from 1 to \((end - offset) / size)",
          found: "\(count)")
      }
      var records: [Record] = []
      records.reserveCapacity(Int(count))
      for index in 0..<Int(count) {
        if let next = record(offset + index * size) { records.append(next) }
      }
      blocks.append(Block(section: section, records: records))
      offset += Int(count) * size
    }
    return blocks
  }
}
