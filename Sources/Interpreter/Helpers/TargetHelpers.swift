/// Helpers on the arguments of the function that a program is attached to. Source: `kernel/trace/bpf_trace.c`, Linux 6.18.
enum TargetHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(173) { machine, _ throws(HelperStop) in machine.world.functionAddress },
    .init(183) { machine, words throws(HelperStop) in try argument(machine, words) },
    .init(184) { machine, words throws(HelperStop) in try result(machine, words) },
    .init(185) { machine, _ throws(HelperStop) in UInt64(argumentWords(machine)) },
  ]

  /// Words of the context that are arguments.
  private static func argumentWords(_ machine: Machine) -> Int {
    if let target = machine.run.target { return target.words }
    return (try? TargetPrototype(of: machine.programs[0].source, in: machine.kernel))?.words ?? machine.context.count
      / 8
  }

  /// `bpf_get_func_arg`.
  private static func argument(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let number = UInt32(truncatingIfNeeded: words.b)
    guard Int(number) < argumentWords(machine) else { return LinuxErrno.invalid.result }
    try machine.setWord(words.c, try machine.word(words.a &+ 8 * UInt64(number)))
    return 0
  }

  /// `bpf_get_func_ret`.
  private static func result(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let target: TargetPrototype
    if let known = machine.run.target {
      target = known
    } else {
      target = try TargetPrototype(of: machine.programs[0].source, in: machine.kernel)
    }
    if target.result == nil { return LinuxErrno.notSupported.result }
    try machine.setWord(words.b, try machine.word(words.a &+ 8 * UInt64(target.words)))
    return 0
  }
}
