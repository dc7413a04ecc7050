import BPFKernelModel
import BPFProgram

extension Walk {
  /// Refuses a string that is not a constant: it must lie in a map that neither programs nor user space can change.
  /// Matches `check_reg_const_str`, Linux 6.18.
  func checkConstantString(register number: Int) throws(VerificationStop) {
    let register = state.frame[number]
    guard register.kind == .mapValue else { throw .rejected(.invalid, "") }
    let map = maps[register.mapIndex]
    guard map.isConstant else { throw .rejected(.access, "R\(number) does not point to a readonly map'") }
    guard register.range.isConstant else { throw .rejected(.access, "R\(number) is not a constant address'") }
    guard map.type == .array else {
      throw .rejected(.access, "no direct value access support for this map type")
    }
    try checkMapAccess(
      register: number, offset: Int(register.offset), size: Int(map.valueSize) - Int(register.offset),
      zeroSizeAllowed: false, source: .helper)
    guard map.maxEntries == 1 else {
      throw .rejected(.unknownNotSupported, "direct value access on string failed")
    }
    guard constantString(register) != nil else { throw .rejected(.invalid, "string is not zero-terminated") }
  }

  /// The bytes of a constant string before its zero; nil where there is none.
  private func constantString(_ register: RegisterState) -> ArraySlice<UInt8>? {
    let map = maps[register.mapIndex]
    let start = Int(register.offset) + Int(truncatingIfNeeded: register.range.bits.value)
    guard start >= 0, start <= Int(map.valueSize) else { return nil }
    guard start < map.contents.count else { return start < Int(map.valueSize) ? [] : nil }
    let text = map.contents[start...]
    if let end = text.firstIndex(of: 0) { return text[..<end] }
    return map.contents.count < Int(map.valueSize) ? text : nil
  }

  /// Refuses a call of `bpf_snprintf` whose format does not fit its data. Matches `check_bpf_snprintf_call`, Linux 6.18.
  func checkFormat() throws(VerificationStop) {
    let length = state.frame[5].range.bits.value
    guard length % 8 == 0 else { throw .rejected(.invalid, "") }
    guard let format = constantString(state.frame[3]) else { return }
    guard FormatString.isValid(format, argumentCount: Int(truncatingIfNeeded: length / 8)) else {
      throw .rejected(.invalid, "Invalid format string")
    }
  }
}
