/// What the iterators of the kernel hand to their programs beside `struct bpf_iter_meta`.
public enum IteratorTargets {
  /// One argument of an iterator's programs.
  public struct Argument: Sendable, Hashable {
    /// Its position, from 0; the first is always the iterator's `struct bpf_iter_meta`.
    public let index: Int
    /// True for a buffer of the map's keys or values, false for a kernel object of the type that the iterator's function declares.
    public let isBuffer: Bool
    /// What the verifier knows of it.
    public let flags: HelperValueFlags
  }

  /// What is known of an iterator's arguments; nil where Linux 6.18 has no such iterator.
  ///
  /// Arguments that are not listed are as the iterator's function declares them. Source: the `ctx_arg_info` of each
  /// `struct bpf_iter_reg`, Linux 6.18.
  /// - Parameter target: the iterator's name, such as `task_file`.
  public static func arguments(of target: String) -> [Argument]? { rows[target] }

  private static func object(_ index: Int, _ flags: HelperValueFlags = []) -> Argument {
    Argument(index: index, isBuffer: false, flags: flags.union(.orNull))
  }
  private static func buffer(_ index: Int, _ flags: HelperValueFlags = []) -> Argument {
    Argument(index: index, isBuffer: true, flags: flags.union(.orNull))
  }

  // swift-format-ignore
  private static let rows: [String: [Argument]] = [
    "bpf_link":           [object(1)],
    "bpf_map":            [object(1, .trusted)],
    "bpf_map_elem":       [buffer(2, .readOnly), buffer(3)],
    "bpf_prog":           [object(1)],
    "bpf_sk_storage_map": [object(2), buffer(3)],
    "cgroup":             [object(1, .trusted)],
    "dmabuf":             [object(1)],
    "ipv6_route":         [object(1)],
    "kmem_cache":         [object(1, .trusted)],
    "ksym":               [object(1)],
    "netlink":            [object(1)],
    "sockmap":            [buffer(2, .readOnly), object(3)],
    "task":               [object(1, .trusted)],
    "task_file":          [object(1), object(3)],
    "task_vma":           [object(1), object(2)],
    "tcp":                [object(1, .trusted)],
    "udp":                [object(1, .trusted)],
    "unix":               [object(1)],
  ]
}
