import BPFProgram
import BPFTypeFormat

extension MapReader {
  /// The program that a reference in a section of data means; nil where it means none.
  ///
  /// Goes beyond libbpf 1.5, which looks for the symbol's name: static programs are referred to by their section and an addend.
  func program(for relocation: ELFRelocation, in section: ObjectSection) -> ObjectProgram? {
    guard let (target, offset) = place(of: relocation, in: section), offset % UInt64(ELFFile.instructionSize) == 0
    else { return nil }
    let start = offset / UInt64(ELFFile.instructionSize)
    return programs.first {
      functions[$0.function].section == target && UInt64(functions[$0.function].start) == start
    }
  }

  /// The section and offset that a reference means; nil where its symbol is defined in none.
  func place(of relocation: ELFRelocation, in section: ObjectSection) -> (section: Int, offset: UInt64)? {
    guard relocation.symbol < file.symbols.count else { return nil }
    let symbol = file.symbols[relocation.symbol]
    guard file.section(symbol.section) != nil else { return nil }
    var addend = relocation.addend.map { UInt64(bitPattern: $0) }
    if addend == nil, symbol.isSection, section.kind != .noBits {
      let size = UInt64(clamping: section.size)
      if relocation.offset < size { addend = file.reader.u64(section.offset + Int(relocation.offset)) }
    }
    return (symbol.section, symbol.value &+ (addend ?? 0))
  }
}
