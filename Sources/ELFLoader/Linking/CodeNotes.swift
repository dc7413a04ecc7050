import BPFTypeFormat

/// What an object says of the instructions of one section, each list ascending by place.
struct CodeNotes: Sendable {
  var relocations: [ELFRelocation] = []
  var functions: [BTFExtension.FunctionRecord] = []
  var lines: [BTFExtension.LineRecord] = []
  var coreRelocations: [BTFExtension.RelocationRecord] = []

  /// Gathers the notes of all sections, by section.
  static func gather(_ file: ELFFile, types: BTF?, annotations: BTFExtension?) throws(ObjectError) -> [CodeNotes] {
    var notes = [CodeNotes](repeating: CodeNotes(), count: file.sections.count)
    for table in file.sections where table.isRelocations {
      guard let section = file.section(Int(table.info)), section.isExecutable else { continue }
      notes[section.index].relocations += try file.relocations(in: table)
    }
    for index in notes.indices { notes[index].relocations.sort { $0.offset < $1.offset } }
    guard let types, let annotations else { return notes }
    func section(_ name: UInt32) -> Int? { file.section(named: types.string(at: name))?.index }
    // A second block for a section does not count; matches libbpf's `adjust_prog_btf_ext_info`.
    for block in annotations.functions {
      guard let index = section(block.section), notes[index].functions.isEmpty else { continue }
      notes[index].functions = block.records.sorted { $0.offset < $1.offset }
    }
    for block in annotations.lines {
      guard let index = section(block.section), notes[index].lines.isEmpty else { continue }
      notes[index].lines = block.records.sorted { $0.offset < $1.offset }
    }
    for block in annotations.relocations {
      guard let index = section(block.section) else { continue }
      notes[index].coreRelocations += block.records
    }
    for index in notes.indices { notes[index].coreRelocations.sort { $0.offset < $1.offset } }
    return notes
  }
}

extension Array {
  /// The index of the first element that is not below a place, in an array ascending by place.
  func firstIndex<Place: Comparable>(notBelow place: Place, by key: (Element) -> Place) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = low + (high - low) / 2
      if key(self[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
