/// What the name of a program's section tells of the program in it.
public struct SectionMatch: Sendable, Hashable {
  /// The program type.
  public var type: ProgramType
  /// The expected attach type; nil where the section names none, and the kernel is given 0.
  public var attachType: AttachType?
  /// What the program is to be attached to: all that follows the first slash, such as `syscalls/sys_enter_openat` or
  /// the name of a function; nil where the name has none or its kind takes none.
  public var target: String?
  /// True where the program is loaded with `BPF_F_SLEEPABLE`.
  public var isSleepable: Bool
  /// True where the target is a BTF type (function, tracepoint or hook) that has to be resolved before loading.
  public var targetsType: Bool
  /// True where the program is loaded with `BPF_F_XDP_HAS_FRAGS`.
  public var hasFragments: Bool

  /// Puts a match together.
  public init(
    type: ProgramType, attachType: AttachType? = nil, target: String? = nil, isSleepable: Bool = false,
    targetsType: Bool = false, hasFragments: Bool = false
  ) {
    self.type = type
    self.attachType = attachType
    self.target = target
    self.isSleepable = isSleepable
    self.targetsType = targetsType
    self.hasFragments = hasFragments
  }
}
