extension BTF {
  /// The bytes of the string at that offset; empty where there is none.
  func stringBytes(at offset: UInt32) -> ArraySlice<UInt8> {
    guard Int(offset) < strings.count else { return [] }
    let start = strings.lowerBound + Int(offset)
    guard let end = reader.terminator(from: start, before: min(strings.upperBound, start + ByteReader.longestString))
    else { return [] }
    return reader.bytes[start..<end]
  }

  /// The name at that offset without its flavour: what stands before the last `___` between other characters.
  ///
  /// Matches libbpf 1.5's `bpf_core_essential_name_len`.
  func essentialName(at offset: UInt32) -> ArraySlice<UInt8> { Self.essentialName(stringBytes(at: offset)) }

  /// A name without its flavour.
  static func essentialName(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let underscore = UInt8(ascii: "_")
    var at = name.endIndex - 5
    while at >= name.startIndex {
      if name[at + 1] == underscore, name[at + 2] == underscore, name[at + 3] == underscore, name[at] != underscore,
        name[at + 4] != underscore
      {
        return name[...at]
      }
      at -= 1
    }
    return name
  }
}

extension BTF {
  /// A name without its flavour: `task_struct` of `task_struct___old`.
  public static func nameWithoutFlavour(_ name: String) -> String {
    let bytes = Array(name.utf8)
    return String(decoding: essentialName(bytes[...]), as: UTF8.self)
  }
}
