/// The Internet checksum's arithmetic: sums of 16-bit words with the carry added back.
///
/// Words are little-endian, as the kernel has them on little-endian machines.
struct Checksum {
  /// The sum, 32 bits of it as the kernel's `__wsum`.
  var sum: UInt32

  /// Adds a 32-bit word. Matches `csum_add`.
  mutating func add(_ word: UInt32) {
    let (total, carry) = sum.addingReportingOverflow(word)
    sum = total &+ (carry ? 1 : 0)
  }

  /// Takes a 32-bit word away. Matches `csum_sub`.
  mutating func subtract(_ word: UInt32) { add(~word) }

  /// Adds bytes as little-endian words; a last odd byte is a word's low half.
  mutating func add(_ bytes: [UInt8]) {
    var index = 0
    while index + 1 < bytes.count {
      add(UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8)
      index += 2
    }
    if index < bytes.count { add(UInt32(bytes[index])) }
  }

  /// The sum in 16 bits.
  var folded: UInt16 {
    var value = sum
    value = value & 0xffff + value >> 16
    value = value & 0xffff + value >> 16
    return UInt16(truncatingIfNeeded: value)
  }

  /// The checksum field for the sum. Matches `csum_fold`.
  var field: UInt16 { ~folded }
}
