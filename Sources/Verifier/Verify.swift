public import BPFProgram

/// What the verification should report beyond its verdict.
public struct VerificationOptions: Sendable, Hashable {
  /// The kernel's log levels, as bits.
  public struct LogLevel: OptionSet, Sendable, Hashable {
    /// The bits that `bpf(2)` takes.
    public var rawValue: UInt32
    /// Makes a level from bits.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `BPF_LOG_LEVEL1`: the instructions and branch points of the path.
    public static let branches = LogLevel(rawValue: 1)
    /// `BPF_LOG_LEVEL2`: every instruction with its state.
    public static let instructions = LogLevel(rawValue: 2)
    /// `BPF_LOG_STATS`: messages and counts alone.
    public static let statistics = LogLevel(rawValue: 4)
  }

  /// What goes into the report's log.
  public var logLevel: LogLevel = []
  /// Whether a verdict that is not acceptance is explained. The path is recorded for it, which takes time.
  public var explains = false
  /// What the loader asks for besides.
  public var flags: LoadFlags = []
  /// Whether the loader has CAP_BPF and CAP_PERFMON. Without them programs may not loop, call functions or let addresses out, the
  /// object's types are not looked at, and paths that only a mispredicting processor takes are walked too.
  public var isPrivileged = true

  /// The defaults: no log, no explanation.
  public init() {}
}

extension LinkedProgram {
  /// Judges the program as the profile's kernel would.
  public func verify(
    against profile: KernelProfile = .linux6_18, options: VerificationOptions = VerificationOptions()
  ) -> VerificationReport {
    Verification(program: self, profile: profile, options: options).report()
  }
}
