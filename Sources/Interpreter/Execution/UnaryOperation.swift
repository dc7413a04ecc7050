/// The arithmetic of one operand: negation and byte order.
///
/// The machine is little-endian whatever it runs on, so that `le` truncates and `be` swaps.
enum UnaryOperation: UInt8, CaseIterable {
  case neg64, neg32
  case truncate16, truncate32, truncate64
  case swap16, swap32, swap64

  /// The result.
  @inline(__always)
  func apply(_ a: UInt64) -> UInt64 {
    switch self {
    case .neg64: 0 &- a
    case .neg32: UInt64(0 &- UInt32(truncatingIfNeeded: a))
    case .truncate16: UInt64(UInt16(truncatingIfNeeded: a))
    case .truncate32: UInt64(UInt32(truncatingIfNeeded: a))
    case .truncate64: a
    case .swap16: UInt64(UInt16(truncatingIfNeeded: a).byteSwapped)
    case .swap32: UInt64(UInt32(truncatingIfNeeded: a).byteSwapped)
    case .swap64: a.byteSwapped
    }
  }
}
