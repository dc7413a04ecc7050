import BPFISA

/// The end of a verification: the stack of chains of calls, and what the kernel's rewriting adds to or takes from functions' stacks.
extension Walk {
  /// Checks the stack, then settles ``stackDepths`` as the kernel prints them.
  ///
  /// Matches `remove_fastcall_spills_fills`, `check_max_stack_depth` and the effects on stack depths of `optimize_bpf_loop`,
  /// `opt_remove_dead_code` and `do_misc_fixups`, Linux 6.18.33.
  func checkStackDepth() throws(VerificationStop) {
    removeFastcallSpills()
    try StackDepth.check(analysis, program, depths: stackDepths, log: log)
    growForInlinedLoops()
    growForMayGoto()
    stackDepths = analysis.subprograms.indices.filter { isReached($0) }.map { stackDepths[$0] }
  }

  private func range(of subprogram: Int) -> Range<Int> {
    analysis.subprograms[subprogram].start..<analysis.subprograms[subprogram].end
  }

  /// A function that no path reaches goes away with all dead code.
  private func isReached(_ subprogram: Int) -> Bool { range(of: subprogram).contains { facts[$0].isSeen } }

  private func removeFastcallSpills() {
    for (position, info) in analysis.subprograms.enumerated() where !info.keepsFastcallStack {
      if range(of: position).contains(where: { analysis.fastcallSpills[$0] > 0 }) {
        stackDepths[position] = -Int(info.fastcallStackOffset)
      }
    }
  }

  /// An inlined `bpf_loop` keeps three registers in the caller's stack.
  private func growForInlinedLoops() {
    for position in analysis.subprograms.indices {
      guard range(of: position).contains(where: { facts[$0].loopInlineState > 0 }) else { continue }
      stackDepths[position] = ((stackDepths[position] + 7) & ~7) + 24
    }
  }

  /// A function with a `may_goto` keeps its budget and its deadline in two slots. One that jumps nowhere is removed.
  private func growForMayGoto() {
    for position in analysis.subprograms.indices {
      let hasLoop = range(of: position).contains {
        facts[$0].isSeen && instructions[$0].isMayGoto && instructions[$0].offset != 0
      }
      if hasLoop { stackDepths[position] += 16 }
    }
  }
}
