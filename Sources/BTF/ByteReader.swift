/// Checked reads of numbers from bytes in a stated byte order.
///
/// Every offset may come from a file: a read that does not lie wholly inside the bytes is nil.
package struct ByteReader: Sendable {
  /// The bytes.
  package var bytes: [UInt8]
  /// True where numbers have their most significant byte first.
  package var isBigEndian: Bool

  /// Reads from `bytes`.
  package init(_ bytes: [UInt8], isBigEndian: Bool = false) {
    self.bytes = bytes
    self.isBigEndian = isBigEndian
  }

  /// The number of bytes.
  package var count: Int { bytes.count }

  /// True where `length` bytes from `offset` on are there.
  package func contains(_ offset: Int, _ length: Int) -> Bool {
    offset >= 0 && length >= 0 && offset <= bytes.count && length <= bytes.count - offset
  }

  private func load<T: FixedWidthInteger & BitwiseCopyable>(_ offset: Int, as type: T.Type) -> T? {
    guard contains(offset, MemoryLayout<T>.size) else { return nil }
    let raw = unsafe bytes.span.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: T.self)
    return isBigEndian ? T(bigEndian: raw) : T(littleEndian: raw)
  }

  /// The byte at `offset`.
  package func u8(_ offset: Int) -> UInt8? { contains(offset, 1) ? bytes[offset] : nil }
  /// The two-byte number at `offset`.
  package func u16(_ offset: Int) -> UInt16? { load(offset, as: UInt16.self) }
  /// The four-byte number at `offset`.
  package func u32(_ offset: Int) -> UInt32? { load(offset, as: UInt32.self) }
  /// The eight-byte number at `offset`.
  package func u64(_ offset: Int) -> UInt64? { load(offset, as: UInt64.self) }

  /// Overwrites the four bytes at `offset`; does nothing where they are not all there.
  package mutating func store(_ value: UInt32, at offset: Int) {
    guard contains(offset, 4) else { return }
    for index in 0..<4 {
      let shift = isBigEndian ? 24 - 8 * index : 8 * index
      bytes[offset + index] = UInt8(truncatingIfNeeded: value >> UInt32(shift))
    }
  }

  /// The index of the first zero byte in `offset..<end`.
  package func terminator(from offset: Int, before end: Int) -> Int? {
    var index = offset
    guard index >= 0, end <= bytes.count else { return nil }
    while index < end {
      if bytes[index] == 0 { return index }
      index += 1
    }
    return nil
  }

  /// The longest text that ``string(_:before:)`` gives, in bytes.
  ///
  /// Names may overlap in a file: without a limit, a megabyte of text and forty thousand offsets into it make gigabytes of names. The
  /// kernel prints no more than 1,023 bytes of a line and takes no longer names.
  package static let longestString = 4096

  /// The text from `offset` to the next zero byte, which has to come before `end`; its start where it is longer than
  /// ``longestString``.
  package func string(_ offset: Int, before end: Int) -> String? {
    guard contains(offset, 1), offset < end, end <= bytes.count else { return nil }
    let limit = min(end, offset + Self.longestString)
    guard let stop = terminator(from: offset, before: limit) ?? (limit < end ? limit : nil) else { return nil }
    return String(decoding: bytes[offset..<stop], as: UTF8.self)
  }
}
