import BPFISA
import BPFProgram

/// A run of instructions as text, one line each, in a form that `bpfkit asm` reads back.
struct Listing {
  /// One instruction; a 64-bit load takes two slots and one line.
  struct Line {
    var index: Int
    var slots: ArraySlice<Instruction>
    var text: String
    var source: SourceLine?
    /// The name of the function that begins here.
    var function: String?
    /// What a person wants to know beside the text: the map that a load names.
    var note: String?
  }

  /// The lines, in order.
  var lines: [Line] = []

  /// Writes slots that nothing is known about.
  init(_ slots: [Instruction], by disassembler: Disassembler) {
    append(slots, by: disassembler) { _ in nil }
  }

  /// Writes a linked program with its functions, its maps' names and where it comes from.
  init(_ program: LinkedProgram, by disassembler: Disassembler) {
    append(program.instructions, by: disassembler) { index in
      let load = program.instructions[index]
      let kind = load.isWideLoad ? WideLoadKind(rawValue: load.source.rawValue) : nil
      guard kind == .map || kind == .mapValue else { return nil }
      let number = Int(load.immediate)
      return program.maps.indices.contains(number) ? "map \(program.maps[number].name)" : nil
    }
    var functions = program.subprograms[...]
    var records = program.lines[...]
    for position in lines.indices {
      let index = lines[position].index
      while let function = functions.first, function.start <= index {
        if function.start == index { lines[position].function = function.name }
        functions.removeFirst()
      }
      while let record = records.first, record.instruction <= index {
        lines[position].source = record.source
        records.removeFirst()
      }
    }
  }

  private mutating func append(
    _ slots: [Instruction], by disassembler: Disassembler, note: (Int) -> String?
  ) {
    var index = 0
    while index < slots.count {
      let next = index + 1 < slots.count ? slots[index + 1] : nil
      let count = disassembler.slotCount(of: slots[index], next: next)
      let text = disassembler.text(of: slots[index], next: next, names: KernelSymbols())
      lines.append(Line(index: index, slots: slots[index..<index + count], text: text, note: note(index)))
      index += count
    }
  }

  /// The lines for people and for the assembler.
  func text(withSource: Bool) -> String {
    var text = ""
    var last: SourceLine?
    for line in lines {
      if let function = line.function, !function.isEmpty { text += "; \(function):\n" }
      if withSource, let source = line.source, source.line != last?.line || source.file != last?.file {
        let code = source.text.drop { $0 == " " || $0 == "\t" }
        text += "; \(code) @ \(FileSystem.baseName(source.file)):\(source.line)\n"
        last = source
      }
      let number = String(line.index)
      text += String(repeating: " ", count: max(0, 6 - number.utf8.count)) + number + ": " + line.text
      if let note = line.note { text += "  ; " + note }
      text += "\n"
    }
    return text
  }

  /// The lines as JSON, each with its slots' bytes.
  func json(withSource: Bool) -> JSONValue {
    .array(
      lines.map { line in
        var fields: [JSONValue.Field] = [
          .init(name: "index", value: .integer(line.index)),
          .init(name: "bytes", value: .hex(line.slots.flatMap(\.littleEndianBytes))),
          .init(name: "text", value: .string(line.text)),
        ]
        if let function = line.function { fields.append(.init(name: "function", value: .string(function))) }
        if let note = line.note { fields.append(.init(name: "note", value: .string(note))) }
        if withSource, let source = line.source {
          let place: JSONValue = [
            "file": .string(source.file), "line": .integer(source.line), "column": .integer(source.column),
            "text": .string(source.text),
          ]
          fields.append(.init(name: "source", value: place))
        }
        return .object(fields)
      })
  }
}
