/// The hooks of security modules that programs attach to, by their names without `bpf_lsm_`.
///
/// Which hooks a kernel has depends on its configuration: its types tell. Source: kernel/bpf/bpf_lsm.c, Linux 6.18.
public enum SecurityHooks {
  /// What the functions that stand for hooks are called before the hook's name.
  public static let prefix = "bpf_lsm_"

  /// True where programs on the hook may sleep. Matches `bpf_lsm_is_sleepable_hook`.
  public static func maySleep(_ hook: String) -> Bool { sleepable.contains(hook) }

  /// True where the hook's arguments may be half made or half torn down. Matches `bpf_lsm_is_trusted`, inverted.
  public static func hasUntrustedArguments(_ hook: String) -> Bool { untrusted.contains(hook) }

  /// True for hooks that no program may attach to. Source: `bpf_lsm_disabled_hooks`.
  public static func isDisabled(_ hook: String) -> Bool { disabled.contains(hook) }

  /// What programs on a hook that returns something may return: 0 or an error, or a truth value.
  /// Matches `bpf_lsm_get_retval_range`.
  public static func results(of hook: String) -> ClosedRange<Int64> { boolean.contains(hook) ? 0...1 : -4095...0 }

  /// True where programs of control groups may get and set the options of the hook's socket.
  /// Source: `bpf_lsm_locked_sockopt_hooks` and `bpf_lsm_unlocked_sockopt_hooks`.
  public static func hasSocketOptions(_ hook: String) -> Bool { withSocketOptions.contains(hook) }

  /// True for functions that have the hooks' prefix but are none.
  public static func isHelper(_ name: String) -> Bool { helpers.contains(name) }

  private static let helpers: Set<String> = [
    "find_cgroup_shim", "func_proto", "get_retval_range", "has_retval_param", "is_sleepable_hook", "is_trusted",
    "verify_prog",
  ]

  private static let withSocketOptions: Set<String> = [
    "sock_graft", "inet_csk_clone", "inet_conn_established", "socket_post_create", "socket_socketpair",
  ]

  private static let disabled: Set<String> = [
    "vm_enough_memory", "inode_need_killpriv", "inode_getsecurity", "inode_listsecurity", "inode_copy_up_xattr",
    "getselfattr", "getprocattr", "setprocattr", "key_getsecurity", "audit_rule_match", "xfrm_decode_session",
    "ismaclabel",
  ]

  private static let untrusted: Set<String> = [
    "bpf_map_free", "bpf_prog_free", "file_alloc_security", "file_free_security", "sk_alloc_security",
    "sk_free_security", "task_free",
  ]

  private static let boolean: Set<String> = ["xfrm_state_pol_flow_match", "audit_rule_known", "inode_xattr_skipcap"]

  private static let sleepable: Set<String> = [
    "bpf", "bpf_map", "bpf_map_create", "bpf_map_free", "bpf_prog", "bpf_prog_load", "bpf_token_create",
    "bpf_token_free", "bpf_token_cmd", "bpf_token_capable", "bprm_check_security", "bprm_committed_creds",
    "bprm_committing_creds", "bprm_creds_for_exec", "bprm_creds_from_file", "capget", "capset", "cred_prepare",
    "file_ioctl", "file_lock", "file_open", "file_post_open", "file_receive", "inode_create", "inode_free_security",
    "inode_getattr", "inode_getxattr", "inode_mknod", "inode_need_killpriv", "inode_post_setxattr", "inode_readlink",
    "inode_removexattr", "inode_rename", "inode_rmdir", "inode_setattr", "inode_setxattr", "inode_symlink",
    "inode_unlink", "kernel_module_request", "kernel_read_file", "kernfs_init_security", "path_unlink", "path_mkdir",
    "path_rmdir", "path_truncate", "path_symlink", "path_link", "path_rename", "path_chmod", "path_chown", "mmap_file",
    "netlink_send", "path_notify", "release_secctx", "sb_alloc_security", "sb_eat_lsm_opts", "sb_kern_mount",
    "sb_mount", "sb_remount", "sb_set_mnt_opts", "sb_show_options", "sb_statfs", "sb_umount", "settime",
    "socket_accept", "socket_bind", "socket_connect", "socket_create", "socket_getpeername", "socket_getpeersec_dgram",
    "socket_getsockname", "socket_getsockopt", "socket_listen", "socket_post_create", "socket_recvmsg",
    "socket_sendmsg", "socket_shutdown", "socket_socketpair", "syslog", "task_alloc", "current_getsecid_subj",
    "task_getsecid_obj", "task_prctl", "task_setscheduler", "userns_create",
  ]
}
