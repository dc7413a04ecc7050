extension BTF {
  /// Reads BTF, of either byte order.
  ///
  /// Checks the header, the strings and that every record lies inside; matches `btf_parse_hdr` and `btf_parse_type_sec` of libbpf 1.5.
  /// - Throws: ``BTFError`` with the offset of what is wrong.
  public init(bytes: [UInt8]) throws(BTFError) {
    let header = try Header(bytes: bytes)
    reader = header.reader
    strings = header.strings
    offsets = try Self.recordOffsets(header)
  }

  /// The fixed part at the start.
  struct Header {
    static let magic: UInt16 = 0xeb9f
    static let minimumLength = 24

    let reader: ByteReader
    let types: Range<Int>
    let strings: Range<Int>

    init(bytes: [UInt8]) throws(BTFError) {
      guard bytes.count >= Self.minimumLength else {
        throw BTFError(
          .truncated, at: 0, expected: "a header of \(Self.minimumLength) bytes", found: "\(bytes.count) bytes")
      }
      var reader = ByteReader(bytes)
      if reader.u16(0) != Self.magic { reader.isBigEndian = true }
      guard reader.u16(0) == Self.magic else {
        throw BTFError(.notBTF, at: 0, expected: "the magic number 0xeb9f", found: "bytes \(bytes[0]) \(bytes[1])")
      }
      guard bytes[2] == 1 else {
        throw BTFError(.unsupported, at: 2, expected: "version 1", found: "version \(bytes[2])")
      }
      let words = (1..<6).map { Int(reader.u32($0 * 4) ?? 0) }
      let length = words[0]
      guard length >= Self.minimumLength, length <= bytes.count else {
        throw BTFError(
          .malformed, at: 4, expected: "a header length from \(Self.minimumLength) to \(bytes.count)",
          found: "\(length)")
      }
      // Five 32-bit numbers cannot overflow a 64-bit sum.
      types = length + words[1]..<length + words[1] + words[2]
      strings = length + words[3]..<length + words[3] + words[4]
      guard types.upperBound <= bytes.count, words[1] % 4 == 0 else {
        throw BTFError(
          .truncated, at: 8, expected: "types within the \(bytes.count) bytes, 4-byte aligned",
          found: "bytes \(types.lowerBound) to \(types.upperBound)")
      }
      guard strings.upperBound <= bytes.count else {
        throw BTFError(
          .truncated, at: 16, expected: "strings within the \(bytes.count) bytes",
          found: "bytes \(strings.lowerBound) to \(strings.upperBound)")
      }
      guard !strings.isEmpty, bytes[strings.lowerBound] == 0, bytes[strings.upperBound - 1] == 0 else {
        throw BTFError(
          .malformed, at: strings.lowerBound, expected: "strings that start and end with a zero byte",
          found: strings.isEmpty ? "no strings" : "other bytes")
      }
      self.reader = reader
    }
  }

  private static func recordOffsets(_ header: Header) throws(BTFError) -> [UInt32] {
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(1 + header.types.count / 32)
    var offset = header.types.lowerBound
    let end = header.types.upperBound
    while offset < end {
      guard end - offset >= 12, let name = header.reader.u32(offset), let info = header.reader.u32(offset + 4) else {
        throw BTFError(
          .truncated, at: offset, expected: "a type record of at least 12 bytes", found: "\(end - offset) bytes")
      }
      guard let kind = BTFKind(rawValue: UInt8(info >> 24 & 0x1f)), kind != .void else {
        throw BTFError(
          .unsupported, at: offset + 4, expected: "a kind from 1 to 19", found: "kind \(info >> 24 & 0x1f)")
      }
      guard Int(name) < header.strings.count else {
        throw BTFError(
          .malformed, at: offset, expected: "a name offset below \(header.strings.count)", found: "\(name)")
      }
      let payload = kind.payload
      let length = 12 + payload.fixed + payload.perMember * Int(info & 0xffff)
      guard length <= end - offset else {
        throw BTFError(
          .truncated, at: offset, expected: "\(length) bytes for a record of kind \(kind.name)",
          found: "\(end - offset) bytes")
      }
      offsets.append(UInt32(truncatingIfNeeded: offset))
      offset += length
    }
    return offsets
  }
}
