import BPFTypeFormat

/// Types that name a program's functions, as the kernel asks of programs with callbacks: each takes nothing and returns an int.
struct FunctionTypes {
  private let names: [String]

  init(names: [String]) { self.names = names }

  /// The type of a function by its position.
  func identifier(of position: Int) -> TypeID { TypeID(rawValue: UInt32(3 + position)) }

  /// The types; nil would mean that the bytes below are no BTF.
  var types: BTF? { try? BTF(bytes: bytes) }

  private var bytes: [UInt8] {
    var strings: [UInt8] = [0]
    func add(_ name: String) -> UInt32 {
      let offset = UInt32(strings.count)
      strings += Array(name.utf8) + [0]
      return offset
    }
    // A signed int of four bytes; a prototype that returns it; a function for each name, the first one global.
    var words: [UInt32] = [add("int"), 1 << 24, 4, 1 << 24 | 32, 0, 13 << 24, 1]
    for (index, name) in names.enumerated() { words += [add(name), 12 << 24 | (index == 0 ? 1 : 0), 2] }
    let types = words.flatMap(Self.bytes)
    let head: [UInt32] = [24, 0, UInt32(types.count), UInt32(types.count), UInt32(strings.count)]
    return [0x9f, 0xeb, 1, 0] + head.flatMap(Self.bytes) + types + strings
  }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) }
  }
}
