/// Why a program was refused, in words for people: data that a terminal, an editor or a page can render.
///
/// The message stands alone; labels point at instructions and, where the object carries line information, at source lines.
public struct Explanation: Sendable, Hashable {
  /// How bad it is.
  public enum Severity: String, Sendable, Hashable {
    /// The program is refused.
    case error
    /// No verdict is given, since something is not modelled.
    case unmodelled
  }

  /// A remark on one instruction.
  public struct Label: Sendable, Hashable {
    /// Index of the instruction.
    public var instruction: Int
    /// The instruction as assembly, such as `r0 = *(u32 *)(r1 +4)`.
    public var assembly: String
    /// The line that it was compiled from; nil where the object does not say.
    public var source: SourceLine?
    /// What happens there, or what is known from there on.
    public var message: String

    /// Puts a remark together.
    public init(instruction: Int, assembly: String, source: SourceLine?, message: String) {
      self.instruction = instruction
      self.assembly = assembly
      self.source = source
      self.message = message
    }
  }

  /// How bad it is.
  public var severity: Severity
  /// The stable identifier of this kind of refusal, such as `BPK-0301`.
  public var code: String
  /// What kind of refusal it is, in a few words.
  public var title: String
  /// The kernel's message; for what is not modelled the feature.
  public var message: String
  /// What the failing instruction needs; empty where there is nothing to add.
  public var needed = ""
  /// What was known instead; empty where there is nothing to add.
  public var known = ""
  /// The instruction that failed; nil where the program as a whole is refused before it is walked.
  public var primary: Label?
  /// What led there in the order in which it happens on the refused path.
  public var secondary: [Label] = []
  /// Facts of the background that a beginner may not know.
  public var notes: [String] = []
  /// What usually helps, the most likely first.
  public var help: [String] = []

  /// An explanation with what every one has.
  public init(severity: Severity, code: String, title: String, message: String) {
    self.severity = severity
    self.code = code
    self.title = title
    self.message = message
  }
}
