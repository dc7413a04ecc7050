import BPFKernelLoader
import BPFProgram
import BPFVerifier

/// Who says whether a program is safe.
protocol Judge {
  /// Judges a program; the report's log is at the level that is asked for, its time that of a verification without one.
  func judge(_ program: LinkedProgram, logLevel: UInt32) throws(CommandFailure) -> VerificationReport
}

/// bpfkit's own verifier.
struct ModelJudge: Judge {
  func judge(_ program: LinkedProgram, logLevel: UInt32) throws(CommandFailure) -> VerificationReport {
    let start = ProcessorTime.microseconds
    var report = program.verify()
    report.statistics.microseconds = ProcessorTime.microseconds - start
    if logLevel != 0 {
      var options = VerificationOptions()
      options.logLevel = VerificationOptions.LogLevel(rawValue: logLevel)
      report.log = program.verify(options: options).log
    }
    return report
  }
}

/// The kernel that runs here.
struct KernelJudge: Judge {
  let kernel: LiveKernel

  func judge(_ program: LinkedProgram, logLevel: UInt32) throws(CommandFailure) -> VerificationReport {
    do throws(KernelError) {
      return try kernel.verify(program, logLevel: logLevel)
    } catch {
      switch error {
      case .noVerdict, .refused: return VerificationReport(verdict: .unmodelled(feature: "\(error)"))
      default: throw .failed("\(error)")
      }
    }
  }
}
