import BPFKernelModel
import BPFTypeFormat

/// The fields of a map's value that programs may only touch through helpers, by their types' names.
/// Source: `struct btf_record`, Linux 6.18.
struct SpecialFields: Hashable {
  /// What a field is for.
  enum Kind: Hashable {
    case spinLock, resilientSpinLock, timer, workQueue, taskWork
    case kernelPointer, listHead, listNode, treeRoot, treeNode, referenceCount

    /// The structure that stands for it; nil for pointers, which a type tag marks.
    init?(structure: String) {
      switch structure {
      case "bpf_spin_lock": self = .spinLock
      case "bpf_res_spin_lock": self = .resilientSpinLock
      case "bpf_timer": self = .timer
      case "bpf_wq": self = .workQueue
      case "bpf_task_work": self = .taskWork
      case "bpf_list_head": self = .listHead
      case "bpf_list_node": self = .listNode
      case "bpf_rb_root": self = .treeRoot
      case "bpf_rb_node": self = .treeNode
      case "bpf_refcount": self = .referenceCount
      default: return nil
      }
    }

    /// The structure's name, as messages spell it. Source: `btf_field_type_name`, Linux 6.18.
    var name: String {
      switch self {
      case .spinLock: "bpf_spin_lock"
      case .resilientSpinLock: "bpf_res_spin_lock"
      case .timer: "bpf_timer"
      case .workQueue: "bpf_wq"
      case .taskWork: "bpf_task_work"
      case .kernelPointer: "kptr"
      case .listHead: "bpf_list_head"
      case .listNode: "bpf_list_node"
      case .treeRoot: "bpf_rb_root"
      case .treeNode: "bpf_rb_node"
      case .referenceCount: "bpf_refcount"
      }
    }
  }

  /// One field.
  struct Field: Hashable {
    /// What it is for.
    var kind: Kind
    /// Where it starts in the value, in bytes.
    var offset: UInt32
    /// How many bytes it takes.
    var size: UInt32
  }

  /// The fields in ascending order of their offsets.
  private(set) var fields: [Field] = []

  /// A value without special fields.
  init() {}

  /// Where the field of that kind is; nil where there is none. Meant for kinds of which a value has at most one.
  func offset(of kind: Kind) -> UInt32? { fields.first { $0.kind == kind }?.offset }

  /// True where there is a field of that kind.
  func contains(_ kind: Kind) -> Bool { fields.contains { $0.kind == kind } }
}

extension SpecialFields {
  /// The most fields that a value may have. Source: `BTF_FIELDS_MAX`, Linux 6.18.
  static let limit = 11
  /// How deep structures are searched. Source: `MAX_RESOLVE_DEPTH`, Linux 6.18.
  private static let depthLimit = 32

  /// Finds the special fields of a value's type: a structure's members, or a section's variables.
  ///
  /// Matches `btf_parse_fields`, Linux 6.18, but for its errors: where the kernel refuses to make the map, it never meets a program.
  init(of id: TypeID, in types: BTF) {
    guard let type = types.peeled(id) else { return }
    if type.kind == .dataSection {
      for variable in types.variables(of: type) {
        guard let declared = types[variable.type], declared.kind == .variable else { continue }
        add(declared.target, at: variable.offset, in: types, depth: 0)
      }
    } else if type.kind == .structure {
      addMembers(of: type, at: 0, in: types, depth: 0)
    }
    fields.sort { $0.offset < $1.offset }
  }

  private mutating func addMembers(of type: BTFType, at offset: UInt32, in types: BTF, depth: Int) {
    guard depth < Self.depthLimit else { return }
    for member in types.members(of: type) where member.bitOffset % 8 == 0 {
      add(member.type, at: offset &+ member.offset, in: types, depth: depth)
    }
  }

  private mutating func add(_ id: TypeID, at offset: UInt32, in types: BTF, depth: Int) {
    guard fields.count < Self.limit, var type = types[id] else { return }
    var elements: UInt32 = 1
    for _ in 0..<Self.depthLimit {
      guard let shape = types.array(type) else { break }
      elements = elements.multipliedReportingOverflow(by: shape.count).partialValue
      guard let element = types[shape.element] else { return }
      type = element
    }
    guard elements > 0, type.kind != .array else { return }
    var found = SpecialFields()
    if type.kind == .structure {
      if let kind = Kind(structure: types.name(of: type.id)) {
        found.fields = [Field(kind: kind, offset: 0, size: type.size)]
      } else {
        found.addMembers(of: type, at: 0, in: types, depth: depth + 1)
      }
    } else if Self.isKernelPointer(type, in: types) {
      found.fields = [Field(kind: .kernelPointer, offset: 0, size: 8)]
    }
    guard !found.fields.isEmpty else { return }
    let stride = types.size(of: type.id) ?? 0
    for index in 0..<min(elements, UInt32(Self.limit)) {
      for field in found.fields where fields.count < Self.limit {
        fields.append(Field(kind: field.kind, offset: offset &+ index &* stride &+ field.offset, size: field.size))
      }
    }
  }

  /// True for a pointer whose type tag gives it to the program. Source: `btf_find_kptr`, Linux 6.18.
  private static func isKernelPointer(_ type: BTFType, in types: BTF) -> Bool {
    var pointer = type
    // volatile pointers are pointers too
    if pointer.kind == .volatile, let target = types[pointer.target] { pointer = target }
    guard pointer.kind == .pointer, let tag = types[pointer.target], tag.kind == .typeTag else { return false }
    return ["kptr_untrusted", "kptr", "percpu_kptr", "uptr"].contains(types.string(at: tag.nameOffset))
  }
}
