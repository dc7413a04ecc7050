import BPFISA
import BPFKernelModel

extension Walk {
  /// Instructions that a `bpf_loop` becomes beyond its call, where the kernel writes the loop out.
  private static let inlinedLoop = 18

  /// Refuses what the kernel's own clean-up cannot cope with: code that no path reaches is removed, and where a function goes with it
  /// whose address is loaded, such as the callback of a `bpf_loop` that runs no round, the load names nothing any more. A function
  /// behind it takes its place, and a program that is left with its main function alone is not looked at.
  /// Matches `opt_remove_dead_code` and the beginning of `jit_subprogs`, Linux 6.18.
  ///
  /// The message names the function's place behind the loops that were written out; other rewriting that moves it is not counted.
  func checkDeadFunctions() throws(VerificationStop) {
    guard privileges.isBPFCapable, analysis.subprograms.count > 1 else { return }
    let dead = analysis.subprograms.map { function in
      !(function.start..<function.end).contains { facts[$0].isSeen }
    }
    guard dead.contains(true), dead.count(where: { !$0 }) > 1 else { return }
    for index in instructions.indices where instructions[index].isFunctionLoad && facts[index].isSeen {
      let target = index + 1 + Int(instructions[index].immediate)
      guard let function = analysis.subprogram(startingAt: target), dead[function...].allSatisfy({ $0 }) else {
        continue
      }
      let place = (0..<target).reduce(0) {
        $0 + (facts[$1].isSeen ? 1 : 0) + (facts[$1].loopInlineState > 0 ? Self.inlinedLoop : 0)
      }
      throw .rejected(.fault, "verifier bug: No program to jit at insn \(place) (subprog < 0)")
    }
  }
}
