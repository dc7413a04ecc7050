/// C values inside other values and inside bytes, by their place.
///
/// What `bpfkit gen swift` writes reads and writes members through it that have no place of their own in Swift: bit fields, unions,
/// members of packed structures. Numbers have this machine's byte order, as the kernel's values have.
public enum CMemory {
  /// The value at an offset in another; the whole has to be large enough.
  public static func load<Value: BitwiseCopyable>(
    _ type: Value.Type = Value.self, from whole: some BitwiseCopyable, at offset: Int
  ) -> Value {
    unsafe withUnsafeBytes(of: whole) { unsafe $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
  }

  /// Puts a value at an offset in another; the whole has to be large enough.
  public static func store<Value: BitwiseCopyable>(
    _ value: Value, into whole: inout some BitwiseCopyable, at offset: Int
  ) {
    unsafe withUnsafeMutableBytes(of: &whole) { unsafe $0.storeBytes(of: value, toByteOffset: offset, as: Value.self) }
  }

  /// The value at an offset among bytes; nil where they do not hold it.
  public static func load<Value: BitwiseCopyable>(
    _ type: Value.Type = Value.self, from bytes: [UInt8], at offset: Int = 0
  ) -> Value? {
    guard offset >= 0, offset <= bytes.count, MemoryLayout<Value>.size <= bytes.count - offset else { return nil }
    return unsafe bytes.withUnsafeBytes { unsafe $0.loadUnaligned(fromByteOffset: offset, as: Value.self) }
  }

  /// A value's bytes.
  public static func bytes(of value: some BitwiseCopyable) -> [UInt8] {
    unsafe withUnsafeBytes(of: value) { unsafe Array($0) }
  }

  /// The characters from an offset on up to the first zero, at most `count` of them; what is no UTF-8 is replaced.
  public static func text(from whole: some BitwiseCopyable, at offset: Int, count: Int) -> String {
    let characters = bytes(of: whole).dropFirst(offset).prefix(count).prefix { $0 != 0 }
    return String(decoding: characters, as: UTF8.self)
  }

  /// Overwrites characters by a text as far as it fits, with zeros after it, at least one.
  public static func storeText(_ text: String, into whole: inout some BitwiseCopyable, at offset: Int, count: Int) {
    let characters = Array(text.utf8.prefix(max(0, count - 1)))
    for index in 0..<count {
      store(index < characters.count ? characters[index] : 0, into: &whole, at: offset + index)
    }
  }

  /// A bit field's bits, lowest first.
  /// - Parameters:
  ///   - offset: where it starts, in bits, as BTF counts them.
  ///   - width: its width in bits, up to 64.
  public static func bits(from whole: some BitwiseCopyable, at offset: Int, width: Int) -> UInt64 {
    let bytes = bytes(of: whole)
    return (0..<width).reduce(0) { value, index in
      let place = place(of: index, at: offset, width: width)
      return value | UInt64(bytes[place.byte] >> place.bit & 1) << UInt64(index)
    }
  }

  /// A bit field's value with its sign.
  public static func signedBits(from whole: some BitwiseCopyable, at offset: Int, width: Int) -> Int64 {
    let spare = Int64(64 - width)
    return Int64(bitPattern: bits(from: whole, at: offset, width: width) << UInt64(spare)) >> spare
  }

  /// Overwrites a bit field.
  public static func storeBits(_ value: UInt64, into whole: inout some BitwiseCopyable, at offset: Int, width: Int) {
    for index in 0..<width {
      let place = place(of: index, at: offset, width: width)
      var byte: UInt8 = load(from: whole, at: place.byte)
      byte = byte & ~(1 << place.bit) | UInt8(value >> UInt64(index) & 1) << place.bit
      store(byte, into: &whole, at: place.byte)
    }
  }

  /// Big-endian machines count bits from the most significant one.
  private static func place(of index: Int, at offset: Int, width: Int) -> (byte: Int, bit: UInt8) {
    #if _endian(big)
      let place = offset + width - 1 - index
      return (place / 8, UInt8(7 - place % 8))
    #else
      let place = offset + index
      return (place / 8, UInt8(place % 8))
    #endif
  }
}
