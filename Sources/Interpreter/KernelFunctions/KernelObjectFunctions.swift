/// Objects of the kernel that a world without them answers for: groups, keys, streams, iterators over one task. Source:
/// `kernel/bpf/helpers.c`, `kernel/bpf/task_iter.c`, `kernel/bpf/cgroup_iter.c`, `kernel/bpf/stream.c`, `kernel/trace/bpf_trace.c`,
/// Linux 6.18.
enum KernelObjectFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    // The one group is the root: its own ancestor, and every task is in it.
    .init("bpf_cgroup_ancestor") { _, words throws(HelperStop) in words.b & 0xffff_ffff == 0 ? words.a : 0 },
    .init("bpf_task_under_cgroup") { _, _ throws(HelperStop) in 1 },
    .init("bpf_iter_task_new") { machine, words throws(HelperStop) in
      // Of all threads, all processes, or the threads of the given task's process.
      let (kind, ofProcess) = (words.c & 0xffff_ffff, UInt64(2))
      let isWrong = kind > ofProcess || kind == ofProcess && words.b == 0
      _ = try begin(machine, words.a, at: isWrong ? 0 : machine.taskAddress)
      return isWrong ? DynptrFunctions.narrow(.invalid) : 0
    },
    .init("bpf_iter_task_next") { machine, words throws(HelperStop) in try next(machine, words.a) },
    .init("bpf_iter_task_destroy") { _, _ throws(HelperStop) in 0 },
    .init("bpf_iter_css_task_new") { machine, words throws(HelperStop) in
      try begin(machine, words.a, at: machine.taskAddress)
    },
    .init("bpf_iter_css_task_next") { machine, words throws(HelperStop) in try next(machine, words.a) },
    .init("bpf_iter_css_task_destroy") { _, _ throws(HelperStop) in 0 },
    .init("bpf_iter_css_new") { machine, words throws(HelperStop) in
      // Descendants before or after their parents, or ancestors.
      let isWrong = !(2...4).contains(words.c & 0xffff_ffff)
      _ = try begin(machine, words.a, at: isWrong ? 0 : words.b)
      return isWrong ? DynptrFunctions.narrow(.invalid) : 0
    },
    .init("bpf_iter_css_next") { machine, words throws(HelperStop) in try next(machine, words.a) },
    .init("bpf_iter_css_destroy") { _, _ throws(HelperStop) in 0 },
    .init("bpf_iter_kmem_cache_new") { machine, words throws(HelperStop) in try begin(machine, words.a, at: 0) },
    .init("bpf_iter_kmem_cache_next") { machine, words throws(HelperStop) in try next(machine, words.a) },
    .init("bpf_iter_kmem_cache_destroy") { _, _ throws(HelperStop) in 0 },
    .init("bpf_iter_dmabuf_new") { machine, words throws(HelperStop) in try begin(machine, words.a, at: 0) },
    .init("bpf_iter_dmabuf_next") { machine, words throws(HelperStop) in try next(machine, words.a) },
    .init("bpf_iter_dmabuf_destroy") { _, _ throws(HelperStop) in 0 },
    // Nobody has put keys on a ring.
    .init("bpf_lookup_user_key") { _, _ throws(HelperStop) in 0 },
    .init("bpf_lookup_system_key") { machine, words throws(HelperStop) in
      words.a > 2 ? 0 : machine.heap.make(size: 16, what: "a system key")
    },
    .init("bpf_key_put") { machine, words throws(HelperStop) in
      machine.heap.free(words.a)
      return 0
    },
    .init("bpf_map_sum_elem_count") { machine, words throws(HelperStop) in
      UInt64(try machine.map(words.a, for: "bpf_map_sum_elem_count").contents().count)
    },
    .init("bpf_send_signal_task") { _, words throws(HelperStop) in signal(words.b) & 0xffff_ffff },
    .init("bpf_xdp_pull_data") { machine, words throws(HelperStop) in try pull(machine, words) },
  ]

  /// Helpers of the kind.
  static let helpers: [HelperLibrary.Row] = [
    .init(109) { _, words throws(HelperStop) in signal(words.a) },
    .init(117) { _, words throws(HelperStop) in signal(words.a) },
    .init(176) { _, words throws(HelperStop) in words.c != 0 ? LinuxErrno.invalid.result : LinuxErrno.noEntry.result },
    .init(186) { machine, _ throws(HelperStop) in UInt64(bitPattern: Int64(machine.run.attachedResult)) },
    .init(187) { machine, words throws(HelperStop) in
      machine.run.attachedResult = Int32(truncatingIfNeeded: words.a)
      return 0
    },
  ]

  /// An iterator with one object to come; 0 for none. What else it holds is the kernel's affair.
  private static func begin(_ machine: Machine, _ iterator: UInt64, at object: UInt64) throws(HelperStop) -> UInt64 {
    try machine.setWord(iterator, object)
    return 0
  }

  private static func next(_ machine: Machine, _ iterator: UInt64) throws(HelperStop) -> UInt64 {
    let object = try machine.word(iterator)
    try machine.setWord(iterator, 0)
    return object
  }

  /// `bpf_send_signal`: the task gets it, and nothing comes of it.
  private static func signal(_ number: UInt64) -> UInt64 {
    let highest: UInt32 = 64
    return UInt32(truncatingIfNeeded: number) > highest ? LinuxErrno.invalid.result : 0
  }

  /// `bpf_xdp_pull_data`: brings bytes of fragments into the first piece, moving it to the front where there is no room behind.
  private static func pull(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    try machine.requireXDP(words.a, "bpf_xdp_pull_data")
    let (packet, wanted) = (machine.packet, Int(UInt32(truncatingIfNeeded: words.b)))
    let missing = wanted - (packet.end - packet.data)
    if missing <= 0 { return 0 }
    let (headroom, tailroom) = (packet.meta - packet.lowest, packet.highest - packet.end)
    if wanted > packet.count || missing > headroom + tailroom { return DynptrFunctions.narrow(.invalid) }
    let shift = missing - tailroom
    if shift > 0 {
      packet.move(from: packet.meta, to: packet.meta - shift, count: packet.end - packet.meta)
      packet.meta -= shift
      packet.data -= shift
      packet.end -= shift
    }
    let moved = Array(packet.fragments.prefix(missing))
    packet.fragments.removeFirst(missing)
    packet.end += missing
    _ = packet.write(moved, at: wanted - missing)
    machine.refreshPacket()
    return 0
  }
}
