/// The symbols of a prefix code, looked up by the next bits at once.
struct PrefixTable {
  /// The longest code in bits.
  static let longest = 15

  /// By the next bits, the first one lowest: the symbol times 16, plus its code's length; 0 where no code starts like that.
  private(set) var entries: [UInt16]
  /// Which bits choose an entry.
  private(set) var mask: UInt16

  /// Makes the canonical code of these lengths, one for each symbol. Source: RFC 1951, section 3.2.2.
  init(_ lengths: ArraySlice<UInt8>) throws(Inflate.Failure) {
    var counts = [Int](repeating: 0, count: Self.longest + 1)
    for length in lengths { counts[Int(length)] += 1 }
    counts[0] = 0
    let width = counts.lastIndex { $0 > 0 } ?? 1
    var next = [Int](repeating: 0, count: Self.longest + 2)
    for length in 1...Self.longest {
      next[length + 1] = (next[length] + counts[length]) << 1
      guard next[length] + counts[length] <= 1 << length else { throw .malformed }
    }
    entries = [UInt16](repeating: 0, count: 1 << width)
    mask = UInt16(1 << width - 1)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let length = Int(length)
      let code = next[length]
      next[length] += 1
      var reversed = 0
      for bit in 0..<length where code & 1 << bit != 0 { reversed |= 1 << (length - 1 - bit) }
      let entry = UInt16(symbol << 4 | length)
      for index in stride(from: reversed, to: 1 << width, by: 1 << length) { entries[index] = entry }
    }
  }

  private init(fixed lengths: [UInt8]) {
    // The two codes that RFC 1951 fixes are complete.
    self = (try? PrefixTable(lengths[...])) ?? PrefixTable()
  }

  private init() {
    entries = [0, 0]
    mask = 1
  }

  static let fixedLiterals = PrefixTable(
    fixed: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  static let fixedDistances = PrefixTable(fixed: [UInt8](repeating: 5, count: 30))
}
