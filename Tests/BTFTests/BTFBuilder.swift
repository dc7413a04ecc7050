import BPFTypeFormat

/// Writes BTF for tests, type by type.
struct BTFBuilder {
  private var types: [UInt8] = []
  private var strings: [UInt8] = [0]
  private(set) var count: UInt32 = 0

  /// The whole section.
  var bytes: [UInt8] {
    var result: [UInt8] = [0x9f, 0xeb, 1, 0]
    for word: UInt32 in [24, 0, UInt32(types.count), UInt32(types.count), UInt32(strings.count)] {
      result += Self.bytes(word)
    }
    return result + types + strings
  }

  mutating func string(_ text: String) -> UInt32 {
    guard !text.isEmpty else { return 0 }
    defer { strings += Array(text.utf8) + [0] }
    return UInt32(strings.count)
  }

  /// Appends a record: its head, then the words that follow.
  @discardableResult
  mutating func add(
    _ kind: BTFKind, _ name: String = "", count members: Int = 0, flag: Bool = false, word: UInt32 = 0,
    then payload: [UInt32] = []
  ) -> TypeID {
    let info = UInt32(kind.rawValue) << 24 | UInt32(members) | (flag ? 1 << 31 : 0)
    for value in [string(name), info, word] + payload { types += Self.bytes(value) }
    count += 1
    return TypeID(rawValue: count)
  }

  /// A signed integer of four bytes.
  mutating func int(_ name: String = "int", size: UInt32 = 4) -> TypeID {
    add(.int, name, word: size, then: [1 << 24 | size * 8])
  }

  mutating func structure(_ name: String, size: UInt32, _ members: [(String, TypeID, UInt32)]) -> TypeID {
    let payload = members.flatMap { [string($0.0), $0.1.rawValue, $0.2] }
    return add(.structure, name, count: members.count, word: size, then: payload)
  }

  mutating func array(of element: TypeID, count: UInt32) -> TypeID {
    add(.array, then: [element.rawValue, 1, count])
  }

  private static func bytes(_ word: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: word >> UInt32(8 * $0)) }
  }
}
