import BPFKernelModel
import BPFProgram
import BPFTypeFormat

/// Whether the maps that a program names fit it. Matches `__add_used_map` and `check_map_prog_compatibility`, Linux 6.18.33.
struct MapCompatibility {
  /// Source: `MAX_USED_MAPS`.
  private static let limit = 64

  private let program: LinkedProgram
  private var used: [Int] = []

  init(_ program: LinkedProgram) { self.program = program }

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
    guard isTracing || isFilter, let types = program.types, map.valueType != .void else { return }
    var fields: Set<String> = []
    var budget = 1 << 12
    Self.collectFields(of: map.valueType, types, depth: 0, &budget, &fields)
    if isTracing && (fields.contains("bpf_list_head") || fields.contains("bpf_rb_root")) {
      throw .rejected(.invalid, "tracing progs cannot use bpf_{list_head,rb_root} yet")
    }
    if fields.contains("bpf_spin_lock") || fields.contains("bpf_res_spin_lock") {
      let who = isFilter ? "socket filter" : "tracing"
      throw .rejected(.invalid, "\(who) progs cannot use bpf_spin_lock yet")
    }
    if isTracing && fields.contains("bpf_timer") {
      throw .rejected(.invalid, "tracing progs cannot use bpf_timer yet")
    }
    if isTracing && fields.contains("bpf_wq") { throw .rejected(.invalid, "tracing progs cannot use bpf_wq yet") }
  }

  /// Kernel: `is_tracing_prog_type`.
  private var isTracing: Bool {
    switch program.type {
    case .kprobe, .tracepoint, .perfEvent, .rawTracepoint, .rawTracepointWritable: true
    default: false
    }
  }

  /// The names of the structures that a value holds, variables of sections included. The budget bounds hostile type graphs.
  private static func collectFields(
    of id: TypeID, _ types: BTF, depth: Int, _ budget: inout Int, _ fields: inout Set<String>
  ) {
    guard depth < 8, budget > 0, let type = types.peeled(id) else { return }
    budget -= 1
    switch type.kind {
    case .structure, .union:
      fields.insert(types.name(of: type.id))
      for member in types.members(of: type) {
        collectFields(of: member.type, types, depth: depth + 1, &budget, &fields)
      }
    case .array:
      if let shape = types.array(type) { collectFields(of: shape.element, types, depth: depth + 1, &budget, &fields) }
    case .dataSection:
      for variable in types.variables(of: type) {
        guard let declared = types[variable.type] else { continue }
        collectFields(of: declared.target, types, depth: depth + 1, &budget, &fields)
      }
    default: break
    }
  }
}
