@testable import BPFInterpreter
import Testing

@Suite("Ciphers give their standards' results")
struct CipherTests {
  /// An example of FIPS 197, appendix C: the key counts from 0, the plain text is 00112233...
  struct Example: CustomTestStringConvertible, Sendable {
    var keyBytes: Int
    var cipherText: [UInt8]
    var testDescription: String { "AES-\(keyBytes * 8)" }
  }

  // swift-format-ignore: one row a line
  static let examples = [
    Example(
      keyBytes: 16,
      cipherText: [0x69, 0xc4, 0xe0, 0xd8, 0x6a, 0x7b, 0x04, 0x30, 0xd8, 0xcd, 0xb7, 0x80, 0x70, 0xb4, 0xc5, 0x5a]),
    Example(
      keyBytes: 24,
      cipherText: [0xdd, 0xa9, 0x7c, 0xa4, 0x86, 0x4c, 0xdf, 0xe0, 0x6e, 0xaf, 0x70, 0xa0, 0xec, 0x0d, 0x71, 0x91]),
    Example(
      keyBytes: 32,
      cipherText: [0x8e, 0xa2, 0xb7, 0xca, 0x51, 0x67, 0x45, 0xbf, 0xea, 0xfc, 0x49, 0x90, 0x4b, 0x49, 0x60, 0x89]),
  ]

  static let plain = (0..<16).map { UInt8($0 * 0x11) }

  @Test("AES both ways", arguments: examples)
  func encryptsBlocks(example: Example) throws {
    let cipher = try #require(AES(key: (0..<example.keyBytes).map { UInt8($0) }))
    #expect(cipher.encrypt(Self.plain) == example.cipherText)
    #expect(cipher.decrypt(example.cipherText) == Self.plain)
  }

  @Test("keys of other lengths are none", arguments: [0, 1, 15, 17, 33])
  func refusesKeys(length: Int) {
    #expect(AES(key: [UInt8](repeating: 0, count: length)) == nil)
  }

  @Test("chaining mixes each block with the one before", arguments: [1, 2, 3])
  func chains(blocks: Int) throws {
    let cipher = try #require(AES(key: [UInt8](repeating: 7, count: 16)))
    let bytes = [UInt8](repeating: 1, count: 16 * blocks)
    var vector = [UInt8](repeating: 9, count: 16)
    let hidden = CipherMode.cipherBlockChaining.crypt(bytes, with: cipher, vector: &vector, decrypting: false)
    #expect(hidden.prefix(16) == ArraySlice(cipher.encrypt([UInt8](repeating: 8, count: 16))))
    #expect(vector == Array(hidden.suffix(16)))
    vector = [UInt8](repeating: 9, count: 16)
    #expect(CipherMode.cipherBlockChaining.crypt(hidden, with: cipher, vector: &vector, decrypting: true) == bytes)
  }

  /// From the paper: the key and the message count from 0.
  @Test("SipHash of 0 to 14")
  func hashes() {
    #expect(
      SipHash(key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))((0..<15).map { UInt8($0) }) == 0xa129_ca61_49be_45e5)
  }
}
