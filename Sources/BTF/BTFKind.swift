/// What sort of type a record describes. Source: `enum` of `BTF_KIND_*`, Linux 6.18.
public enum BTFKind: UInt8, Sendable, Hashable, CaseIterable {
  /// No type.
  case void = 0
  /// An integer, a character or a Boolean.
  case int = 1
  /// A pointer.
  case pointer = 2
  /// An array of known length.
  case array = 3
  /// A structure.
  case structure = 4
  /// A union.
  case union = 5
  /// An enumeration of 32 bits.
  case enumeration = 6
  /// A structure or union that is only declared.
  case forward = 7
  /// Another name for a type.
  case typedef = 8
  /// `volatile`.
  case volatile = 9
  /// `const`.
  case const = 10
  /// `restrict`.
  case restrict = 11
  /// A function.
  case function = 12
  /// A function's parameters and result.
  case prototype = 13
  /// A global variable.
  case variable = 14
  /// A section of global variables.
  case dataSection = 15
  /// A floating-point number.
  case float = 16
  /// An attribute on a declaration.
  case declarationTag = 17
  /// An attribute on a type.
  case typeTag = 18
  /// An enumeration of 64 bits.
  case enumeration64 = 19

  /// True for the kinds that wrap a type without changing its layout, and have no name of their own.
  public var isModifier: Bool {
    switch self {
    case .volatile, .const, .restrict, .typeTag: true
    default: false
    }
  }

  /// True for structures and unions.
  public var isComposite: Bool { self == .structure || self == .union }

  /// True for both enumerations.
  public var isEnumeration: Bool { self == .enumeration || self == .enumeration64 }

  /// True where the record's last word is the number of another type, false where it is a size or unused.
  public var refersToType: Bool {
    switch self {
    case .pointer, .typedef, .volatile, .const, .restrict, .function, .prototype, .variable, .declarationTag, .typeTag:
      true
    default: false
    }
  }

  /// The name that `bpftool btf dump` prints, such as `STRUCT`.
  public var name: String {
    switch self {
    case .void: "VOID"
    case .int: "INT"
    case .pointer: "PTR"
    case .array: "ARRAY"
    case .structure: "STRUCT"
    case .union: "UNION"
    case .enumeration: "ENUM"
    case .forward: "FWD"
    case .typedef: "TYPEDEF"
    case .volatile: "VOLATILE"
    case .const: "CONST"
    case .restrict: "RESTRICT"
    case .function: "FUNC"
    case .prototype: "FUNC_PROTO"
    case .variable: "VAR"
    case .dataSection: "DATASEC"
    case .float: "FLOAT"
    case .declarationTag: "DECL_TAG"
    case .typeTag: "TYPE_TAG"
    case .enumeration64: "ENUM64"
    }
  }

  /// Bytes that follow the record's three words: for the whole record, and for each of its members.
  var payload: (fixed: Int, perMember: Int) {
    switch self {
    case .int, .variable, .declarationTag: (4, 0)
    case .array: (12, 0)
    case .structure, .union, .dataSection, .enumeration64: (0, 12)
    case .enumeration, .prototype: (0, 8)
    default: (0, 0)
    }
  }
}
