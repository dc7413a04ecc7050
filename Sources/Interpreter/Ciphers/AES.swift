/// The block cipher AES with keys of 16, 24 or 32 bytes. Source: FIPS 197.
///
/// For the results alone: it takes no care that its timing tells nothing of the key.
struct AES {
  /// Bytes of a block.
  static let blockBytes = 16

  /// One key of 16 bytes for the beginning and one for each round.
  private let roundKeys: [UInt8]

  /// Expands a key; nil where it has another length.
  init?(key: some Collection<UInt8>) {
    guard [16, 24, 32].contains(key.count) else { return nil }
    let words = key.count / 4
    var bytes = Array(key)
    var constant: UInt8 = 1
    for index in words..<4 * (words + 7) {
      var word = Array(bytes.suffix(4))
      if index % words == 0 {
        word = [word[1], word[2], word[3], word[0]].map { Self.substitution[Int($0)] }
        word[0] ^= constant
        constant = Self.double(constant)
      } else if words > 6 && index % words == 4 {
        word = word.map { Self.substitution[Int($0)] }
      }
      let earlier = bytes.count - key.count
      for byte in 0..<4 { bytes.append(bytes[earlier + byte] ^ word[byte]) }
    }
    roundKeys = bytes
  }

  private var rounds: Int { roundKeys.count / Self.blockBytes - 1 }

  /// Encrypts a block of 16 bytes.
  func encrypt(_ block: [UInt8]) -> [UInt8] {
    var state = block
    add(0, &state)
    for round in 1...rounds {
      // Row r of the column-wise state moves r columns to the left.
      var next = state.indices.map { Self.substitution[Int(state[($0 + 4 * ($0 % 4)) % 16])] }
      if round < rounds { Self.mix(&next, by: [2, 3, 1, 1]) }
      state = next
      add(round, &state)
    }
    return state
  }

  /// Decrypts a block of 16 bytes.
  func decrypt(_ block: [UInt8]) -> [UInt8] {
    var state = block
    for round in stride(from: rounds, to: 0, by: -1) {
      add(round, &state)
      if round < rounds { Self.mix(&state, by: [14, 11, 13, 9]) }
      let mixed = state
      state = mixed.indices.map { Self.inverse[Int(mixed[($0 + 12 * ($0 % 4)) % 16])] }
    }
    add(0, &state)
    return state
  }

  private func add(_ round: Int, _ state: inout [UInt8]) {
    for index in state.indices { state[index] ^= roundKeys[round * Self.blockBytes + index] }
  }

  private static func mix(_ state: inout [UInt8], by factors: [UInt8]) {
    for column in stride(from: 0, to: 16, by: 4) {
      let old = Array(state[column..<column + 4])
      for row in 0..<4 {
        state[column + row] = (0..<4).reduce(0) { $0 ^ multiply(old[$1], factors[($1 + 4 - row) % 4]) }
      }
    }
  }

  // Arithmetic of the field with 256 elements.

  private static func double(_ value: UInt8) -> UInt8 { value << 1 ^ (value & 0x80 != 0 ? 0x1b : 0) }

  private static func multiply(_ value: UInt8, _ factor: UInt8) -> UInt8 {
    var (result, power) = (UInt8(0), value)
    for bit in 0..<8 {
      if factor >> UInt8(bit) & 1 != 0 { result ^= power }
      power = double(power)
    }
    return result
  }

  /// The inverse of each byte in the field, then an affine map of its bits.
  private static let substitution: [UInt8] = (0..<256).map { number in
    let value = UInt8(number)
    // The 254th power is the inverse.
    let inverse = (0..<253).reduce(value) { product, _ in multiply(product, value) }
    func turned(_ count: UInt8) -> UInt8 { inverse << count | inverse >> (8 - count) }
    return inverse ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63
  }

  private static let inverse: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for (value, image) in substitution.enumerated() { table[Int(image)] = UInt8(value) }
    return table
  }()
}
