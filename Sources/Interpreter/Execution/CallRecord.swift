/// What a call leaves behind for the return: what the callee may not change, and where to go on.
@unsafe
struct CallRecord {
  /// The decoded instruction to return to.
  var returnAddress: UnsafePointer<DecodedInstruction>
  /// The caller's `r6` to `r9`, as far as they were in memory.
  var r6: UInt64 = 0
  var r7: UInt64 = 0
  var r8: UInt64 = 0
  var r9: UInt64 = 0
  /// The caller's pinned registers, as far as they are among `r6` to `r9`.
  var p0: UInt64 = 0
  var p1: UInt64 = 0
  var p2: UInt64 = 0
  var p3: UInt64 = 0
  /// The caller's budget of `may_goto`.
  var mayGotoBudget: UInt64 = 0
  /// Where to go on after ``Cursor/rejoin()``, which stands in `returnAddress` once a tail call has replaced the callee.
  var rejoinAddress: UnsafePointer<DecodedInstruction>
  /// The registers that are pinned in the caller, for the same.
  var pinned = PinnedRegisters()

  /// A record that returns to an instruction.
  init(returnAddress: UnsafePointer<DecodedInstruction>) {
    unsafe self.returnAddress = unsafe returnAddress
    unsafe rejoinAddress = unsafe returnAddress
  }

  /// Notes a call that does not come from an instruction.
  mutating func save(_ registers: UnsafePointer<UInt64>, returningTo target: UnsafePointer<DecodedInstruction>) {
    unsafe returnAddress = unsafe target
    unsafe (r6, r7, r8, r9) = unsafe (registers[6], registers[7], registers[8], registers[9])
  }

  /// Lets a program with other pinned registers return in the callee's place: by way of `rejoin`, which brings the caller's
  /// pinned registers back.
  mutating func replaceCallee(
    pinning old: PinnedRegisters, by new: PinnedRegisters, rejoin: UnsafePointer<DecodedInstruction>
  ) {
    if unsafe returnAddress != rejoin {
      unsafe rejoinAddress = unsafe returnAddress
      unsafe returnAddress = unsafe rejoin
      unsafe pinned = old
    }
    unsafe set(old.p0, p0)
    unsafe set(old.p1, p1)
    unsafe set(old.p2, p2)
    unsafe set(old.p3, p3)
    unsafe (p0, p1, p2, p3) = unsafe (value(new.p0), value(new.p1), value(new.p2), value(new.p3))
  }

  /// The caller's value of a register that callees preserve; nothing for others.
  private func value(_ register: UInt8) -> UInt64 {
    switch register {
    case 6: unsafe r6
    case 7: unsafe r7
    case 8: unsafe r8
    case 9: unsafe r9
    default: 0
    }
  }

  private mutating func set(_ register: UInt8, _ value: UInt64) {
    switch register {
    case 6: unsafe r6 = value
    case 7: unsafe r7 = value
    case 8: unsafe r8 = value
    case 9: unsafe r9 = value
    default: break
    }
  }
}
