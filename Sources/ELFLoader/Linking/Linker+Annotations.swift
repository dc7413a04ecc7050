import BPFISA
import BPFProgram
import BPFTypeFormat

extension Linker {
  func records<Record>(_ records: [Record], of function: ObjectFunction, place: (Record) -> UInt32)
    -> ArraySlice<Record>
  {
    let size = ELFFile.instructionSize
    let first = records.firstIndex(notBelow: function.start * size) { Int(place($0)) }
    let end = records.firstIndex(notBelow: (function.start + function.count) * size) { Int(place($0)) }
    return records[first..<max(first, end)]
  }

  /// The functions with their types. Matches what libbpf's `reloc_prog_func_and_line_info` hands to the kernel: none has a type where the
  /// main one has none.
  func subprograms() -> [LinkedProgram.Subprogram] {
    var isTyped = object.types != nil && object.typesObjection == nil
    return order.map { index in
      let function = object.functions[index]
      let notes = object.notes[function.section]
      let record = records(notes.functions, of: function, place: \.offset).first
      if index == main, record == nil { isTyped = false }
      let type = isTyped ? record?.type ?? .void : .void
      let linkage = object.types.flatMap { types in types[type].flatMap(types.linkage) }
      return LinkedProgram.Subprogram(
        name: function.name, start: starts[index] ?? 0,
        isGlobal: linkage.map { $0 == .global } ?? (index == main && function.isExported), type: type)
    }
  }

  /// The source lines by instruction. Matches `reloc_prog_func_and_line_info`: none where the main function has none.
  func lines() -> [LinkedProgram.LineRecord] {
    guard let types = object.types, object.typesObjection == nil else { return [] }
    var strings: [UInt32: String] = [:]
    func string(_ offset: UInt32) -> String {
      if let known = strings[offset] { return known }
      let text = types.string(at: offset)
      strings[offset] = text
      return text
    }
    var result: [LinkedProgram.LineRecord] = []
    for index in order {
      let function = object.functions[index]
      for record in records(object.notes[function.section].lines, of: function, place: \.offset) {
        result.append(
          LinkedProgram.LineRecord(
            instruction: Int(record.offset) / ELFFile.instructionSize - function.start + (starts[index] ?? 0),
            source: SourceLine(
              file: string(record.file), text: string(record.text), line: record.line, column: record.column),
            fileNameOffset: record.file, textOffset: record.text))
      }
      if index == main, result.isEmpty { return [] }
    }
    return result
  }
}
