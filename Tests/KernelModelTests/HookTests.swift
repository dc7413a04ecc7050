import BPFKernelModel
import Testing

/// What the tables of hooks, iterators and tracepoints say.
@Suite struct HookTests {
  @Test(arguments: [("cachefiles_lookup", 2), ("mr_integ_alloc", 3), ("nfs4_inode_callback_event", 2)])
  func someArgumentsAreErrors(_ tracepoint: String, _ index: Int) {
    #expect(TracepointArguments.mayBeError(index, of: tracepoint))
    #expect(!TracepointArguments.mayBeNull(index, of: tracepoint))
  }

  @Test(arguments: [("kfree_skb", 3), ("tcp_send_reset", 0), ("tcp_send_reset", 1), ("cachefiles_lookup", 0)])
  func someArgumentsAreNull(_ tracepoint: String, _ index: Int) {
    #expect(TracepointArguments.mayBeNull(index, of: tracepoint))
    #expect(!TracepointArguments.mayBeNull(index + 5, of: tracepoint))
  }

  @Test(arguments: [("file_open", true), ("task_free", false), ("no_such_hook", false)])
  func someHooksMaySleep(_ hook: String, _ may: Bool) { #expect(SecurityHooks.maySleep(hook) == may) }

  @Test(arguments: ["task", "task_file", "bpf_map_elem", "tcp"])
  func everyIteratorsArgumentsMayBeNull(_ target: String) throws {
    let arguments = try #require(IteratorTargets.arguments(of: target))
    #expect(arguments.allSatisfy { $0.flags.contains(.orNull) && $0.index > 0 })
  }

  @Test func unknownIteratorsHaveNoArguments() { #expect(IteratorTargets.arguments(of: "no_such_iterator") == nil) }
}
