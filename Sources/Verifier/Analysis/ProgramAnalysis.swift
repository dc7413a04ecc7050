import BPFISA
import BPFKernelModel
import BPFProgram

/// What is known of a program before it is walked: its functions, control flow, loops and live registers.
///
/// The passes run in the order of `bpf_check`, Linux 6.18.33. ``init(_:profile:privileges:)`` runs them all; who tells of passes in between runs
/// ``init(findingSubprogramsOf:profile:privileges:)``, ``checkInstructions()``, ``analyzeControlFlow()`` and ``analyzeData()`` one by one.
/// A class: the walk asks it at every instruction, and a value with this many arrays would be retained as often.
final class ProgramAnalysis {
  /// The functions in order of their start. The walk sets the flags of callbacks.
  var subprograms: [SubprogramInfo] = []
  /// By instruction: where states are kept and the like.
  var flags: [InstructionFlags] = []
  /// By instruction: its loop, numbered from 1 as the log prints them; 0 outside of loops.
  var component: [Int32] = []
  /// By instruction: a bit for each register that is live before it.
  var liveBefore: [UInt16] = []
  /// The instructions in postorder, function by function.
  var postorder: [Int32] = []
  /// By call instruction: the pairs of spills and fills around it that inlining removes.
  var fastcallSpills: [UInt8] = []

  /// The program's instructions.
  let instructions: [Instruction]
  /// What calls do.
  let calls: CallFacts

  private let program: LinkedProgram
  private let privileges: Privileges
  private let profile: KernelProfile
  /// The instructions that may follow each one, looked up by the million while liveness is solved.
  private let successorTable: [Successors]

  /// Runs all passes.
  convenience init(
    _ program: LinkedProgram, profile: KernelProfile, privileges: Privileges = .root
  ) throws(VerificationStop) {
    try self.init(findingSubprogramsOf: program, profile: profile, privileges: privileges)
    try checkInstructions()
    try analyzeControlFlow()
    try checkKind()
    try analyzeData()
  }

  /// The first pass: finds the functions. The log's lines `func#N @START` follow it.
  init(
    findingSubprogramsOf program: LinkedProgram, profile: KernelProfile, privileges: Privileges = .root
  ) throws(VerificationStop) {
    self.program = program
    self.privileges = privileges
    self.profile = profile
    instructions = program.instructions
    successorTable = program.instructions.indices.map { Successors.of($0, in: program.instructions) }
    calls = CallFacts(program, profile, isBPFCapable: privileges.isBPFCapable)
    subprograms = try SubprogramDiscovery.find(
      in: program, profile: profile, isBPFCapable: privileges.isBPFCapable)
  }

  /// The second: jumps inside functions, functions against types, opcodes, maps.
  func checkInstructions() throws(VerificationStop) {
    try SubprogramDiscovery.checkJumps(&subprograms, of: program)
    try SubprogramDiscovery.checkTypes(subprograms, of: program)
    try EarlyInstructionCheck.run(program, profile)
  }

  /// The third: reachability, and the marks of where states are kept.
  func analyzeControlFlow() throws(VerificationStop) {
    var check = ControlFlowCheck(program, subprograms, calls, allowsLoops: privileges.isBPFCapable)
    try check.run()
    flags = check.flags
    subprograms = check.subprograms
    postorder = Postorder.compute(instructions, &subprograms)
  }

  /// The last: loops, live registers, fastcalls. The log's table `Live regs before insn` follows it.
  func analyzeData() throws(VerificationStop) {
    component = Components.compute(instructions)
    liveBefore = LiveRegisters.compute(instructions, postorder, calls)
    fastcallSpills = FastcallPatterns.mark(instructions, &subprograms, &flags, calls)
  }

  /// The fourth: whether the program may be what it says. What it is attached to is checked behind it.
  ///
  /// Kernel: the beginning of `check_attach_btf_id`, and of `check_struct_ops_btf_id`.
  func checkKind() throws(VerificationStop) {
    try checkSleepability()
    if program.type == .structOps && !program.isGPLCompatible {
      throw .rejected(.invalid, "struct ops programs must have a GPL compatible license")
    }
  }

  private func checkSleepability() throws(VerificationStop) {
    if program.type == .syscall {
      if !program.isSleepable { throw .rejected(.invalid, "Syscall programs can only be sleepable") }
      return
    }
    guard program.isSleepable else { return }
    switch program.type {
    case .lsm, .kprobe, .structOps: return
    case .tracing:
      switch program.attachType {
      case .traceFentry, .traceFexit, .modifyReturn, .traceIter: return
      default: break
      }
    default: break
    }
    throw .rejected(
      .invalid, "Only fentry/fexit/fmod_ret, lsm, iter, uprobe, and struct_ops programs can be sleepable")
  }
}

extension ProgramAnalysis {
  /// The instructions that may follow one in its function.
  @inline(__always)
  func successors(of index: Int) -> Successors { successorTable[index] }

  /// The function that contains an instruction.
  func subprogram(containing index: Int) -> Int { subprograms.index(containing: index) }

  /// The function that starts at an instruction; nil where none does. Kernel: `find_subprog`.
  func subprogram(startingAt index: Int) -> Int? {
    let found = subprograms.index(containing: index)
    return subprograms.indices.contains(found) && subprograms[found].start == index ? found : nil
  }

  /// Number of instruction slots of a function.
  func length(of subprogram: Int) -> Int { subprograms[subprogram].end - subprograms[subprogram].start }

  /// A function's instructions in postorder.
  func postorder(of subprogram: Int) -> ArraySlice<Int32> {
    let next = subprogram + 1 < subprograms.count ? subprograms[subprogram + 1].postorderStart : postorder.count
    return postorder[subprograms[subprogram].postorderStart..<next]
  }

  /// True for a call that runs a callback before it returns.
  func callsSynchronousCallback(_ index: Int) -> Bool { flags[index].contains(.callsCallback) }

  /// Notes an access of the stack, which may show that a function uses the slots of fastcall spills for other things.
  /// Kernel: `check_fastcall_stack_contract`.
  func noteStackAccess(in subprogram: Int, at index: Int, offset: Int) {
    if Int(subprograms[subprogram].fastcallStackOffset) <= offset || flags[index].contains(.fastcallPattern) { return }
    subprograms[subprogram].fastcallStackOffset = .min
    for other in subprograms[subprogram].start..<subprograms[subprogram].end {
      fastcallSpills[other] = 0
      flags[other].remove(.fastcallPattern)
    }
  }
}
