/// What a relocation against a kernel's types asks for. Source: `enum bpf_core_relo_kind`, Linux 6.18.
public enum CoreRelocationKind: UInt32, Sendable, Hashable, CaseIterable {
  /// The offset of a field in bytes.
  case fieldByteOffset = 0
  /// The size of a field in bytes.
  case fieldByteSize = 1
  /// Whether a field exists.
  case fieldExists = 2
  /// Whether a field is signed.
  case fieldSigned = 3
  /// How far to shift a bit field left.
  case fieldLeftShift = 4
  /// How far to shift a bit field right.
  case fieldRightShift = 5
  /// A type's number in the object itself.
  case typeIDLocal = 6
  /// A type's number in the kernel.
  case typeIDTarget = 7
  /// Whether a type exists.
  case typeExists = 8
  /// The size of a type in bytes.
  case typeSize = 9
  /// Whether an enumerator exists.
  case enumeratorExists = 10
  /// The value of an enumerator.
  case enumeratorValue = 11
  /// Whether a type exists with the same members.
  case typeMatches = 12

  /// The name that libbpf's log prints, such as `byte_off`.
  public var name: String {
    switch self {
    case .fieldByteOffset: "byte_off"
    case .fieldByteSize: "byte_sz"
    case .fieldExists: "field_exists"
    case .fieldSigned: "signed"
    case .fieldLeftShift: "lshift_u64"
    case .fieldRightShift: "rshift_u64"
    case .typeIDLocal: "local_type_id"
    case .typeIDTarget: "target_type_id"
    case .typeExists: "type_exists"
    case .typeSize: "type_size"
    case .enumeratorExists: "enumval_exists"
    case .enumeratorValue: "enumval_value"
    case .typeMatches: "type_matches"
    }
  }
}
