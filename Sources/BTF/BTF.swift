/// A graph of C types as an object's `.BTF` section or a kernel carries it.
///
/// It keeps the bytes and where each record starts, nothing more, so that a kernel's five megabytes are ready at once. References
/// between types are not checked in advance: a number that names no type gives nil where it is followed, and walks have a limit.
public struct BTF: Sendable {
  var reader: ByteReader
  /// Where the record of each type starts; type 0 has none.
  var offsets: [UInt32]
  let strings: Range<Int>

  /// The bytes that it was made from, with the changes that were made since.
  public var bytes: [UInt8] { reader.bytes }

  /// True where the numbers in ``bytes`` have their most significant byte first.
  public var isBigEndian: Bool { reader.isBigEndian }

  /// The number of types, `void` included; ids run below it.
  public var count: Int { offsets.count }

  /// All ids but `void`, ascending.
  public var ids: some Sequence<TypeID> { (1..<max(1, UInt32(offsets.count))).lazy.map(TypeID.init(rawValue:)) }

  /// The type with that number; nil where there is none.
  public subscript(id: TypeID) -> BTFType? {
    let index = Int(id.rawValue)
    guard index < offsets.count else { return nil }
    guard index > 0 else {
      return BTFType(id: .void, kind: .void, nameOffset: 0, count: 0, flag: false, word: 0, payload: 0)
    }
    let offset = Int(offsets[index])
    guard let name = reader.u32(offset), let info = reader.u32(offset + 4), let word = reader.u32(offset + 8),
      let kind = BTFKind(rawValue: UInt8(info >> 24 & 0x1f))
    else { return nil }
    return BTFType(
      id: id, kind: kind, nameOffset: name, count: Int(info & 0xffff), flag: info >> 31 != 0, word: word,
      payload: offset + 12)
  }

  /// The string at that offset among the strings, its first 4,096 bytes at most; empty where there is none.
  public func string(at offset: UInt32) -> String {
    guard offset > 0, Int(offset) < strings.count else { return "" }
    return reader.string(strings.lowerBound + Int(offset), before: strings.upperBound) ?? ""
  }

  /// The type's own name; empty where it has none.
  public func name(of id: TypeID) -> String {
    guard let type = self[id] else { return "" }
    return string(at: type.nameOffset)
  }

  /// True where the string at `offset` is `text`, without making a string of it.
  func string(at offset: UInt32, is text: some Collection<UInt8>) -> Bool {
    let start = strings.lowerBound + Int(offset)
    guard Int(offset) < strings.count, reader.contains(start, text.count + 1), reader.bytes[start + text.count] == 0
    else { return false }
    return reader.bytes[start..<start + text.count].elementsEqual(text)
  }

  /// The named types whose kind satisfies `accepts`, the first of each name. One pass instead of one for each name.
  package func firstByName(where accepts: (BTFKind) -> Bool) -> [String: TypeID] {
    var result: [String: TypeID] = [:]
    for id in ids {
      guard let type = self[id], accepts(type.kind), type.nameOffset != 0 else { continue }
      let name = string(at: type.nameOffset)
      if result[name] == nil { result[name] = id }
    }
    return result
  }

  /// The first type of that kind with that name; nil where there is none.
  public func find(_ name: String, kind: BTFKind) -> TypeID? {
    find(name) { $0 == kind }
  }

  /// The first type with that name whose kind satisfies `accepts`; nil where there is none.
  public func find(_ name: String, where accepts: (BTFKind) -> Bool = { _ in true }) -> TypeID? {
    let text = Array(name.utf8)
    guard !text.isEmpty else { return nil }
    for index in 1..<max(1, offsets.count) {
      let offset = Int(offsets[index])
      guard let nameOffset = reader.u32(offset), nameOffset != 0, string(at: nameOffset, is: text),
        let info = reader.u32(offset + 4), let kind = BTFKind(rawValue: UInt8(info >> 24 & 0x1f)), accepts(kind)
      else { continue }
      return TypeID(rawValue: UInt32(index))
    }
    return nil
  }
}
