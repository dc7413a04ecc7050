import BPFISA

extension Walk {
  /// Prints each instruction with its component of the control flow and the registers that are live before it, at level 2.
  /// Source: `compute_live_registers`, Linux 6.18.
  func printLiveRegisters() {
    guard log.tellsInstructions else { return }
    log.detailLine("Live regs before insn:")
    var index = 0
    while index < instructions.count {
      var line = ""
      if analysis.component[index] != 0 {
        line += Self.padded(Int(analysis.component[index]), to: 3) + " "
      } else {
        line += "    "
      }
      line += Self.padded(index, to: 3) + ": "
      for register in 0..<10 {
        line += analysis.liveBefore[index] >> UInt16(register) & 1 != 0 ? String(register) : "."
      }
      log.detailLine(line + " " + text(of: index))
      index += instructions[index].isWideLoad ? 2 : 1
    }
  }

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, width - digits.count)) + digits
  }
}
