import BPFKernelModel

/// What memory a dynptr stands for. Source: `enum bpf_dynptr_type`, Linux 6.18.
enum DynptrKind: UInt32, Hashable, CaseIterable {
  /// Memory of the program: a map's value, or a record that the kernel passes in.
  case local = 1
  /// A record of a ring buffer, to be submitted or discarded.
  case ringbuf
  /// A packet as the network stack has it.
  case skb
  /// A packet as a driver has it.
  case xdp
  /// The metadata in front of a packet.
  case skbMeta

  /// The name in messages. Source: `dynptr_type_str`.
  var name: String {
    switch self {
    case .local: "local"
    case .ringbuf: "ringbuf"
    case .skb: "skb"
    case .xdp: "xdp"
    case .skbMeta: "skb_meta"
    }
  }

  /// True for memory that must be given back. Source: `dynptr_type_refcounted`.
  var isReferenced: Bool { self == .ringbuf }

  /// The quality that slices of it carry, and arguments that ask for it. Source: `get_dynptr_type_flag`.
  var flag: TypeFlags {
    switch self {
    case .local: .dynptrLocal
    case .ringbuf: .dynptrRingbuf
    case .skb: .dynptrSKB
    case .xdp: .dynptrXDP
    case .skbMeta: .dynptrSKBMeta
    }
  }

  /// The kind that an argument's flags ask for; nil where any will do. Source: `arg_to_dynptr_type`.
  init?(_ flags: TypeFlags) {
    guard let kind = Self.allCases.first(where: { flags.contains($0.flag) }) else { return nil }
    self = kind
  }
}

extension TypeFlags {
  /// The flags that tell a dynptr's type. Source: `DYNPTR_TYPE_FLAG_MASK`, Linux 6.18.
  static let dynptrTypes: TypeFlags = [.dynptrLocal, .dynptrRingbuf, .dynptrSKB, .dynptrXDP, .dynptrSKBMeta]
}

extension RegisterState {
  /// A dynptr: what a register holds that points to one of the kernel's, and the record in both slots of one on the stack.
  /// Source: `__mark_dynptr_reg`, Linux 6.18.
  static func dynptr(_ kind: DynptrKind, id: UInt32, isFirstSlot: Bool = true) -> RegisterState {
    var record = RegisterState(kind: .dynptr)
    record.id = id
    record.detail = kind.rawValue
    record.detail2 = isFirstSlot ? 1 : 0
    return record
  }

  /// For dynptrs: what memory it stands for; nil where the record is of something else.
  var dynptrKind: DynptrKind? { kind == .dynptr ? DynptrKind(rawValue: detail) : nil }

  /// For dynptrs on the stack: true in the slot at the lower address, where the pointer points. Source: `first_slot`.
  var isFirstDynptrSlot: Bool { kind == .dynptr && detail2 != 0 }
}
