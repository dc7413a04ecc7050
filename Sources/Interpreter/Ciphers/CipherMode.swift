/// How a block cipher goes over bytes that are longer than a block.
enum CipherMode: UInt32 {
  /// Every block on its own.
  case electronicCodebook
  /// Every block mixed with the one before it, the first with a vector.
  case cipherBlockChaining

  /// The mode of an algorithm as the kernel names it; nil for those that are not modelled.
  init?(algorithm: String) {
    switch algorithm {
    case "ecb(aes)": self = .electronicCodebook
    case "cbc(aes)": self = .cipherBlockChaining
    default: return nil
    }
  }

  /// Bytes of the vector that goes from block to block.
  var vectorBytes: Int { self == .electronicCodebook ? 0 : AES.blockBytes }

  /// Encrypts or decrypts the whole blocks; the vector is left for what follows.
  ///
  /// Matches `crypto_ecb_crypt` and `crypto_cbc_encrypt`, Linux 6.18.
  func crypt(_ bytes: [UInt8], with cipher: AES, vector: inout [UInt8], decrypting: Bool) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for start in stride(from: 0, through: bytes.count - AES.blockBytes, by: AES.blockBytes) {
      var block = Array(bytes[start..<start + AES.blockBytes])
      let given = block
      if self == .cipherBlockChaining && !decrypting { block = zip(block, vector).map { $0 ^ $1 } }
      block = decrypting ? cipher.decrypt(block) : cipher.encrypt(block)
      if self == .cipherBlockChaining {
        if decrypting { block = zip(block, vector).map { $0 ^ $1 } }
        vector = decrypting ? given : block
      }
      result += block
    }
    return result
  }
}
