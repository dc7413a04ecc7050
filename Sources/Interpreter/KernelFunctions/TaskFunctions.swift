/// Tasks, control groups and CPU masks. Source: `kernel/bpf/helpers.c` and `kernel/bpf/cpumask.c`, Linux 6.18.
///
/// The world has one task and one group: they are found, everything else is not.
enum TaskFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_task_acquire") { _, words throws(HelperStop) in words.a },
    .init("bpf_task_release") { _, _ throws(HelperStop) in 0 },
    .init("bpf_task_from_pid") { machine, words throws(HelperStop) in
      UInt32(truncatingIfNeeded: words.a) == machine.world.task.pid ? machine.taskAddress : 0
    },
    .init("bpf_task_from_vpid") { machine, words throws(HelperStop) in
      UInt32(truncatingIfNeeded: words.a) == machine.world.task.pid ? machine.taskAddress : 0
    },
    .init("bpf_cgroup_acquire") { _, words throws(HelperStop) in words.a },
    .init("bpf_cgroup_release") { _, _ throws(HelperStop) in 0 },
    .init("bpf_cgroup_from_id") { machine, words throws(HelperStop) in
      words.a == machine.world.task.cgroup ? machine.groupAddress() : 0
    },
    .init("bpf_cpumask_create") { machine, _ throws(HelperStop) in
      machine.heap.make(size: maskBytes, what: "a CPU mask")
    },
    .init("bpf_cpumask_acquire") { machine, words throws(HelperStop) in
      try machine.setHalf(words.a &+ uses, try machine.half(words.a &+ uses) &+ 1)
      return words.a
    },
    .init("bpf_cpumask_release") { machine, words throws(HelperStop) in
      let count = try machine.half(words.a &+ uses)
      if count == 0 { machine.heap.free(words.a) } else { try machine.setHalf(words.a &+ uses, count &- 1) }
      return 0
    },
    .init("bpf_cpumask_first") { machine, words throws(HelperStop) in try first(machine, words.a) { $0 } },
    .init("bpf_cpumask_first_zero") { machine, words throws(HelperStop) in try first(machine, words.a) { ~$0 } },
    .init("bpf_cpumask_first_and") { machine, words throws(HelperStop) in
      let other = try machine.word(words.b)
      return try first(machine, words.a) { $0 & other }
    },
    .init("bpf_cpumask_any_distribute") { machine, words throws(HelperStop) in try first(machine, words.a) { $0 } },
    .init("bpf_cpumask_any_and_distribute") { machine, words throws(HelperStop) in
      let other = try machine.word(words.b)
      return try first(machine, words.a) { $0 & other }
    },
    .init("bpf_cpumask_set_cpu") { machine, words throws(HelperStop) in try set(machine, words, true) & 0 },
    .init("bpf_cpumask_clear_cpu") { machine, words throws(HelperStop) in try set(machine, words, false) & 0 },
    .init("bpf_cpumask_test_and_set_cpu") { machine, words throws(HelperStop) in try set(machine, words, true) },
    .init("bpf_cpumask_test_and_clear_cpu") { machine, words throws(HelperStop) in try set(machine, words, false) },
    .init("bpf_cpumask_test_cpu") { machine, words throws(HelperStop) in
      let cpu = words.a & 0xffff_ffff
      return cpu < machine.cpuLimit ? try machine.word(words.b) >> cpu & 1 : 0
    },
    .init("bpf_cpumask_setall") { machine, words throws(HelperStop) in try store(machine, words.a, machine.allCPUs) },
    .init("bpf_cpumask_clear") { machine, words throws(HelperStop) in try store(machine, words.a, 0) },
    .init("bpf_cpumask_and") { machine, words throws(HelperStop) in
      let bits = try machine.word(words.b) & machine.word(words.c)
      _ = try store(machine, words.a, bits)
      return bits & machine.allCPUs != 0 ? 1 : 0
    },
    .init("bpf_cpumask_or") { machine, words throws(HelperStop) in
      try store(machine, words.a, try machine.word(words.b) | machine.word(words.c))
    },
    .init("bpf_cpumask_xor") { machine, words throws(HelperStop) in
      try store(machine, words.a, try machine.word(words.b) ^ machine.word(words.c))
    },
    .init("bpf_cpumask_equal") { machine, words throws(HelperStop) in
      try bits(machine, words.a) == bits(machine, words.b) ? 1 : 0
    },
    .init("bpf_cpumask_intersects") { machine, words throws(HelperStop) in
      try bits(machine, words.a) & bits(machine, words.b) != 0 ? 1 : 0
    },
    .init("bpf_cpumask_subset") { machine, words throws(HelperStop) in
      try bits(machine, words.a) & ~bits(machine, words.b) == 0 ? 1 : 0
    },
    .init("bpf_cpumask_empty") { machine, words throws(HelperStop) in try bits(machine, words.a) == 0 ? 1 : 0 },
    .init("bpf_cpumask_full") { machine, words throws(HelperStop) in
      try bits(machine, words.a) == machine.allCPUs ? 1 : 0
    },
    .init("bpf_cpumask_copy") { machine, words throws(HelperStop) in
      try store(machine, words.a, try machine.word(words.b))
    },
    .init("bpf_cpumask_weight") { machine, words throws(HelperStop) in
      UInt64(try bits(machine, words.a).nonzeroBitCount)
    },
  ]

  /// A mask is bits, of which the first 64 are used, then the number of further references.
  private static let maskBytes = 1032
  private static let uses: UInt64 = 1024

  private static func bits(_ machine: Machine, _ mask: UInt64) throws(HelperStop) -> UInt64 {
    try machine.word(mask) & machine.allCPUs
  }

  private static func store(_ machine: Machine, _ mask: UInt64, _ bits: UInt64) throws(HelperStop) -> UInt64 {
    try machine.setWord(mask, bits)
    return 0
  }

  /// The first CPU among chosen bits; the number of CPUs where there is none.
  private static func first(
    _ machine: Machine, _ mask: UInt64, _ choose: (UInt64) -> UInt64
  ) throws(HelperStop) -> UInt64 {
    let chosen = choose(try machine.word(mask)) & machine.allCPUs
    return chosen == 0 ? machine.cpuLimit : UInt64(chosen.trailingZeroBitCount)
  }

  /// Sets or clears a CPU's bit; what it was.
  private static func set(_ machine: Machine, _ words: HelperArguments, _ value: Bool) throws(HelperStop) -> UInt64 {
    let cpu = words.a & 0xffff_ffff
    if cpu >= machine.cpuLimit { return 0 }
    let old = try machine.word(words.b)
    try machine.setWord(words.b, value ? old | 1 << cpu : old & ~(1 << cpu))
    return old >> cpu & 1
  }
}

extension Machine {
  /// The number of CPUs that masks can have.
  fileprivate var cpuLimit: UInt64 { UInt64(min(64, world.cpuCount)) }

  /// The bits of all CPUs.
  fileprivate var allCPUs: UInt64 { UInt64.max >> (64 - cpuLimit) }

  /// The address of the current task's control group.
  fileprivate func groupAddress() -> UInt64 {
    if let group = controlGroup { return group }
    let made = heap.make(size: max(8, kernelObjects.size(of: "cgroup")), what: "a control group")
    controlGroup = made
    return made
  }
}
