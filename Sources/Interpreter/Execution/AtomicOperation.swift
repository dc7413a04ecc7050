/// The read-modify-write operations. One machine runs at a time, so that each is an ordinary update.
enum AtomicOperation: UInt8, CaseIterable {
  case add, or, and, xor
  case fetchAdd, fetchOr, fetchAnd, fetchXor
  case exchange, compareExchange

  /// True where the source register receives the old value; compare-exchange gives it to `r0`.
  @inline(__always)
  var fetches: Bool { rawValue >= AtomicOperation.fetchAdd.rawValue && self != .compareExchange }

  /// The new value of the memory; for compare-exchange that of a successful exchange.
  @inline(__always)
  func apply(_ old: UInt64, _ operand: UInt64) -> UInt64 {
    switch self {
    case .add, .fetchAdd: old &+ operand
    case .or, .fetchOr: old | operand
    case .and, .fetchAnd: old & operand
    case .xor, .fetchXor: old ^ operand
    case .exchange, .compareExchange: operand
    }
  }
}
