import BPFISA
import BPFTypeFormat

extension Linker {
  /// The 64-bit loads whose immediate is a descriptor in the object and an index into the maps once linked.
  private static let descriptorKinds = [
    WideLoadKind.map.rawValue, WideLoadKind.mapValue.rawValue, WideLoadKind.mapIndex.rawValue,
    WideLoadKind.mapIndexValue.rawValue,
  ]

  /// Gives one instruction what its relocation asks for, and calls inside a section their new distance.
  ///
  /// Matches libbpf's `bpf_program__record_reloc`, `bpf_object__reloc_code` and `bpf_object__relocate_data`; goes beyond them in taking
  /// subprograms of any section and relocations with addends of their own.
  mutating func relocate(_ slot: Int, of index: Int, by relocation: ELFRelocation?) throws(ObjectError) {
    let at = (starts[index] ?? 0) + slot
    let instruction = instructions[at]
    guard let relocation else {
      if instruction.isLocalCall, instruction.registers == CallKind.local.rawValue << 4, instruction.offset == 0 {
        try relocateCallInSection(slot, of: index, at: at)
      } else if instruction.isWideLoad, Self.descriptorKinds.contains(instruction.source.rawValue) {
        instructions[at].immediate = ~instruction.immediate
      }
      return
    }
    guard relocation.symbol < object.file.symbols.count else {
      throw failure(
        .malformed, index, slot, expected: "a relocation against one of \(object.file.symbols.count) symbols",
        found: "symbol \(relocation.symbol)")
    }
    let symbol = object.file.symbols[relocation.symbol]
    let isCall = instruction.opcode.rawValue == 0x85
    guard isCall || instruction.isWideLoad else {
      throw failure(
        .malformed, index, slot,
        expected: "a call or 64-bit load where it has a relocation against '\(name(of: symbol))'",
        found: "opcode \(instruction.opcode.rawValue)")
    }
    if symbol.isExtern {
      try relocateExtern(slot, of: index, at: at, name: symbol.name, isCall: isCall)
      return
    }
    guard let section = object.file.section(symbol.section) else {
      throw failure(
        .missing, index, slot, expected: "a relocation against something defined in the object",
        found: "'\(name(of: symbol))' in section \(symbol.section)",
        advice: "initialise the global variable, or define the function")
    }
    if isCall {
      try relocateCall(slot, of: index, at: at, relocation, symbol, section)
    } else {
      try relocateLoad(slot, of: index, at: at, relocation, symbol, section)
    }
  }

  /// What to call a symbol in a message.
  private func name(of symbol: ELFSymbol) -> String {
    symbol.name.isEmpty ? object.file.section(symbol.section)?.name ?? "?" : symbol.name
  }

  // MARK: Calls

  private mutating func relocateCallInSection(_ slot: Int, of index: Int, at: Int) throws(ObjectError) {
    let function = object.functions[index]
    let target = function.start + slot + 1 + Int(instructions[at].immediate)
    // A call of a label inside the same function keeps its distance.
    if function.range.contains(target), target != function.start { return }
    try call(target, in: function.section, slot, of: index, at: at)
  }

  private mutating func relocateCall(
    _ slot: Int, of index: Int, at: Int, _ relocation: ELFRelocation, _ symbol: ELFSymbol, _ section: ObjectSection
  ) throws(ObjectError) {
    guard instructions[at].source.rawValue == CallKind.local.rawValue, symbol.value % 8 == 0 else {
      throw failure(
        .malformed, index, slot, expected: "a call of a function of the object (source register 1)",
        found: "source register \(instructions[at].source.rawValue), '\(name(of: symbol))' at offset \(symbol.value)")
    }
    let base = Int(clamping: symbol.value) / 8
    let target: Int
    if let addend = relocation.addend {
      target = base &+ Int(clamping: addend / 8)
    } else {
      target = base + Int(instructions[at].immediate) + 1
    }
    try call(target, in: section.index, slot, of: index, at: at)
  }

  /// Makes the instruction at `at` refer to the function that starts at a place of a section.
  private mutating func call(
    _ target: Int, in section: Int, _ slot: Int, of index: Int, at: Int
  ) throws(ObjectError) {
    guard let callee = object.function(at: target, in: section) else {
      throw failure(
        .missing, index, slot, expected: "a reference to the start of a function",
        found: "instruction \(target) of \(object.file.sections[section].name), where none starts")
    }
    let start = try place(callee)
    // Both are below the limit on instructions.
    instructions[at].immediate = Int32(truncatingIfNeeded: start - at - 1)
  }

  // MARK: 64-bit loads

  private mutating func relocateLoad(
    _ slot: Int, of index: Int, at: Int, _ relocation: ELFRelocation, _ symbol: ELFSymbol, _ section: ObjectSection
  ) throws(ObjectError) {
    guard slot + 1 < object.functions[index].count else {
      throw failure(.truncated, index, slot, expected: "the second half of a 64-bit load", found: "the function's end")
    }
    let addend = relocation.addend.map { Int32(truncatingIfNeeded: $0) } ?? instructions[at].immediate
    let offset = Int32(truncatingIfNeeded: symbol.value) &+ addend
    if section.isExecutable {
      guard symbol.value % 8 == 0, addend % 8 == 0 else {
        throw failure(
          .malformed, index, slot, expected: "the address of a whole instruction", found: "offset \(offset)")
      }
      instructions[at].source = Register(rawValue: WideLoadKind.function.rawValue)
      try call(Int(offset) / 8, in: section.index, slot, of: index, at: at)
      return
    }
    if let defined = object.mapIndex.defined[section.index] {
      let place = symbol.isSection ? UInt64(truncatingIfNeeded: offset) : symbol.value
      guard let map = defined[place] else {
        throw failure(
          .missing, index, slot, expected: "a reference to the start of a map in \(section.name)",
          found: "offset \(place)")
      }
      instructions[at].source = Register(rawValue: WideLoadKind.map.rawValue)
      instructions[at].immediate = Int32(truncatingIfNeeded: map)
      return
    }
    let arena = object.mapIndex.arena.flatMap { $0.section == section.index ? $0.map : nil }
    guard let map = object.mapIndex.globals[section.index] ?? arena else {
      throw failure(
        .missing, index, slot, expected: "a reference to a map or a global variable",
        found: "'\(name(of: symbol))' in section \(section.name)",
        advice: "put the variable into .data, .rodata or .bss")
    }
    instructions[at].source = Register(rawValue: WideLoadKind.mapValue.rawValue)
    instructions[at].immediate = Int32(truncatingIfNeeded: map)
    instructions[at + 1].immediate = offset
  }
}

extension BPFObject {
  /// The function that starts at an instruction of a section; nil where none does.
  func function(at instruction: Int, in section: Int) -> Int? {
    var low = 0
    var high = functions.count
    while low < high {
      let middle = low + (high - low) / 2
      let function = functions[middle]
      if (function.section, function.start) < (section, instruction) { low = middle + 1 } else { high = middle }
    }
    guard low < functions.count, functions[low].section == section, functions[low].start == instruction else {
      return nil
    }
    return low
  }
}
