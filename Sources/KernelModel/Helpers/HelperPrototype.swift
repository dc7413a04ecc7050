/// What the verifier knows of a helper: its number, its name, what it takes and gives, and its conditions.
///
/// Source: the kernel's `struct bpf_func_proto` of each helper, Linux 6.18.
public struct HelperPrototype: Sendable, Hashable {
  /// The number that a call's immediate names.
  public var id: Int32
  /// The name with its prefix, such as `bpf_map_lookup_elem`.
  public var name: String
  /// What `r0` holds after the call.
  public var returns: HelperReturn
  /// What `r1` to `r5` must hold; at most five.
  public var arguments: [HelperArgument]
  /// Conditions and effects beyond the types.
  public var traits: HelperTraits

  /// Puts a row together.
  public init(
    _ id: Int32, _ name: String, _ returns: HelperReturn, _ arguments: [HelperArgument], _ traits: HelperTraits = []
  ) {
    self.id = id
    self.name = name
    self.returns = returns
    self.arguments = arguments
    self.traits = traits
  }
}

/// Conditions on a helper's callers and effects of a call that its types do not tell.
public struct HelperTraits: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt16
  /// Makes a set from bits.
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Only programs with a GPL-compatible license may call it.
  public static let gplOnly = HelperTraits(rawValue: 1 << 0)
  /// It may sleep: only from sleepable programs, outside locks and RCU sections.
  public static let mightSleep = HelperTraits(rawValue: 1 << 1)
  /// It may move the packet: all packet pointers are lost.
  public static let changesPacket = HelperTraits(rawValue: 1 << 2)
  /// It is reached by packet programs with packet memory as arguments (`pkt_access`).
  public static let packetAccess = HelperTraits(rawValue: 1 << 3)
  /// It follows the `bpf_fastcall` convention: `r1` to `r5` survive when the compiler says so.
  public static let fastcall = HelperTraits(rawValue: 1 << 4)
  /// Only programs loaded with CAP_PERFMON have it; to others it is not available.
  public static let perfmon = HelperTraits(rawValue: 1 << 5)
}

/// What a helper returns. Source: `enum bpf_return_type`.
public struct HelperReturn: Sendable, Hashable {
  /// The base kinds.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// A number.
    case integer
    /// Nothing: `r0` is unreadable.
    case void
    /// A map's value.
    case mapValue
    /// A full socket.
    case socket
    /// A TCP socket.
    case tcpSocket
    /// A socket's common part.
    case socketCommon
    /// A memory area, whose size comes from an argument.
    case memory
    /// Memory or a BTF-typed object, as the variable is.
    case memoryOrTyped
    /// A BTF-typed object.
    case typed
  }
  /// The base kind.
  public var kind: Kind
  /// True where the result may be null.
  public var orNull: Bool
  /// Extra qualities, such as allocated (ring buffer) or trusted.
  public var flags: HelperValueFlags
  /// The structure's name where the kind is BTF-typed.
  public var typeName: String?

  /// Puts a return type together.
  public init(_ kind: Kind, orNull: Bool = false, flags: HelperValueFlags = [], typeName: String? = nil) {
    self.kind = kind
    self.orNull = orNull
    self.flags = flags
    self.typeName = typeName
  }
}

