import BPFISA
import BPFKernelModel
import BPFProgram

/// The verification of one program: its facts, the state of the current path, the paths still to walk, and what is known of each
/// instruction.
///
/// Checks are extensions of this class, one file a family; they change ``state``, note facts and throw ``VerificationStop``.
/// Source: `struct bpf_verifier_env`, Linux 6.18.
final class Walk {
  /// The program.
  let program: LinkedProgram
  /// The program's instructions.
  let instructions: [Instruction]
  /// The kernel to agree with.
  let profile: KernelProfile
  /// What may be assumed of whoever loads the program.
  let privileges: Privileges
  /// What is known before the first path: subprograms, control flow, liveness.
  let analysis: ProgramAnalysis
  /// The log.
  let log: Log

  /// The state of the current path.
  var state: VerifierState
  /// The instruction that is being checked.
  var instruction = 0
  /// True while paths are walked, so that ``instruction`` is what a refusal is about.
  var isWalking = false
  /// The instruction before it on this path; -1 at the start.
  var previousInstruction = -1
  /// What is known of each instruction.
  var facts: [InstructionFacts]
  /// The maps that registers name: the program's, then inner maps as look-ups meet them.
  var maps: [MapDefinition]
  /// The special fields of maps' values and of the program's structures, as far as they were asked for.
  var specialFieldTable = SpecialFieldTable()
  /// Bytes of stack of each subprogram. Source: `subprog_info.stack_depth`.
  var stackDepths: [Int]
  /// Position of the current instruction's entry in the path's history; -1 where it made none. Source: `cur_hist_ent`.
  var currentHistory = -1
  /// What changed since the state was last printed.
  var scratched = Scratched()
  /// Whether each subprogram is called from code that was walked. Source: `func_info_aux.called`.
  var isCalled: [Bool]
  /// What is known of each subprogram's prototype.
  var callees: [CalleeFacts]
  /// The kernel functions that were called so far, by their numbers among the kernel's types.
  var kernelCallees: [UInt32: KernelCallee] = [:]
  /// A path called `bpf_throw`.
  var seesException = false
  /// What the program is attached to; nil where it is attached to nothing of a type.
  var attachment: Attachment?
  /// What was found out about kernel types.
  var typedFacts = TypedFacts()
  /// Counts for the verdict.
  var statistics = VerificationStatistics()

  /// The paths still to walk, the last one last.
  var branchStack: [PendingBranch] = []
  /// States of finished paths, kept for their storage.
  var spareStates: [VerifierState] = []
  /// The states that later ones may match.
  var cache: StateCache
  /// Which stack slots may still be read, by call chain and instruction.
  var liveness: StackLiveness
  /// States that loops go back to, by call chain and component.
  var components = ComponentVisits()
  /// Compares states.
  var equivalence: Equivalence
  /// The registers and slots owed while precision is carried back.
  var owed = BacktrackMasks()
  /// Jumps processed so far. Source: `jmps_processed`.
  var jumpsProcessed = 0
  /// Jumps and instructions processed when the last checkpoint was made. Source: `prev_jmps_processed`, `prev_insn_processed`.
  var processedAtCheckpoint = (jumps: 0, instructions: 0)
  /// The log's line of the current path, for what is printed once.
  var printer = LogPrinter()
  /// Instructions after which the verification gives up; whoever listens to the walk may allow more than the kernel.
  var instructionLimit = Limits.processedInstructions
  /// Who listens to the walk; nil unless somebody wants to be told more than the verdict.
  var recorder: (any WalkRecorder)?

  /// True where the program names an arena: having one among the object's maps is not enough. Source: `aux->arena`, Linux 6.18.
  private(set) lazy var usesArena = instructions.contains { load in
    guard load.isWideLoad, program.maps.indices.contains(Int(load.immediate)) else { return false }
    switch WideLoadKind(rawValue: load.source.rawValue) {
    case .map, .mapValue, .mapIndex, .mapIndexValue: return program.maps[Int(load.immediate)].type == .arena
    case .constant, .variable, .function, nil: return false
    }
  }

  /// The last id given out. Source: `id_gen`.
  private(set) var lastID: UInt32 = 0

  /// Prepares a verification; nothing is walked yet.
  init(program: LinkedProgram, profile: KernelProfile, privileges: Privileges, analysis: ProgramAnalysis, log: Log) {
    self.program = program
    self.instructions = program.instructions
    self.profile = profile
    self.privileges = privileges
    self.analysis = analysis
    self.log = log
    state = VerifierState()
    facts = Array(repeating: InstructionFacts(), count: program.instructions.count)
    maps = program.maps
    stackDepths = Array(repeating: 0, count: analysis.subprograms.count)
    isCalled = Array(repeating: false, count: analysis.subprograms.count)
    callees = Array(repeating: CalleeFacts(), count: analysis.subprograms.count)
    cache = StateCache(instructionCount: program.instructions.count)
    liveness = StackLiveness()
    equivalence = Equivalence(privileges: privileges)
  }

  /// A new id for a value, a reference or a lock. Source: `++env->id_gen`.
  func makeID() -> UInt32 {
    lastID &+= 1
    return lastID
  }

  /// The subprogram that runs.
  var subprogram: Int { Int(state.frame.context.subprogram) }

  /// A subprogram's name as messages print it; empty where the object does not tell. Source: `subprog_name`.
  func subprogramName(_ index: Int) -> String {
    guard let declaration = analysis.subprograms[index].declaration, program.subprograms.indices.contains(declaration)
    else { return "" }
    return program.subprograms[declaration].name
  }
}
