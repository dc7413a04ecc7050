import BPFKernelModel

/// What is known of one register, or of a value spilled to the stack.
///
/// A trivial value of fixed size: states are copied and compared by the million. Source: `struct bpf_reg_state`, Linux 6.18.
struct RegisterState {
  /// What the register holds.
  var kind: RegisterKind
  /// True where the exact value decided something, so that states may only match if it matches.
  var isPrecise: Bool
  /// For ``RegisterKind/stack``: the number of the frame it points into.
  var frame: UInt8
  /// Qualities of the kind.
  var flags: TypeFlags
  /// Constant offset of a pointer from its base.
  var offset: Int32
  /// Links copies of one value: nullable pointers that are null together, packet pointers that share a range, equal scalars.
  /// For scalars the top bits are ``RegisterState/addConstant64`` and ``RegisterState/addConstant32``.
  var id: UInt32
  /// The acquired reference that this pointer is or derives from; 0 for none.
  var referenceID: UInt32
  /// First word of what the kind needs; read it through the named accessors.
  var detail: UInt32
  /// Second word of what the kind needs; read it through the named accessors.
  var detail2: UInt32
  /// A scalar's value, or a pointer's variable offset.
  var range: ScalarRange

  /// A register about which nothing is known and which may not be read.
  static let uninitialized = RegisterState(kind: .uninitialized, range: .unknown)

  /// The number zero.
  static let zero = RegisterState(kind: .scalar, range: .constant(UInt64(0)))

  /// Makes a state with no identity and no offset.
  @inline(__always)
  init(kind: RegisterKind, flags: TypeFlags = [], range: ScalarRange = .constant(UInt64(0))) {
    self.kind = kind
    self.isPrecise = false
    self.frame = 0
    self.flags = flags
    self.offset = 0
    self.id = 0
    self.referenceID = 0
    self.detail = 0
    self.detail2 = 0
    self.range = range
  }

  /// A scalar with this range.
  @inline(__always)
  static func scalar(_ range: ScalarRange) -> RegisterState { RegisterState(kind: .scalar, range: range) }

  /// A known number.
  @inline(__always)
  static func constant(_ value: UInt64) -> RegisterState { RegisterState(kind: .scalar, range: .constant(value)) }
}

// MARK: - What the kinds keep in their two words

extension RegisterState {
  /// In ``id`` of scalars: the value is its base's plus a constant, in 64 bits. Source: `BPF_ADD_CONST64`.
  static let addConstant64: UInt32 = 1 << 31
  /// In ``id`` of scalars: the value is its base's plus a constant, in 32 bits. Source: `BPF_ADD_CONST32`.
  static let addConstant32: UInt32 = 1 << 30
  /// Both flags. Source: `BPF_ADD_CONST`.
  static let addConstant: UInt32 = addConstant64 | addConstant32

  /// For packet pointers: how many bytes past the pointer's base are proven to be there; ``atPacketEnd`` and
  /// ``beyondPacketEnd`` are special.
  var packetRange: Int32 {
    get { Int32(bitPattern: detail) }
    set { detail = UInt32(bitPattern: newValue) }
  }
  /// A ``packetRange``: the pointer is proven to be at the packet's end. Source: `AT_PKT_END`.
  static let atPacketEnd: Int32 = -1
  /// A ``packetRange``: the pointer is proven to lie beyond the packet's end. Source: `BEYOND_PKT_END`.
  static let beyondPacketEnd: Int32 = -2

  /// For map pointers, values and keys: the map's index in the walk's list of maps.
  ///
  /// Kept plus one: a socket that a map gave still carries its map, and is not the same as one that no map gave.
  var mapIndex: Int {
    get { Int(detail) &- 1 }
    set { detail = UInt32(truncatingIfNeeded: newValue &+ 1) }
  }
  /// For values of inner maps: tells apart the maps that two look-ups gave. Source: `map_uid`.
  var mapIdentity: UInt32 {
    get { detail2 }
    set { detail2 = newValue }
  }
  /// For memory: its size in bytes.
  var memorySize: UInt32 {
    get { detail }
    set { detail = newValue }
  }
  /// For memory that is a dynptr's slice: the dynptr's id. Source: `dynptr_id`.
  var dynptrID: UInt32 {
    get { detail2 }
    set { detail2 = newValue }
  }
  /// For BTF-typed pointers: what they point to.
  var type: TypeReference {
    get { TypeReference(word: detail) }
    set { detail = newValue.word }
  }
  /// For function pointers: the subprogram's index.
  var subprogram: Int {
    get { Int(detail) }
    set { detail = UInt32(truncatingIfNeeded: newValue) }
  }
}

// MARK: - Questions

extension RegisterState {
  /// True where the value may be null.
  @inline(__always)
  var mayBeNull: Bool { flags.contains(.orNull) }

  /// True for a pointer that is certainly not null. Source: `reg_not_null`.
  var isNotNull: Bool {
    if mayBeNull { return false }
    switch kind {
    case .socket, .tcpSocket, .mapValue, .mapKey, .socketCommon, .mapPointer: return true
    case .memory: return !flags.contains(.untrusted)
    case .typed: return isTrusted
    default: return false
    }
  }

  /// True for a scalar with one value.
  @inline(__always)
  var isConstantScalar: Bool { kind == .scalar && range.isConstant }

  /// True for the number zero. Source: `register_is_null`.
  @inline(__always)
  var isNullConstant: Bool { kind == .scalar && range.bits == .constant(0) }

  /// True for anything that is a pointer. Source: `is_pointer_value` without the privilege question.
  @inline(__always)
  var isPointer: Bool { kind != .scalar && kind != .uninitialized }

  /// The scalar id without its flags.
  @inline(__always)
  var baseID: UInt32 { id & ~Self.addConstant }

  /// True where type, offset and details agree, whatever the values are. Source: the `memcmp` up to `var_off` in `regsafe`.
  @inline(__always)
  func hasSameShape(as other: RegisterState) -> Bool {
    kind == other.kind && flags == other.flags && offset == other.offset && detail == other.detail
      && detail2 == other.detail2 && (kind != .stack || frame == other.frame)
  }
}

// MARK: - Changes

extension RegisterState {
  /// Makes it unreadable. Source: `__mark_reg_not_init`.
  @inline(__always)
  mutating func markUninitialized() { self = .uninitialized }
}

// MARK: - Records of iterators on the stack

extension RegisterState {
  /// For records of iterators: how far it has come, in the low two bits of the second word.
  var iteratorState: IteratorState {
    get { IteratorState(rawValue: detail2 & 3) ?? .invalid }
    set { detail2 = detail2 & ~3 | newValue.rawValue }
  }
  /// For records of iterators: how often the loop has gone round, above the state.
  var iteratorDepth: UInt32 {
    get { detail2 >> 2 }
    set { detail2 = detail2 & 3 | newValue << 2 }
  }
}
