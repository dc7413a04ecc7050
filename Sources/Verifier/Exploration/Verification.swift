import BPFISA
import BPFKernelModel
import BPFProgram

/// One verification from the program to the report: the analyses, the walk of the main function and of each global function, the stack.
///
/// Source: the order of `bpf_check`, Linux 6.18.
struct Verification {
  let program: LinkedProgram
  let profile: KernelProfile
  let options: VerificationOptions
  let privileges: Privileges

  init(program: LinkedProgram, profile: KernelProfile, options: VerificationOptions) {
    // Loading types takes CAP_BPF: without it programs come without any, and are verified without them.
    // Types that the kernel refuses do not come along either.
    let comesWithTypes = options.isPrivileged && StructureRecords.areFit(in: program, profile)
    self.program = comesWithTypes ? program : program.withoutTypes
    self.profile = profile
    self.options = options
    privileges = Privileges(options)
  }

  /// Verifies and reports. Never fails: what cannot be judged is a verdict too.
  func report() -> VerificationReport {
    guard options.explains else { return run(recorder: nil).report }
    let path = PathRecorder()
    var (report, walk) = run(recorder: path)
    report.explain(program, profile, walk, path)
    return report
  }

  /// Verifies while somebody listens; the walk is nil where the program was refused before it.
  func run(recorder: (any WalkRecorder)?) -> (report: VerificationReport, walk: Walk?) {
    let log = Log(level: options.logLevel)
    var walk: Walk?
    var stop: VerificationStop?
    var functionCount = 1
    do throws(VerificationStop) {
      try checkLoader()
      let (analysis, attachment) = try analyze(log, &functionCount)
      let made = Walk(program: program, profile: profile, privileges: privileges, analysis: analysis, log: log)
      made.attachment = attachment
      walk = made
      made.recorder = recorder
      try judge(made)
    } catch {
      stop = error
    }
    return (report(stop: stop, walk: walk, functionCount: functionCount, log: log), walk)
  }

  private func analyze(
    _ log: Log, _ functionCount: inout Int
  ) throws(VerificationStop) -> (ProgramAnalysis, Attachment?) {
    let analysis = try ProgramAnalysis(findingSubprogramsOf: program, profile: profile, privileges: privileges)
    functionCount = analysis.subprograms.count
    if log.tellsInstructions {
      for (index, subprogram) in analysis.subprograms.enumerated() {
        log.detailLine("func#\(index) @\(subprogram.start)")
      }
    }
    try analysis.checkInstructions()
    try analysis.analyzeControlFlow()
    try analysis.checkKind()
    let attachment = try Attachment.find(for: program, in: profile, analysis)
    try analysis.analyzeData()
    return (analysis, attachment)
  }

  private func judge(_ walk: Walk) throws(VerificationStop) {
    walk.printLiveRegisters()
    try walk.run(from: 0)
    try walk.runCalledGlobals()
    try walk.checkStackDepth()
    try walk.checkTailCallMaps()
    try walk.checkMissingFunctions()
    try walk.checkDeadFunctions()
  }

  private func report(stop: VerificationStop?, walk: Walk?, functionCount: Int, log: Log) -> VerificationReport {
    var statistics = walk?.statistics ?? VerificationStatistics()
    statistics.stackDepths = walk?.stackDepths ?? Array(repeating: 0, count: functionCount)
    let verdict: Verdict
    switch stop {
    case nil:
      verdict = .accepted
      if walk?.needsHiddenCallback == true { statistics.stackDepths.append(0) }
    case .unmodelled(let feature):
      verdict = .unmodelled(feature: feature)
    case .rejected(let errno, let message):
      if !message.isEmpty { log.message(message) }
      var text = String(decoding: log.messages, as: UTF8.self)
      let culprit = walk.flatMap { $0.isWalking ? $0 : nil }
      if text.hasSuffix("\n") { text.removeLast() }
      verdict = .rejected(
        Rejection(errno: errno.rawValue, message: text, instruction: culprit?.instruction))
    }
    log.finish(with: statistics)
    return VerificationReport(verdict: verdict, statistics: statistics, log: String(decoding: log.text, as: UTF8.self))
  }
}

extension Walk {
  /// Verifies the global functions that were called, and those that they call. Source: `do_check_subprogs`.
  func runCalledGlobals() throws(VerificationStop) {
    // Whoever throws calls the exception callback.
    if hasFunctionInfo, let callback = exceptionCallback { isCalled[callback] = true }
    var isVerified = Array(repeating: false, count: analysis.subprograms.count)
    var found = true
    while found {
      found = false
      for index in analysis.subprograms.indices.dropFirst()
      where analysis.subprograms[index].isGlobal && isCalled[index] && !isVerified[index] {
        try run(from: index)
        if log.tellsPath {
          log.detailLine(
            "Func#\(index) ('\(subprogramName(index))') is safe for any args that match its prototype")
        }
        isVerified[index] = true
        found = true
      }
    }
  }
}
