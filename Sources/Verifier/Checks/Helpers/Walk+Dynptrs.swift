import BPFKernelModel

extension Walk {
  /// Checks a dynptr that the kernel passed in, the argument of a helper or function; those on the stack are not modelled.
  ///
  /// Such a dynptr is valid for as long as the function runs and points to local memory. Matches `process_dynptr_func` for
  /// `CONST_PTR_TO_DYNPTR`, Linux 6.18.33.
  func checkDynptr(register number: Int, argument: HelperArgument) throws(VerificationStop) {
    switch state.frame[number].kind {
    case .stack: throw .unmodelled("dynptr on the stack")
    case .dynptr: break
    default:
      throw .rejected(.invalid, "arg#\(number - 1) expected pointer to stack or const struct bpf_dynptr")
    }
    if argument.flags.contains(.uninitialized) {
      throw .rejected(.invalid, "Dynptr has to be an uninitialized dynptr")
    }
    if !argument.flags.contains(.readOnly) {
      throw .rejected(.invalid, "cannot pass pointer to const bpf_dynptr, the helper mutates it")
    }
    guard let expected = Self.dynptrType(argument.flags), expected != "local" else { return }
    throw .rejected(.invalid, "Expected a dynptr of type \(expected) as arg #\(number - 1)")
  }

  /// The type of dynptr that an argument asks for, as messages name it; nil where any will do.
  /// Source: `arg_to_dynptr_type`, `dynptr_type_str`, Linux 6.18.
  private static func dynptrType(_ flags: TypeFlags) -> String? {
    if flags.contains(.dynptrLocal) { return "local" }
    if flags.contains(.dynptrRingbuf) { return "ringbuf" }
    if flags.contains(.dynptrSKB) { return "skb" }
    return flags.contains(.dynptrXDP) ? "xdp" : nil
  }
}
