import BPFISA

/// Bytes of code, turned into slots.
enum InstructionDecoder {
  /// Decodes little-endian slots.
  static func slots(_ bytes: some Collection<UInt8>, of name: String) throws(CommandFailure) -> [Instruction] {
    guard bytes.count % 8 == 0 else {
      throw .unreadable("\(name): expected instructions of 8 bytes each, found \(bytes.count) bytes")
    }
    var slots: [Instruction] = []
    slots.reserveCapacity(bytes.count / 8)
    var encoding: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      encoding |= UInt64(byte) << shift
      shift += 8
      if shift == 64 {
        slots.append(Instruction(encoding: encoding))
        (encoding, shift) = (0, 0)
      }
    }
    return slots
  }

  /// Decodes a file that holds nothing but code, as bytes or as their hexadecimal digits.
  static func slots(rawFile bytes: [UInt8], of name: String) throws(CommandFailure) -> [Instruction] {
    if let text = String(validating: bytes, as: UTF8.self), let digits = Hexadecimal.bytes(text) {
      return try slots(digits, of: name)
    }
    return try slots(bytes, of: name)
  }
}
