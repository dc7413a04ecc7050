/// Kernel functions that guide execution: exceptions, sections, casts. Source: `kernel/bpf/helpers.c`, Linux 6.18.
enum ControlFunctions {
  // swift-format-ignore: one row a line
  static let rows: [HelperLibrary.FunctionRow] = [
    .init("bpf_throw") { _, words throws(HelperStop) in throw .exception(words.a) },
    // One machine runs one program at a time, so that sections have nobody to keep out.
    .init("bpf_rcu_read_lock") { _, _ throws(HelperStop) in 0 },
    .init("bpf_rcu_read_unlock") { _, _ throws(HelperStop) in 0 },
    .init("bpf_preempt_disable") { _, _ throws(HelperStop) in 0 },
    .init("bpf_preempt_enable") { _, _ throws(HelperStop) in 0 },
    .init("bpf_local_irq_save") { machine, words throws(HelperStop) in
      try machine.setWord(words.a, 0x200)
      return 0
    },
    .init("bpf_local_irq_restore") { _, _ throws(HelperStop) in 0 },
    .init("bpf_res_spin_lock") { _, _ throws(HelperStop) in 0 },
    .init("bpf_res_spin_unlock") { _, _ throws(HelperStop) in 0 },
    .init("bpf_res_spin_lock_irqsave") { machine, words throws(HelperStop) in
      try machine.setWord(words.b, 0x200)
      return 0
    },
    .init("bpf_res_spin_unlock_irqrestore") { _, _ throws(HelperStop) in 0 },
    .init("bpf_rdonly_cast") { _, words throws(HelperStop) in words.a },
    .init("bpf_get_kmem_cache") { _, _ throws(HelperStop) in 0 },
  ]
}
