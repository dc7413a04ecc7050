extension Walk {
  /// Checks `exit`: the return from a function of the program, or the program's end.
  /// Matches `process_bpf_exit_full` for `BPF_EXIT`, Linux 6.18.33.
  func checkExit() throws(VerificationStop) -> Step {
    // Asked before the frame goes: a callback must hold what its caller holds.
    try checkResourceLeak(
      isException: false, checksLocks: state.currentFrame == 0, prefix: "BPF_EXIT instruction in main prog")
    if state.currentFrame > 0 { return try returnToCaller() }
    try checkReturnCode()
    return .pathEnds
  }
}
