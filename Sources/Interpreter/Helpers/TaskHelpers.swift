/// The current task, from the ``World``.
enum TaskHelpers {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.Row] = [
    .init(14) { machine, _ throws(HelperStop) in UInt64(machine.world.task.tgid) << 32 | UInt64(machine.world.task.pid)
    },
    .init(15) { machine, _ throws(HelperStop) in UInt64(machine.world.task.gid) << 32 | UInt64(machine.world.task.uid)
    },
    .init(16) { machine, words throws(HelperStop) in try comm(machine, words) },
    .init(35) { _, _ throws(HelperStop) in AddressLayout.address(slot: AddressSpace.Slot.tasks) },
    .init(80) { machine, _ throws(HelperStop) in machine.world.task.cgroup },
    .init(158) { _, _ throws(HelperStop) in AddressLayout.address(slot: AddressSpace.Slot.tasks) },
  ]

  /// `bpf_get_current_comm`: padded with zeros, cut so that a zero ends it.
  private static func comm(_ machine: Machine, _ words: HelperArguments) throws(HelperStop) -> UInt64 {
    let size = Int(UInt32(truncatingIfNeeded: words.b))
    let target = unsafe try machine.memory(words.a, size, writing: true)
    unsafe target.initializeMemory(as: UInt8.self, repeating: 0)
    let name = Array(machine.world.task.comm.utf8.prefix(min(15, max(0, size - 1))))
    unsafe target.copyBytes(from: name)
    return 0
  }
}
