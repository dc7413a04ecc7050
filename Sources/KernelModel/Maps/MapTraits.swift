/// What else the verifier and the machine need to know of a map type.
public struct MapTraits: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt32
  /// Makes a set from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Every CPU has values of its own.
  public static let perCPU = MapTraits(rawValue: 1 << 0)
  /// Elements are found by an index below the number of entries, and all of them always exist.
  public static let indexed = MapTraits(rawValue: 1 << 1)
  /// Values are other maps, whose shape an inner map gives.
  public static let mapInMap = MapTraits(rawValue: 1 << 2)
  /// Programs have values' addresses in instructions (`map_direct_value_addr`); of arrays only with a single entry.
  public static let directValue = MapTraits(rawValue: 1 << 3)
  /// `bpf_for_each_map_elem` goes through it (`map_for_each_callback`).
  public static let forEach = MapTraits(rawValue: 1 << 4)
  /// Sleepable programs may use it (`check_map_prog_compatibility`).
  public static let sleepable = MapTraits(rawValue: 1 << 5)
  /// Values may hold a `bpf_spin_lock` or `bpf_res_spin_lock` (`map_check_btf`).
  public static let spinLock = MapTraits(rawValue: 1 << 6)
  /// Values may hold a timer, work queue or task work.
  public static let timer = MapTraits(rawValue: 1 << 7)
  /// Values may hold pointers to kernel objects.
  public static let kptr = MapTraits(rawValue: 1 << 8)
  /// Values may hold heads of lists and roots of trees.
  public static let graph = MapTraits(rawValue: 1 << 9)
  /// Programs only read what they look up, whatever the flags (`BPF_F_RDONLY_PROG` is set by the kernel).
  public static let readOnly = MapTraits(rawValue: 1 << 10)
  /// Created only with BTF types for key and value.
  public static let needsTypes = MapTraits(rawValue: 1 << 11)
  /// Hands out a socket (XDP or full) where it is looked up.
  public static let sockets = MapTraits(rawValue: 1 << 12)
}

extension MapType {
  /// What else is to be known of the type.
  public var traits: MapTraits { Self.traitRows[Int(rawValue)].traits }

  /// One row a type, in the order of their numbers.
  ///
  /// Source: the `map_ops` of each type, `map_check_btf` (kernel/bpf/syscall.c) and `check_map_prog_compatibility`
  /// (kernel/bpf/verifier.c), Linux 6.18.
  // swift-format-ignore
  static let traitRows: [(type: MapType, traits: MapTraits)] = [
    (.unspec,              []),
    (.hash,                [.forEach, .sleepable, .spinLock, .timer, .kptr, .graph]),
    (.array,               [.indexed, .directValue, .forEach, .sleepable, .spinLock, .timer, .kptr, .graph]),
    (.progArray,           [.indexed]),
    (.perfEventArray,      [.indexed]),
    (.percpuHash,          [.perCPU, .forEach, .sleepable, .kptr]),
    (.percpuArray,         [.perCPU, .indexed, .forEach, .sleepable, .kptr]),
    (.stackTrace,          []),
    (.cgroupArray,         [.indexed]),
    (.lruHash,             [.forEach, .sleepable, .timer, .kptr, .graph]),
    (.lruPercpuHash,       [.perCPU, .forEach, .sleepable, .kptr]),
    (.lpmTrie,             []),
    (.arrayOfMaps,         [.indexed, .mapInMap, .sleepable]),
    (.hashOfMaps,          [.mapInMap, .sleepable]),
    (.devmap,              [.indexed, .readOnly]),
    (.sockmap,             [.indexed, .sockets]),
    (.cpumap,              [.indexed]),
    (.xskmap,              [.indexed, .sockets]),
    (.sockhash,            [.sockets]),
    (.cgroupStorage,       [.spinLock]),
    (.reuseportSockarray,  [.indexed]),
    (.percpuCgroupStorage, [.perCPU]),
    (.queue,               [.sleepable]),
    (.stack,               [.sleepable]),
    (.skStorage,           [.sleepable, .spinLock, .kptr, .needsTypes]),
    (.devmapHash,          [.readOnly]),
    (.structOps,           []),
    (.ringbuf,             [.sleepable]),
    (.inodeStorage,        [.sleepable, .spinLock, .kptr, .needsTypes]),
    (.taskStorage,         [.sleepable, .spinLock, .kptr, .needsTypes]),
    (.bloomFilter,         []),
    (.userRingbuf,         [.sleepable]),
    (.cgrpStorage,         [.sleepable, .spinLock, .kptr, .needsTypes]),
    (.arena,               [.directValue, .sleepable]),
  ]
}
