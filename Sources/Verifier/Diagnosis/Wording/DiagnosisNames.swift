import BPFISA
import BPFKernelModel
import BPFProgram

/// What instructions name in explanations: helpers and maps by their names.
struct DiagnosisNames: InstructionNames {
  let program: LinkedProgram

  func helper(_ number: Int32) -> String? { HelperTable.helper(number)?.name }

  func operand(ofWideLoad load: Instruction, high: Int32) -> WideOperand {
    let index = Int(load.immediate)
    switch WideLoadKind(rawValue: load.source.rawValue) {
    case .map where program.maps.indices.contains(index):
      return .symbol("map[\(program.maps[index].name)]")
    case .mapValue where program.maps.indices.contains(index):
      return .symbol("map[\(program.maps[index].name)][0]+\(high)")
    default:
      return .value(load.wideImmediate(high: high))
    }
  }
}

extension LinkedProgram {
  /// An instruction as assembly without the opcode's number; empty where there is no such instruction.
  func assembly(of index: Int) -> String {
    guard instructions.indices.contains(index) else { return "" }
    let next = index + 1 < instructions.count ? instructions[index + 1] : nil
    let text = Disassembler.kernel.text(of: instructions[index], next: next, names: DiagnosisNames(program: self))
    guard text.hasPrefix("("), let end = text.firstIndex(of: ")") else { return text }
    return String(text[text.index(after: end)...].drop { $0 == " " })
  }

  /// A conditional jump's condition as assembly, such as `r2 > 0x40`; nil for other instructions.
  func condition(of index: Int) -> String? {
    let text = assembly(of: index)
    guard text.hasPrefix("if "), let end = text.firstRange(of: " goto") else { return nil }
    let condition = text[..<end.lowerBound].dropFirst(3)
    // Numbers are for people here.
    guard let space = condition.lastIndex(of: " "), condition[space...].hasPrefix(" 0x") else {
      return String(condition)
    }
    return "\(condition[...space])\(instructions[index].immediate)"
  }
}
