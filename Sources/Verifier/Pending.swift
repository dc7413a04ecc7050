// What the analyses and the checks bring. Whoever lands one of these for real removes it here.
import BPFISA
import BPFProgram
struct InstructionFlags: OptionSet { var rawValue: UInt32
  static let prunePoint = InstructionFlags(rawValue: 1); static let jumpPoint = InstructionFlags(rawValue: 2); static let forceCheckpoint = InstructionFlags(rawValue: 4)
  static let iteratorNext = InstructionFlags(rawValue: 8); static let mayGoto = InstructionFlags(rawValue: 16) }
struct SubprogramFacts { var start = 0; var isGlobal = false; var name = "" }
struct ProgramAnalysis {
  var subprograms: [SubprogramFacts]; var flags: [InstructionFlags]; var component: [Int32]; var liveBefore: [UInt16]
  init(_ program: LinkedProgram, profile: KernelProfile) throws(VerificationStop) { throw .unmodelled("x") }
  func length(of: Int) -> Int { 0 }
  func subprogram(containing: Int) -> Int { 0 }
  func postorder(of: Int) -> [Int32] { [] }
  func successors(of: Int) -> [Int] { [] }
  func callsSynchronousCallback(_ i: Int) -> Bool { false }
}
enum Limits { static let pendingBranches = 8192; static let processedInstructions = 1_000_000; static let statesPerInstructionUnprivileged = 64 }
extension Walk {
  func prepareEntry(subprogram: Int) throws(VerificationStop) { throw .unmodelled("verification") }
  func checkInstruction() throws(VerificationStop) -> Step { throw .unmodelled("verification") }
  func checkStackDepth() throws(VerificationStop) {}
}
