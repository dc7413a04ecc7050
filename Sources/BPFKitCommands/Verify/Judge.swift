import BPFKernelLoader
import BPFProgram
import BPFVerifier

/// Who says whether a program is safe.
protocol Judge: Sendable {
  /// Judges a program; the report's log is at the level that is asked for, its time that of a verification without one.
  ///
  /// `explains`: where the program is not accepted, the report says why in words.
  func judge(
    _ program: LinkedProgram, logLevel: UInt32, explains: Bool
  ) throws(CommandFailure) -> VerificationReport
}

/// bpfkit's own verifier.
struct ModelJudge: Judge {
  let profile: KernelProfile
  /// Flags and privileges; log and explanation are asked for call by call.
  var options = VerificationOptions()

  func judge(
    _ program: LinkedProgram, logLevel: UInt32, explains: Bool
  ) throws(CommandFailure) -> VerificationReport {
    let start = ProcessorTime.microseconds
    var report = program.verify(against: profile, options: options)
    report.statistics.microseconds = ProcessorTime.microseconds - start
    var options = options
    options.logLevel = VerificationOptions.LogLevel(rawValue: logLevel)
    options.explains = explains && report.verdict != .accepted
    // Logging and explaining take time of their own, so that they get a verification of their own.
    if logLevel != 0 || options.explains {
      let told = program.verify(against: profile, options: options)
      report.log = told.log
      report.explanation = told.explanation
    }
    return report
  }
}

/// The kernel that runs here.
struct KernelJudge: Judge {
  let kernel: LiveKernel
  /// What bpfkit judges against where it explains what the kernel said.
  let profile: KernelProfile
  /// Flags and privileges, for bpfkit's explanation.
  var options = VerificationOptions()

  func judge(
    _ program: LinkedProgram, logLevel: UInt32, explains: Bool
  ) throws(CommandFailure) -> VerificationReport {
    do throws(KernelError) {
      var report = try kernel.verify(program, logLevel: logLevel)
      if explains, case .rejected(let rejection) = report.verdict {
        report.explanation = explanation(of: rejection, of: program)
      }
      return report
    } catch {
      switch error {
      case .noVerdict, .refused: return VerificationReport(verdict: .unmodelled(feature: "\(error)"))
      default: throw .failed("\(error)")
      }
    }
  }

  /// bpfkit's own explanation, where it refuses the program with the same words.
  private func explanation(of rejection: Rejection, of program: LinkedProgram) -> Explanation? {
    var options = options
    options.explains = true
    let report = program.verify(against: profile, options: options)
    guard case .rejected(let own) = report.verdict, own.message == rejection.message else { return nil }
    return report.explanation
  }
}
