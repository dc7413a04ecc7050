import BPFProgram

/// What the loading process may do, as far as it decides verdicts. Source: `env->bpf_capable` and its kin, Linux 6.18.
struct Privileges: Hashable, Sendable {
  /// CAP_BPF: loops, function calls, bounded by a million instructions.
  var isBPFCapable = true
  /// CAP_PERFMON: pointers may leak to the program's own values.
  var mayLeakPointers = true
  /// CAP_PERFMON: stack that was not written may be read.
  var mayReadUninitializedStack = true
  /// CAP_PERFMON: no protection against Spectre v1.
  var bypassesSpectreV1 = true
  /// CAP_PERFMON: no protection against Spectre v4.
  var bypassesSpectreV4 = true
  /// Every access must be aligned, whatever the architecture allows.
  var isAlignmentStrict = false
  /// `BPF_F_TEST_STATE_FREQ`: a checkpoint at every opportunity.
  var checkpointsAlways = false
  /// `BPF_F_TEST_REG_INVARIANTS`: an inconsistent register is an error.
  var checksInvariants = false

  /// Root.
  static let root = Privileges()

  /// A user who may do nothing that others may not. Source: `bpf_check`, Linux 6.18.
  static let none = Privileges(
    isBPFCapable: false, mayLeakPointers: false, mayReadUninitializedStack: false, bypassesSpectreV1: false,
    bypassesSpectreV4: false)
}

extension Privileges {
  /// What a verification's options come to. Checkpoints at every opportunity are for those who have CAP_BPF.
  init(_ options: VerificationOptions) {
    self = options.isPrivileged ? .root : .none
    isAlignmentStrict = options.flags.contains(.strictAlignment) && !options.flags.contains(.anyAlignment)
    checkpointsAlways = options.flags.contains(.testStateFrequency) && isBPFCapable
    checksInvariants = options.flags.contains(.testRegisterInvariants)
  }
}
