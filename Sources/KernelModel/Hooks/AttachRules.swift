/// Functions of the kernel that tracing programs may or may not attach to, and what they may do there.
public enum AttachRules {
  /// True for functions that no tracing program may attach to. Source: `btf_id_deny`, Linux 6.18.
  public static func isDenied(_ function: String) -> Bool { denied.contains(function) }

  /// True for functions that never return, so that nothing can run behind them. Source: `noreturn_deny`, Linux 6.18.
  public static func neverReturns(_ function: String) -> Bool { withoutReturn.contains(function) }

  /// True for functions whose result may be replaced, whatever the configuration.
  ///
  /// Those are the test functions of `BPF_PROG_TEST_RUN`, the choice of a socket's protocol, and whatever is called `security_...`.
  /// Matches `check_attach_modify_return` and `btf_kfunc_is_modify_return`, Linux 6.18.
  public static func isModifiable(_ function: String) -> Bool {
    modifiable.contains(function) || function.hasPrefix("security_")
  }

  /// True for functions that sleepable programs may attach to, whatever the configuration.
  public static func maySleep(_ function: String) -> Bool { sleepable.contains(function) }

  /// True for functions into which errors may be injected, where the kernel is configured for that: system calls, and
  /// what `ALLOW_ERROR_INJECTION` marks; nil where it is not known.
  public static func injectsErrors(_ function: String) -> Bool? {
    if function.hasPrefix("__x64_sys_") || function.hasPrefix("__ia32_sys_") { return true }
    return function.hasPrefix("bpf_") || function.hasPrefix("security_") ? false : nil
  }

  /// True for functions that may build a path's name while a program on them runs. Source: `btf_allowlist_d_path`, Linux 6.18.
  public static func mayNamePaths(_ function: String) -> Bool { naming.contains(function) }

  private static let denied: Set<String> = [
    "___migrate_enable", "migrate_disable", "migrate_enable", "rcu_read_unlock_strict", "preempt_count_add",
    "preempt_count_sub", "__rcu_read_lock", "__rcu_read_unlock",
  ]
  private static let withoutReturn: Set<String> = [
    "__ia32_sys_exit", "__ia32_sys_exit_group", "__kunit_abort", "kunit_try_catch_throw",
    "__module_put_and_kthread_exit", "__x64_sys_exit", "__x64_sys_exit_group", "do_exit", "do_group_exit",
    "kthread_complete_and_exit", "make_task_dead",
  ]
  private static let modifiable: Set<String> = [
    "bpf_modify_return_test", "bpf_modify_return_test2", "bpf_modify_return_test_tp", "bpf_fentry_test1",
    "update_socket_protocol",
  ]
  private static let sleepable: Set<String> = ["bpf_fentry_test1"]
  private static let naming: Set<String> = [
    "security_file_permission", "security_inode_getattr", "security_file_open", "security_path_truncate",
    "vfs_truncate", "vfs_fallocate", "dentry_open", "vfs_getattr", "filp_close",
  ]
}
