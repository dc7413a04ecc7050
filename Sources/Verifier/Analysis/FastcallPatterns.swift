import BPFISA

/// Spills and fills that compilers put around calls of the `bpf_fastcall` convention for the sake of older kernels.
///
/// Such slots are the lowest of a function's stack and used for nothing else; if a call is inlined, they go away.
/// Matches `mark_fastcall_patterns`, Linux 6.18.33.
enum FastcallPatterns {
  /// Marks the patterns' spills and fills in `flags`, counts the pairs by call, and notes in functions where their slots start.
  static func mark(
    _ instructions: [Instruction], _ subprograms: inout [SubprogramInfo], _ flags: inout [InstructionFlags],
    _ calls: CallFacts
  ) -> [UInt8] {
    var spills = [UInt8](repeating: 0, count: instructions.count)
    for position in subprograms.indices {
      let range = subprograms[position].start..<subprograms[position].end
      var lowest: Int16 = 0
      for index in range where instructions[index].isStackSpill { lowest = min(lowest, instructions[index].offset) }
      for index in range where instructions[index].opcode.rawValue == 0x85 {
        guard let summary = calls.summary(of: instructions[index]) else { continue }
        let pairs = markPairs(around: index, instructions, lowest, summary, &flags)
        guard pairs > 0 else { continue }
        if summary.isFastcall {
          spills[index] = UInt8(pairs)
        } else {
          subprograms[position].keepsFastcallStack = true
        }
        let offset = lowest &+ Int16(pairs) &* 8
        subprograms[position].fastcallStackOffset = min(subprograms[position].fastcallStackOffset, offset)
      }
    }
    return spills
  }

  /// Marks the pairs that enclose one call, from the inside out. Kernel: `mark_fastcall_pattern_for_call`.
  private static func markPairs(
    around call: Int, _ instructions: [Instruction], _ lowest: Int16, _ summary: CallSummary,
    _ flags: inout [InstructionFlags]
  ) -> Int {
    let clobbered: UInt16 = (1 << UInt16(summary.parameterCount + 1)) - (summary.isVoid ? 2 : 1)
    var expected = ~clobbered & 0x3f
    var pairs = 0
    var offset = lowest
    while pairs < 6 {
      let (before, after) = (call - pairs - 1, call + pairs + 1)
      guard before >= 0 && after < instructions.count else { break }
      let (spill, fill) = (instructions[before], instructions[after])
      guard spill.isStackSpill, fill.opcode.rawValue == 0x79, fill.source == .framePointer,
        spill.source == fill.destination, expected >> UInt16(spill.source.rawValue) & 1 != 0,
        spill.offset == offset, fill.offset == offset
      else { break }
      expected &= ~(1 << UInt16(spill.source.rawValue))
      flags[before].insert(.fastcallPattern)
      flags[after].insert(.fastcallPattern)
      pairs += 1
      offset &+= 8
    }
    return pairs
  }
}

extension Instruction {
  /// `*(u64 *)(r10 + offset) = rX`.
  fileprivate var isStackSpill: Bool { opcode.rawValue == 0x7b && destination == .framePointer }
}
