/// What an object's `.BTF.ext` section says of its instructions: functions, source lines and relocations against kernel types.
///
/// Places are byte offsets into the section that a block names, as in the file.
public struct BTFExtension: Sendable {
  /// The records of one section.
  public struct Block<Record: Sendable>: Sendable {
    /// Offset of the section's name among the strings of the BTF.
    public var section: UInt32
    /// The records, in the order of the file.
    public var records: [Record]

    /// Puts a block together.
    package init(section: UInt32, records: [Record]) {
      self.section = section
      self.records = records
    }
  }

  /// The type of the function that starts at an instruction.
  public struct FunctionRecord: Sendable, Hashable {
    /// The instruction's place in its section, in bytes.
    public var offset: UInt32
    /// The function's type, of kind ``BTFKind/function``.
    public var type: TypeID
  }

  /// The source line that an instruction starts.
  public struct LineRecord: Sendable, Hashable {
    /// The instruction's place in its section, in bytes.
    public var offset: UInt32
    /// Offset of the file's name among the strings of the BTF.
    public var file: UInt32
    /// Offset of the line's text among the strings of the BTF.
    public var text: UInt32
    /// Line, times 1024, plus column.
    public var position: UInt32

    /// The line's number, from 1.
    public var line: Int { Int(position >> 10) }
    /// The column, from 1; 0 where unknown.
    public var column: Int { Int(position & 0x3ff) }
  }

  /// A relocation against a kernel's types.
  public struct RelocationRecord: Sendable, Hashable {
    /// The instruction's place in its section, in bytes.
    public var offset: UInt32
    /// The type that it starts from.
    public var type: TypeID
    /// Offset of the access string, such as `0:1:2`, among the strings of the BTF.
    public var access: UInt32
    /// What is asked, by number; see ``CoreRelocationKind``.
    public var kindNumber: UInt32

    /// Puts a record together.
    package init(offset: UInt32 = 0, type: TypeID, access: UInt32, kindNumber: UInt32) {
      self.offset = offset
      self.type = type
      self.access = access
      self.kindNumber = kindNumber
    }

    /// What is asked; nil where this reader does not know the number.
    public var kind: CoreRelocationKind? { CoreRelocationKind(rawValue: kindNumber) }
  }

  /// The functions.
  public var functions: [Block<FunctionRecord>] = []
  /// The source lines.
  public var lines: [Block<LineRecord>] = []
  /// The relocations against kernel types.
  public var relocations: [Block<RelocationRecord>] = []
}
