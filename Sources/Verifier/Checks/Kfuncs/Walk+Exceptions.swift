extension Walk {
  /// The function that `bpf_throw` runs before the program ends; nil where it just ends. Source: `exception_callback_subprog`.
  var exceptionCallback: Int? { analysis.subprograms.firstIndex(where: \.isExceptionCallback) }

  /// True where a path called `bpf_throw` and no function of the program is run then: the kernel adds one that does nothing.
  /// Source: `seen_exception`, `add_hidden_subprog`, Linux 6.18.
  var needsHiddenCallback: Bool { seesException && exceptionCallback == nil }

  /// Where no callback takes it, what is thrown becomes the program's return value.
  func checkThrownValue() throws(VerificationStop) {
    seesException = true
    if exceptionCallback == nil { try checkReturnCode(register: 1) }
  }

  /// Ends the path at a call of `bpf_throw`, however deep: nothing may be held. Matches `process_bpf_exit_full`, Linux 6.18.33.
  func leaveByException() throws(VerificationStop) -> Step {
    try checkResourceLeak(isException: true, checksLocks: true, prefix: "bpf_throw")
    return .pathEnds
  }
}
