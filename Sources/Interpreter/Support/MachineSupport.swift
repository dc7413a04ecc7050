import BPFKernelModel

/// What the virtual machine can do, from the tables that it runs by.
public enum MachineSupport {
  /// Helpers that ask the world: clocks, randomness, processors, tasks, sockets, devices, memory outside the program.
  private static let askingHelpers: Set<Int32> = [
    4, 5, 7, 8, 13, 14, 15, 16, 17, 22, 23, 24, 27, 33, 34, 35, 37, 42, 45, 46, 47, 51, 55, 67, 69, 79, 80, 83, 84, 85,
    96, 98, 99, 112,
    113, 114, 115, 118, 120, 122, 123, 124, 125, 128, 129, 136, 137, 138, 139, 140, 141, 148, 151, 152, 155, 158, 160,
    163, 174, 178,
    20, 21, 29, 30, 36, 66, 109, 117, 126, 127, 176, 186, 187, 191, 100, 110, 173, 196, 204, 205, 206, 207, 208,
  ]
  /// Kernel functions that ask the world.
  private static let askingFunctions = [
    "bpf_task_", "bpf_cgroup_", "bpf_get_kmem_cache", "bpf_iter_task", "bpf_iter_css", "bpf_iter_kmem_cache",
    "bpf_iter_dmabuf",
    "bpf_lookup_", "bpf_key_put", "bpf_send_signal", "bpf_copy_from_user", "bpf_probe_read", "bpf_stream_vprintk",
  ]

  /// Linux's helpers by number.
  public static var helpers: [(name: String, level: SupportLevel)] {
    let library = HelperLibrary.linux
    return (1...HelperTable.lastID).compactMap { HelperTable.helper($0) }.map { row in
      let isDone = row.id == Predecoder.tailCallHelper || library.body(row.id) != nil
      return (row.name, isDone ? askingHelpers.contains(row.id) ? .mock : .done : .none)
    }
  }

  /// Linux's kernel functions by name.
  public static var functions: [(name: String, level: SupportLevel)] {
    let library = HelperLibrary.linux
    return KernelFunctionTable.all.map { function in
      let isDone = library.number(ofFunction: function.name) != nil
      let isAsking = askingFunctions.contains { function.name.hasPrefix($0) }
      return (function.name, isDone ? isAsking ? .mock : .done : .none)
    }
  }

  /// Map types by number.
  public static var maps: [(name: String, level: SupportLevel)] {
    MapType.allCases.filter { $0 != .unspec }.map { ($0.name, level(of: $0)) }
  }

  /// How far maps of a type are modelled.
  static func level(of type: MapType) -> SupportLevel {
    switch type {
    case .hash, .array, .percpuHash, .percpuArray, .lruHash, .lruPercpuHash, .lpmTrie, .queue, .stack, .ringbuf,
      .userRingbuf,
      .progArray, .arrayOfMaps, .hashOfMaps, .bloomFilter, .arena, .skStorage, .taskStorage, .inodeStorage,
      .cgrpStorage,
      .cgroupStorage, .percpuCgroupStorage:
      .done
    case .perfEventArray, .stackTrace, .cgroupArray, .devmap, .devmapHash, .cpumap, .xskmap, .sockmap, .sockhash,
      .reuseportSockarray, .structOps:
      .mock
    case .unspec: .none
    }
  }

  /// Program types by number.
  public static var programs: [(name: String, level: SupportLevel)] {
    ProgramType.allCases.filter { $0 != .unspec }.map { ($0.name, level(of: $0)) }
  }

  /// How far a program type's context is modelled: laid out as a test run has it, or bytes that the user gives.
  private static func level(of type: ProgramType) -> SupportLevel {
    switch ContextKind(type) {
    case .xdp, .socketBuffer, .socketLookup, .flowDissector: .done
    case .bytes:
      switch type {
      case .rawTracepoint, .rawTracepointWritable, .syscall, .tracepoint, .tracing, .lsm, .structOps, .kprobe: .done
      default: .mock
      }
    }
  }
}
