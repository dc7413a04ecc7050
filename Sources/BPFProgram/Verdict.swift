/// What a verifier says of a program. A rejection is an answer, not an error.
public enum Verdict: Sendable, Hashable {
  /// Safe by the rules of the profile.
  case accepted
  /// Refused, with the reason.
  case rejected(Rejection)
  /// The program uses a feature that is not modelled yet, named here; no verdict is given.
  case unmodelled(feature: String)
}

/// Why a program was refused.
public struct Rejection: Sendable, Hashable {
  /// The error number that `bpf(2)` returns, positive: 13 is `EACCES`, 22 `EINVAL`.
  public var errno: Int32
  /// Every line that the kernel prints at log level 4 but the statistics, joined by newlines, no newline at the end.
  public var message: String
  /// The instruction that was being verified; nil where the refusal concerns the program as a whole.
  public var instruction: Int?
  /// The steps that led there, oldest first: indices of instructions of the path that matter to the refusal.
  public var path: [Int]

  /// Puts a refusal together.
  public init(errno: Int32, message: String, instruction: Int? = nil, path: [Int] = []) {
    self.errno = errno
    self.message = message
    self.instruction = instruction
    self.path = path
  }
}

/// The counts that the kernel prints after verification.
public struct VerificationStatistics: Sendable, Hashable {
  /// `processed N insns`.
  public var instructions = 0
  /// `max_states_per_insn`.
  public var maxStatesPerInstruction = 0
  /// `total_states`.
  public var states = 0
  /// `peak_states`.
  public var peakStates = 0
  /// Bytes of stack by subprogram, as `stack depth a+b` lists them.
  public var stackDepths: [Int] = []
  /// Processor time of verification alone in microseconds, logging off; 0 where not measured.
  public var microseconds = 0

  /// All zero.
  public init() {}
}

/// A verdict with its counts and its log.
public struct VerificationReport: Sendable, Hashable {
  /// What is said of the program.
  public var verdict: Verdict
  /// What it cost.
  public var statistics: VerificationStatistics
  /// The log at the level that was asked for; empty where none was.
  public var log: String
  /// What a person wants to know of a verdict that is not acceptance; nil unless it was asked for.
  public var explanation: Explanation?

  /// Puts a report together.
  public init(verdict: Verdict, statistics: VerificationStatistics = VerificationStatistics(), log: String = "") {
    self.verdict = verdict
    self.statistics = statistics
    self.log = log
  }
}
