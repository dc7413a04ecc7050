/// Decompression of what RFC 1951 calls DEFLATE, the format inside gzip files.
///
/// Input may be hostile: every read is checked, and output has a limit.
public struct Inflate {
  /// Why bytes cannot be decompressed.
  public enum Failure: Error, Hashable, Sendable {
    /// The input ends before its last block does.
    case truncated
    /// The input holds what no compressor writes.
    case malformed
    /// The output is larger than allowed.
    case tooLarge
  }

  private let input: [UInt8]
  private var position: Int
  /// Bits that were read and not used yet, the next one lowest.
  private var held: UInt64 = 0
  private var heldCount = 0
  private var output: [UInt8] = []
  private let limit: Int

  /// Decompresses a stream.
  /// - Parameters:
  ///   - input: bytes that hold a stream; what follows it is left alone.
  ///   - start: where the stream starts.
  ///   - limit: the most bytes that may come out.
  public static func bytes(_ input: [UInt8], from start: Int = 0, limit: Int) throws(Failure) -> [UInt8] {
    var inflate = Inflate(input: input, position: start, limit: limit)
    inflate.output.reserveCapacity(min(limit, 16 << 20))
    while try inflate.block() {}
    return inflate.output
  }

  /// Decompresses a gzip file of one member. Source: RFC 1952.
  public static func gzip(_ input: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    guard input.count > 18, input[0] == 0x1f, input[1] == 0x8b, input[2] == 8 else { throw .malformed }
    let flags = input[3]
    var start = 10
    if flags & 4 != 0 { start += 2 + Int(input[10]) + Int(input[11]) << 8 }
    // Name and comment, each up to a zero byte.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      while start < input.count, input[start] != 0 { start += 1 }
      start += 1
    }
    if flags & 2 != 0 { start += 2 }
    return try bytes(input, from: start, limit: limit)
  }

  private init(input: [UInt8], position: Int, limit: Int) {
    self.input = input
    self.position = position
    self.limit = limit
  }

  // MARK: Bits

  /// Holds at least that many bits, at most 32; zeros follow the input's end.
  private mutating func need(_ count: Int) {
    while heldCount < count {
      if position < input.count { held |= UInt64(input[position]) << UInt64(heldCount) }
      position += 1
      heldCount += 8
    }
  }

  private mutating func drop(_ count: Int) {
    held >>= UInt64(count)
    heldCount -= count
  }

  private mutating func bits(_ count: Int) throws(Failure) -> Int {
    need(count)
    let value = Int(held & (1 << UInt64(count) - 1))
    drop(count)
    // Bits that are held but not used do not count as read.
    guard position - heldCount / 8 <= input.count else { throw .truncated }
    return value
  }

  // MARK: Blocks

  /// Decompresses a block; false after the last one.
  private mutating func block() throws(Failure) -> Bool {
    let isLast = try bits(1) == 1
    switch try bits(2) {
    case 0: try stored()
    case 1: try compressed(.fixedLiterals, .fixedDistances)
    case 2:
      let (literals, distances) = try tables()
      try compressed(literals, distances)
    default: throw .malformed
    }
    return !isLast
  }

  private mutating func stored() throws(Failure) {
    drop(heldCount % 8)
    let length = try bits(16)
    guard try bits(16) == length ^ 0xffff else { throw .malformed }
    position -= heldCount / 8
    held = 0
    heldCount = 0
    guard length <= input.count - position else { throw .truncated }
    guard length <= limit - output.count else { throw .tooLarge }
    output += input[position..<position + length]
    position += length
  }

  private mutating func compressed(_ literals: PrefixTable, _ distances: PrefixTable) throws(Failure) {
    while true {
      let symbol = try symbol(of: literals)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLarge }
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol - 257, distances)
      }
    }
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]

  private mutating func copy(_ index: Int, _ distances: PrefixTable) throws(Failure) {
    guard index < Self.lengthBases.count else { throw .malformed }
    let length = Self.lengthBases[index] + (try bits(Self.lengthBits[index]))
    let symbol = try symbol(of: distances)
    guard symbol < 30 else { throw .malformed }
    let extra = symbol < 4 ? 0 : symbol / 2 - 1
    let base = symbol < 4 ? symbol + 1 : (2 + symbol & 1) << extra + 1
    let distance = base + (try bits(extra))
    guard distance <= output.count else { throw .malformed }
    guard length <= limit - output.count else { throw .tooLarge }
    let start = output.count - distance
    // The copy may overlap what it writes.
    for index in start..<start + length { output.append(output[index]) }
  }

  private mutating func symbol(of table: PrefixTable) throws(Failure) -> Int {
    need(PrefixTable.longest)
    let entry = table.entries[Int(held & UInt64(table.mask))]
    let length = Int(entry & 15)
    guard length > 0 else { throw .malformed }
    drop(length)
    guard position - heldCount / 8 <= input.count else { throw .truncated }
    return Int(entry >> 4)
  }

  // MARK: Tables

  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  private mutating func tables() throws(Failure) -> (PrefixTable, PrefixTable) {
    let literalCount = try bits(5) + 257
    let distanceCount = try bits(5) + 1
    let codeCount = try bits(4) + 4
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<codeCount { lengths[Self.lengthOrder[index]] = UInt8(try bits(3)) }
    let codes = try PrefixTable(lengths[...])
    var all: [UInt8] = []
    while all.count < literalCount + distanceCount {
      let symbol = try symbol(of: codes)
      switch symbol {
      case 16:
        guard let last = all.last else { throw .malformed }
        all += repeatElement(last, count: 3 + (try bits(2)))
      case 17: all += repeatElement(0, count: 3 + (try bits(3)))
      case 18: all += repeatElement(0, count: 11 + (try bits(7)))
      default: all.append(UInt8(symbol))
      }
    }
    guard all.count == literalCount + distanceCount else { throw .malformed }
    return (try PrefixTable(all[..<literalCount]), try PrefixTable(all[literalCount...]))
  }
}
