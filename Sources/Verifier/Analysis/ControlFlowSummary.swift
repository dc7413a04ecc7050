public import BPFProgram

/// A program's control flow for people and tools: its functions, their basic blocks, and the loops among them.
///
/// Instructions are named by their index, a 64-bit immediate load counting two. Loops are the strongly connected components with the
/// numbers that the kernel's log prints.
public struct ControlFlowSummary: Sendable, Hashable {
  /// Instructions that run one after the other: entered at the first, left after the last.
  public struct Block: Sendable, Hashable {
    /// Index of the first instruction.
    public var first: Int
    /// Index of the last instruction.
    public var last: Int
    /// First instructions of the blocks that may follow, the one that is fallen through to before the one that is jumped to.
    public var successors: [Int]
    /// The loop that contains the block; nil outside of loops.
    public var loop: Int?
    /// False where no path from the function's start leads here, which the verifier refuses.
    public var isReachable: Bool
  }

  /// A jump or fall-through from one block to another.
  public struct Edge: Sendable, Hashable {
    /// Index of the last instruction of the block that is left.
    public var from: Int
    /// Index of the first instruction of the block that is entered.
    public var to: Int
  }

  /// Blocks that can all reach each other.
  public struct Loop: Sendable, Hashable {
    /// The number, unique in the program, from 1.
    public var number: Int
    /// First instructions of the blocks through which it is entered, ascending; more than one where it is irreducible.
    public var entries: [Int]
    /// First instructions of its blocks, ascending.
    public var blocks: [Int]
  }

  /// A call of, or a load of the address of, another function of the program.
  public struct Call: Sendable, Hashable {
    /// Index of the instruction.
    public var site: Int
    /// Index of the function among ``ControlFlowSummary/functions``.
    public var callee: Int
  }

  /// One function.
  public struct Function: Sendable, Hashable {
    /// Its name; empty where the object gives none.
    public var name: String
    /// Index of its first instruction.
    public var start: Int
    /// Index past its last instruction.
    public var end: Int
    /// True where the verifier judges it on its own instead of following calls of it.
    public var isGlobal: Bool
    /// Its blocks in the order of their place.
    public var blocks: [Block]
    /// First instructions of the reachable blocks in the order in which a depth-first walk meets them, fall-through first.
    public var depthFirstOrder: [Int]
    /// The edges that lead back to a block on the walk's path.
    public var backEdges: [Edge]
    /// Its loops by number.
    public var loops: [Loop]
    /// The functions that it calls or names, by place.
    public var calls: [Call]
  }

  /// The functions in order of their start, the main one first; none where they cannot be told apart.
  public var functions: [Function] = []
  /// The line for which the verifier refuses the control flow, such as `unreachable insn 3`; nil where it does not.
  public var refusal: String?

  /// Takes a program apart. Never fails: what the verifier refuses is in ``refusal``, with the functions as far as they can be told.
  public init(_ program: LinkedProgram, profile: KernelProfile = .linux6_18) {
    do throws(VerificationStop) {
      var subprograms = try SubprogramDiscovery.find(in: program, profile: profile, isBPFCapable: true)
      let components = Components.compute(program.instructions)
      functions = subprograms.map { FunctionShape($0, program, components, subprograms).summary }
      try SubprogramDiscovery.checkJumps(&subprograms, of: program)
      var check = ControlFlowCheck(program, subprograms, CallFacts(program, profile), allowsLoops: true)
      try check.run()
    } catch {
      switch error {
      case .rejected(_, let message): refusal = message
      case .unmodelled(let feature): refusal = feature
      }
    }
  }
}
