extension MapRules {
  /// What one map type takes.
  struct Row: Sendable {
    var type: MapType
    var key: MapSizes
    var value: MapSizes
    var entries: MapSizes
    /// The flags that it may have.
    var flags: MapFlags
    /// The flags that it must have.
    var needs: MapFlags
    /// The bits that `map_extra` may have.
    var extra: UInt64

    init(
      _ type: MapType, key: MapSizes, value: MapSizes, entries: MapSizes, _ flags: MapFlags, needs: MapFlags = [],
      extra: UInt64 = 0
    ) {
      self.type = type
      self.key = key
      self.value = value
      self.entries = entries
      self.flags = flags
      self.needs = needs
      self.extra = extra
    }
  }

  private static let allocation = UInt32(Limits.allocationBytes)
  private static let perCPU = UInt32(Limits.perCPUBytes)
  /// `BPF_LOCAL_STORAGE_MAX_VALUE_SIZE`, found by trying
  private static let storage: UInt32 = 65407
  private static let int32: UInt32 = 1 << 31 - 1
  /// `NR_CPUS` of the recorded kernel
  private static let cpus: UInt32 = 256

  // swift-format-ignore
  private static let hash: MapFlags = [.noPrealloc, .numaNode, .access, .zeroSeed]
  // swift-format-ignore
  private static let plain: MapFlags = [.numaNode, .forUserSpace]

  /// One row a map type. Source: the `*_alloc_check` and `*_alloc` functions of kernel/bpf and net, Linux 6.18; sizes and
  /// flags confirmed on 6.18.44.
  // swift-format-ignore
  static let rows: [Row] = [
    Row(.hash,                key: .some,            value: .some,                     entries: .some,                  hash),
    Row(.array,               key: .oneOf([4]),      value: .upTo(int32),              entries: .some,                  [.numaNode, .access, .mmapable, .innerMap]),
    Row(.progArray,           key: .oneOf([4]),      value: .oneOf([4]),               entries: .some,                  plain),
    Row(.perfEventArray,      key: .oneOf([4]),      value: .oneOf([4]),               entries: .some,                  [.numaNode, .forUserSpace, .preserveElements]),
    Row(.percpuHash,          key: .some,            value: .upTo(perCPU),             entries: .some,                  [.noPrealloc, .access, .zeroSeed]),
    Row(.percpuArray,         key: .oneOf([4]),      value: .upTo(perCPU),             entries: .some,                  .access),
    Row(.stackTrace,          key: .oneOf([4]),      value: .multipleOf8(8...4064),    entries: .upTo(1 << 31),         [.numaNode, .forUserSpace, .stackBuildID]),
    Row(.cgroupArray,         key: .oneOf([4]),      value: .oneOf([4]),               entries: .some,                  plain),
    Row(.lruHash,             key: .some,            value: .some,                     entries: .some,                  [.noCommonLRU, .numaNode, .access, .zeroSeed]),
    Row(.lruPercpuHash,       key: .some,            value: .upTo(perCPU),             entries: .some,                  [.noCommonLRU, .access, .zeroSeed]),
    Row(.lpmTrie,             key: .within(5...260), value: .within(1...4_194_024),    entries: .some,                  [.noPrealloc, .numaNode, .access], needs: .noPrealloc),
    Row(.arrayOfMaps,         key: .oneOf([4]),      value: .oneOf([4]),               entries: .some,                  plain),
    Row(.hashOfMaps,          key: .some,            value: .oneOf([4]),               entries: .some,                  hash),
    Row(.devmap,              key: .oneOf([4]),      value: .oneOf([4, 8]),            entries: .some,                  plain),
    Row(.sockmap,             key: .oneOf([4]),      value: .oneOf([4, 8]),            entries: .within(1...int32),     plain),
    Row(.cpumap,              key: .oneOf([4]),      value: .oneOf([4, 8]),            entries: .upTo(cpus),            .numaNode),
    Row(.xskmap,              key: .oneOf([4]),      value: .oneOf([4]),               entries: .some,                  plain),
    Row(.sockhash,            key: .upTo(512),       value: .oneOf([4, 8]),            entries: .some,                  plain),
    Row(.cgroupStorage,       key: .oneOf([8, 16]),  value: .upTo(storage),            entries: .none,                  [.numaNode, .access]),
    Row(.reuseportSockarray,  key: .oneOf([4]),      value: .oneOf([4, 8]),            entries: .some,                  [.numaNode, .access]),
    Row(.percpuCgroupStorage, key: .oneOf([8, 16]),  value: .upTo(perCPU),             entries: .none,                  [.numaNode, .access]),
    Row(.queue,               key: .none,            value: .upTo(allocation),         entries: .some,                  [.numaNode, .access]),
    Row(.stack,               key: .none,            value: .upTo(allocation),         entries: .some,                  [.numaNode, .access]),
    Row(.skStorage,           key: .oneOf([4]),      value: .upTo(storage),            entries: .none,                  [.noPrealloc, .clone], needs: .noPrealloc),
    Row(.devmapHash,          key: .oneOf([4]),      value: .oneOf([4, 8]),            entries: .within(1...(1 << 31)), plain),
    Row(.structOps,           key: .oneOf([4]),      value: .anything,                 entries: .oneOf([1]),            [.link, .valueTypeObject]),
    Row(.ringbuf,             key: .none,            value: .none,                     entries: .pages,                 .numaNode),
    Row(.inodeStorage,        key: .oneOf([4]),      value: .upTo(storage),            entries: .none,                  [.noPrealloc, .clone], needs: .noPrealloc),
    Row(.taskStorage,         key: .oneOf([4]),      value: .upTo(storage),            entries: .none,                  [.noPrealloc, .clone], needs: .noPrealloc),
    Row(.bloomFilter,         key: .none,            value: .upTo(allocation),         entries: .some,                  [.numaNode, .access, .zeroSeed], extra: 0xf),
    Row(.userRingbuf,         key: .none,            value: .none,                     entries: .pages,                 .numaNode),
    Row(.cgrpStorage,         key: .oneOf([4]),      value: .upTo(storage),            entries: .none,                  [.noPrealloc, .clone], needs: .noPrealloc),
    Row(.arena,               key: .none,            value: .none,                     entries: .upTo(1 << 20),         [.mmapable, .segvOnFault, .noUserConversion], needs: .mmapable, extra: ~0xfff),
  ]
}
