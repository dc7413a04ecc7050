/// Clocks, randomness and processors, all from the ``World``.
enum TimeHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(5) { machine, _ throws(HelperStop) in machine.readClock() },
    .init(7) { machine, _ throws(HelperStop) in machine.nextRandom() },
    .init(8) { machine, _ throws(HelperStop) in UInt64(clamping: machine.world.cpu) },
    .init(42) { machine, _ throws(HelperStop) in UInt64(machine.world.numaNode) },
    .init(118) { machine, _ throws(HelperStop) in machine.jiffies() },
    .init(125) { machine, _ throws(HelperStop) in machine.readClock() &+ machine.world.suspendedNanoseconds },
    .init(160) { machine, _ throws(HelperStop) in machine.readClock() },
    .init(208) { machine, _ throws(HelperStop) in machine.readClock() &+ machine.world.taiOffsetNanoseconds },
  ]
}

extension Machine {
  /// The monotonic clock, which moves with every reading.
  func readClock() -> UInt64 {
    let now = world.monotonicNanoseconds
    world.monotonicNanoseconds = now &+ world.nanosecondsPerReading
    return now
  }

  /// The timer interrupts since boot; Linux begins counting five minutes before its 32 bits wrap.
  func jiffies() -> UInt64 {
    let (ticks, _) =
      world.monotonicNanoseconds.multipliedFullWidth(by: world.ticksPerSecond).high == 0
      ? (world.monotonicNanoseconds &* world.ticksPerSecond / 1_000_000_000, false)
      : (world.monotonicNanoseconds / 1_000_000_000 &* world.ticksPerSecond, true)
    return ticks &+ (UInt64(UInt32.max) &+ 1 &- 300 &* world.ticksPerSecond)
  }

  /// The next 32 random bits: splitmix64 from the world's seed.
  func nextRandom() -> UInt64 {
    world.randomSeed &+= 0x9e37_79b9_7f4a_7c15
    var bits = world.randomSeed
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    return bits >> 32
  }
}
