import BPFISA
import BPFKernelModel

extension Walk {
  /// Refuses what the kernel's own clean-up cannot cope with: code that no path reaches is removed, and where a function goes with it
  /// whose address is loaded, such as the callback of a `bpf_loop` that runs no round, the load names nothing any more. A function
  /// behind it takes its place. Matches `opt_remove_dead_code` and the beginning of `jit_subprogs`, Linux 6.18.
  ///
  /// The message names the function's place without what later passes put in front of it.
  func checkDeadFunctions() throws(VerificationStop) {
    guard privileges.isBPFCapable, analysis.subprograms.count > 1 else { return }
    for index in instructions.indices where instructions[index].isFunctionLoad && facts[index].isSeen {
      let target = index + 1 + Int(instructions[index].immediate)
      guard let function = analysis.subprogram(startingAt: target),
        analysis.subprograms[function...].allSatisfy({ isDead($0) })
      else { continue }
      let place = facts[..<target].count { $0.isSeen }
      throw .rejected(.fault, "verifier bug: No program to jit at insn \(place) (subprog < 0)")
    }
  }

  private func isDead(_ function: SubprogramInfo) -> Bool {
    !(function.start..<function.end).contains { facts[$0].isSeen }
  }
}
