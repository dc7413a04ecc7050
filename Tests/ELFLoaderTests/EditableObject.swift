import BPFELFLoader

/// The bytes of a little-endian object, to be changed into what other compilers write.
struct EditableObject {
  var bytes: [UInt8]
  let sections: [ObjectSection]

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    sections = try BPFObject(bytes: bytes, name: "original.o").sections
  }

  func load(bytes count: Int, at place: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }

  mutating func store(_ value: Int, bytes count: Int, at place: Int) {
    for index in 0..<count { bytes[place + index] = UInt8(truncatingIfNeeded: value >> (8 * index)) }
  }

  /// Where the header of a section stands.
  func header(of section: Int) -> Int { load(bytes: 8, at: 40) + 64 * section }

  /// Gives the relocations of code and maps addends of their own, and clears the places that held them.
  /// - Returns: the number of relocations changed.
  mutating func makeAddendsExplicit() -> Int {
    var count = 0
    for table in sections where table.kind == .relocations {
      let target = sections[Int(table.info)]
      guard target.isExecutable || target.name == ".maps" || target.name.hasPrefix(".struct_ops") else { continue }
      var entries: [UInt8] = []
      for entry in stride(from: table.offset, to: table.offset + table.size, by: 16) {
        let place = target.offset + load(bytes: 8, at: entry)
        var addend: Int
        if !target.isExecutable {
          addend = load(bytes: 8, at: place)
          store(0, bytes: 8, at: place)
        } else {
          addend = Int(Int32(truncatingIfNeeded: load(bytes: 4, at: place + 4)))
          // Calls count instructions from the one that follows.
          if bytes[place] == 0x85 { addend = (addend + 1) * 8 }
          store(0, bytes: 4, at: place + 4)
        }
        entries += bytes[entry..<entry + 16]
        entries += (0..<8).map { UInt8(truncatingIfNeeded: addend >> (8 * $0)) }
        count += 1
      }
      let header = header(of: table.index)
      store(4, bytes: 4, at: header + 4)
      store(bytes.count, bytes: 8, at: header + 24)
      store(entries.count, bytes: 8, at: header + 32)
      store(24, bytes: 8, at: header + 56)
      bytes += entries
    }
    return count
  }
}
