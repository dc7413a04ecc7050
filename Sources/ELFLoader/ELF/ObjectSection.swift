/// A section of an ELF file.
public struct ObjectSection: Sendable, Hashable {
  /// Its place in the table of sections.
  public var index: Int
  /// Its name.
  public var name: String
  /// `sh_type` by number; see ``kind``.
  public var typeNumber: UInt32
  /// `sh_flags`.
  public var flags: UInt64
  /// Where its bytes start in the file.
  public var offset: Int
  /// Its size in bytes; ``Kind/noBits`` sections have none of them in the file.
  public var size: Int
  /// `sh_link`: for symbols the section of their names, for relocations that of their symbols.
  public var link: UInt32
  /// `sh_info`: for relocations the section that they change.
  public var info: UInt32
  /// Bytes of an entry, where the section is a table.
  public var entrySize: UInt64

  /// What a section holds. Source: `SHT_*` of the System V ABI.
  public enum Kind: UInt32, Sendable {
    /// No section.
    case null = 0
    /// What the program defines.
    case programBits = 1
    /// Symbols.
    case symbols = 2
    /// Names.
    case strings = 3
    /// Relocations with addends of their own.
    case relocationsWithAddend = 4
    /// Zeros, which take no room in the file.
    case noBits = 8
    /// Relocations whose addend stands in the place that they change.
    case relocations = 9

    /// The name that `readelf` prints.
    public var name: String {
      switch self {
      case .null: "NULL"
      case .programBits: "PROGBITS"
      case .symbols: "SYMTAB"
      case .strings: "STRTAB"
      case .relocationsWithAddend: "RELA"
      case .noBits: "NOBITS"
      case .relocations: "REL"
      }
    }
  }

  /// What the section holds; nil where the number says nothing to a loader.
  public var kind: Kind? { Kind(rawValue: typeNumber) }

  /// True where the section holds instructions.
  public var isExecutable: Bool { flags & 4 != 0 && kind == .programBits }

  /// True for relocations of either form.
  public var isRelocations: Bool { kind == .relocations || kind == .relocationsWithAddend }
}
