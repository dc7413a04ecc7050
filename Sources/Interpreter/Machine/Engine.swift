/// Which of the two engines runs a program; both give the same results.
public enum Engine: String, Sendable, Hashable, CaseIterable {
  /// Handlers that jump to one another: the fast one.
  case threaded
  /// A loop around a switch, for builds in which jumps between handlers would be calls.
  case plain

  /// The fast engine where this build can run it, else the plain one.
  public static var best: Engine { ThreadedEngine.isSafe ? .threaded : .plain }
}
