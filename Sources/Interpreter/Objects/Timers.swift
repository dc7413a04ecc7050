/// Timers and work of programs, by a clock that only runs move.
///
/// A timer is known by its address; the word at it is its number, so that a value that was replaced has a new timer.
struct Timers {
  /// One timer.
  struct Timer {
    var address: UInt64
    var map: UInt64
    /// The value that holds it, relative to the timer.
    var callback: UInt64 = 0
    /// When it fires, on the monotonic clock; nil while it is not started.
    var expiry: UInt64?
    var isWork = false
  }

  /// All that were initialised, by number less one.
  private(set) var all: [Timer] = []
  private var numbers: [UInt64: Int] = [:]

  /// The timer whose number is in the program's memory.
  func number(_ word: UInt64, at address: UInt64) -> Int? {
    guard let number = Int(exactly: word), number > 0, number <= all.count, all[number - 1].address == address else {
      return nil
    }
    return number - 1
  }

  /// Adds a timer; its number.
  mutating func add(_ address: UInt64, map: UInt64, isWork: Bool) -> UInt64 {
    let timer = Timer(address: address, map: map, isWork: isWork)
    if let known = numbers[address] {
      all[known] = timer
      return UInt64(known + 1)
    }
    numbers[address] = all.count
    all.append(timer)
    return UInt64(all.count)
  }

  subscript(number: Int) -> Timer {
    get { all[number] }
    set { all[number] = newValue }
  }

  /// The started timer that fires first, if that is not after `now`.
  func due(_ now: UInt64) -> Int? {
    var best: Int?
    for (number, timer) in all.enumerated() {
      guard let expiry = timer.expiry, expiry <= now else { continue }
      if best.map({ expiry < all[$0].expiry ?? 0 }) ?? true { best = number }
    }
    return best
  }
}
