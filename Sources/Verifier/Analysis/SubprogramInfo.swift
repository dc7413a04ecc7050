/// One function of the program as the verifier sees it. Source: `struct bpf_subprog_info`, Linux 6.18.
struct SubprogramInfo: Hashable, Sendable {
  /// How the function's stack is placed. Source: `enum priv_stack_mode`.
  enum StackMode: UInt8, Sendable {
    case undecided
    case kernel
    case `private`
  }

  /// Index of the first instruction.
  var start: Int
  /// Index past the last instruction.
  var end: Int
  /// Index among ``LinkedProgram/subprograms``; nil where the object says nothing of a function here.
  var declaration: Int?
  /// Its name; empty where the object gives none.
  var name = ""
  /// Where its part of ``ProgramAnalysis/postorder`` starts.
  var postorderStart = 0
  /// Verified on its own, calls of it are not followed. Needs type information.
  var isGlobal = false
  /// It calls `bpf_tail_call` itself.
  var hasTailCall = false
  /// It, or what it calls, may leave by a tail call.
  var isTailCallReachable = false
  /// It contains legacy packet loads (`BPF_LD_ABS`, `BPF_LD_IND`).
  var hasLegacyLoads = false
  /// It, or what it calls, may move the packet.
  var changesPacketData = false
  /// It, or what it calls, may sleep.
  var mightSleep = false
  /// It is called back by a helper. Set while walking.
  var isCallback = false
  /// It is called back later, with a stack of its own. Set while walking.
  var isAsyncCallback = false
  /// It is what `bpf_throw` calls.
  var isExceptionCallback = false
  /// Where the stack slots start that only spills around fastcalls use; 0 where there are none.
  var fastcallStackOffset: Int16 = 0
  /// Those slots stay, since some call is not inlined.
  var keepsFastcallStack = false
  /// How its stack is placed; decided by ``StackDepth``.
  var stackMode = StackMode.undecided
}
