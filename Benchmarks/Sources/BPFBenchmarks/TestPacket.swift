/// The packet that all programs get: the same 1500 bytes in every run, xorshift from a fixed seed.
let testPacket: [UInt8] = {
  var state: UInt32 = 0x1234_5678
  return (0..<1500).map { _ in
    state ^= state << 13
    state ^= state >> 17
    state ^= state << 5
    return UInt8(truncatingIfNeeded: state)
  }
}()
