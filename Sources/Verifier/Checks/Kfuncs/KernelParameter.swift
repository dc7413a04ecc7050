import BPFTypeFormat

/// One parameter of a kernel function: its type, and what the suffix of its name says of it.
struct KernelParameter {
  /// What the end of a parameter's name promises. Source: the `is_kfunc_arg_*` family, Linux 6.18.
  struct Traits: OptionSet {
    var rawValue: UInt16
    /// `__ign`: anything may be passed.
    static let ignored = Traits(rawValue: 1 << 0)
    /// `__prog`: the kernel itself passes the program.
    static let program = Traits(rawValue: 1 << 1)
    /// `__k`: a known constant.
    static let constant = Traits(rawValue: 1 << 2)
    /// `__sz`: the size of the memory before it.
    static let size = Traits(rawValue: 1 << 3)
    /// `__szk`: that size, a known constant.
    static let constantSize = Traits(rawValue: 1 << 4)
    /// `__opt`: the memory may be null.
    static let optional = Traits(rawValue: 1 << 5)
    /// `__nullable`: null may be passed.
    static let nullable = Traits(rawValue: 1 << 6)
    /// `__map`: a map.
    static let map = Traits(rawValue: 1 << 7)
    /// `__alloc`: an object that the program allocated.
    static let allocated = Traits(rawValue: 1 << 8)
    /// `__uninit`: what it points to is made by the call.
    static let uninitialized = Traits(rawValue: 1 << 9)
    /// `__refcounted_kptr`: an object with a reference count.
    static let refcounted = Traits(rawValue: 1 << 10)
    /// `__str`: a constant string.
    static let string = Traits(rawValue: 1 << 11)
    /// `__irq_flag`: saved interrupt flags.
    static let irqFlag = Traits(rawValue: 1 << 12)
    /// `__iter`: an iterator.
    static let iterator = Traits(rawValue: 1 << 13)
  }

  // swift-format-ignore
  private static let suffixes: [(suffix: String, trait: Traits)] = [
    ("__ign",             .ignored),
    ("__prog",            .program),
    ("__k",               .constant),
    ("__sz",              .size),
    ("__szk",             .constantSize),
    ("__opt",             .optional),
    ("__nullable",        .nullable),
    ("__map",             .map),
    ("__alloc",           .allocated),
    ("__uninit",          .uninitialized),
    ("__refcounted_kptr", .refcounted),
    ("__str",             .string),
    ("__irq_flag",        .irqFlag),
    ("__iter",            .iterator),
  ]

  /// Its name.
  let name: String
  /// Its type, behind typedefs and qualifiers.
  let type: BTFType
  /// For pointers: what they point to, behind typedefs and qualifiers.
  let target: BTFType?
  /// For pointers: the name of ``target``.
  let targetName: String
  /// What its name says.
  let traits: Traits

  init?(_ parameter: BTF.Parameter, in types: BTF) {
    guard let type = types.peeled(parameter.type) else { return nil }
    name = parameter.name
    self.type = type
    target = type.kind == .pointer ? types.peeled(type.target) : nil
    targetName = target.map { types.string(at: $0.nameOffset) } ?? ""
    var traits: Traits = []
    for row in Self.suffixes where name.utf8.count > row.suffix.utf8.count && name.hasSuffix(row.suffix) {
      traits.insert(row.trait)
    }
    self.traits = traits
  }

  /// True for integers and enumerations. Source: `btf_type_is_scalar`.
  var isNumber: Bool { type.kind.isNumber }

  /// True for a pointer to that structure. Source: `__is_kfunc_ptr_arg_type`.
  func points(to structure: String) -> Bool { target?.kind == .structure && targetName == structure }
}

extension BTFKind {
  /// True for integers and enumerations of 32 bits. Source: `btf_type_is_scalar`, Linux 6.18.
  var isNumber: Bool { self == .int || self == .enumeration }

  /// The kind as the kernel's messages spell it. Source: `btf_type_str`, Linux 6.18.
  var kernelName: String { self == .void ? "UNKNOWN" : name }
}
