import BPFTypeFormat

/// The fields of a map's value, or of an object that a program allocates, that programs may only touch through helpers and kernel
/// functions. Source: `struct btf_record`, Linux 6.18.
struct SpecialFields: Hashable {
  /// What a field is for. Source: `enum btf_field_type`.
  enum Kind: UInt8, Hashable, CaseIterable {
    case spinLock, resilientSpinLock, timer, workQueue, taskWork
    case listHead, listNode, treeRoot, treeNode, referenceCount
    case untrustedPointer, referencedPointer, percpuPointer, userPointer
  }

  /// One field.
  struct Field: Hashable {
    /// What it is for.
    var kind: Kind
    /// Where it starts in the value, in bytes.
    var offset: UInt32
    /// For pointers: what they point to. For heads and roots: the structure of their nodes, one of the program's.
    var target: TypeReference?
    /// For heads and roots: where the node lies in the structure that ``target`` names, in bytes.
    var nodeOffset: UInt32 = 0

    /// How many bytes it takes.
    var size: UInt32 { kind.size }
  }

  /// The fields in ascending order of their offsets.
  private(set) var fields: [Field] = []

  /// A value without special fields.
  init() {}

  /// A value with these fields.
  init(_ fields: [Field]) { self.fields = fields.sorted { $0.offset < $1.offset } }

  /// Where the field of that kind is; nil where there is none. Meant for kinds of which a value has at most one.
  func offset(of kind: Kind) -> UInt32? { fields.first { $0.kind == kind }?.offset }

  /// True where there is a field of that kind.
  func contains(_ kind: Kind) -> Bool { fields.contains { $0.kind == kind } }

  /// The field of that kind at an offset. Source: `btf_record_find`.
  func field(of kind: Kind, at offset: UInt32) -> Field? { fields.first { $0.offset == offset && $0.kind == kind } }

  /// The pointer at an offset, of any kind.
  func pointer(at offset: UInt32) -> Field? { fields.first { $0.offset == offset && $0.kind.isPointer } }

  /// True where there is a lock of either kind.
  var hasLock: Bool { contains(.spinLock) || contains(.resilientSpinLock) }

  /// True where the value is a node of lists or trees. Source: `BPF_GRAPH_NODE`.
  var isNode: Bool { contains(.listNode) || contains(.treeNode) }
}

extension SpecialFields.Kind {
  /// The structure that stands for the field, its size and alignment in bytes, and whether a value has it once only.
  /// Source: `field_types` in `btf_get_field_type`, `btf_field_type_size` and `btf_field_type_align`, Linux 6.18.
  private struct Row {
    var structure: String
    var size: UInt32
    var alignment: UInt32
    var isUnique: Bool
  }

  // swift-format-ignore
  private var row: Row {
    switch self {
    case .spinLock:          Row(structure: "bpf_spin_lock",     size: 4,  alignment: 4, isUnique: true)
    case .resilientSpinLock: Row(structure: "bpf_res_spin_lock", size: 4,  alignment: 4, isUnique: true)
    case .timer:             Row(structure: "bpf_timer",         size: 16, alignment: 8, isUnique: true)
    case .workQueue:         Row(structure: "bpf_wq",            size: 16, alignment: 8, isUnique: true)
    case .taskWork:          Row(structure: "bpf_task_work",     size: 8,  alignment: 8, isUnique: true)
    case .listHead:          Row(structure: "bpf_list_head",     size: 16, alignment: 8, isUnique: false)
    case .listNode:          Row(structure: "bpf_list_node",     size: 24, alignment: 8, isUnique: false)
    case .treeRoot:          Row(structure: "bpf_rb_root",       size: 16, alignment: 8, isUnique: false)
    case .treeNode:          Row(structure: "bpf_rb_node",       size: 32, alignment: 8, isUnique: false)
    case .referenceCount:    Row(structure: "bpf_refcount",      size: 4,  alignment: 4, isUnique: true)
    case .untrustedPointer:  Row(structure: "kptr",              size: 8,  alignment: 8, isUnique: false)
    case .referencedPointer: Row(structure: "kptr",              size: 8,  alignment: 8, isUnique: false)
    case .percpuPointer:     Row(structure: "percpu_kptr",       size: 8,  alignment: 8, isUnique: false)
    case .userPointer:       Row(structure: "uptr",              size: 8,  alignment: 8, isUnique: false)
    }
  }

  /// The name in messages: the structure's, or a word for pointers. Source: `btf_field_type_name`, Linux 6.18.
  var name: String { row.structure }
  /// Bytes that the field takes.
  var size: UInt32 { row.size }
  /// What its offset is a multiple of.
  var alignment: UInt32 { row.alignment }
  /// True where a value may not have two.
  var isUnique: Bool { row.isUnique }

  /// True for pointers, which a type tag marks.
  var isPointer: Bool {
    switch self {
    case .untrustedPointer, .referencedPointer, .percpuPointer, .userPointer: true
    default: false
    }
  }

  /// True for heads of lists and roots of trees. Source: `BPF_GRAPH_ROOT`.
  var isRoot: Bool { self == .listHead || self == .treeRoot }

  /// True for pointers that own what they point to.
  var isOwningPointer: Bool { self == .referencedPointer || self == .percpuPointer }

  /// The kind of pointer that a type tag marks. Source: `btf_find_kptr`, Linux 6.18.
  init?(tag: String) {
    switch tag {
    case "kptr_untrusted": self = .untrustedPointer
    case "kptr": self = .referencedPointer
    case "percpu_kptr": self = .percpuPointer
    case "uptr": self = .userPointer
    default: return nil
    }
  }
}

extension Set<SpecialFields.Kind> {
  /// What a map's value may hold. Source: `map_check_btf`, Linux 6.18.
  static let ofMapValues: Set = Set(SpecialFields.Kind.allCases).subtracting([.listNode, .treeNode])
  /// What an allocated object may hold. Source: `btf_parse_struct_metas`, Linux 6.18.
  static let ofObjects: Set = Set(SpecialFields.Kind.allCases)
    .subtracting([.timer, .workQueue, .taskWork, .userPointer])
}
