public import BPFKernelModel
public import BPFProgram

/// A program of an object, not yet linked.
public struct ObjectProgram: Sendable, Hashable {
  /// The name of its function.
  public var name: String
  /// The section that it stands in, as written but for a leading `?`.
  public var section: String
  /// What the section's name says of its type; ``BPFKernelModel/ProgramType/unspec`` where it says nothing.
  public var type: ProgramType
  /// Where the section's name says it will be attached; nil where it says nothing.
  public var attachType: AttachType?
  /// The function, tracepoint or hook that the section's name says; nil where it says none.
  public var attachTarget: String?
  /// What it implements: the first member of a structure in `.struct_ops` or `.struct_ops.link` that points to it; nil where none does.
  public var structOpsMember: StructOpsMember?
  /// True where the section's name asks for a program that may sleep.
  public var isSleepable: Bool
  /// True where the section's name asks for packets in fragments.
  public var hasFragments: Bool
  /// Number of its own instructions, those of its subprograms not counted.
  public var instructionCount: Int
  /// False where a `?` in front of the section's name asks not to load it by default.
  public var isAutoloaded: Bool
  /// Its place among the object's functions.
  var function: Int
}
