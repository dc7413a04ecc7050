public import BPFKernelModel
public import BPFTypeFormat

/// A map as its object defines it: what a loader would create.
public struct MapDefinition: Sendable, Hashable {
  /// Where a map comes from.
  public enum Origin: Sendable, Hashable {
    /// A definition in `.maps`.
    case declared
    /// A structure of numbers in a section `maps` or `maps/...`, as objects had before they carried types.
    case legacy
    /// A section of global variables, by its name, such as `.rodata` or `.bss`.
    case globals(section: String)
    /// A structure of programs in `.struct_ops` or one of its kin.
    case structOps(section: String)
  }

  /// An initial entry of a program array or map of maps.
  public struct InitialEntry: Sendable, Hashable {
    /// The entry's key.
    public var key: UInt32
    /// The name of the program or map in it.
    public var target: String

    /// Puts an entry together.
    public init(key: UInt32, target: String) {
      self.key = key
      self.target = target
    }
  }

  /// A member of a structure of programs that points to one.
  public struct MemberProgram: Sendable, Hashable {
    /// The member's name.
    public var member: String
    /// The program's name.
    public var program: String

    /// Puts a pair together.
    public init(member: String, program: String) {
      self.member = member
      self.program = program
    }
  }

  /// The name that programs and tools use; a globals section's map carries the section's name.
  public var name: String
  /// The name that the kernel gets and prints in its log: at most 15 characters. For a globals section it begins with the
  /// object's name; see ``kernelName(ofSection:object:)``.
  public var kernelName: String
  /// The map's type by number, so that a type newer than the tables survives.
  public var typeNumber: UInt32
  /// Bytes of a key; 0 where the type has none.
  public var keySize: UInt32
  /// Bytes of a value; 0 where the type has none.
  public var valueSize: UInt32
  /// Number of entries; for ring buffers the size in bytes.
  public var maxEntries: UInt32
  /// `BPF_F_*` creation flags.
  public var flags: UInt32
  /// `map_extra`: the bloom filter's hash count, the arena's address.
  public var extra: UInt64 = 0
  /// `LIBBPF_PIN_BY_NAME` and its kin, in the numbers of the loader that the object was written for; 0 where the map is not pinned.
  public var pinning: UInt32 = 0
  /// The key's type in the object's BTF; 0 where unknown.
  public var keyType = TypeID(rawValue: 0)
  /// The value's type in the object's BTF; 0 where unknown.
  public var valueType = TypeID(rawValue: 0)
  /// The definition of the maps inside a map of maps: none or one.
  public var inner: [MapDefinition] = []
  /// Where the map comes from.
  public var origin: Origin = .declared
  /// What a program array or map of maps holds from the start, as its declaration lists it, ascending by key.
  public var initialEntries: [InitialEntry] = []
  /// Which programs the members of a structure of programs point to, in the order of its relocations; empty for other maps.
  public var memberPrograms: [MemberProgram] = []
  /// The initial bytes of a globals map, an arena or a structure of programs, zeros after them: `.bss` has none. Empty for other maps.
  public var contents: [UInt8] = []
  /// True where the loader freezes the map before the program is verified: its contents are constants.
  public var isFrozen = false

  /// Makes a definition with what every map has.
  public init(
    name: String, typeNumber: UInt32, keySize: UInt32, valueSize: UInt32, maxEntries: UInt32, flags: UInt32 = 0
  ) {
    self.name = name
    kernelName = String(decoding: name.utf8.prefix(15), as: UTF8.self)
    self.typeNumber = typeNumber
    self.keySize = keySize
    self.valueSize = valueSize
    self.maxEntries = maxEntries
    self.flags = flags
  }

  /// The map's type; nil where the tables do not know its number.
  public var type: MapType? { MapType(rawValue: typeNumber) }
}

extension MapDefinition {
  /// What a loader calls the map of a globals section: as much of the object's name as the kernel's 15 characters leave room for,
  /// then the section's. Sections with a second dot, such as `.data.counters`, go by their own name.
  ///
  /// Matches libbpf 1.5's `internal_map_name`.
  /// - Parameters:
  ///   - section: the section's name with its dot.
  ///   - object: the object's file name; what follows its first dot is left out.
  public static func kernelName(ofSection section: String, object: String) -> String {
    let limit = 15
    let suffix = Array(section.utf8.prefix(limit))
    let base = object.utf8.split(separator: UInt8(ascii: "/")).last ?? object.utf8[...]
    let stem = base.prefix { $0 != UInt8(ascii: ".") }
    // Room is kept for seven characters of the suffix, however short it is.
    let room = section.utf8.dropFirst().contains(UInt8(ascii: ".")) ? 0 : limit - max(7, suffix.count)
    let bytes = (Array(stem.prefix(room)) + suffix).map { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"), UInt8(ascii: "."):
        byte
      default: UInt8(ascii: "_")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