/// What a helper takes in one register. Source: `enum bpf_arg_type`.
public struct HelperArgument: Sendable, Hashable {
  /// The base kinds, in the kernel's terms.
  public enum Kind: UInt8, Sendable, Hashable, CaseIterable {
    /// `ARG_CONST_MAP_PTR`
    case constMapPointer
    /// `ARG_PTR_TO_MAP_KEY`
    case mapKey
    /// `ARG_PTR_TO_MAP_VALUE`
    case mapValue
    /// `ARG_PTR_TO_MEM`: memory whose length is in the next argument, or fixed
    case memory
    /// `ARG_PTR_TO_ARENA`
    case arena
    /// `ARG_CONST_SIZE`: length of the memory before, at least 1
    case constSize
    /// `ARG_CONST_SIZE_OR_ZERO`
    case constSizeOrZero
    /// `ARG_CONST_ALLOC_SIZE_OR_ZERO`: a known constant, the length of what is returned
    case constAllocSizeOrZero
    /// `ARG_PTR_TO_CTX`
    case context
    /// `ARG_ANYTHING`: any initialised value
    case anything
    /// `ARG_PTR_TO_SPIN_LOCK`
    case spinLock
    /// `ARG_PTR_TO_SOCK_COMMON`
    case socketCommon
    /// `ARG_PTR_TO_SOCKET`
    case socket
    /// `ARG_PTR_TO_BTF_ID`
    case typed
    /// `ARG_PTR_TO_RINGBUF_MEM`
    case ringbufMemory
    /// `ARG_PTR_TO_BTF_ID_SOCK_COMMON`
    case typedSocketCommon
    /// `ARG_PTR_TO_PERCPU_BTF_ID`
    case percpuTyped
    /// `ARG_PTR_TO_FUNC`
    case function
    /// `ARG_PTR_TO_STACK`
    case stack
    /// `ARG_PTR_TO_CONST_STR`
    case constString
    /// `ARG_PTR_TO_TIMER`
    case timer
    /// `ARG_KPTR_XCHG_DEST`
    case kptrExchange
    /// `ARG_PTR_TO_DYNPTR`
    case dynptr
  }
  /// The base kind.
  public var kind: Kind
  /// Qualities: nullable, written, uninitialised and so on.
  public var flags: HelperValueFlags
  /// The size in bytes of memory with ``HelperValueFlags/fixedSize``, else 0.
  public var size: Int32
  /// The structure's name where the kind is BTF-typed.
  public var typeName: String?

  /// Puts an argument type together.
  public init(_ kind: Kind, _ flags: HelperValueFlags = [], size: Int32 = 0, typeName: String? = nil) {
    self.kind = kind
    self.flags = flags
    self.size = size
    self.typeName = typeName
  }
}

/// Qualities of helper arguments and results. Source: `enum bpf_type_flag`.
public struct HelperValueFlags: OptionSet, Sendable, Hashable {
  /// The bits.
  public var rawValue: UInt32
  /// Makes a set from bits.
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// `PTR_MAYBE_NULL`
  public static let orNull = HelperValueFlags(rawValue: 1 << 0)
  /// `MEM_RDONLY`: the helper only reads
  public static let readOnly = HelperValueFlags(rawValue: 1 << 1)
  /// `MEM_UNINIT`: the helper fills it, it need not be initialised
  public static let uninitialized = HelperValueFlags(rawValue: 1 << 2)
  /// `MEM_WRITE`: the helper writes
  public static let write = HelperValueFlags(rawValue: 1 << 3)
  /// `MEM_FIXED_SIZE`: of ``HelperArgument/size`` bytes
  public static let fixedSize = HelperValueFlags(rawValue: 1 << 4)
  /// `MEM_ALIGNED`
  public static let aligned = HelperValueFlags(rawValue: 1 << 5)
  /// `OBJ_RELEASE`: the call ends the reference
  public static let release = HelperValueFlags(rawValue: 1 << 6)
  /// `MEM_RINGBUF`
  public static let ringbuf = HelperValueFlags(rawValue: 1 << 7)
  /// `PTR_TRUSTED`
  public static let trusted = HelperValueFlags(rawValue: 1 << 8)
  /// `PTR_UNTRUSTED`
  public static let untrusted = HelperValueFlags(rawValue: 1 << 9)
  /// `DYNPTR_TYPE_LOCAL`
  public static let dynptrLocal = HelperValueFlags(rawValue: 1 << 10)
  /// `DYNPTR_TYPE_RINGBUF`
  public static let dynptrRingbuf = HelperValueFlags(rawValue: 1 << 11)
  /// `DYNPTR_TYPE_SKB`
  public static let dynptrSKB = HelperValueFlags(rawValue: 1 << 12)
  /// `DYNPTR_TYPE_XDP`
  public static let dynptrXDP = HelperValueFlags(rawValue: 1 << 13)
  /// `MEM_ALLOC`
  public static let allocated = HelperValueFlags(rawValue: 1 << 14)
  /// `MEM_PERCPU`
  public static let percpu = HelperValueFlags(rawValue: 1 << 15)
  /// `MEM_RCU`
  public static let rcu = HelperValueFlags(rawValue: 1 << 16)
  /// `MEM_USER`
  public static let user = HelperValueFlags(rawValue: 1 << 17)
  /// `NON_OWN_REF`
  public static let nonOwning = HelperValueFlags(rawValue: 1 << 18)
  /// `DYNPTR_TYPE_SKB_META`
  public static let dynptrSKBMeta = HelperValueFlags(rawValue: 1 << 19)
}
