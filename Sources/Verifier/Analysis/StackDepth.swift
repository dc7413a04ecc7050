import BPFISA
import BPFKernelModel
import BPFProgram

/// The stack that chains of calls need. Matches `check_max_stack_depth`, Linux 6.18.33, on x86-64 with its private stacks.
struct StackDepth {
  /// Source: `MAX_BPF_STACK`.
  static let limit = 512
  /// Source: `MAX_CALL_FRAMES`.
  static let frameLimit = 8
  /// Deepest stack of callers where a function makes a tail call: 32 of them in a row then need 8 KiB.
  private static let tailCallLimit = 256
  /// Source: `BPF_PRIV_STACK_MIN_SIZE`.
  private static let privateStackMinimum = 64

  private let program: LinkedProgram
  private let calls: CallFacts
  private let depths: [Int]
  private let log: Log
  private var subprograms: [SubprogramInfo]
  /// Function entries that were walked without a finding: walking one again, from the same depth, finds nothing either. Without it
  /// the walk would take time exponential in the number of frames.
  private var walked: Set<Entry> = []
  /// The deepest combined stack of any chain in bytes.
  private(set) var deepest = 0

  /// Checks a program whose functions use `depths` bytes of stack each, and notes in them how their stacks are placed and which can be
  /// left by tail calls. Returns the bytes of the deepest chain.
  @discardableResult
  static func check(
    _ analysis: ProgramAnalysis, _ program: LinkedProgram, depths: [Int], log: Log
  ) throws(VerificationStop) -> Int {
    var check = StackDepth(
      program: program, calls: analysis.calls, depths: depths, log: log, subprograms: analysis.subprograms)
    try check.run()
    analysis.subprograms = check.subprograms
    return check.deepest
  }

  private init(
    program: LinkedProgram, calls: CallFacts, depths: [Int], log: Log, subprograms: [SubprogramInfo]
  ) {
    self.program = program
    self.calls = calls
    self.depths = depths
    self.log = log
    self.subprograms = subprograms
  }

  private mutating func run() throws(VerificationStop) {
    // Callbacks that run later keep to the kernel's stack, and what they share with the main program does too: they go first.
    let isPrivate = !subprograms.contains(where: \.hasTailCall) && mayUsePrivateStack
    for root in subprograms.indices.reversed() where root == 0 || subprograms[root].isAsyncCallback {
      try walk(from: root, mayBePrivate: root == 0 && isPrivate)
    }
  }

  /// Kernel: `bpf_enable_priv_stack`.
  private var mayUsePrivateStack: Bool {
    switch program.type {
    case .kprobe, .tracepoint, .perfEvent, .rawTracepoint: true
    case .tracing: program.attachType != .traceIter
    default: false
    }
  }

  /// What the outcome of walking a function depends on.
  private struct Entry: Hashable {
    var subprogram: Int
    var depth: Int
    var callers: Int
    var isInCallback: Bool
    var reachesTailCall: Bool
    var mayBePrivate: Bool
  }

  private struct Frame {
    var subprogram: Int
    var next: Int
  }

  private mutating func walk(from root: Int, mayBePrivate: Bool) throws(VerificationStop) {
    var frames = [Frame(subprogram: root, next: subprograms[root].start)]
    var depth = 0
    var reachesTailCall = false
    if !mayBePrivate { subprograms[root].stackMode = .kernel }
    try enter(root, &depth, callers: 0, mayBePrivate: mayBePrivate)

    while let frame = frames.last {
      let current = frame.subprogram
      let top = frames.count - 1
      guard let (site, callee) = try nextCall(frames) else {
        if reachesTailCall {
          try markTailCallReachable(frames.dropLast())
        }
        if subprograms[current].stackMode != .private { depth -= roundedDepth(current) }
        frames.removeLast()
        continue
      }
      frames[top].next = site + 1
      if !mayBePrivate { subprograms[callee].stackMode = .kernel }
      if subprograms[callee].hasTailCall { reachesTailCall = true }
      guard frames.count < Self.frameLimit else {
        throw .rejected(.tooBig, "the call stack of \(frames.count) frames is too deep !")
      }
      let entry = Entry(
        subprogram: callee, depth: depth, callers: frames.count,
        isInCallback: frames.contains { subprograms[$0.subprogram].isCallback }, reachesTailCall: reachesTailCall,
        mayBePrivate: mayBePrivate)
      guard walked.insert(entry).inserted else {
        if reachesTailCall { try markTailCallReachable(frames[...]) }
        continue
      }
      frames.append(Frame(subprogram: callee, next: subprograms[callee].start))
      try enter(callee, &depth, callers: frames.count - 1, mayBePrivate: mayBePrivate)
    }
  }

  private mutating func markTailCallReachable(_ callers: ArraySlice<Frame>) throws(VerificationStop) {
    for caller in callers {
      if subprograms[caller.subprogram].isExceptionCallback {
        throw .rejected(.invalid, "cannot tail call within exception cb")
      }
      subprograms[caller.subprogram].isTailCallReachable = true
    }
  }

  private mutating func enter(
    _ subprogram: Int, _ depth: inout Int, callers: Int, mayBePrivate: Bool
  ) throws(VerificationStop) {
    if subprogram != 0 && subprograms[subprogram].hasTailCall && depth >= Self.tailCallLimit {
      throw .rejected(
        .access,
        "tail_calls are not allowed when call stack of previous frames is \(depth) bytes. Too large")
    }
    let own = roundedDepth(subprogram)
    if mayBePrivate && subprograms[subprogram].stackMode == .undecided && own >= Self.privateStackMinimum {
      subprograms[subprogram].stackMode = .private
    }
    if subprograms[subprogram].stackMode == .private {
      if own > Self.limit {
        throw .rejected(.access, "stack size of subprog \(subprogram) is \(own). Too large")
      }
    } else {
      depth += own
      deepest = max(deepest, depth)
      if depth > Self.limit {
        throw .rejected(.access, "combined stack size of \(callers + 1) calls is \(depth). Too large")
      }
    }
  }

  /// The next call, or load of a callback's address, of the innermost function: its place and the callee.
  private func nextCall(_ frames: [Frame]) throws(VerificationStop) -> (site: Int, callee: Int)? {
    guard let frame = frames.last else { return nil }
    let current = frame.subprogram
    guard frame.next < subprograms[current].end else { return nil }
    for index in frame.next..<subprograms[current].end {
      let instruction = program.instructions[index]
      if instruction.isKernelFunctionCall && instruction.offset == 0 {
        if calls.kernelFunctionName(instruction) == "bpf_throw",
          frames.contains(where: { subprograms[$0.subprogram].isCallback })
        {
          throw .rejected(
            .invalid, "bpf_throw kfunc (insn \(index)) cannot be called from callback subprog \(current)")
        }
        continue
      }
      guard instruction.isLocalCall || instruction.isFunctionLoad else { continue }
      let callee = subprograms.index(containing: index + Int(instruction.immediate) + 1)
      if subprograms[callee].isAsyncCallback {
        if !instruction.isLocalCall { continue }
        if subprograms[callee].isExceptionCallback {
          // The kernel prints this line without its end.
          log.part("insn \(index) cannot call exception cb directly")
          throw .rejected(.invalid, "")
        }
      }
      return (index, callee)
    }
    return nil
  }

  /// Kernel: `round_up_stack_depth` where programs are compiled.
  private func roundedDepth(_ subprogram: Int) -> Int { (depths[subprogram] + 15) & ~15 }
}
