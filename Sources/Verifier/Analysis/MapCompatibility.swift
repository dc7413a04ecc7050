import BPFKernelModel
import BPFProgram

/// Whether the maps that a program names fit it. Matches `__add_used_map` and `check_map_prog_compatibility`, Linux 6.18.33.
struct MapCompatibility {
  /// Source: `MAX_USED_MAPS`.
  private static let limit = 64

  private let program: LinkedProgram
  private let profile: KernelProfile
  private var used: [Int] = []

  init(_ program: LinkedProgram, _ profile: KernelProfile) {
    self.program = program
    self.profile = profile
  }

  /// Notes the use of a map and checks it when it is the first.
  mutating func use(_ index: Int) throws(VerificationStop) {
    if used.contains(index) { return }
    guard used.count < Self.limit else {
      throw .rejected(.tooBig, "The total number of maps per program has reached the limit of \(Self.limit)")
    }
    try check(program.maps[index])
    used.append(index)
  }

  private func check(_ map: MapDefinition) throws(VerificationStop) {
    try checkFields(map)
    if map.type == .structOps { throw .rejected(.invalid, "bpf_struct_ops map cannot be used in prog") }
    if program.isSleepable && !isUsableBySleepers(map.type) {
      throw .rejected(.invalid, "Sleepable programs can only use array, hash, ringbuf and local storage maps")
    }
    if map.type == .cgroupStorage || map.type == .percpuCgroupStorage, hasUsed(map.type) {
      throw .rejected(.busy, "only one cgroup storage of each type is allowed")
    }
    if map.type == .arena, hasUsed(.arena) { throw .rejected(.busy, "Only one arena per program") }
  }

  private func hasUsed(_ type: MapType?) -> Bool { used.contains { program.maps[$0].type == type } }

  private func isUsableBySleepers(_ type: MapType?) -> Bool {
    switch type {
    case .hash, .lruHash, .array, .percpuHash, .percpuArray, .lruPercpuHash, .arrayOfMaps, .hashOfMaps, .ringbuf,
      .userRingbuf, .inodeStorage, .skStorage, .taskStorage, .cgrpStorage, .queue, .stack, .arena:
      true
    default: false
    }
  }

  /// Objects inside values that some program types must not have.
  private func checkFields(_ map: MapDefinition) throws(VerificationStop) {
    let isFilter = program.type == .socketFilter
    guard isTracing || isFilter else { return }
    let fields = MapRecord(of: map, in: program, profile).fields
    if isTracing && (fields.contains(.listHead) || fields.contains(.treeRoot)) {
      throw .rejected(.invalid, "tracing progs cannot use bpf_{list_head,rb_root} yet")
    }
    if fields.hasLock {
      let who = isFilter ? "socket filter" : "tracing"
      throw .rejected(.invalid, "\(who) progs cannot use bpf_spin_lock yet")
    }
    if isTracing && fields.contains(.timer) {
      throw .rejected(.invalid, "tracing progs cannot use bpf_timer yet")
    }
    if isTracing && fields.contains(.workQueue) {
      throw .rejected(.invalid, "tracing progs cannot use bpf_wq yet")
    }
  }

  /// Kernel: `is_tracing_prog_type`.
  private var isTracing: Bool {
    switch program.type {
    case .kprobe, .tracepoint, .perfEvent, .rawTracepoint, .rawTracepointWritable: true
    default: false
    }
  }
}
