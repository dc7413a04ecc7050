/// A kernel's BTF, taken apart so that it compresses: like numbers stand next to like, and references are distances.
///
/// Five 32-bit numbers come first: how many types there are, and the lengths of what follows: the types' heads, the members of
/// structures and enumerations, the parameters, and the strings as they stand in the BTF. Numbers take seven bits a byte, the low ones
/// first; signed ones have their sign in the lowest bit. Scripts/embed-profile writes it.
struct TypeArchive {
  private let bytes: [UInt8]
  private let typeCount: Int
  /// Where each stream is read next: heads, members, parameters.
  private var positions: [Int]
  private let strings: Range<Int>
  /// Where each string starts among the strings.
  private let stringOffsets: [UInt32]
  /// The string that is used for the first time next, as a rule.
  private var expectedString = 1
  private var output: [UInt8] = []

  private static let heads = 0
  private static let members = 1
  private static let parameters = 2

  /// The BTF in an archive, little-endian; nil where the archive is damaged.
  static func btf(_ archive: [UInt8]) -> [UInt8]? {
    var reader = TypeArchive(archive)
    return reader?.read()
  }

  private init?(_ archive: [UInt8]) {
    guard archive.count >= 20 else { return nil }
    func word(_ index: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(archive[index * 4 + $1]) << (8 * $1) }
    }
    bytes = archive
    typeCount = word(0)
    positions = [20, 20 + word(1), 20 + word(1) + word(2)]
    let start = 20 + word(1) + word(2) + word(3)
    guard start + word(4) == archive.count, word(4) > 0 else { return nil }
    strings = start..<archive.count
    var offsets: [UInt32] = [0]
    for index in start..<archive.count - 1 where archive[index] == 0 { offsets.append(UInt32(index + 1 - start)) }
    stringOffsets = offsets
  }

  private mutating func read() -> [UInt8]? {
    output.reserveCapacity(24 + typeCount * 28 + strings.count)
    output += repeatElement(0, count: 24)
    for id in 1..<max(1, typeCount + 1) {
      guard record(id) else { return nil }
    }
    let typeLength = output.count - 24
    output += bytes[strings]
    let head: [UInt32] = [0x0001_eb9f, 24, 0, UInt32(typeLength), UInt32(typeLength), UInt32(strings.count)]
    for (index, word) in head.enumerated() {
      for byte in 0..<4 { output[index * 4 + byte] = UInt8(truncatingIfNeeded: word >> UInt32(8 * byte)) }
    }
    return output
  }

  private mutating func record(_ id: Int) -> Bool {
    guard let head = number(Self.heads), let name = name(Self.heads), let count = number(Self.heads),
      count <= 0xffff
    else { return false }
    let kind = Int(head & 31)
    let refers = [2, 8, 9, 10, 11, 12, 13, 14, 17, 18].contains(kind)
    guard let word = refers ? reference(Self.heads, id) : number(Self.heads).map(UInt32.init(truncatingIfNeeded:))
    else { return false }
    append(name)
    append(UInt32(kind) << 24 | UInt32(count) | UInt32(head >> 6 & 1) << 31)
    append(word)
    switch kind {
    case 4, 5: return members(Int(count), id)
    case 6: return enumerators(Int(count), isWide: false)
    case 19: return enumerators(Int(count), isWide: true)
    case 13: return parameters(Int(count))
    case 1, 14, 17: return words(1)
    case 3: return words(3)
    case 15: return words(3 * Int(count))
    default: return true
    }
  }

  private mutating func members(_ count: Int, _ id: Int) -> Bool {
    var place: UInt32 = 0
    for _ in 0..<count {
      guard let name = name(Self.members), let type = reference(Self.members, id),
        let distance = signed(Self.members)
      else { return false }
      place = UInt32(truncatingIfNeeded: Int64(place) &+ distance)
      append(name)
      append(type)
      append(place)
    }
    return true
  }

  private mutating func enumerators(_ count: Int, isWide: Bool) -> Bool {
    var value: Int64 = 0
    for _ in 0..<count {
      guard let name = name(Self.members), let distance = signed(Self.members) else { return false }
      value = value &+ distance
      append(name)
      append(UInt32(truncatingIfNeeded: value))
      if isWide { append(UInt32(truncatingIfNeeded: value >> 32)) }
    }
    return true
  }

  private mutating func parameters(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard let name = name(Self.parameters), let type = number(Self.parameters) else { return false }
      append(name)
      append(UInt32(truncatingIfNeeded: type))
    }
    return true
  }

  private mutating func words(_ count: Int) -> Bool {
    for _ in 0..<count {
      guard let word = number(Self.heads) else { return false }
      append(UInt32(truncatingIfNeeded: word))
    }
    return true
  }

  // MARK: Numbers

  private mutating func number(_ stream: Int) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    var position = positions[stream]
    while position < strings.lowerBound, shift < 64 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 127) << shift
      if byte < 128 {
        positions[stream] = position
        return value
      }
      shift += 7
    }
    return nil
  }

  private mutating func signed(_ stream: Int) -> Int64? {
    number(stream).map { Int64(bitPattern: $0 >> 1) ^ -Int64(bitPattern: $0 & 1) }
  }

  private mutating func reference(_ stream: Int, _ id: Int) -> UInt32? {
    signed(stream).map { UInt32(truncatingIfNeeded: Int64(id) &- $0) }
  }

  private mutating func name(_ stream: Int) -> UInt32? {
    guard let code = number(stream), code < UInt64(stringOffsets.count) + 2 else { return nil }
    if code == 0 { return 0 }
    let index = code == 1 ? expectedString : Int(code) - 2
    guard index < stringOffsets.count else { return nil }
    expectedString = max(expectedString, index + 1)
    return stringOffsets[index]
  }

  private mutating func append(_ word: UInt32) {
    for byte in 0..<4 { output.append(UInt8(truncatingIfNeeded: word >> UInt32(8 * byte))) }
  }
}
