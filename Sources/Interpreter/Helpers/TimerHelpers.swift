import BPFProgram
import BPFTypeFormat

/// Timers and workqueues. Source: `kernel/bpf/helpers.c`, Linux 6.18.
enum TimerHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(169) { machine, words throws(HelperStop) in try initialise(machine, words) },
    .init(170) { machine, words throws(HelperStop) in try setCallback(machine, words.a, words.b) },
    .init(171) { machine, words throws(HelperStop) in try start(machine, words) },
    .init(172) { machine, words throws(HelperStop) in try cancel(machine, words.a) },
  ]

  // swift-format-ignore: one row a line
  static let functions: [HelperLibrary.FunctionRow] = [
    .init("bpf_wq_init") { machine, words throws(HelperStop) in
      if words.c != 0 { return DynptrFunctions.narrow(.invalid) }
      return try make(machine, words.a, words.b, isWork: true) & 0xffff_ffff
    },
    .init("bpf_wq_set_callback_impl") { machine, words throws(HelperStop) in
      words.c != 0 ? DynptrFunctions.narrow(.invalid) : try setCallback(machine, words.a, words.b) & 0xffff_ffff
    },
    .init("bpf_wq_start") { machine, words throws(HelperStop) in
      guard words.b == 0, let number = try number(machine, words.a), machine.timers[number].callback != 0 else {
        return DynptrFunctions.narrow(.invalid)
      }
      machine.timers[number].expiry = machine.world.monotonicNanoseconds
      return 0
    },
  ]

  private static func number(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> Int? {
    machine.timers.number(try machine.word(address), at: address)
  }

  private static func make(
    _ machine: Machine, _ address: UInt64, _ map: UInt64, isWork: Bool
  ) throws(HelperStop) -> UInt64 {
    if try number(machine, address) != nil { return LinuxErrno.busy.result }
    try machine.setWord(address, machine.timers.add(address, map: map, isWork: isWork))
    return 0
  }

  /// `bpf_timer_init`: the clocks are `CLOCK_REALTIME`, `CLOCK_MONOTONIC` and `CLOCK_BOOTTIME`.
  private static func initialise(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    if ![0, 1, 7].contains(words.c) { return LinuxErrno.invalid.result }
    return try make(machine, words.a, words.b, isWork: false)
  }

  private static func setCallback(
    _ machine: Machine, _ address: UInt64, _ callback: UInt64
  ) throws(HelperStop) -> UInt64 {
    guard let number = try number(machine, address) else { return LinuxErrno.invalid.result }
    machine.timers[number].callback = callback
    return 0
  }

  private static func start(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let (absolute, pinned): (UInt64, UInt64) = (1, 2)
    guard words.c & ~(absolute | pinned) == 0, let number = try number(machine, words.a),
      machine.timers[number].callback != 0
    else { return LinuxErrno.invalid.result }
    let now = words.c & absolute != 0 ? 0 : machine.world.monotonicNanoseconds
    machine.timers[number].expiry = now &+ words.b
    return 0
  }

  private static func cancel(_ machine: Machine, _ address: UInt64) throws(HelperStop) -> UInt64 {
    guard let number = try number(machine, address) else { return LinuxErrno.invalid.result }
    if machine.firingTimer == number { return LinuxErrno.wouldDeadlock.result }
    let wasActive = machine.timers[number].expiry != nil
    machine.timers[number].expiry = nil
    return wasActive ? 1 : 0
  }
}

extension Machine {
  /// Most callbacks after one run: a timer that starts itself again at once has to end.
  private static var callbackLimit: Int { 1000 }

  /// Calls back what has become due, as interrupts would after a run.
  ///
  /// - Throws: the fault that ended a callback.
  func fireTimers() throws(HelperStop) {
    var count = 0
    var steps = stepLimit
    defer { firingTimer = nil }
    while count < Self.callbackLimit, let number = timers.due(world.monotonicNanoseconds) {
      count += 1
      let timer = timers[number]
      timers[number].expiry = nil
      guard try word(timer.address) == UInt64(number + 1), let map = MapAddress.number(timer.map) else { continue }
      firingTimer = number
      let storage = maps[map]
      let kind = timer.isWork ? "bpf_wq" : "bpf_timer"
      let offset = storage.managed.fields.first { $0.kind == kind }.map { UInt64($0.offset) } ?? 0
      let value = timer.address &- offset
      guard let element = storage.elements(cpu: world.cpu)?.first(where: { $0.value == value }) else { continue }
      let keys = lentKeys()
      unsafe element.key.withUnsafeBytes { unsafe keys.set(0, from: $0.baseAddress ?? keys.start, count: $0.count) }
      _ = try callOutermost(timer.callback, [timer.map, keys.address(0), value], steps: &steps)
    }
  }
}
