/// How a map is created: `BPF_F_*` in `map_flags`. Source: include/uapi/linux/bpf.h, Linux 6.18.
public struct MapFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt32
  /// Makes a set from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `BPF_F_NO_PREALLOC`: elements are allocated when they are added
  public static let noPrealloc = MapFlags(rawValue: 1 << 0)
  /// `BPF_F_NO_COMMON_LRU`: every CPU has a list of its own
  public static let noCommonLRU = MapFlags(rawValue: 1 << 1)
  /// `BPF_F_NUMA_NODE`
  public static let numaNode = MapFlags(rawValue: 1 << 2)
  /// `BPF_F_RDONLY`: user space only reads
  public static let readOnly = MapFlags(rawValue: 1 << 3)
  /// `BPF_F_WRONLY`: user space only writes
  public static let writeOnly = MapFlags(rawValue: 1 << 4)
  /// `BPF_F_STACK_BUILD_ID`
  public static let stackBuildID = MapFlags(rawValue: 1 << 5)
  /// `BPF_F_ZERO_SEED`: hashes are predictable
  public static let zeroSeed = MapFlags(rawValue: 1 << 6)
  /// `BPF_F_RDONLY_PROG`: programs only read
  public static let readOnlyForPrograms = MapFlags(rawValue: 1 << 7)
  /// `BPF_F_WRONLY_PROG`: programs only write
  public static let writeOnlyForPrograms = MapFlags(rawValue: 1 << 8)
  /// `BPF_F_CLONE`: socket storage goes with a clone
  public static let clone = MapFlags(rawValue: 1 << 9)
  /// `BPF_F_MMAPABLE`
  public static let mmapable = MapFlags(rawValue: 1 << 10)
  /// `BPF_F_PRESERVE_ELEMS`
  public static let preserveElements = MapFlags(rawValue: 1 << 11)
  /// `BPF_F_INNER_MAP`: as an inner map of any size
  public static let innerMap = MapFlags(rawValue: 1 << 12)
  /// `BPF_F_LINK`
  public static let link = MapFlags(rawValue: 1 << 13)
  /// `BPF_F_VTYPE_BTF_OBJ_FD`
  public static let valueTypeObject = MapFlags(rawValue: 1 << 15)
  /// `BPF_F_TOKEN_FD`
  public static let token = MapFlags(rawValue: 1 << 16)
  /// `BPF_F_SEGV_ON_FAULT`
  public static let segvOnFault = MapFlags(rawValue: 1 << 17)
  /// `BPF_F_NO_USER_CONV`
  public static let noUserConversion = MapFlags(rawValue: 1 << 18)

  static let forUserSpace: MapFlags = [.readOnly, .writeOnly]
  static let forPrograms: MapFlags = [.readOnlyForPrograms, .writeOnlyForPrograms]
  static let access: MapFlags = forUserSpace.union(forPrograms)
}
