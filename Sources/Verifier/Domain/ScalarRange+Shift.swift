import BPFISA

/// Shifts by a constant, as of Linux 6.18.33.
extension ScalarRange {
  /// Shifts by a constant below the width, without zero extension and ``sync()``.
  mutating func shift(_ operation: Opcode.ALUOperation, _ count: UInt64, _ is64: Bool) {
    switch (operation, is64) {
    case (.lsh, true): lsh64(count)
    case (.lsh, false): lsh32(count)
    case (.rsh, true): rsh64(count)
    case (.rsh, false): rsh32(count)
    case (.arsh, true): arsh64(count)
    case (.arsh, false): arsh32(count)
    default: break
    }
  }

  /// Kernel: `scalar_min_max_lsh`.
  private mutating func lsh64(_ count: UInt64) {
    if count == 32 {
      // The common way to sign-extend a low half begins so; its signed bounds keep their sign.
      smax = Int64(s32max) &<< 32
      smin = Int64(s32min) &<< 32
    } else {
      smax = .max
      smin = .min
    }
    if umax > 1 &<< (63 &- count) {
      umin = 0
      umax = .max
    } else {
      umin &<<= count
      umax &<<= count
    }
    shiftSubregBoundsLeft(count)
    bits = bits.lsh(count)
    updateFromBits()
  }

  /// Kernel: `scalar32_min_max_lsh`.
  private mutating func lsh32(_ count: UInt64) {
    let low = bits.subreg
    shiftSubregBoundsLeft(count)
    bits = low.lsh(count).subreg
    markUnbounded64()
    updateSubregFromBits()
  }

  /// Kernel: `__scalar32_min_max_lsh`.
  private mutating func shiftSubregBoundsLeft(_ count: UInt64) {
    s32min = .min
    s32max = .max
    if count > 31 || UInt64(u32max) > 1 &<< (31 &- count) {
      u32min = 0
      u32max = .max
    } else {
      u32min &<<= UInt32(truncatingIfNeeded: count)
      u32max &<<= UInt32(truncatingIfNeeded: count)
    }
  }

  /// Kernel: `scalar_min_max_rsh`.
  private mutating func rsh64(_ count: UInt64) {
    smin = .min
    smax = .max
    bits = bits.rsh(count)
    umin &>>= count
    umax &>>= count
    markSubregUnbounded()
    updateFromBits()
  }

  /// Kernel: `scalar32_min_max_rsh`.
  private mutating func rsh32(_ count: UInt64) {
    s32min = .min
    s32max = .max
    bits = bits.subreg.rsh(count)
    u32min &>>= UInt32(truncatingIfNeeded: count)
    u32max &>>= UInt32(truncatingIfNeeded: count)
    markUnbounded64()
    updateSubregFromBits()
  }

  /// Kernel: `scalar_min_max_arsh`.
  private mutating func arsh64(_ count: UInt64) {
    smin &>>= Int64(bitPattern: count)
    smax &>>= Int64(bitPattern: count)
    bits = bits.arsh(count, width: 64)
    umin = 0
    umax = .max
    markSubregUnbounded()
    updateFromBits()
  }

  /// Kernel: `scalar32_min_max_arsh`.
  private mutating func arsh32(_ count: UInt64) {
    s32min &>>= Int32(truncatingIfNeeded: count)
    s32max &>>= Int32(truncatingIfNeeded: count)
    bits = bits.subreg.arsh(count, width: 32)
    u32min = 0
    u32max = .max
    markUnbounded64()
    updateSubregFromBits()
  }
}
