/// Listens to a walk: what it executes, which paths it takes up, where it remembers states and where those save it work.
///
/// A walk without a listener pays one comparison with nil an instruction.
protocol WalkRecorder: AnyObject {
  /// A function's entry is prepared; its first instruction comes next.
  func walkBegins(_ walk: Walk, subprogram: Int)
  /// The current instruction is about to be checked in the current state.
  func walkWillExecute(_ walk: Walk)
  /// The current instruction was accepted, and the state is that behind it.
  func walkDidExecute(_ walk: Walk, _ step: Step)
  /// A path ended well, and the one that was put aside last is taken up.
  func walkTookUpBranch(_ walk: Walk)
  /// The current state became a checkpoint.
  func walkKeptState(_ walk: Walk)
  /// The path ends here because an earlier state covers the current one.
  func walkWasCovered(_ walk: Walk)
}

extension WalkRecorder {
  func walkBegins(_ walk: Walk, subprogram: Int) {}
  func walkWillExecute(_ walk: Walk) {}
  func walkDidExecute(_ walk: Walk, _ step: Step) {}
  func walkTookUpBranch(_ walk: Walk) {}
  func walkKeptState(_ walk: Walk) {}
  func walkWasCovered(_ walk: Walk) {}
}
