import BPFKernelModel
import BPFProgram

extension Walk {
  /// Checks an access to a kernel object, as far as its layout does not matter. Matches the start of `check_ptr_to_btf_access`,
  /// Linux 6.18.33.
  func checkTypedAccess(
    register: Int, offset: Int, size: Int, isWrite: Bool, value: Int
  ) throws(VerificationStop) {
    throw .unmodelled("access to kernel objects")
  }

  /// Checks an access to a map object, which programs may read like any kernel object. Matches the start of
  /// `check_ptr_to_map_access`, Linux 6.18.33.
  func accessMapPointer(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    guard let name = maps[pointer.mapIndex].type?.structureName else { throw .unmodelled("access to map objects") }
    if !privileges.mayLeakPointers {
      throw .rejected(
        .notPermitted, "'struct \(name)' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN")
    }
    if access.offset < 0 {
      throw .rejected(
        .access, "R\(access.register) is \(name) invalid negative access: off=\(access.offset)")
    }
    if access.isWrite { throw .rejected(.access, "only read from \(name) is supported") }
    throw .unmodelled("access to map objects")
  }
}

extension MapType {
  /// The structure that the kernel keeps a map of the type in; nil where it is not known here. Source: `map_btf_id` of
  /// `struct bpf_map_ops`, Linux 6.18.
  fileprivate var structureName: String? {
    switch self {
    case .hash, .percpuHash, .lruHash, .lruPercpuHash, .hashOfMaps: "bpf_htab"
    case .array, .percpuArray, .progArray, .perfEventArray, .cgroupArray, .arrayOfMaps: "bpf_array"
    case .lpmTrie: "lpm_trie"
    case .stackTrace: "bpf_stack_map"
    case .queue, .stack: "bpf_queue_stack"
    case .devmap, .devmapHash: "bpf_dtab"
    case .cpumap: "bpf_cpu_map"
    case .xskmap: "xsk_map"
    case .sockmap: "bpf_stab"
    case .sockhash: "bpf_shtab"
    case .ringbuf, .userRingbuf: "bpf_ringbuf_map"
    case .bloomFilter: "bpf_bloom_filter"
    case .reuseportSockarray: "reuseport_array"
    case .skStorage, .inodeStorage, .taskStorage, .cgrpStorage: "bpf_local_storage_map"
    case .cgroupStorage, .percpuCgroupStorage: "bpf_cgroup_storage_map"
    default: nil
    }
  }
}
