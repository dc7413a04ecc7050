import BPFKernelModel
import BPFProgram
import BPFTypeFormat

extension Walk {
  /// Checks an access to a kernel object, or to one that the program allocated, and loads what lies there.
  ///
  /// `value` is -1 where no register takes part. Matches `check_ptr_to_btf_access`, Linux 6.18.33.
  func checkTypedAccess(
    register: Int, offset: Int, size: Int, isWrite: Bool, value: Int
  ) throws(VerificationStop) {
    let pointer = state.frame[register]
    try checkTypedPointer(pointer, register, offset: offset)
    let isAllocated = pointer.flags.contains(.allocated)
    if isWrite && !isAllocated && mayWriteObjects {
      if pointer.type.isOwn { throw bug("reg->btf must be kernel btf") }
      return try checkObjectWrite(pointer, offset: offset, size: size)
    }
    if isWrite && !pointer.isAllocatedObject { throw .rejected(.access, "only read is supported") }
    if isAllocated && !pointer.flags.contains(.nonOwning) && !pointer.flags.contains(.rcu) && pointer.referenceID == 0 {
      throw bug("ref_obj_id for allocated object must be non-zero")
    }
    let outcome = try structureAccess(to: pointer.type, offset: offset, size: size, isAllocated: isAllocated)
    guard !isWrite, value >= 0 else { return }
    load(outcome, into: value, isOwn: pointer.type.isOwn) { member, target, flags in
      trust(inField: member, pointingTo: target, flags: flags, of: pointer)
    }
  }

  private func checkTypedPointer(
    _ pointer: RegisterState, _ register: Int, offset: Int
  ) throws(VerificationStop) {
    let name = typeName(of: pointer.type)
    if !privileges.mayLeakPointers {
      throw .rejected(
        .notPermitted, "'struct \(name)' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN")
    }
    if !program.isGPLCompatible && !pointer.type.isOwn {
      throw .rejected(.invalid, "Cannot access kernel 'struct \(name)' from non-GPL compatible program")
    }
    let place = "R\(register) is ptr_\(name)"
    if offset < 0 { throw .rejected(.access, "\(place) invalid negative access: off=\(offset)") }
    if pointer.range.bits != .constant(0) {
      let bits = LogText.tnum(pointer.range.bits)
      throw .rejected(.access, "\(place) invalid variable offset: off=\(offset), var_off=\(bits)")
    }
    if pointer.flags.contains(.user) { throw .rejected(.access, "\(place) access user memory: off=\(offset)") }
    if pointer.flags.contains(.percpu) { throw .rejected(.access, "\(place) access percpu memory: off=\(offset)") }
  }

  /// Fills a register with what an access gave. Source: `mark_btf_ld_reg`, Linux 6.18.
  ///
  /// `trust` says what qualities a pointer has: it gets the member's name, what it points to, and the member's own qualities.
  func load(
    _ outcome: StructureOutcome, into value: Int, isOwn: Bool, trust: (String, TypeID, TypeFlags) -> TypeFlags
  ) {
    switch outcome {
    case .number, .refused: state.frame[value] = freshScalar
    case .plainPointer:
      state.frame[value].setKnown(0)
      state.frame[value].kind = .memory
      state.frame[value].flags = [.readOnly, .untrusted]
    case .pointer(let target, let flags, let member):
      let flags = trust(member, target, flags)
      state.frame[value].setKnown(0)
      state.frame[value].kind = .typed
      state.frame[value].flags = flags
      state.frame[value].type = TypeReference(id: target, isOwn: isOwn)
      if flags.contains(.orNull) { state.frame[value].id = makeID() }
    }
  }

  /// Checks an access to a map object, which programs may read like any kernel object. Matches `check_ptr_to_map_access`,
  /// Linux 6.18.33.
  func accessMapPointer(_ access: MemoryAccess, _ pointer: RegisterState) throws(VerificationStop) {
    guard let name = maps[pointer.mapIndex].type?.structureName,
      let id = profile.typeIndex?.find(name, kind: .structure)
    else { throw .unmodelled("access to map objects") }
    if !privileges.mayLeakPointers {
      throw .rejected(
        .notPermitted, "'struct \(name)' access is allowed only to CAP_PERFMON and CAP_SYS_ADMIN")
    }
    if access.offset < 0 {
      throw .rejected(
        .access, "R\(access.register) is \(name) invalid negative access: off=\(access.offset)")
    }
    if access.isWrite { throw .rejected(.access, "only read from \(name) is supported") }
    let outcome = try structureAccess(
      to: .kernel(id), offset: access.offset, size: access.size, isAllocated: false)
    if access.value >= 0 { load(outcome, into: access.value, isOwn: false) { _, _, flags in flags } }
  }
}

extension RegisterState {
  /// True for an object that the program allocated and may write. Source: `type_is_ptr_alloc_obj`, Linux 6.18.
  var isAllocatedObject: Bool { kind == .typed && flags.contains(.allocated) && !flags.contains(.untrusted) }
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
    case .arena: "bpf_arena"
    case .ringbuf, .userRingbuf: "bpf_ringbuf_map"
    case .bloomFilter: "bpf_bloom_filter"
    case .reuseportSockarray: "reuseport_array"
    case .skStorage, .inodeStorage, .taskStorage, .cgrpStorage: "bpf_local_storage_map"
    case .cgroupStorage, .percpuCgroupStorage: "bpf_cgroup_storage_map"
    default: nil
    }
  }
}
