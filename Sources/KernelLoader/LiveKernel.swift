import BPFISA
import BPFKernelModel
public import BPFProgram

/// The kernel that runs here, as another judge and another machine for linked programs.
///
/// Linux only; elsewhere the initialiser says so. Loading goes through libbpf's low-level calls, found at run time.
public struct LiveKernel: Sendable {
  let library: LibBPF
  /// What is asked for with every program that is verified.
  public var flags: LoadFlags = []
  /// False: programs are verified as for a user without CAP_SYS_ADMIN, CAP_NET_ADMIN, CAP_PERFMON and CAP_BPF, which this thread
  /// does without meanwhile. The system must allow that (`kernel.unprivileged_bpf_disabled=0`).
  public var isPrivileged = true

  /// Opens libbpf. What the process may do is found out where it first asks the kernel for something.
  /// - Throws: ``KernelError/notLinux``, ``KernelError/libraryMissing(_:)`` or ``KernelError/functionMissing(_:)``.
  public init() throws(KernelError) {
    library = try LibBPF()
  }

  /// Asks the kernel's verifier.
  ///
  /// - Parameters:
  ///   - program: what to load; nothing of it stays loaded.
  ///   - logLevel: the bits of `bpf(2)`'s `log_level` for the report's log; 0 for no log. The verdict, the message and the counts come
  ///     from a load at level 4 (`BPF_LOG_STATS`) in any case.
  /// - Throws: ``KernelError/notPrivileged``, or ``KernelError/noVerdict(_:)`` where something other than the program's safety stood
  ///   in the way, such as a hook that this kernel does not have.
  public func verify(_ program: LinkedProgram, logLevel: UInt32 = 0) throws(KernelError) -> VerificationReport {
    try asUser { () throws(KernelError) in
      let environment = try prepare(program)
      var (report, _) = try judge(program, in: environment)
      if logLevel != 0 {
        report.log = load(program, environment, logLevel: logLevel).log
      }
      return report
    }
  }

  /// Asks the kernel's verifier as ``verify(_:logLevel:)`` does, and keeps what it accepts loaded as long as the result lives.
  public func verifyAndKeep(_ program: LinkedProgram) throws(KernelError) -> (VerificationReport, LoadedProgram?) {
    try asUser { () throws(KernelError) in
      let environment = try prepare(program)
      let (report, attempt) = try judge(program, in: environment)
      guard let descriptor = attempt.program else { return (report, nil) }
      let loaded = LoadedProgram(
        library: library, program: program, descriptor: descriptor, environment: environment)
      return (report, loaded)
    }
  }

  /// Does something as the user whom programs are verified for.
  private func asUser<Result>(_ body: () throws(KernelError) -> Result) throws(KernelError) -> Result {
    isPrivileged ? try body() : try Process.withoutCapabilities(body)
  }

  private func judge(
    _ program: LinkedProgram, in environment: Environment
  ) throws(KernelError) -> (VerificationReport, Attempt) {
    let attempt = load(program, environment, logLevel: KernelLog.statisticsLevel)
    let log = KernelLog(text: attempt.log)
    var report = VerificationReport(verdict: .accepted, statistics: log.statistics)
    if attempt.program == nil {
      report.verdict = .rejected(try rejection(log, attempt.error))
    }
    return (report, attempt)
  }

  /// Loads a program in order to run it; it stays loaded as long as the result lives.
  /// - Parameter targets: the programs and maps that the program's maps hold from the start; what the kernel refuses leaves its place
  ///   empty.
  /// - Throws: as ``verify(_:logLevel:)``, and ``KernelError/rejected(_:)`` where the kernel refuses the program.
  public func load(
    _ program: LinkedProgram, with targets: InitialTargets = InitialTargets()
  ) throws(KernelError) -> LoadedProgram {
    var environment = try prepare(program)
    try install(targets, of: program, in: &environment)
    let attempt = load(program, environment, logLevel: KernelLog.statisticsLevel)
    guard let descriptor = attempt.program else {
      throw .rejected(try rejection(KernelLog(text: attempt.log), attempt.error))
    }
    return LoadedProgram(library: library, program: program, descriptor: descriptor, environment: environment)
  }

  /// What a failed load says of the program, where it says anything.
  private func rejection(_ log: KernelLog, _ error: Int32) throws(KernelError) -> Rejection {
    let message = log.message
    if message.isEmpty, error == KernelError.operationNotPermitted, !mayLoadPrograms { throw .notPrivileged }
    if message.isEmpty { throw .noVerdict("\(Process.text(ofError: error)) (errno \(error)), without a message") }
    if let sign = KernelLog.environmentSigns.first(where: { message.contains($0) }) {
      throw .noVerdict("\(sign): \(message.split(separator: "\n").last ?? "")")
    }
    return Rejection(errno: error, message: message)
  }

  /// Whether the kernel lets this process load so much as a program that does nothing. `EPERM` has other causes too.
  var mayLoadPrograms: Bool {
    let nothing = LinkedProgram(
      name: "nothing", section: "", type: isPrivileged ? .schedCls : .socketFilter,
      instructions: [Instruction(encoding: 0xb7), Instruction(encoding: 0x95)])
    let environment = Environment(types: nil, maps: [])
    return load(nothing, environment, logLevel: KernelLog.statisticsLevel).program != nil
  }
}
