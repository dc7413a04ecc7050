public import BPFISA
public import BPFKernelModel
public import BPFTypeFormat

/// A program with everything it needs: its instructions, subprograms and maps, ready to be verified, run or loaded.
///
/// References are symbolic, never descriptors or addresses: a ``WideLoadKind/map`` or ``WideLoadKind/mapValue`` load's immediate is
/// an index into ``maps``, a ``CallKind/local`` call's the distance to the callee. A load that the object writes with a descriptor
/// of its own, which can name no map, has the complement of that number: -1 for descriptor 0.
public struct LinkedProgram: Sendable {
  /// One function of the program.
  public struct Subprogram: Sendable, Hashable {
    /// The function's name; empty where the object has none.
    public var name: String
    /// Index of its first instruction.
    public var start: Int
    /// True for a function with external linkage, which the kernel verifies on its own.
    public var isGlobal: Bool
    /// Its `BTF_KIND_FUNC`; 0 where unknown.
    public var type: TypeID

    /// Puts a function together.
    public init(name: String, start: Int, isGlobal: Bool, type: TypeID = TypeID(rawValue: 0)) {
      self.name = name
      self.start = start
      self.isGlobal = isGlobal
      self.type = type
    }
  }

  /// The record that line information starts at an instruction.
  public struct LineRecord: Sendable, Hashable {
    /// Index of the first instruction that the line covers.
    public var instruction: Int
    /// The place in the source.
    public var source: SourceLine
    /// Where the file's name stands among the strings of ``LinkedProgram/types``; 0 where it does not.
    public var fileNameOffset: UInt32
    /// Where the line's text stands among the strings of ``LinkedProgram/types``; 0 where it does not.
    public var textOffset: UInt32

    /// Puts a record together.
    public init(instruction: Int, source: SourceLine, fileNameOffset: UInt32 = 0, textOffset: UInt32 = 0) {
      self.instruction = instruction
      self.source = source
      self.fileNameOffset = fileNameOffset
      self.textOffset = textOffset
    }
  }

  /// An instruction that asks for what the kernel does not have, replaced by a call that no kernel takes.
  ///
  /// Programs guard such instructions by a check of what is there: only one that can be reached is refused.
  public struct Unresolved: Sendable, Hashable {
    /// Index of the instruction.
    public var instruction: Int
    /// What it asks for and who lacks it, in words that stand alone.
    public var reason: String

    /// Puts a note together.
    public init(instruction: Int, reason: String) {
      self.instruction = instruction
      self.reason = reason
    }
  }

  /// The program's name: that of its main function.
  public var name: String
  /// The section it stands in, as written.
  public var section: String
  /// What kind of program it is.
  public var type: ProgramType
  /// Where it says it will be attached; nil where its type has no such notion.
  public var attachType: AttachType?
  /// True where the program asked to be allowed to sleep (`.s` sections, `BPF_F_SLEEPABLE`).
  public var isSleepable = false
  /// True where the program says that it copes with packets in several pieces (`.frags` sections, `BPF_F_XDP_HAS_FRAGS`).
  public var hasFragments = false
  /// The kernel function, tracepoint or hook that its section names; nil where it names none.
  public var attachTarget: String?
  /// The member of a kernel structure that it implements; nil where the object names none.
  public var structOpsMember: StructOpsMember?
  /// The instructions of the main function, then of its subprograms.
  public var instructions: [Instruction]
  /// The functions in order of their start, the main one first.
  public var subprograms: [Subprogram]
  /// The maps that the instructions name, in the object's order, with the sizes of ``MapDefinition/withLoaderSizes(pageSize:processorCount:)``.
  public var maps: [MapDefinition] = []
  /// Line information by instruction, ascending.
  public var lines: [LineRecord] = []
  /// The instructions that ask for what the kernel does not have, ascending.
  public var unresolved: [Unresolved] = []
  /// The object's types; nil where it has none.
  public var types: BTF?
  /// The license text; empty where the object has none.
  public var license = ""
  /// `LINUX_VERSION_CODE` of a `version` section, else 0.
  public var kernelVersion: UInt32 = 0

  /// Makes a program that consists of instructions alone.
  public init(
    name: String, section: String, type: ProgramType, attachType: AttachType? = nil, instructions: [Instruction],
    subprograms: [Subprogram] = []
  ) {
    self.name = name
    self.section = section
    self.type = type
    self.attachType = attachType
    self.instructions = instructions
    self.subprograms = subprograms.isEmpty ? [Subprogram(name: name, start: 0, isGlobal: true)] : subprograms
  }

  /// The line that the instruction at `index` was compiled from; nil where the object does not say.
  public func source(at index: Int) -> SourceLine? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].instruction <= index { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : lines[low - 1].source
  }

  /// True where the license lets the program call GPL-only helpers. Source: Linux `license_is_gpl_compatible`.
  public var isGPLCompatible: Bool {
    [
      "GPL", "GPL v2", "GPL and additional rights", "Dual BSD/GPL", "Dual MIT/GPL", "Dual MPL/GPL",
    ].contains(license)
  }

  /// What the program is attached to as far as it decides on helpers: an iterator's name, or a structure of functions with the
  /// member behind a dot; nil where it decides on nothing.
  public var helperTarget: String? {
    if type == .structOps { return structOpsMember.map { "\($0.structure).\($0.name)" } }
    return attachType == .traceIter ? attachTarget : nil
  }
}
