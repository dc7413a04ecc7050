import BPFISA
import BPFKernelModel

extension Walk {
  /// Instructions that a `bpf_loop` becomes beyond its call, where the kernel writes the loop out.
  private static let inlinedLoop = 18

  /// Refuses what the kernel's own clean-up cannot cope with: code that no path reaches is removed, and where a function goes with it
  /// whose address is loaded, such as the callback of a `bpf_loop` that runs no round, the load names whatever comes to stand in its
  /// place. That must be the beginning of a function; a program that is left with its main function alone is not looked at.
  /// Matches `opt_remove_dead_code` and the beginning of `jit_subprogs`, Linux 6.18.
  ///
  /// The message names the place behind the loops that were written out; other rewriting that moves it is not counted.
  func checkDeadFunctions() throws(VerificationStop) {
    guard privileges.isBPFCapable, analysis.subprograms.count > 1 else { return }
    let living = analysis.subprograms.filter { function in
      (function.start..<function.end).contains { facts[$0].isSeen }
    }
    guard living.count > 1, living.count < analysis.subprograms.count else { return }
    let stretches = deadStretches
    let starts = Set(living.map { Self.place(of: $0.start, without: stretches) })
    for index in instructions.indices where instructions[index].isFunctionLoad && facts[index].isSeen {
      let target = Self.place(of: index + 1 + Int(instructions[index].immediate), without: stretches)
      guard !starts.contains(target) else { continue }
      let shift = rewriting(before: target, without: stretches)
      throw .rejected(.fault, "verifier bug: No program to jit at insn \(target + shift) (subprog < 0)")
    }
  }

  /// Runs of instructions that no path reached.
  private var deadStretches: [Range<Int>] {
    var stretches: [Range<Int>] = []
    for index in instructions.indices where !facts[index].isSeen {
      if let last = stretches.last, last.upperBound == index {
        stretches[stretches.count - 1] = last.lowerBound..<index + 1
      } else {
        stretches.append(index..<index + 1)
      }
    }
    return stretches
  }

  /// Where a reference points once the stretches are gone, one after the other: what stands behind a stretch moves up, but a place
  /// inside it stays what it was, and is then that of another instruction. Source: `bpf_adj_delta_to_imm`.
  private static func place(of target: Int, without stretches: [Range<Int>]) -> Int {
    var target = target
    var removed = 0
    for stretch in stretches {
      if target >= stretch.upperBound - removed { target -= stretch.count }
      removed += stretch.count
    }
    return target
  }

  /// By how much the loops that are written out, and the jumps that jump nowhere any more, move a place.
  private func rewriting(before target: Int, without stretches: [Range<Int>]) -> Int {
    var shift = 0
    for index in instructions.indices where facts[index].isSeen {
      guard Self.place(of: index, without: stretches) < target else { break }
      if facts[index].loopInlineState > 0 { shift += Self.inlinedLoop }
      if becomesNothing(index) { shift -= 1 }
    }
    return shift
  }

  /// True for a jump that goes one way alone, with nothing but dead code before what it goes to. Source: `opt_remove_nops`.
  private func becomesNothing(_ index: Int) -> Bool {
    let jump = instructions[index]
    guard jump.opcode.isJump, !jump.isMayGoto, let operation = jump.opcode.jump, operation != .call, operation != .exit
    else { return false }
    let target = index + 1 + jump.jumpDistance
    guard target > index, target < instructions.count,
      operation == .ja || !facts[index + 1].isSeen || !facts[target].isSeen
    else { return false }
    if operation != .ja, facts[index + 1].isSeen { return true }
    return (index + 1..<target).allSatisfy { !facts[$0].isSeen }
  }
}
