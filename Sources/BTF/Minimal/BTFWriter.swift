/// Writes type records one after the other, and the strings that they name.
struct BTFWriter {
  private var records: [UInt8] = []
  private var strings: [UInt8] = [0]
  private var known: [[UInt8]: UInt32] = [[]: 0]

  /// Adds a copy of a type.
  /// - Parameters:
  ///   - numbers: what the types are called here; those that have no number become `void`.
  ///   - keeps: which members of a structure or union are copied.
  mutating func add(_ type: BTFType, of source: BTF, numbers: [TypeID: UInt32], keeps: (Int) -> Bool) {
    let kept = type.kind.isComposite ? (0..<type.count).filter(keeps) : Array(0..<type.count)
    let count = type.kind.isComposite ? kept.count : type.count
    append(string(source.stringBytes(at: type.nameOffset)))
    append(UInt32(type.flag ? 1 : 0) << 31 | UInt32(type.kind.rawValue) << 24 | UInt32(count))
    append(type.kind.refersToType ? numbers[type.target] ?? 0 : type.word)
    let shape = type.kind.payload
    for word in 0..<shape.fixed / 4 {
      let value = source.reader.u32(type.payload + 4 * word) ?? 0
      append(type.kind == .array && word < 2 ? numbers[TypeID(rawValue: value)] ?? 0 : value)
    }
    for index in kept where shape.perMember > 0 {
      let at = type.payload + shape.fixed + index * shape.perMember
      for word in 0..<shape.perMember / 4 {
        append(member(word, source.reader.u32(at + 4 * word) ?? 0, of: type, source, numbers))
      }
    }
  }

  /// A word of a member: names and types have other numbers here.
  private mutating func member(
    _ word: Int, _ value: UInt32, of type: BTFType, _ source: BTF, _ numbers: [TypeID: UInt32]
  ) -> UInt32 {
    switch (type.kind, word) {
    case (.dataSection, 0), (.structure, 1), (.union, 1), (.prototype, 1): numbers[TypeID(rawValue: value)] ?? 0
    case (.structure, 0), (.union, 0), (.prototype, 0), (.enumeration, 0), (.enumeration64, 0):
      string(source.stringBytes(at: value))
    default: value
    }
  }

  private mutating func string(_ text: ArraySlice<UInt8>) -> UInt32 {
    let key = Array(text)
    if let offset = known[key] { return offset }
    let offset = UInt32(strings.count)
    strings += key
    strings.append(0)
    known[key] = offset
    return offset
  }

  private mutating func append(_ word: UInt32) {
    for byte in 0..<4 { records.append(UInt8(truncatingIfNeeded: word >> UInt32(8 * byte))) }
  }

  /// The whole, with its header.
  var bytes: [UInt8] {
    var whole = BTFWriter()
    let words: [UInt32] = [
      0x0001_0000 | UInt32(BTF.Header.magic), UInt32(BTF.Header.minimumLength), 0, UInt32(records.count),
      UInt32(records.count), UInt32(strings.count),
    ]
    for word in words { whole.append(word) }
    return whole.records + records + strings
  }
}
