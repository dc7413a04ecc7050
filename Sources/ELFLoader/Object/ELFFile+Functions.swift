import BPFTypeFormat

extension ELFFile {
  /// The bytes of an instruction.
  static let instructionSize = 8

  /// The functions of all sections of instructions, by section and place.
  ///
  /// Matches libbpf's `bpf_object__add_programs`, and goes beyond it: static functions in named sections count, a section whose symbols
  /// have no type (clang before 2019) gives its untyped exported symbols, and one without any symbol is a single function.
  func readFunctions() throws(ObjectError) -> [ObjectFunction] {
    let symbolsBySection = symbolsBySection()
    var functions: [ObjectFunction] = []
    for section in sections where section.isExecutable && section.size > 0 {
      guard section.size % Self.instructionSize == 0 else {
        throw ObjectError(
          .malformed, object: name, section: section.name, expected: "whole instructions of 8 bytes",
          found: "\(section.size) bytes")
      }
      functions += try self.functions(in: section, symbols: symbolsBySection[section.index])
    }
    return functions
  }

  private func functions(in section: ObjectSection, symbols: [ELFSymbol]) throws(ObjectError) -> [ObjectFunction] {
    var entries = symbols.filter(\.isFunction)
    if entries.isEmpty { entries = symbols.filter { $0.hasNoType && $0.isExported && !$0.name.isEmpty } }
    guard !entries.isEmpty else {
      return [
        ObjectFunction(
          name: section.name, section: section.index, start: 0, count: section.size / Self.instructionSize,
          isExported: true, isHidden: false)
      ]
    }
    // Symbols that share their place keep the order of the table.
    let order = entries.indices.sorted { (entries[$0].value, $0) < (entries[$1].value, $1) }
    let end = UInt64(section.size)
    var functions: [ObjectFunction] = []
    for (position, index) in order.enumerated() {
      let symbol = entries[index]
      var size = symbol.size
      if size == 0 {
        let next = order[position...].first { entries[$0].value > symbol.value }
        size = (next.map { entries[$0].value } ?? end) &- symbol.value
      }
      guard symbol.value < end, size <= end - symbol.value, symbol.value % 8 == 0, size % 8 == 0, size > 0 else {
        throw ObjectError(
          .malformed, object: name, section: section.name, offset: Int(clamping: symbol.value),
          expected: "function \(symbol.name) on whole instructions within \(end) bytes",
          found: "\(size) bytes from offset \(symbol.value)")
      }
      functions.append(
        ObjectFunction(
          name: symbol.name, section: section.index, start: Int(symbol.value) / Self.instructionSize,
          count: Int(size) / Self.instructionSize, isExported: symbol.isExported, isHidden: symbol.isHidden))
    }
    return functions
  }

  /// Gives hidden subprograms static linkage, so that they are verified with their callers.
  ///
  /// Matches the marking that libbpf 1.5 does in `bpf_object__sanitize_and_load_btf`.
  func hideFunctions(_ functions: [ObjectFunction], in types: inout BTF) {
    let hidden = functions.filter { $0.isExported && $0.isHidden && sections[$0.section].name == ".text" }
    guard !hidden.isEmpty else { return }
    let ids = types.firstByName { $0 == .function }
    for function in hidden {
      guard let id = ids[function.name], let type = types[id], types.linkage(of: type) == .global else { continue }
      types.setLinkage(.static, of: id)
    }
  }
}
