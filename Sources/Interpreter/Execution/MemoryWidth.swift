/// How wide a memory access is and what fills the rest of the register.
enum MemoryWidth: UInt8, CaseIterable {
  case byte, half, word, double
  case signedByte, signedHalf, signedWord

  /// Bytes accessed.
  @inline(__always)
  var bytes: UInt64 {
    switch self {
    case .byte, .signedByte: 1
    case .half, .signedHalf: 2
    case .word, .signedWord: 4
    case .double: 8
    }
  }

  /// Reads a little-endian value at a host address; the address need not be aligned.
  @inline(__always)
  func load(_ host: UnsafeMutableRawPointer) -> UInt64 {
    switch self {
    case .byte: unsafe UInt64(host.load(as: UInt8.self))
    case .half: unsafe UInt64(UInt16(littleEndian: host.loadUnaligned(as: UInt16.self)))
    case .word: unsafe UInt64(UInt32(littleEndian: host.loadUnaligned(as: UInt32.self)))
    case .double: unsafe UInt64(littleEndian: host.loadUnaligned(as: UInt64.self))
    case .signedByte: unsafe UInt64(bitPattern: Int64(host.load(as: Int8.self)))
    case .signedHalf: unsafe UInt64(bitPattern: Int64(Int16(littleEndian: host.loadUnaligned(as: Int16.self))))
    case .signedWord: unsafe UInt64(bitPattern: Int64(Int32(littleEndian: host.loadUnaligned(as: Int32.self))))
    }
  }

  /// Writes the low bytes of a value at a host address; the address need not be aligned.
  @inline(__always)
  func store(_ value: UInt64, _ host: UnsafeMutableRawPointer) {
    switch self {
    case .byte, .signedByte: unsafe host.storeBytes(of: UInt8(truncatingIfNeeded: value), as: UInt8.self)
    case .half, .signedHalf:
      unsafe host.storeBytes(of: UInt16(truncatingIfNeeded: value).littleEndian, as: UInt16.self)
    case .word, .signedWord:
      unsafe host.storeBytes(of: UInt32(truncatingIfNeeded: value).littleEndian, as: UInt32.self)
    case .double: unsafe host.storeBytes(of: value.littleEndian, as: UInt64.self)
    }
  }
}
