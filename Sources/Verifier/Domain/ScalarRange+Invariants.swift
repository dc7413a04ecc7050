/// The self-check that the kernel runs after arithmetic and branches. Kernel: `reg_bounds_sanity_check`, Linux 6.18.33.
extension ScalarRange {
  /// False where bounds contradict each other or a constant's bits. The kernel then forgets the bounds: ``markUnbounded()``.
  @inline(__always)
  var isConsistent: Bool { contradiction == nil }

  private var contradiction: StaticString? {
    if umin > umax || smin > smax || u32min > u32max || s32min > s32max { return "range bounds violation" }
    if bits.isConstant {
      let value = bits.value
      let signed = Int64(bitPattern: value)
      if umin != value || umax != value || smin != signed || smax != signed {
        return "const tnum out of sync with range bounds"
      }
    }
    if bits.isSubregConstant {
      let value = UInt32(truncatingIfNeeded: bits.value)
      let signed = Int32(bitPattern: value)
      if u32min != value || u32max != value || s32min != signed || s32max != signed {
        return "const subreg tnum out of sync with range bounds"
      }
    }
    return nil
  }

  /// The log line for a range that is not consistent, without its newline; nil where it is. `context` names the place: `alu`,
  /// `true_reg1`, `true_reg2`, `false_reg1`, `false_reg2`, `s32_range`.
  func violation(_ context: String) -> String? {
    guard let contradiction else { return nil }
    return "verifier bug: REG INVARIANTS VIOLATION (\(context)): \(contradiction)"
      + " u64=[\(hex(umin)), \(hex(umax))] s64=[\(hex(UInt64(bitPattern: smin))), \(hex(UInt64(bitPattern: smax)))]"
      + " u32=[\(hex(UInt64(u32min))), \(hex(UInt64(u32max)))]"
      + " s32=[\(hex(UInt64(UInt32(bitPattern: s32min)))), \(hex(UInt64(UInt32(bitPattern: s32max))))]"
      + " var_off=(\(hex(bits.value)), \(hex(bits.mask)))"
  }

  private func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
}
