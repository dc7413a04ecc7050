/// SipHash-2-4, a keyed hash of 64 bits. Source: "SipHash: a fast short-input PRF" by Aumasson and Bernstein.
struct SipHash {
  /// The key's two halves.
  var key: (UInt64, UInt64)

  /// The hash of some bytes.
  func callAsFunction(_ bytes: [UInt8]) -> UInt64 {
    var state = State(key)
    var index = 0
    while index + 8 <= bytes.count {
      state.take(Self.word(bytes[index..<index + 8]))
      index += 8
    }
    state.take(Self.word(bytes[index...]) | UInt64(bytes.count & 0xff) << 56)
    return state.finish()
  }

  private static func word(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }

  private struct State {
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64)

    init(_ key: (UInt64, UInt64)) {
      a = key.0 ^ 0x736f_6d65_7073_6575
      b = key.1 ^ 0x646f_7261_6e64_6f6d
      c = key.0 ^ 0x6c79_6765_6e65_7261
      d = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func take(_ word: UInt64) {
      d ^= word
      rounds(2)
      a ^= word
    }

    mutating func finish() -> UInt64 {
      c ^= 0xff
      rounds(4)
      return a ^ b ^ c ^ d
    }

    private mutating func rounds(_ count: Int) {
      for _ in 0..<count {
        a &+= b
        b = Self.rotate(b, 13) ^ a
        a = Self.rotate(a, 32)
        c &+= d
        d = Self.rotate(d, 16) ^ c
        a &+= d
        d = Self.rotate(d, 21) ^ a
        c &+= b
        b = Self.rotate(b, 17) ^ c
        c = Self.rotate(c, 32)
      }
    }

    private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 { word << count | word >> (64 - count) }
  }
}
